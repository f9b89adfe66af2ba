"""Compiled from forms/note.ui; change that."""

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

class Ui_Note(object):
    def setupUi(self, Note):
        if not Note.objectName():
            Note.setObjectName(u"Note")
        self.whole = QVBoxLayout(Note)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Note)
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

        self.note_card = QFrame(self.scrollContents)
        self.note_card.setObjectName(u"note_card")
        self.note_card.setProperty(u"kind", u"card")
        self.note_card_column = QVBoxLayout(self.note_card)
        self.note_card_column.setSpacing(12)
        self.note_card_column.setObjectName(u"note_card_column")
        self.note_card_column.setContentsMargins(16, 12, 16, 12)
        self.note_card_form = QFormLayout()
        self.note_card_form.setObjectName(u"note_card_form")
        self.note_card_form.setHorizontalSpacing(16)
        self.note_card_form.setVerticalSpacing(8)
        self.kind_label = QLabel(self.note_card)
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setObjectName(u"kind_label")

        self.note_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = WordBox(self.note_card)
        self.kind.setObjectName(u"kind")

        self.note_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.policy = WrappedLabel(self.note_card)
        self.policy.setObjectName(u"policy")
        self.policy.setProperty(u"kind", u"info-box")

        self.note_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.policy)

        self.open_policy = QPushButton(self.note_card)
        self.open_policy.setObjectName(u"open_policy")

        self.note_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.open_policy)

        self.text_label = QLabel(self.note_card)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setObjectName(u"text_label")

        self.note_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = GrowingText(self.note_card)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"ask", u"Enter the note")

        self.note_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.text)


        self.note_card_column.addLayout(self.note_card_form)


        self.column.addWidget(self.note_card)

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

        self.main_button = QPushButton(Note)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Note)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Note)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Note)
    # setupUi

    def retranslateUi(self, Note):
        Note.setWindowTitle(QCoreApplication.translate("Note", u"Note", None))
        self.heading.setText(QCoreApplication.translate("Note", u"Add a note", None))
        self.intro.setText(QCoreApplication.translate("Note", u"Notes stay as they are written; a later note can correct an earlier one.", None))
        self.kind_label.setText(QCoreApplication.translate("Note", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("Note", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.policy.setText("")
        self.open_policy.setText(QCoreApplication.translate("Note", u"Open the policy\u2026", None))
        self.text_label.setText(QCoreApplication.translate("Note", u"&Note (required)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Note", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Note", u"&Add note", None))
        self.cancel_button.setText(QCoreApplication.translate("Note", u"Cancel", None))
    # retranslateUi

