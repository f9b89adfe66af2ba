"""Compiled from forms/new_issue.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_NewIssueForm(object):
    def setupUi(self, NewIssueForm):
        if not NewIssueForm.objectName():
            NewIssueForm.setObjectName(u"NewIssueForm")
        self.whole = QVBoxLayout(NewIssueForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(NewIssueForm)
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

        self.card = QFrame(self.scrollContents)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setSpacing(12)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(16, 12, 16, 12)
        self.card_form = QFormLayout()
        self.card_form.setObjectName(u"card_form")
        self.card_form.setHorizontalSpacing(16)
        self.card_form.setVerticalSpacing(8)
        self.issue_label = QLabel(self.card)
        self.issue_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issue_label.setObjectName(u"issue_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.issue_label)

        self.issue = GrowingText(self.card)
        self.issue.setObjectName(u"issue")
        self.issue.setProperty(u"ask", u"Enter the new issue")

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.issue)

        self.raised_on_label = QLabel(self.card)
        self.raised_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.raised_on_label.setObjectName(u"raised_on_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.raised_on_label)

        self.raised_on = DateField(self.card)
        self.raised_on.setObjectName(u"raised_on")
        self.raised_on.setProperty(u"said", u"The date it was raised")
        self.raised_on.setProperty(u"ask", u"Enter the date it was raised")
        self.raised_on.setProperty(u"past", True)

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.raised_on)

        self.related_label = QLabel(self.card)
        self.related_label.setTextFormat(Qt.TextFormat.PlainText)
        self.related_label.setObjectName(u"related_label")

        self.card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.related_label)

        self.related = WordBox(self.card)
        self.related.setObjectName(u"related")
        self.related.setProperty(u"ask", u"Say whether it is related")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.related)

        self.would_delay = QCheckBox(self.card)
        self.would_delay.setObjectName(u"would_delay")

        self.card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.would_delay)

        self.verdict = WrappedLabel(self.card)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setProperty(u"kind", u"info-box")

        self.card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.verdict)

        self.channel_label = QLabel(self.card)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.card)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how it came")

        self.card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.channel)

        self.category_label = QLabel(self.card)
        self.category_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_label.setObjectName(u"category_label")

        self.card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.category_label)

        self.category = WordBox(self.card)
        self.category.setObjectName(u"category")
        self.category.setProperty(u"ask", u"Choose what it is about")

        self.card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.category)

        self.category_other_label = QLabel(self.card)
        self.category_other_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_other_label.setObjectName(u"category_other_label")

        self.card_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.category_other_label)

        self.category_other = QLineEdit(self.card)
        self.category_other.setObjectName(u"category_other")
        self.category_other.setProperty(u"ask", u"Enter what it is about")

        self.card_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.category_other)

        self.late_reason_label = QLabel(self.card)
        self.late_reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.late_reason_label.setObjectName(u"late_reason_label")

        self.card_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.late_reason_label)

        self.late_reason = GrowingText(self.card)
        self.late_reason.setObjectName(u"late_reason")
        self.late_reason.setProperty(u"ask", u"Enter why it is logged late")

        self.card_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.late_reason)

        self.reason_label = QLabel(self.card)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.card_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.card)
        self.reason.setObjectName(u"reason")

        self.card_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.reason)


        self.card_column.addLayout(self.card_form)


        self.column.addWidget(self.card)

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

        self.main_button = QPushButton(NewIssueForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(NewIssueForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.issue_label.setBuddy(self.issue)
        self.raised_on_label.setBuddy(self.raised_on)
        self.related_label.setBuddy(self.related)
        self.channel_label.setBuddy(self.channel)
        self.category_label.setBuddy(self.category)
        self.category_other_label.setBuddy(self.category_other)
        self.late_reason_label.setBuddy(self.late_reason)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewIssueForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(NewIssueForm)
    # setupUi

    def retranslateUi(self, NewIssueForm):
        NewIssueForm.setWindowTitle(QCoreApplication.translate("NewIssueForm", u"New issue", None))
        self.heading.setText(QCoreApplication.translate("NewIssueForm", u"New issue", None))
        self.intro.setText("")
        self.issue_label.setText(QCoreApplication.translate("NewIssueForm", u"&What was raised (required)", None))
#if QT_CONFIG(accessibility)
        self.issue.setAccessibleName(QCoreApplication.translate("NewIssueForm", u"What was raised", None))
#endif // QT_CONFIG(accessibility)
        self.raised_on_label.setText(QCoreApplication.translate("NewIssueForm", u"&Date raised (required)", None))
#if QT_CONFIG(accessibility)
        self.raised_on.setAccessibleName(QCoreApplication.translate("NewIssueForm", u"Date raised", None))
#endif // QT_CONFIG(accessibility)
        self.related_label.setText(QCoreApplication.translate("NewIssueForm", u"&Related to this complaint (required)", None))
#if QT_CONFIG(accessibility)
        self.related.setAccessibleName(QCoreApplication.translate("NewIssueForm", u"Related to this complaint", None))
#endif // QT_CONFIG(accessibility)
        self.would_delay.setText(QCoreApplication.translate("NewIssueForm", u"&Joining it would delay the answer unreasonably", None))
        self.verdict.setText("")
        self.channel_label.setText(QCoreApplication.translate("NewIssueForm", u"&How it came (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("NewIssueForm", u"How it came", None))
#endif // QT_CONFIG(accessibility)
        self.category_label.setText(QCoreApplication.translate("NewIssueForm", u"&About (required)", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("NewIssueForm", u"About", None))
#endif // QT_CONFIG(accessibility)
        self.category_other_label.setText(QCoreApplication.translate("NewIssueForm", u"In other w&ords (required)", None))
#if QT_CONFIG(accessibility)
        self.category_other.setAccessibleName(QCoreApplication.translate("NewIssueForm", u"In other words", None))
#endif // QT_CONFIG(accessibility)
        self.late_reason_label.setText(QCoreApplication.translate("NewIssueForm", u"Why logged &late (required)", None))
#if QT_CONFIG(accessibility)
        self.late_reason.setAccessibleName(QCoreApplication.translate("NewIssueForm", u"Why logged late", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("NewIssueForm", u"R&eason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("NewIssueForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("NewIssueForm", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("NewIssueForm", u"Cancel", None))
    # retranslateUi

