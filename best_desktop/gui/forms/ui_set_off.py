"""Compiled from forms/set_off.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.money_field import MoneyField
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_SetOff(object):
    def setupUi(self, SetOff):
        if not SetOff.objectName():
            SetOff.setObjectName(u"SetOff")
        self.whole = QVBoxLayout(SetOff)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SetOff)
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

        self.owed = QFrame(self.scrollContents)
        self.owed.setObjectName(u"owed")
        self.owed.setProperty(u"kind", u"card")
        self.owed_column = QVBoxLayout(self.owed)
        self.owed_column.setSpacing(12)
        self.owed_column.setObjectName(u"owed_column")
        self.owed_column.setContentsMargins(16, 12, 16, 12)
        self.owed_form = QFormLayout()
        self.owed_form.setObjectName(u"owed_form")
        self.owed_form.setHorizontalSpacing(16)
        self.owed_form.setVerticalSpacing(8)
        self.balances_on_label = QLabel(self.owed)
        self.balances_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.balances_on_label.setObjectName(u"balances_on_label")

        self.owed_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.balances_on_label)

        self.balances_on = DateField(self.owed)
        self.balances_on.setObjectName(u"balances_on")
        self.balances_on.setProperty(u"said", u"The day of the balances")
        self.balances_on.setProperty(u"ask", u"Enter the day of the balances")
        self.balances_on.setProperty(u"past", True)

        self.owed_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.balances_on)

        self.against_arrears = QCheckBox(self.owed)
        self.against_arrears.setObjectName(u"against_arrears")

        self.owed_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.against_arrears)

        self.arrears_label = QLabel(self.owed)
        self.arrears_label.setTextFormat(Qt.TextFormat.PlainText)
        self.arrears_label.setObjectName(u"arrears_label")

        self.owed_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.arrears_label)

        self.arrears = MoneyField(self.owed)
        self.arrears.setObjectName(u"arrears")

        self.owed_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.arrears)

        self.against_recharge = QCheckBox(self.owed)
        self.against_recharge.setObjectName(u"against_recharge")

        self.owed_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.against_recharge)

        self.recharge_label = QLabel(self.owed)
        self.recharge_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recharge_label.setObjectName(u"recharge_label")

        self.owed_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.recharge_label)

        self.recharge = MoneyField(self.owed)
        self.recharge.setObjectName(u"recharge")

        self.owed_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.recharge)

        self.preview = WrappedLabel(self.owed)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"kind", u"muted")

        self.owed_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.preview)

        self.why_label = QLabel(self.owed)
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setObjectName(u"why_label")

        self.owed_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = GrowingText(self.owed)
        self.why.setObjectName(u"why")

        self.owed_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.why)


        self.owed_column.addLayout(self.owed_form)


        self.column.addWidget(self.owed)

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

        self.main_button = QPushButton(SetOff)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(SetOff)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.balances_on_label.setBuddy(self.balances_on)
        self.arrears_label.setBuddy(self.arrears)
        self.recharge_label.setBuddy(self.recharge)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SetOff)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(SetOff)
    # setupUi

    def retranslateUi(self, SetOff):
        SetOff.setWindowTitle(QCoreApplication.translate("SetOff", u"Set off", None))
        self.heading.setText(QCoreApplication.translate("SetOff", u"Set off against what is owed", None))
        self.intro.setText("")
        self.balances_on_label.setText(QCoreApplication.translate("SetOff", u"Balances &on (required)", None))
#if QT_CONFIG(accessibility)
        self.balances_on.setAccessibleName(QCoreApplication.translate("SetOff", u"Balances on", None))
#endif // QT_CONFIG(accessibility)
        self.against_arrears.setText(QCoreApplication.translate("SetOff", u"Set off against rent a&rrears", None))
        self.arrears_label.setText(QCoreApplication.translate("SetOff", u"Rent &arrears", None))
#if QT_CONFIG(accessibility)
        self.arrears.setAccessibleName(QCoreApplication.translate("SetOff", u"Rent arrears", None))
#endif // QT_CONFIG(accessibility)
        self.against_recharge.setText(QCoreApplication.translate("SetOff", u"Set off against re&charges", None))
        self.recharge_label.setText(QCoreApplication.translate("SetOff", u"Recharges owe&d", None))
#if QT_CONFIG(accessibility)
        self.recharge.setAccessibleName(QCoreApplication.translate("SetOff", u"Recharges owed", None))
#endif // QT_CONFIG(accessibility)
        self.preview.setText("")
        self.why_label.setText(QCoreApplication.translate("SetOff", u"&Why", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("SetOff", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("SetOff", u"&Set off", None))
        self.cancel_button.setText(QCoreApplication.translate("SetOff", u"Cancel", None))
    # retranslateUi

