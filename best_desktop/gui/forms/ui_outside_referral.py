"""Compiled from forms/outside_referral.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_OutsideReferral(object):
    def setupUi(self, OutsideReferral):
        if not OutsideReferral.objectName():
            OutsideReferral.setObjectName(u"OutsideReferral")
        self.whole = QVBoxLayout(OutsideReferral)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OutsideReferral)
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

        self.referral = QFrame(self.scrollContents)
        self.referral.setObjectName(u"referral")
        self.referral.setProperty(u"kind", u"card")
        self.referral_column = QVBoxLayout(self.referral)
        self.referral_column.setSpacing(12)
        self.referral_column.setObjectName(u"referral_column")
        self.referral_column.setContentsMargins(16, 12, 16, 12)
        self.referral_form = QFormLayout()
        self.referral_form.setObjectName(u"referral_form")
        self.referral_form.setHorizontalSpacing(16)
        self.referral_form.setVerticalSpacing(8)
        self.body_label = QLabel(self.referral)
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_label.setObjectName(u"body_label")

        self.referral_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.body_label)

        self.body = WordBox(self.referral)
        self.body.setObjectName(u"body")
        self.body.setProperty(u"ask", u"Choose whom it was brought to")

        self.referral_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.body)

        self.designated_kind_label = QLabel(self.referral)
        self.designated_kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.designated_kind_label.setObjectName(u"designated_kind_label")

        self.referral_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.designated_kind_label)

        self.designated_kind = WordBox(self.referral)
        self.designated_kind.setObjectName(u"designated_kind")

        self.referral_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.designated_kind)

        self.brought_by_label = QLabel(self.referral)
        self.brought_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.brought_by_label.setObjectName(u"brought_by_label")

        self.referral_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.brought_by_label)

        self.brought_by = WordBox(self.referral)
        self.brought_by.setObjectName(u"brought_by")
        self.brought_by.setProperty(u"ask", u"Choose who brought it")

        self.referral_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.brought_by)

        self.referred_on_label = QLabel(self.referral)
        self.referred_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.referred_on_label.setObjectName(u"referred_on_label")

        self.referral_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.referred_on_label)

        self.referred_on = DateField(self.referral)
        self.referred_on.setObjectName(u"referred_on")
        self.referred_on.setProperty(u"said", u"The date of the referral")
        self.referred_on.setProperty(u"ask", u"Enter the date of the referral")
        self.referred_on.setProperty(u"past", True)

        self.referral_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.referred_on)

        self.reference_label = QLabel(self.referral)
        self.reference_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reference_label.setObjectName(u"reference_label")

        self.referral_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reference_label)

        self.reference = QLineEdit(self.referral)
        self.reference.setObjectName(u"reference")

        self.referral_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reference)

        self.name_label = QLabel(self.referral)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")

        self.referral_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.referral)
        self.name.setObjectName(u"name")

        self.referral_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.name)

        self.asks_label = QLabel(self.referral)
        self.asks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asks_label.setObjectName(u"asks_label")

        self.referral_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.asks_label)

        self.asks = GrowingText(self.referral)
        self.asks.setObjectName(u"asks")

        self.referral_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.asks)


        self.referral_column.addLayout(self.referral_form)


        self.column.addWidget(self.referral)

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

        self.main_button = QPushButton(OutsideReferral)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(OutsideReferral)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.body_label.setBuddy(self.body)
        self.designated_kind_label.setBuddy(self.designated_kind)
        self.brought_by_label.setBuddy(self.brought_by)
        self.referred_on_label.setBuddy(self.referred_on)
        self.reference_label.setBuddy(self.reference)
        self.name_label.setBuddy(self.name)
        self.asks_label.setBuddy(self.asks)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OutsideReferral)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(OutsideReferral)
    # setupUi

    def retranslateUi(self, OutsideReferral):
        OutsideReferral.setWindowTitle(QCoreApplication.translate("OutsideReferral", u"Brought outside", None))
        self.heading.setText(QCoreApplication.translate("OutsideReferral", u"Brought to an outside body", None))
        self.intro.setText("")
        self.body_label.setText(QCoreApplication.translate("OutsideReferral", u"Brought &to (required)", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("OutsideReferral", u"Brought to", None))
#endif // QT_CONFIG(accessibility)
        self.designated_kind_label.setText(QCoreApplication.translate("OutsideReferral", u"What &kind of Designated Person", None))
#if QT_CONFIG(accessibility)
        self.designated_kind.setAccessibleName(QCoreApplication.translate("OutsideReferral", u"What kind of Designated Person", None))
#endif // QT_CONFIG(accessibility)
        self.brought_by_label.setText(QCoreApplication.translate("OutsideReferral", u"Brought &by (required)", None))
#if QT_CONFIG(accessibility)
        self.brought_by.setAccessibleName(QCoreApplication.translate("OutsideReferral", u"Brought by", None))
#endif // QT_CONFIG(accessibility)
        self.referred_on_label.setText(QCoreApplication.translate("OutsideReferral", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.referred_on.setAccessibleName(QCoreApplication.translate("OutsideReferral", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.reference_label.setText(QCoreApplication.translate("OutsideReferral", u"Their re&ference", None))
#if QT_CONFIG(accessibility)
        self.reference.setAccessibleName(QCoreApplication.translate("OutsideReferral", u"Their reference", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("OutsideReferral", u"&Name of the person dealing with it", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("OutsideReferral", u"Name of the person dealing with it", None))
#endif // QT_CONFIG(accessibility)
        self.asks_label.setText(QCoreApplication.translate("OutsideReferral", u"What they &ask of us", None))
#if QT_CONFIG(accessibility)
        self.asks.setAccessibleName(QCoreApplication.translate("OutsideReferral", u"What they ask of us", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("OutsideReferral", u"&Record", None))
        self.cancel_button.setText(QCoreApplication.translate("OutsideReferral", u"Cancel", None))
    # retranslateUi

