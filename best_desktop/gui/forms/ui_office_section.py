"""Compiled from forms/office_section.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from best_desktop.gui.growing_text import GrowingText

class Ui_OfficeSection(object):
    def setupUi(self, OfficeSection):
        if not OfficeSection.objectName():
            OfficeSection.setObjectName(u"OfficeSection")
        self.outer = QVBoxLayout(OfficeSection)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(2, 2, 2, 10)
        self.scroll = QScrollArea(OfficeSection)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.column = QVBoxLayout(self.scrollContents)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.officeTitle = QLabel(self.scrollContents)
        self.officeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.officeTitle.setObjectName(u"officeTitle")
        self.officeTitle.setProperty(u"kind", u"section")

        self.column.addWidget(self.officeTitle)

        self.officeForm = QFormLayout()
        self.officeForm.setObjectName(u"officeForm")
        self.officeForm.setHorizontalSpacing(12)
        self.officeForm.setVerticalSpacing(6)
        self.officeForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.office_nameLabel = QLabel(self.scrollContents)
        self.office_nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.office_nameLabel.setObjectName(u"office_nameLabel")

        self.officeForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.office_nameLabel)

        self.office_name = QLineEdit(self.scrollContents)
        self.office_name.setObjectName(u"office_name")

        self.officeForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.office_name)

        self.office_addressLabel = QLabel(self.scrollContents)
        self.office_addressLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.office_addressLabel.setObjectName(u"office_addressLabel")

        self.officeForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.office_addressLabel)

        self.office_address = GrowingText(self.scrollContents)
        self.office_address.setObjectName(u"office_address")

        self.officeForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.office_address)

        self.office_telephoneLabel = QLabel(self.scrollContents)
        self.office_telephoneLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.office_telephoneLabel.setObjectName(u"office_telephoneLabel")

        self.officeForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.office_telephoneLabel)

        self.office_telephone = QLineEdit(self.scrollContents)
        self.office_telephone.setObjectName(u"office_telephone")

        self.officeForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.office_telephone)

        self.office_text_numberLabel = QLabel(self.scrollContents)
        self.office_text_numberLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.office_text_numberLabel.setObjectName(u"office_text_numberLabel")

        self.officeForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.office_text_numberLabel)

        self.office_text_number = QLineEdit(self.scrollContents)
        self.office_text_number.setObjectName(u"office_text_number")

        self.officeForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.office_text_number)

        self.office_emailLabel = QLabel(self.scrollContents)
        self.office_emailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.office_emailLabel.setObjectName(u"office_emailLabel")

        self.officeForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.office_emailLabel)

        self.office_email = QLineEdit(self.scrollContents)
        self.office_email.setObjectName(u"office_email")

        self.officeForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.office_email)

        self.office_websiteLabel = QLabel(self.scrollContents)
        self.office_websiteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.office_websiteLabel.setObjectName(u"office_websiteLabel")

        self.officeForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.office_websiteLabel)

        self.office_website = QLineEdit(self.scrollContents)
        self.office_website.setObjectName(u"office_website")

        self.officeForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.office_website)

        self.office_facebookLabel = QLabel(self.scrollContents)
        self.office_facebookLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.office_facebookLabel.setObjectName(u"office_facebookLabel")

        self.officeForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.office_facebookLabel)

        self.office_facebook = QLineEdit(self.scrollContents)
        self.office_facebook.setObjectName(u"office_facebook")

        self.officeForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.office_facebook)

        self.office_instagramLabel = QLabel(self.scrollContents)
        self.office_instagramLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.office_instagramLabel.setObjectName(u"office_instagramLabel")

        self.officeForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.office_instagramLabel)

        self.office_instagram = QLineEdit(self.scrollContents)
        self.office_instagram.setObjectName(u"office_instagram")

        self.officeForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.office_instagram)


        self.column.addLayout(self.officeForm)

        self.end = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.scroll.setWidget(self.scrollContents)

        self.outer.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(10, -1, -1, -1)
        self.save = QPushButton(OfficeSection)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)

        self.undo = QPushButton(OfficeSection)
        self.undo.setObjectName(u"undo")

        self.foot.addWidget(self.undo)

        self.footEnd = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footEnd)


        self.outer.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.office_nameLabel.setBuddy(self.office_name)
        self.office_addressLabel.setBuddy(self.office_address)
        self.office_telephoneLabel.setBuddy(self.office_telephone)
        self.office_text_numberLabel.setBuddy(self.office_text_number)
        self.office_emailLabel.setBuddy(self.office_email)
        self.office_websiteLabel.setBuddy(self.office_website)
        self.office_facebookLabel.setBuddy(self.office_facebook)
        self.office_instagramLabel.setBuddy(self.office_instagram)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.office_name, self.office_address)
        QWidget.setTabOrder(self.office_address, self.office_telephone)
        QWidget.setTabOrder(self.office_telephone, self.office_text_number)
        QWidget.setTabOrder(self.office_text_number, self.office_email)
        QWidget.setTabOrder(self.office_email, self.office_website)
        QWidget.setTabOrder(self.office_website, self.office_facebook)
        QWidget.setTabOrder(self.office_facebook, self.office_instagram)
        QWidget.setTabOrder(self.office_instagram, self.save)
        QWidget.setTabOrder(self.save, self.undo)

        self.retranslateUi(OfficeSection)

        QMetaObject.connectSlotsByName(OfficeSection)
    # setupUi

    def retranslateUi(self, OfficeSection):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("OfficeSection", u"Office details", None))
#endif // QT_CONFIG(accessibility)
        self.officeTitle.setText(QCoreApplication.translate("OfficeSection", u"Our details, as letters print them", None))
        self.office_nameLabel.setText(QCoreApplication.translate("OfficeSection", u"Name of the &organisation", None))
#if QT_CONFIG(accessibility)
        self.office_name.setAccessibleName(QCoreApplication.translate("OfficeSection", u"Name of the organisation", None))
#endif // QT_CONFIG(accessibility)
        self.office_addressLabel.setText(QCoreApplication.translate("OfficeSection", u"&Address, one line each", None))
#if QT_CONFIG(accessibility)
        self.office_address.setAccessibleName(QCoreApplication.translate("OfficeSection", u"Address, one line each", None))
#endif // QT_CONFIG(accessibility)
        self.office_telephoneLabel.setText(QCoreApplication.translate("OfficeSection", u"&Telephone", None))
#if QT_CONFIG(accessibility)
        self.office_telephone.setAccessibleName(QCoreApplication.translate("OfficeSection", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.office_text_numberLabel.setText(QCoreApplication.translate("OfficeSection", u"Number for text&s", None))
#if QT_CONFIG(accessibility)
        self.office_text_number.setAccessibleName(QCoreApplication.translate("OfficeSection", u"Number for texts", None))
#endif // QT_CONFIG(accessibility)
        self.office_emailLabel.setText(QCoreApplication.translate("OfficeSection", u"Ema&il", None))
#if QT_CONFIG(accessibility)
        self.office_email.setAccessibleName(QCoreApplication.translate("OfficeSection", u"Email", None))
#endif // QT_CONFIG(accessibility)
        self.office_websiteLabel.setText(QCoreApplication.translate("OfficeSection", u"&Website", None))
#if QT_CONFIG(accessibility)
        self.office_website.setAccessibleName(QCoreApplication.translate("OfficeSection", u"Website", None))
#endif // QT_CONFIG(accessibility)
        self.office_facebookLabel.setText(QCoreApplication.translate("OfficeSection", u"Face&book", None))
#if QT_CONFIG(accessibility)
        self.office_facebook.setAccessibleName(QCoreApplication.translate("OfficeSection", u"Facebook", None))
#endif // QT_CONFIG(accessibility)
        self.office_instagramLabel.setText(QCoreApplication.translate("OfficeSection", u"Insta&gram", None))
#if QT_CONFIG(accessibility)
        self.office_instagram.setAccessibleName(QCoreApplication.translate("OfficeSection", u"Instagram", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("OfficeSection", u"Save details", None))
        self.undo.setText(QCoreApplication.translate("OfficeSection", u"Undo changes", None))
        pass
    # retranslateUi

