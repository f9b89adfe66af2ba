"""Compiled from forms/hold_record.ui; change that."""

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

class Ui_HoldRecord(object):
    def setupUi(self, HoldRecord):
        if not HoldRecord.objectName():
            HoldRecord.setObjectName(u"HoldRecord")
        self.whole = QVBoxLayout(HoldRecord)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(HoldRecord)
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

        self.why = QFrame(self.scrollContents)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"kind", u"card")
        self.why_column = QVBoxLayout(self.why)
        self.why_column.setSpacing(12)
        self.why_column.setObjectName(u"why_column")
        self.why_column.setContentsMargins(16, 12, 16, 12)
        self.why_form = QFormLayout()
        self.why_form.setObjectName(u"why_form")
        self.why_form.setHorizontalSpacing(16)
        self.why_form.setVerticalSpacing(8)
        self.reason_label = QLabel(self.why)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.why_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.why)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter why it is kept")

        self.why_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reason)

        self.until_on_label = QLabel(self.why)
        self.until_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.until_on_label.setObjectName(u"until_on_label")

        self.why_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.until_on_label)

        self.until_on = DateField(self.why)
        self.until_on.setObjectName(u"until_on")
        self.until_on.setProperty(u"said", u"The last day of the hold")

        self.why_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.until_on)

        self.until_note = WrappedLabel(self.why)
        self.until_note.setObjectName(u"until_note")
        self.until_note.setProperty(u"kind", u"muted")

        self.why_form.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.until_note)


        self.why_column.addLayout(self.why_form)


        self.column.addWidget(self.why)

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

        self.main_button = QPushButton(HoldRecord)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(HoldRecord)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.until_on_label.setBuddy(self.until_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HoldRecord)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(HoldRecord)
    # setupUi

    def retranslateUi(self, HoldRecord):
        HoldRecord.setWindowTitle(QCoreApplication.translate("HoldRecord", u"Keep beyond its time", None))
        self.heading.setText(QCoreApplication.translate("HoldRecord", u"Keep beyond its time", None))
        self.intro.setText("")
        self.reason_label.setText(QCoreApplication.translate("HoldRecord", u"&Why it is kept (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("HoldRecord", u"Why it is kept", None))
#endif // QT_CONFIG(accessibility)
        self.until_on_label.setText(QCoreApplication.translate("HoldRecord", u"&Until", None))
#if QT_CONFIG(accessibility)
        self.until_on.setAccessibleName(QCoreApplication.translate("HoldRecord", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.until_note.setText(QCoreApplication.translate("HoldRecord", u"Left empty, it is kept until somebody lifts the hold.", None))
        self.main_button.setText(QCoreApplication.translate("HoldRecord", u"&Keep it", None))
        self.cancel_button.setText(QCoreApplication.translate("HoldRecord", u"Cancel", None))
    # retranslateUi

