"""Compiled from forms/sort_survey.ui; change that."""

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

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_SortSurvey(object):
    def setupUi(self, SortSurvey):
        if not SortSurvey.objectName():
            SortSurvey.setObjectName(u"SortSurvey")
        self.whole = QVBoxLayout(SortSurvey)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SortSurvey)
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

        self.answer = QFrame(self.scrollContents)
        self.answer.setObjectName(u"answer")
        self.answer.setProperty(u"kind", u"card")
        self.answer_column = QVBoxLayout(self.answer)
        self.answer_column.setSpacing(12)
        self.answer_column.setObjectName(u"answer_column")
        self.answer_column.setContentsMargins(16, 12, 16, 12)
        self.answer_title = QLabel(self.answer)
        self.answer_title.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_title.setObjectName(u"answer_title")
        self.answer_title.setProperty(u"kind", u"section")

        self.answer_column.addWidget(self.answer_title)

        self.said = WrappedLabel(self.answer)
        self.said.setObjectName(u"said")

        self.answer_column.addWidget(self.said)


        self.column.addWidget(self.answer)

        self.decision = QFrame(self.scrollContents)
        self.decision.setObjectName(u"decision")
        self.decision.setProperty(u"kind", u"card")
        self.decision_column = QVBoxLayout(self.decision)
        self.decision_column.setSpacing(12)
        self.decision_column.setObjectName(u"decision_column")
        self.decision_column.setContentsMargins(16, 12, 16, 12)
        self.decision_form = QFormLayout()
        self.decision_form.setObjectName(u"decision_form")
        self.decision_form.setHorizontalSpacing(16)
        self.decision_form.setVerticalSpacing(8)
        self.triage_label = QLabel(self.decision)
        self.triage_label.setTextFormat(Qt.TextFormat.PlainText)
        self.triage_label.setObjectName(u"triage_label")

        self.decision_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.triage_label)

        self.triage = WordBox(self.decision)
        self.triage.setObjectName(u"triage")
        self.triage.setProperty(u"ask", u"Choose what the answer is")

        self.decision_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.triage)

        self.triage_hint = WrappedLabel(self.decision)
        self.triage_hint.setObjectName(u"triage_hint")
        self.triage_hint.setProperty(u"kind", u"muted")

        self.decision_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.triage_hint)

        self.reason_label = QLabel(self.decision)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.decision_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.decision)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter why this is not a service failure")

        self.decision_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason)


        self.decision_column.addLayout(self.decision_form)


        self.column.addWidget(self.decision)

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

        self.main_button = QPushButton(SortSurvey)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(SortSurvey)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.triage_label.setBuddy(self.triage)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SortSurvey)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(SortSurvey)
    # setupUi

    def retranslateUi(self, SortSurvey):
        SortSurvey.setWindowTitle(QCoreApplication.translate("SortSurvey", u"What is this answer?", None))
        self.heading.setText(QCoreApplication.translate("SortSurvey", u"What is this answer?", None))
        self.intro.setText("")
        self.answer_title.setText(QCoreApplication.translate("SortSurvey", u"The answer", None))
        self.said.setText("")
        self.triage_label.setText(QCoreApplication.translate("SortSurvey", u"&It is (required)", None))
#if QT_CONFIG(accessibility)
        self.triage.setAccessibleName(QCoreApplication.translate("SortSurvey", u"It is", None))
#endif // QT_CONFIG(accessibility)
        self.triage_hint.setText("")
        self.reason_label.setText(QCoreApplication.translate("SortSurvey", u"&Reason (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("SortSurvey", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("SortSurvey", u"&Save decision", None))
        self.cancel_button.setText(QCoreApplication.translate("SortSurvey", u"Cancel", None))
    # retranslateUi

