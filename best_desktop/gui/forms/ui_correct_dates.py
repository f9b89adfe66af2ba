"""Compiled from forms/correct_dates.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from best_desktop.gui.date_field import (DateField, TimeField)
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_CorrectDates(object):
    def setupUi(self, CorrectDates):
        if not CorrectDates.objectName():
            CorrectDates.setObjectName(u"CorrectDates")
        self.whole = QVBoxLayout(CorrectDates)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CorrectDates)
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

        self.dates = QFrame(self.scrollContents)
        self.dates.setObjectName(u"dates")
        self.dates.setProperty(u"kind", u"card")
        self.dates_column = QVBoxLayout(self.dates)
        self.dates_column.setSpacing(12)
        self.dates_column.setObjectName(u"dates_column")
        self.dates_column.setContentsMargins(16, 12, 16, 12)
        self.dates_form = QFormLayout()
        self.dates_form.setObjectName(u"dates_form")
        self.dates_form.setHorizontalSpacing(16)
        self.dates_form.setVerticalSpacing(8)
        self.received_on_label = QLabel(self.dates)
        self.received_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_label.setObjectName(u"received_on_label")

        self.dates_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.received_on_label)

        self.received_on = DateField(self.dates)
        self.received_on.setObjectName(u"received_on")
        self.received_on.setProperty(u"said", u"The date received")
        self.received_on.setProperty(u"past", True)

        self.dates_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.received_on)

        self.received_on_now = WrappedLabel(self.dates)
        self.received_on_now.setObjectName(u"received_on_now")
        self.received_on_now.setProperty(u"kind", u"muted")

        self.dates_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.received_on_now)

        self.issue_on_label = QLabel(self.dates)
        self.issue_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issue_on_label.setObjectName(u"issue_on_label")

        self.dates_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.issue_on_label)

        self.issue_on = DateField(self.dates)
        self.issue_on.setObjectName(u"issue_on")
        self.issue_on.setProperty(u"said", u"The date it happened")
        self.issue_on.setProperty(u"past", True)

        self.dates_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.issue_on)

        self.issue_on_now = WrappedLabel(self.dates)
        self.issue_on_now.setObjectName(u"issue_on_now")
        self.issue_on_now.setProperty(u"kind", u"muted")

        self.dates_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.issue_on_now)

        self.acknowledged_on_label = QLabel(self.dates)
        self.acknowledged_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.acknowledged_on_label.setObjectName(u"acknowledged_on_label")

        self.dates_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.acknowledged_on_label)

        self.acknowledged_on = DateField(self.dates)
        self.acknowledged_on.setObjectName(u"acknowledged_on")
        self.acknowledged_on.setProperty(u"said", u"The date it was acknowledged")
        self.acknowledged_on.setProperty(u"past", True)

        self.dates_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.acknowledged_on)

        self.acknowledged_on_now = WrappedLabel(self.dates)
        self.acknowledged_on_now.setObjectName(u"acknowledged_on_now")
        self.acknowledged_on_now.setProperty(u"kind", u"muted")

        self.dates_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.acknowledged_on_now)

        self.escalated_on_label = QLabel(self.dates)
        self.escalated_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.escalated_on_label.setObjectName(u"escalated_on_label")

        self.dates_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.escalated_on_label)

        self.escalated_on = DateField(self.dates)
        self.escalated_on.setObjectName(u"escalated_on")
        self.escalated_on.setProperty(u"said", u"The date they asked")
        self.escalated_on.setProperty(u"past", True)

        self.dates_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.escalated_on)

        self.escalated_on_now = WrappedLabel(self.dates)
        self.escalated_on_now.setObjectName(u"escalated_on_now")
        self.escalated_on_now.setProperty(u"kind", u"muted")

        self.dates_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.escalated_on_now)

        self.made_at_label = QLabel(self.dates)
        self.made_at_label.setTextFormat(Qt.TextFormat.PlainText)
        self.made_at_label.setObjectName(u"made_at_label")

        self.dates_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.made_at_label)

        self.made_at = DateField(self.dates)
        self.made_at.setObjectName(u"made_at")
        self.made_at.setProperty(u"said", u"The date it was made")
        self.made_at.setProperty(u"past", True)

        self.dates_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.made_at)

        self.made_time_label = QLabel(self.dates)
        self.made_time_label.setTextFormat(Qt.TextFormat.PlainText)
        self.made_time_label.setObjectName(u"made_time_label")

        self.dates_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.made_time_label)

        self.made_time = TimeField(self.dates)
        self.made_time.setObjectName(u"made_time")
        self.made_time.setProperty(u"said", u"The time it was made")

        self.dates_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.made_time)

        self.made_now = WrappedLabel(self.dates)
        self.made_now.setObjectName(u"made_now")
        self.made_now.setProperty(u"kind", u"muted")

        self.dates_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.made_now)


        self.dates_column.addLayout(self.dates_form)


        self.column.addWidget(self.dates)

        self.preview = QFrame(self.scrollContents)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"kind", u"card")
        self.preview_column = QVBoxLayout(self.preview)
        self.preview_column.setSpacing(12)
        self.preview_column.setObjectName(u"preview_column")
        self.preview_column.setContentsMargins(16, 12, 16, 12)
        self.preview_title = QLabel(self.preview)
        self.preview_title.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_title.setObjectName(u"preview_title")
        self.preview_title.setProperty(u"kind", u"section")

        self.preview_column.addWidget(self.preview_title)

        self.preview_form = QFormLayout()
        self.preview_form.setObjectName(u"preview_form")
        self.preview_form.setHorizontalSpacing(16)
        self.preview_form.setVerticalSpacing(8)
        self.moves = QTableWidget(self.preview)
        self.moves.setObjectName(u"moves")

        self.preview_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.moves)

        self.moves_note = WrappedLabel(self.preview)
        self.moves_note.setObjectName(u"moves_note")

        self.preview_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.moves_note)


        self.preview_column.addLayout(self.preview_form)


        self.column.addWidget(self.preview)

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
        self.reason.setProperty(u"ask", u"Enter why the dates are corrected")

        self.why_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reason)


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

        self.main_button = QPushButton(CorrectDates)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(CorrectDates)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.received_on_label.setBuddy(self.received_on)
        self.issue_on_label.setBuddy(self.issue_on)
        self.acknowledged_on_label.setBuddy(self.acknowledged_on)
        self.escalated_on_label.setBuddy(self.escalated_on)
        self.made_at_label.setBuddy(self.made_at)
        self.made_time_label.setBuddy(self.made_time)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CorrectDates)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(CorrectDates)
    # setupUi

    def retranslateUi(self, CorrectDates):
        CorrectDates.setWindowTitle(QCoreApplication.translate("CorrectDates", u"Correct dates", None))
        self.heading.setText(QCoreApplication.translate("CorrectDates", u"Correct dates", None))
        self.intro.setText(QCoreApplication.translate("CorrectDates", u"Type only what is wrong. First see what moves, then say why.", None))
        self.received_on_label.setText(QCoreApplication.translate("CorrectDates", u"&Received", None))
#if QT_CONFIG(accessibility)
        self.received_on.setAccessibleName(QCoreApplication.translate("CorrectDates", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_now.setText("")
        self.issue_on_label.setText(QCoreApplication.translate("CorrectDates", u"&It happened", None))
#if QT_CONFIG(accessibility)
        self.issue_on.setAccessibleName(QCoreApplication.translate("CorrectDates", u"It happened", None))
#endif // QT_CONFIG(accessibility)
        self.issue_on_now.setText("")
        self.acknowledged_on_label.setText(QCoreApplication.translate("CorrectDates", u"&Acknowledged", None))
#if QT_CONFIG(accessibility)
        self.acknowledged_on.setAccessibleName(QCoreApplication.translate("CorrectDates", u"Acknowledged", None))
#endif // QT_CONFIG(accessibility)
        self.acknowledged_on_now.setText("")
        self.escalated_on_label.setText(QCoreApplication.translate("CorrectDates", u"&Next stage asked for", None))
#if QT_CONFIG(accessibility)
        self.escalated_on.setAccessibleName(QCoreApplication.translate("CorrectDates", u"Next stage asked for", None))
#endif // QT_CONFIG(accessibility)
        self.escalated_on_now.setText("")
        self.made_at_label.setText(QCoreApplication.translate("CorrectDates", u"&Made on", None))
#if QT_CONFIG(accessibility)
        self.made_at.setAccessibleName(QCoreApplication.translate("CorrectDates", u"Made on", None))
#endif // QT_CONFIG(accessibility)
        self.made_time_label.setText(QCoreApplication.translate("CorrectDates", u"Made a&t", None))
#if QT_CONFIG(accessibility)
        self.made_time.setAccessibleName(QCoreApplication.translate("CorrectDates", u"Made at", None))
#endif // QT_CONFIG(accessibility)
        self.made_now.setText("")
        self.preview_title.setText(QCoreApplication.translate("CorrectDates", u"What moves", None))
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("CorrectDates", u"Due dates that move", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("CorrectDates", u"&Why the dates are corrected (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("CorrectDates", u"Why the dates are corrected", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("CorrectDates", u"&Correct dates", None))
        self.cancel_button.setText(QCoreApplication.translate("CorrectDates", u"Cancel", None))
    # retranslateUi

