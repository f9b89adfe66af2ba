"""Compiled from forms/record_letters.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_RecordLetters(object):
    def setupUi(self, RecordLetters):
        if not RecordLetters.objectName():
            RecordLetters.setObjectName(u"RecordLetters")
        self.whole = QVBoxLayout(RecordLetters)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(RecordLetters)
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

        self.promise = WrappedLabel(self.scrollContents)
        self.promise.setObjectName(u"promise")
        self.promise.setProperty(u"kind", u"info-box")

        self.column.addWidget(self.promise)

        self.sending = QFrame(self.scrollContents)
        self.sending.setObjectName(u"sending")
        self.sending.setProperty(u"kind", u"card")
        self.sending_column = QVBoxLayout(self.sending)
        self.sending_column.setSpacing(12)
        self.sending_column.setObjectName(u"sending_column")
        self.sending_column.setContentsMargins(16, 12, 16, 12)
        self.sending_form = QFormLayout()
        self.sending_form.setObjectName(u"sending_form")
        self.sending_form.setHorizontalSpacing(16)
        self.sending_form.setVerticalSpacing(8)
        self.on_label = QLabel(self.sending)
        self.on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.on_label.setObjectName(u"on_label")

        self.sending_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.on_label)

        self.on = DateField(self.sending)
        self.on.setObjectName(u"on")
        self.on.setProperty(u"said", u"The date they were sent")
        self.on.setProperty(u"ask", u"Enter the date they were sent")
        self.on.setProperty(u"past", True)

        self.sending_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.on)

        self.late_note = WrappedLabel(self.sending)
        self.late_note.setObjectName(u"late_note")
        self.late_note.setProperty(u"kind", u"warning-box")

        self.sending_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.late_note)

        self.channel_label = QLabel(self.sending)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.sending_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.sending)
        self.channel.setObjectName(u"channel")

        self.sending_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.channel)

        self.channel_note = WrappedLabel(self.sending)
        self.channel_note.setObjectName(u"channel_note")
        self.channel_note.setProperty(u"kind", u"muted")

        self.sending_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.channel_note)

        self.reason_label = QLabel(self.sending)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.sending_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.sending)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter the reason")

        self.sending_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reason)


        self.sending_column.addLayout(self.sending_form)


        self.column.addWidget(self.sending)

        self.consequences = WrappedLabel(self.scrollContents)
        self.consequences.setObjectName(u"consequences")
        self.consequences.setProperty(u"kind", u"info-box")

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

        self.main_button = QPushButton(RecordLetters)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(RecordLetters)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
        self.channel_label.setBuddy(self.channel)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecordLetters)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(RecordLetters)
    # setupUi

    def retranslateUi(self, RecordLetters):
        RecordLetters.setWindowTitle(QCoreApplication.translate("RecordLetters", u"Record letters", None))
        self.heading.setText(QCoreApplication.translate("RecordLetters", u"Record letters as sent", None))
        self.intro.setText("")
        self.promise.setText("")
        self.on_label.setText(QCoreApplication.translate("RecordLetters", u"&Sent on (required)", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("RecordLetters", u"Sent on", None))
#endif // QT_CONFIG(accessibility)
        self.late_note.setText("")
        self.channel_label.setText(QCoreApplication.translate("RecordLetters", u"&How", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("RecordLetters", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.channel_note.setText("")
        self.reason_label.setText(QCoreApplication.translate("RecordLetters", u"&Reason (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("RecordLetters", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText("")
        self.main_button.setText(QCoreApplication.translate("RecordLetters", u"Record &as sent", None))
        self.cancel_button.setText(QCoreApplication.translate("RecordLetters", u"Cancel", None))
    # retranslateUi

