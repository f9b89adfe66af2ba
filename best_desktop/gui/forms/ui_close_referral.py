"""Compiled from forms/close_referral.ui; change that."""

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

class Ui_CloseReferral(object):
    def setupUi(self, CloseReferral):
        if not CloseReferral.objectName():
            CloseReferral.setObjectName(u"CloseReferral")
        self.whole = QVBoxLayout(CloseReferral)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CloseReferral)
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

        self.close = QFrame(self.scrollContents)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"kind", u"card")
        self.close_column = QVBoxLayout(self.close)
        self.close_column.setSpacing(12)
        self.close_column.setObjectName(u"close_column")
        self.close_column.setContentsMargins(16, 12, 16, 12)
        self.close_form = QFormLayout()
        self.close_form.setObjectName(u"close_form")
        self.close_form.setHorizontalSpacing(16)
        self.close_form.setVerticalSpacing(8)
        self.closed_on_label = QLabel(self.close)
        self.closed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.close_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.closed_on_label)

        self.closed_on = DateField(self.close)
        self.closed_on.setObjectName(u"closed_on")
        self.closed_on.setProperty(u"said", u"The date it was closed")
        self.closed_on.setProperty(u"ask", u"Enter the date it was closed")
        self.closed_on.setProperty(u"past", True)

        self.close_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.closed_on)

        self.because_label = QLabel(self.close)
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setObjectName(u"because_label")

        self.close_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.because_label)

        self.because = GrowingText(self.close)
        self.because.setObjectName(u"because")
        self.because.setProperty(u"ask", u"Enter how it ended")

        self.close_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.because)


        self.close_column.addLayout(self.close_form)


        self.column.addWidget(self.close)

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

        self.main_button = QPushButton(CloseReferral)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(CloseReferral)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.closed_on_label.setBuddy(self.closed_on)
        self.because_label.setBuddy(self.because)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CloseReferral)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(CloseReferral)
    # setupUi

    def retranslateUi(self, CloseReferral):
        CloseReferral.setWindowTitle(QCoreApplication.translate("CloseReferral", u"Finished", None))
        self.heading.setText(QCoreApplication.translate("CloseReferral", u"The outside body has finished", None))
        self.intro.setText("")
        self.closed_on_label.setText(QCoreApplication.translate("CloseReferral", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.closed_on.setAccessibleName(QCoreApplication.translate("CloseReferral", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.because_label.setText(QCoreApplication.translate("CloseReferral", u"&How it ended (required)", None))
#if QT_CONFIG(accessibility)
        self.because.setAccessibleName(QCoreApplication.translate("CloseReferral", u"How it ended", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("CloseReferral", u"&Close referral", None))
        self.cancel_button.setText(QCoreApplication.translate("CloseReferral", u"Cancel", None))
    # retranslateUi

