"""Compiled from forms/pay_compensation.ui; change that."""

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

from best_desktop.gui.date_field import DateField
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_PayCompensation(object):
    def setupUi(self, PayCompensation):
        if not PayCompensation.objectName():
            PayCompensation.setObjectName(u"PayCompensation")
        self.whole = QVBoxLayout(PayCompensation)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PayCompensation)
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

        self.pay = QFrame(self.scrollContents)
        self.pay.setObjectName(u"pay")
        self.pay.setProperty(u"kind", u"card")
        self.pay_column = QVBoxLayout(self.pay)
        self.pay_column.setSpacing(12)
        self.pay_column.setObjectName(u"pay_column")
        self.pay_column.setContentsMargins(16, 12, 16, 12)
        self.pay_form = QFormLayout()
        self.pay_form.setObjectName(u"pay_form")
        self.pay_form.setHorizontalSpacing(16)
        self.pay_form.setVerticalSpacing(8)
        self.paid_on_label = QLabel(self.pay)
        self.paid_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paid_on_label.setObjectName(u"paid_on_label")

        self.pay_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.paid_on_label)

        self.paid_on = DateField(self.pay)
        self.paid_on.setObjectName(u"paid_on")
        self.paid_on.setProperty(u"said", u"The date it was paid")
        self.paid_on.setProperty(u"ask", u"Enter the date it was paid")
        self.paid_on.setProperty(u"past", True)

        self.pay_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.paid_on)


        self.pay_column.addLayout(self.pay_form)


        self.column.addWidget(self.pay)

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

        self.main_button = QPushButton(PayCompensation)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(PayCompensation)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.paid_on_label.setBuddy(self.paid_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PayCompensation)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(PayCompensation)
    # setupUi

    def retranslateUi(self, PayCompensation):
        PayCompensation.setWindowTitle(QCoreApplication.translate("PayCompensation", u"Compensation paid", None))
        self.heading.setText(QCoreApplication.translate("PayCompensation", u"Compensation paid", None))
        self.intro.setText("")
        self.paid_on_label.setText(QCoreApplication.translate("PayCompensation", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.paid_on.setAccessibleName(QCoreApplication.translate("PayCompensation", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("PayCompensation", u"Save as &paid", None))
        self.cancel_button.setText(QCoreApplication.translate("PayCompensation", u"Cancel", None))
    # retranslateUi

