"""Compiled from forms/scheme.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_SchemeForm(object):
    def setupUi(self, SchemeForm):
        if not SchemeForm.objectName():
            SchemeForm.setObjectName(u"SchemeForm")
        self.whole = QVBoxLayout(SchemeForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SchemeForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.column = QVBoxLayout(self.scrollContents)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.heading = WrappedLabel(self.scrollContents)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"page-title")

        self.column.addWidget(self.heading)

        self.intro = WrappedLabel(self.scrollContents)
        self.intro.setObjectName(u"intro")

        self.column.addWidget(self.intro)

        self.scheme_card = QFrame(self.scrollContents)
        self.scheme_card.setObjectName(u"scheme_card")
        self.scheme_card.setProperty(u"kind", u"card")
        self.scheme_card_column = QVBoxLayout(self.scheme_card)
        self.scheme_card_column.setSpacing(12)
        self.scheme_card_column.setObjectName(u"scheme_card_column")
        self.scheme_card_column.setContentsMargins(16, 12, 16, 12)
        self.scheme_card_form = QFormLayout()
        self.scheme_card_form.setObjectName(u"scheme_card_form")
        self.scheme_card_form.setHorizontalSpacing(16)
        self.scheme_card_form.setVerticalSpacing(8)
        self.name_label = QLabel(self.scheme_card)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")

        self.scheme_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.scheme_card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"ask", u"Enter the scheme's name")

        self.scheme_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.address_label = QLabel(self.scheme_card)
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_label.setObjectName(u"address_label")

        self.scheme_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = GrowingText(self.scheme_card)
        self.address.setObjectName(u"address")

        self.scheme_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.address)

        self.town_label = QLabel(self.scheme_card)
        self.town_label.setTextFormat(Qt.TextFormat.PlainText)
        self.town_label.setObjectName(u"town_label")

        self.scheme_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.town_label)

        self.town = QLineEdit(self.scheme_card)
        self.town.setObjectName(u"town")

        self.scheme_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.town)

        self.postcode_label = QLabel(self.scheme_card)
        self.postcode_label.setTextFormat(Qt.TextFormat.PlainText)
        self.postcode_label.setObjectName(u"postcode_label")

        self.scheme_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.postcode_label)

        self.postcode = QLineEdit(self.scheme_card)
        self.postcode.setObjectName(u"postcode")

        self.scheme_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.postcode)

        self.nation_label = QLabel(self.scheme_card)
        self.nation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nation_label.setObjectName(u"nation_label")

        self.scheme_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.nation_label)

        self.nation = WordBox(self.scheme_card)
        self.nation.setObjectName(u"nation")
        self.nation.setProperty(u"ask", u"Choose the nation")

        self.scheme_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.nation)

        self.active = QCheckBox(self.scheme_card)
        self.active.setObjectName(u"active")

        self.scheme_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.active)


        self.scheme_card_column.addLayout(self.scheme_card_form)


        self.column.addWidget(self.scheme_card)

        self.manager_card = QFrame(self.scrollContents)
        self.manager_card.setObjectName(u"manager_card")
        self.manager_card.setProperty(u"kind", u"card")
        self.manager_card_column = QVBoxLayout(self.manager_card)
        self.manager_card_column.setSpacing(12)
        self.manager_card_column.setObjectName(u"manager_card_column")
        self.manager_card_column.setContentsMargins(16, 12, 16, 12)
        self.manager_card_title = WrappedLabel(self.manager_card)
        self.manager_card_title.setObjectName(u"manager_card_title")
        self.manager_card_title.setProperty(u"kind", u"section")

        self.manager_card_column.addWidget(self.manager_card_title)

        self.manager_card_form = QFormLayout()
        self.manager_card_form.setObjectName(u"manager_card_form")
        self.manager_card_form.setHorizontalSpacing(16)
        self.manager_card_form.setVerticalSpacing(8)
        self.manager_name_label = QLabel(self.manager_card)
        self.manager_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.manager_name_label.setObjectName(u"manager_name_label")

        self.manager_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.manager_name_label)

        self.manager_name = QLineEdit(self.manager_card)
        self.manager_name.setObjectName(u"manager_name")

        self.manager_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.manager_name)

        self.manager_address_label = QLabel(self.manager_card)
        self.manager_address_label.setTextFormat(Qt.TextFormat.PlainText)
        self.manager_address_label.setObjectName(u"manager_address_label")

        self.manager_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.manager_address_label)

        self.manager_address = GrowingText(self.manager_card)
        self.manager_address.setObjectName(u"manager_address")

        self.manager_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.manager_address)

        self.manager_email_label = QLabel(self.manager_card)
        self.manager_email_label.setTextFormat(Qt.TextFormat.PlainText)
        self.manager_email_label.setObjectName(u"manager_email_label")

        self.manager_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.manager_email_label)

        self.manager_email = QLineEdit(self.manager_card)
        self.manager_email.setObjectName(u"manager_email")

        self.manager_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.manager_email)

        self.manager_phone_label = QLabel(self.manager_card)
        self.manager_phone_label.setTextFormat(Qt.TextFormat.PlainText)
        self.manager_phone_label.setObjectName(u"manager_phone_label")

        self.manager_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.manager_phone_label)

        self.manager_phone = QLineEdit(self.manager_card)
        self.manager_phone.setObjectName(u"manager_phone")

        self.manager_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.manager_phone)


        self.manager_card_column.addLayout(self.manager_card_form)


        self.column.addWidget(self.manager_card)

        self.bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom)

        self.scroll.setWidget(self.scrollContents)

        self.whole.addWidget(self.scroll)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.footer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.main_button = QPushButton(SchemeForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(SchemeForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.address_label.setBuddy(self.address)
        self.town_label.setBuddy(self.town)
        self.postcode_label.setBuddy(self.postcode)
        self.nation_label.setBuddy(self.nation)
        self.manager_name_label.setBuddy(self.manager_name)
        self.manager_address_label.setBuddy(self.manager_address)
        self.manager_email_label.setBuddy(self.manager_email)
        self.manager_phone_label.setBuddy(self.manager_phone)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SchemeForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(SchemeForm)
    # setupUi

    def retranslateUi(self, SchemeForm):
        SchemeForm.setWindowTitle(QCoreApplication.translate("SchemeForm", u"Scheme", None))
        self.heading.setText(QCoreApplication.translate("SchemeForm", u"Add a scheme", None))
        self.intro.setText(QCoreApplication.translate("SchemeForm", u"Letters to residents go by way of the scheme's manager.", None))
        self.name_label.setText(QCoreApplication.translate("SchemeForm", u"&Name (required)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SchemeForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("SchemeForm", u"A&ddress", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("SchemeForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.town_label.setText(QCoreApplication.translate("SchemeForm", u"&Town", None))
#if QT_CONFIG(accessibility)
        self.town.setAccessibleName(QCoreApplication.translate("SchemeForm", u"Town", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_label.setText(QCoreApplication.translate("SchemeForm", u"&Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("SchemeForm", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.nation_label.setText(QCoreApplication.translate("SchemeForm", u"Nat&ion (required)", None))
#if QT_CONFIG(accessibility)
        self.nation.setAccessibleName(QCoreApplication.translate("SchemeForm", u"Nation", None))
#endif // QT_CONFIG(accessibility)
        self.active.setText(QCoreApplication.translate("SchemeForm", u"In &use", None))
        self.manager_card_title.setText(QCoreApplication.translate("SchemeForm", u"Scheme manager", None))
        self.manager_name_label.setText(QCoreApplication.translate("SchemeForm", u"&Manager", None))
#if QT_CONFIG(accessibility)
        self.manager_name.setAccessibleName(QCoreApplication.translate("SchemeForm", u"Manager's name", None))
#endif // QT_CONFIG(accessibility)
        self.manager_address_label.setText(QCoreApplication.translate("SchemeForm", u"Manager's addre&ss", None))
#if QT_CONFIG(accessibility)
        self.manager_address.setAccessibleName(QCoreApplication.translate("SchemeForm", u"Manager's address", None))
#endif // QT_CONFIG(accessibility)
        self.manager_email_label.setText(QCoreApplication.translate("SchemeForm", u"Manager's &email", None))
#if QT_CONFIG(accessibility)
        self.manager_email.setAccessibleName(QCoreApplication.translate("SchemeForm", u"Manager's email", None))
#endif // QT_CONFIG(accessibility)
        self.manager_phone_label.setText(QCoreApplication.translate("SchemeForm", u"Manager's p&hone", None))
#if QT_CONFIG(accessibility)
        self.manager_phone.setAccessibleName(QCoreApplication.translate("SchemeForm", u"Manager's phone", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("SchemeForm", u"Add s&cheme", None))
        self.cancel_button.setText(QCoreApplication.translate("SchemeForm", u"Cancel", None))
    # retranslateUi

