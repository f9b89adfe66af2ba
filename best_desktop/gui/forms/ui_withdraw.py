"""Compiled from forms/withdraw.ui; change that."""

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
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Withdraw(object):
    def setupUi(self, Withdraw):
        if not Withdraw.objectName():
            Withdraw.setObjectName(u"Withdraw")
        self.whole = QVBoxLayout(Withdraw)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Withdraw)
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

        self.end = QFrame(self.scrollContents)
        self.end.setObjectName(u"end")
        self.end.setProperty(u"kind", u"card")
        self.end_column = QVBoxLayout(self.end)
        self.end_column.setSpacing(12)
        self.end_column.setObjectName(u"end_column")
        self.end_column.setContentsMargins(16, 12, 16, 12)
        self.end_form = QFormLayout()
        self.end_form.setObjectName(u"end_form")
        self.end_form.setHorizontalSpacing(16)
        self.end_form.setVerticalSpacing(8)
        self.on_label = QLabel(self.end)
        self.on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.on_label.setObjectName(u"on_label")

        self.end_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.on_label)

        self.on = DateField(self.end)
        self.on.setObjectName(u"on")
        self.on.setProperty(u"said", u"The date they withdrew")
        self.on.setProperty(u"ask", u"Enter the date they withdrew")
        self.on.setProperty(u"past", True)

        self.end_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.on)

        self.reason_label = QLabel(self.end)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.end_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.end)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter why they withdrew")

        self.end_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)


        self.end_column.addLayout(self.end_form)


        self.column.addWidget(self.end)

        self.consequences = WrappedLabel(self.scrollContents)
        self.consequences.setObjectName(u"consequences")
        self.consequences.setProperty(u"kind", u"warning-box")

        self.column.addWidget(self.consequences)

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

        self.main_button = QPushButton(Withdraw)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Withdraw)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Withdraw)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Withdraw)
    # setupUi

    def retranslateUi(self, Withdraw):
        Withdraw.setWindowTitle(QCoreApplication.translate("Withdraw", u"Withdraw", None))
        self.heading.setText(QCoreApplication.translate("Withdraw", u"Record that they withdrew", None))
        self.intro.setText("")
        self.on_label.setText(QCoreApplication.translate("Withdraw", u"Withdrawn &on (required)", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("Withdraw", u"Withdrawn on", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("Withdraw", u"&Why they withdrew (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("Withdraw", u"Why they withdrew", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText("")
        self.main_button.setText(QCoreApplication.translate("Withdraw", u"&Record withdrawal", None))
        self.cancel_button.setText(QCoreApplication.translate("Withdraw", u"Cancel", None))
    # retranslateUi

