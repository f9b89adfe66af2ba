"""Compiled from forms/decide.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.remedies_field import RemediesField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Decide(object):
    def setupUi(self, Decide):
        if not Decide.objectName():
            Decide.setObjectName(u"Decide")
        self.whole = QVBoxLayout(Decide)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.both = QHBoxLayout()
        self.both.setSpacing(0)
        self.both.setObjectName(u"both")
        self.scroll = QScrollArea(Decide)
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

        self.points_area = QWidget(self.scrollContents)
        self.points_area.setObjectName(u"points_area")

        self.column.addWidget(self.points_area)

        self.overall = QFrame(self.scrollContents)
        self.overall.setObjectName(u"overall")
        self.overall.setProperty(u"kind", u"card")
        self.overall_column = QVBoxLayout(self.overall)
        self.overall_column.setSpacing(12)
        self.overall_column.setObjectName(u"overall_column")
        self.overall_column.setContentsMargins(16, 12, 16, 12)
        self.overall_title = QLabel(self.overall)
        self.overall_title.setTextFormat(Qt.TextFormat.PlainText)
        self.overall_title.setObjectName(u"overall_title")
        self.overall_title.setProperty(u"kind", u"section")

        self.overall_column.addWidget(self.overall_title)

        self.overall_form = QFormLayout()
        self.overall_form.setObjectName(u"overall_form")
        self.overall_form.setHorizontalSpacing(16)
        self.overall_form.setVerticalSpacing(8)
        self.outcome_label = QLabel(self.overall)
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setObjectName(u"outcome_label")

        self.overall_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.outcome_label)

        self.outcome = WordBox(self.overall)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setProperty(u"ask", u"Choose the overall outcome")

        self.overall_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.outcome)

        self.outcome_note = WrappedLabel(self.overall)
        self.outcome_note.setObjectName(u"outcome_note")
        self.outcome_note.setProperty(u"kind", u"muted")

        self.overall_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.outcome_note)

        self.finding_label = QLabel(self.overall)
        self.finding_label.setTextFormat(Qt.TextFormat.PlainText)
        self.finding_label.setObjectName(u"finding_label")

        self.overall_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.finding_label)

        self.finding = WordBox(self.overall)
        self.finding.setObjectName(u"finding")

        self.overall_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.finding)

        self.what_we_did_label = QLabel(self.overall)
        self.what_we_did_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_we_did_label.setObjectName(u"what_we_did_label")

        self.overall_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.what_we_did_label)

        self.what_we_did = GrowingText(self.overall)
        self.what_we_did.setObjectName(u"what_we_did")

        self.overall_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.what_we_did)

        self.what_we_did_hint = WrappedLabel(self.overall)
        self.what_we_did_hint.setObjectName(u"what_we_did_hint")
        self.what_we_did_hint.setProperty(u"kind", u"muted")

        self.overall_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.what_we_did_hint)

        self.what_went_wrong_label = QLabel(self.overall)
        self.what_went_wrong_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_went_wrong_label.setObjectName(u"what_went_wrong_label")

        self.overall_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.what_went_wrong_label)

        self.what_went_wrong = GrowingText(self.overall)
        self.what_went_wrong.setObjectName(u"what_went_wrong")

        self.overall_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.what_went_wrong)

        self.review_label = QLabel(self.overall)
        self.review_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_label.setObjectName(u"review_label")

        self.overall_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.review_label)

        self.review = GrowingText(self.overall)
        self.review.setObjectName(u"review")

        self.overall_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.review)

        self.review_hint = WrappedLabel(self.overall)
        self.review_hint.setObjectName(u"review_hint")
        self.review_hint.setProperty(u"kind", u"muted")

        self.overall_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.review_hint)


        self.overall_column.addLayout(self.overall_form)


        self.column.addWidget(self.overall)

        self.asked = QFrame(self.scrollContents)
        self.asked.setObjectName(u"asked")
        self.asked.setProperty(u"kind", u"card")
        self.asked_column = QVBoxLayout(self.asked)
        self.asked_column.setSpacing(12)
        self.asked_column.setObjectName(u"asked_column")
        self.asked_column.setContentsMargins(16, 12, 16, 12)
        self.asked_title = QLabel(self.asked)
        self.asked_title.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_title.setObjectName(u"asked_title")
        self.asked_title.setProperty(u"kind", u"section")

        self.asked_column.addWidget(self.asked_title)

        self.asked_form = QFormLayout()
        self.asked_form.setObjectName(u"asked_form")
        self.asked_form.setHorizontalSpacing(16)
        self.asked_form.setVerticalSpacing(8)
        self.wanted_area = QWidget(self.asked)
        self.wanted_area.setObjectName(u"wanted_area")

        self.asked_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.wanted_area)


        self.asked_column.addLayout(self.asked_form)


        self.column.addWidget(self.asked)

        self.right = QFrame(self.scrollContents)
        self.right.setObjectName(u"right")
        self.right.setProperty(u"kind", u"card")
        self.right_column = QVBoxLayout(self.right)
        self.right_column.setSpacing(12)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(16, 12, 16, 12)
        self.right_title = QLabel(self.right)
        self.right_title.setTextFormat(Qt.TextFormat.PlainText)
        self.right_title.setObjectName(u"right_title")
        self.right_title.setProperty(u"kind", u"section")

        self.right_column.addWidget(self.right_title)

        self.right_form = QFormLayout()
        self.right_form.setObjectName(u"right_form")
        self.right_form.setHorizontalSpacing(16)
        self.right_form.setVerticalSpacing(8)
        self.remedies = RemediesField(self.right)
        self.remedies.setObjectName(u"remedies")

        self.right_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.remedies)


        self.right_column.addLayout(self.right_form)


        self.column.addWidget(self.right)

        self.when = QFrame(self.scrollContents)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"kind", u"card")
        self.when_column = QVBoxLayout(self.when)
        self.when_column.setSpacing(12)
        self.when_column.setObjectName(u"when_column")
        self.when_column.setContentsMargins(16, 12, 16, 12)
        self.when_title = QLabel(self.when)
        self.when_title.setTextFormat(Qt.TextFormat.PlainText)
        self.when_title.setObjectName(u"when_title")
        self.when_title.setProperty(u"kind", u"section")

        self.when_column.addWidget(self.when_title)

        self.when_form = QFormLayout()
        self.when_form.setObjectName(u"when_form")
        self.when_form.setHorizontalSpacing(16)
        self.when_form.setVerticalSpacing(8)
        self.decided_by_id_label = QLabel(self.when)
        self.decided_by_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_by_id_label.setObjectName(u"decided_by_id_label")

        self.when_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.decided_by_id_label)

        self.decided_by_id = WordBox(self.when)
        self.decided_by_id.setObjectName(u"decided_by_id")
        self.decided_by_id.setProperty(u"ask", u"Choose who decided")

        self.when_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.decided_by_id)

        self.decided_by_note = WrappedLabel(self.when)
        self.decided_by_note.setObjectName(u"decided_by_note")
        self.decided_by_note.setProperty(u"kind", u"muted")

        self.when_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.decided_by_note)

        self.decided_on_label = QLabel(self.when)
        self.decided_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.when_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.decided_on_label)

        self.decided_on = DateField(self.when)
        self.decided_on.setObjectName(u"decided_on")
        self.decided_on.setProperty(u"said", u"The date of the decision")
        self.decided_on.setProperty(u"ask", u"Enter the date of the decision")
        self.decided_on.setProperty(u"past", True)

        self.when_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.decided_on)


        self.when_column.addLayout(self.when_form)


        self.column.addWidget(self.when)

        self.bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom)

        self.scroll.setWidget(self.scrollContents)

        self.both.addWidget(self.scroll)

        self.side = QVBoxLayout()
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(0, 16, 16, 0)
        self.missing_label = QLabel(Decide)
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setProperty(u"kind", u"section")

        self.side.addWidget(self.missing_label)

        self.missing = QListWidget(Decide)
        self.missing.setObjectName(u"missing")
        self.missing.setWordWrap(True)

        self.side.addWidget(self.missing)


        self.both.addLayout(self.side)


        self.whole.addLayout(self.both)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.footer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.save_unfinished = QPushButton(Decide)
        self.save_unfinished.setObjectName(u"save_unfinished")

        self.footer.addWidget(self.save_unfinished)

        self.main_button = QPushButton(Decide)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Decide)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.outcome_label.setBuddy(self.outcome)
        self.finding_label.setBuddy(self.finding)
        self.what_we_did_label.setBuddy(self.what_we_did)
        self.what_went_wrong_label.setBuddy(self.what_went_wrong)
        self.review_label.setBuddy(self.review)
        self.decided_by_id_label.setBuddy(self.decided_by_id)
        self.decided_on_label.setBuddy(self.decided_on)
        self.missing_label.setBuddy(self.missing)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Decide)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Decide)
    # setupUi

    def retranslateUi(self, Decide):
        Decide.setWindowTitle(QCoreApplication.translate("Decide", u"Decide", None))
        self.heading.setText(QCoreApplication.translate("Decide", u"Decide", None))
        self.intro.setText("")
        self.overall_title.setText(QCoreApplication.translate("Decide", u"Overall", None))
        self.outcome_label.setText(QCoreApplication.translate("Decide", u"&Overall outcome (required)", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("Decide", u"Overall outcome", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_note.setText("")
        self.finding_label.setText(QCoreApplication.translate("Decide", u"Our &finding", None))
#if QT_CONFIG(accessibility)
        self.finding.setAccessibleName(QCoreApplication.translate("Decide", u"Our finding", None))
#endif // QT_CONFIG(accessibility)
        self.what_we_did_label.setText(QCoreApplication.translate("Decide", u"&What we did", None))
#if QT_CONFIG(accessibility)
        self.what_we_did.setAccessibleName(QCoreApplication.translate("Decide", u"What we did", None))
#endif // QT_CONFIG(accessibility)
        self.what_we_did_hint.setText(QCoreApplication.translate("Decide", u"How we looked into it, in plain words.", None))
        self.what_went_wrong_label.setText(QCoreApplication.translate("Decide", u"W&hat went wrong (required)", None))
#if QT_CONFIG(accessibility)
        self.what_went_wrong.setAccessibleName(QCoreApplication.translate("Decide", u"What went wrong", None))
#endif // QT_CONFIG(accessibility)
        self.review_label.setText(QCoreApplication.translate("Decide", u"Review (required &at this stage)", None))
#if QT_CONFIG(accessibility)
        self.review.setAccessibleName(QCoreApplication.translate("Decide", u"Review (required at this stage)", None))
#endif // QT_CONFIG(accessibility)
        self.review_hint.setText(QCoreApplication.translate("Decide", u"Of the investigation, the decision, and anything new (P-7.2.2).", None))
        self.asked_title.setText(QCoreApplication.translate("Decide", u"What they asked for", None))
        self.right_title.setText(QCoreApplication.translate("Decide", u"Putting it right", None))
        self.when_title.setText(QCoreApplication.translate("Decide", u"Who and when", None))
        self.decided_by_id_label.setText(QCoreApplication.translate("Decide", u"Decided &by (required)", None))
#if QT_CONFIG(accessibility)
        self.decided_by_id.setAccessibleName(QCoreApplication.translate("Decide", u"Decided by", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_note.setText("")
        self.decided_on_label.setText(QCoreApplication.translate("Decide", u"&Decided on (required)", None))
#if QT_CONFIG(accessibility)
        self.decided_on.setAccessibleName(QCoreApplication.translate("Decide", u"Decided on", None))
#endif // QT_CONFIG(accessibility)
        self.missing_label.setText(QCoreApplication.translate("Decide", u"Still missin&g", None))
#if QT_CONFIG(accessibility)
        self.missing.setAccessibleName(QCoreApplication.translate("Decide", u"Still missing", None))
#endif // QT_CONFIG(accessibility)
        self.save_unfinished.setText(QCoreApplication.translate("Decide", u"&Save unfinished work", None))
        self.main_button.setText(QCoreApplication.translate("Decide", u"&Record decision", None))
        self.cancel_button.setText(QCoreApplication.translate("Decide", u"Cancel", None))
    # retranslateUi

