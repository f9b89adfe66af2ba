"""Compiled from forms/contractor.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ContractorForm(object):
    def setupUi(self, ContractorForm):
        if not ContractorForm.objectName():
            ContractorForm.setObjectName(u"ContractorForm")
        self.whole = QVBoxLayout(ContractorForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ContractorForm)
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

        self.about = QFrame(self.scrollContents)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"card")
        self.about_column = QVBoxLayout(self.about)
        self.about_column.setSpacing(12)
        self.about_column.setObjectName(u"about_column")
        self.about_column.setContentsMargins(16, 12, 16, 12)
        self.about_form = QFormLayout()
        self.about_form.setObjectName(u"about_form")
        self.about_form.setHorizontalSpacing(16)
        self.about_form.setVerticalSpacing(8)
        self.contractor_id_label = QLabel(self.about)
        self.contractor_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contractor_id_label.setObjectName(u"contractor_id_label")

        self.about_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.contractor_id_label)

        self.contractor_id = WordBox(self.about)
        self.contractor_id.setObjectName(u"contractor_id")

        self.about_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.contractor_id)


        self.about_column.addLayout(self.about_form)


        self.column.addWidget(self.about)

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

        self.main_button = QPushButton(ContractorForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ContractorForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.contractor_id_label.setBuddy(self.contractor_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ContractorForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ContractorForm)
    # setupUi

    def retranslateUi(self, ContractorForm):
        ContractorForm.setWindowTitle(QCoreApplication.translate("ContractorForm", u"Whose work it is about", None))
        self.heading.setText(QCoreApplication.translate("ContractorForm", u"Whose work it is about", None))
        self.intro.setText("")
        self.contractor_id_label.setText(QCoreApplication.translate("ContractorForm", u"&Contractor or provider", None))
#if QT_CONFIG(accessibility)
        self.contractor_id.setAccessibleName(QCoreApplication.translate("ContractorForm", u"Contractor or provider", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ContractorForm", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("ContractorForm", u"Cancel", None))
    # retranslateUi

