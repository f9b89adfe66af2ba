"""Compiled from forms/settle_disposal.ui; change that."""

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

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_SettleDisposal(object):
    def setupUi(self, SettleDisposal):
        if not SettleDisposal.objectName():
            SettleDisposal.setObjectName(u"SettleDisposal")
        self.whole = QVBoxLayout(SettleDisposal)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SettleDisposal)
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

        self.which = QFrame(self.scrollContents)
        self.which.setObjectName(u"which")
        self.which.setProperty(u"kind", u"card")
        self.which_column = QVBoxLayout(self.which)
        self.which_column.setSpacing(12)
        self.which_column.setObjectName(u"which_column")
        self.which_column.setContentsMargins(16, 12, 16, 12)
        self.which_title = QLabel(self.which)
        self.which_title.setTextFormat(Qt.TextFormat.PlainText)
        self.which_title.setObjectName(u"which_title")
        self.which_title.setProperty(u"kind", u"section")

        self.which_column.addWidget(self.which_title)

        self.which_form = QFormLayout()
        self.which_form.setObjectName(u"which_form")
        self.which_form.setHorizontalSpacing(16)
        self.which_form.setVerticalSpacing(8)
        self.records = WrappedLabel(self.which)
        self.records.setObjectName(u"records")

        self.which_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.records)


        self.which_column.addLayout(self.which_form)


        self.column.addWidget(self.which)

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
        self.goes = WrappedLabel(self.preview)
        self.goes.setObjectName(u"goes")

        self.preview_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.goes)

        self.people = WrappedLabel(self.preview)
        self.people.setObjectName(u"people")

        self.preview_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.people)

        self.stays = WrappedLabel(self.preview)
        self.stays.setObjectName(u"stays")

        self.preview_form.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.stays)


        self.preview_column.addLayout(self.preview_form)


        self.column.addWidget(self.preview)

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
        self.choice_label = QLabel(self.decision)
        self.choice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.choice_label.setObjectName(u"choice_label")

        self.decision_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.choice_label)

        self.choice = WordBox(self.decision)
        self.choice.setObjectName(u"choice")
        self.choice.setProperty(u"ask", u"Choose what you decide")

        self.decision_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.choice)

        self.answer_label = QLabel(self.decision)
        self.answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_label.setObjectName(u"answer_label")

        self.decision_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.answer_label)

        self.answer = GrowingText(self.decision)
        self.answer.setObjectName(u"answer")

        self.decision_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.answer)

        self.sure = QCheckBox(self.decision)
        self.sure.setObjectName(u"sure")

        self.decision_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.sure)

        self.backups_note = WrappedLabel(self.decision)
        self.backups_note.setObjectName(u"backups_note")
        self.backups_note.setProperty(u"kind", u"muted")

        self.decision_form.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.backups_note)


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

        self.main_button = QPushButton(SettleDisposal)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(SettleDisposal)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.choice_label.setBuddy(self.choice)
        self.answer_label.setBuddy(self.answer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettleDisposal)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(SettleDisposal)
    # setupUi

    def retranslateUi(self, SettleDisposal):
        SettleDisposal.setWindowTitle(QCoreApplication.translate("SettleDisposal", u"Anonymise", None))
        self.heading.setText(QCoreApplication.translate("SettleDisposal", u"Anonymise", None))
        self.intro.setText("")
        self.which_title.setText(QCoreApplication.translate("SettleDisposal", u"Records", None))
        self.records.setText("")
        self.preview_title.setText(QCoreApplication.translate("SettleDisposal", u"What becomes of them", None))
        self.goes.setText("")
        self.people.setText("")
        self.stays.setText("")
        self.choice_label.setText(QCoreApplication.translate("SettleDisposal", u"&What you decide (required)", None))
#if QT_CONFIG(accessibility)
        self.choice.setAccessibleName(QCoreApplication.translate("SettleDisposal", u"What you decide", None))
#endif // QT_CONFIG(accessibility)
        self.answer_label.setText(QCoreApplication.translate("SettleDisposal", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("SettleDisposal", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.sure.setText(QCoreApplication.translate("SettleDisposal", u"&I have read what goes: it cannot come back", None))
        self.backups_note.setText("")
        self.main_button.setText(QCoreApplication.translate("SettleDisposal", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("SettleDisposal", u"Cancel", None))
    # retranslateUi

