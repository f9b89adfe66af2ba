"""Compiled from forms/letter_editor.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListView, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QVBoxLayout, QWidget)

from best_desktop.gui.pdf_pane import PdfPane
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_LetterEditor(object):
    def setupUi(self, LetterEditor):
        if not LetterEditor.objectName():
            LetterEditor.setObjectName(u"LetterEditor")
        self.whole = QVBoxLayout(LetterEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(16, 12, 16, 8)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.heading = WrappedLabel(LetterEditor)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"page-title")

        self.head_row.addWidget(self.heading)

        self.find_button = QPushButton(LetterEditor)
        self.find_button.setObjectName(u"find_button")

        self.head_row.addWidget(self.find_button)

        self.spelling_button = QPushButton(LetterEditor)
        self.spelling_button.setObjectName(u"spelling_button")

        self.head_row.addWidget(self.spelling_button)

        self.head_row.setStretch(0, 1)

        self.head.addLayout(self.head_row)

        self.state = WrappedLabel(LetterEditor)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"kind", u"muted")

        self.head.addWidget(self.state)


        self.whole.addLayout(self.head)

        self.split = QSplitter(LetterEditor)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.left = QWidget(self.split)
        self.left.setObjectName(u"left")
        self.left_column = QVBoxLayout(self.left)
        self.left_column.setSpacing(8)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.left)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.column = QVBoxLayout(self.scrollContents)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 12, 12, 12)
        self.blocks = QVBoxLayout()
        self.blocks.setSpacing(12)
        self.blocks.setObjectName(u"blocks")

        self.column.addLayout(self.blocks)

        self.bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom)

        self.scroll.setWidget(self.scrollContents)

        self.left_column.addWidget(self.scroll)

        self.problems_column = QVBoxLayout()
        self.problems_column.setSpacing(4)
        self.problems_column.setObjectName(u"problems_column")
        self.problems_column.setContentsMargins(16, 0, 12, 0)
        self.problems_label = QLabel(self.left)
        self.problems_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problems_label.setObjectName(u"problems_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.problems_label.sizePolicy().hasHeightForWidth())
        self.problems_label.setSizePolicy(sizePolicy)
        self.problems_label.setProperty(u"kind", u"section")

        self.problems_column.addWidget(self.problems_label)

        self.problems = QListWidget(self.left)
        self.problems.setObjectName(u"problems")
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problems.setResizeMode(QListView.ResizeMode.Adjust)
        self.problems.setWordWrap(True)

        self.problems_column.addWidget(self.problems)

        self.reads = WrappedLabel(self.left)
        self.reads.setObjectName(u"reads")
        self.reads.setProperty(u"kind", u"muted")

        self.problems_column.addWidget(self.reads)


        self.left_column.addLayout(self.problems_column)

        self.left_column.setStretch(0, 1)
        self.split.addWidget(self.left)
        self.preview = PdfPane(self.split)
        self.preview.setObjectName(u"preview")
        self.split.addWidget(self.preview)

        self.whole.addWidget(self.split)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.footer_left = QWidget(LetterEditor)
        self.footer_left.setObjectName(u"footer_left")

        self.footer.addWidget(self.footer_left)

        self.save_draft = QPushButton(LetterEditor)
        self.save_draft.setObjectName(u"save_draft")

        self.footer.addWidget(self.save_draft)

        self.choose_format = QPushButton(LetterEditor)
        self.choose_format.setObjectName(u"choose_format")

        self.footer.addWidget(self.choose_format)

        self.discard = QPushButton(LetterEditor)
        self.discard.setObjectName(u"discard")

        self.footer.addWidget(self.discard)

        self.print_letter = QPushButton(LetterEditor)
        self.print_letter.setObjectName(u"print_letter")

        self.footer.addWidget(self.print_letter)

        self.save_pdf = QPushButton(LetterEditor)
        self.save_pdf.setObjectName(u"save_pdf")

        self.footer.addWidget(self.save_pdf)

        self.copy_text = QPushButton(LetterEditor)
        self.copy_text.setObjectName(u"copy_text")

        self.footer.addWidget(self.copy_text)

        self.open_word = QPushButton(LetterEditor)
        self.open_word.setObjectName(u"open_word")

        self.footer.addWidget(self.open_word)

        self.issue = QPushButton(LetterEditor)
        self.issue.setObjectName(u"issue")
        self.issue.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.issue)

        self.record_sent = QPushButton(LetterEditor)
        self.record_sent.setObjectName(u"record_sent")
        self.record_sent.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.record_sent)

        self.cancel_button = QPushButton(LetterEditor)
        self.cancel_button.setObjectName(u"cancel_button")

        self.footer.addWidget(self.cancel_button)

        self.footer.setStretch(0, 1)

        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.problems_label.setBuddy(self.problems)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LetterEditor)

        self.issue.setDefault(True)


        QMetaObject.connectSlotsByName(LetterEditor)
    # setupUi

    def retranslateUi(self, LetterEditor):
        LetterEditor.setWindowTitle(QCoreApplication.translate("LetterEditor", u"Letter", None))
        self.heading.setText(QCoreApplication.translate("LetterEditor", u"Letter", None))
#if QT_CONFIG(tooltip)
        self.find_button.setToolTip(QCoreApplication.translate("LetterEditor", u"Find words in this letter (Ctrl+F)", None))
#endif // QT_CONFIG(tooltip)
        self.find_button.setText(QCoreApplication.translate("LetterEditor", u"&Find\u2026", None))
#if QT_CONFIG(tooltip)
        self.spelling_button.setToolTip(QCoreApplication.translate("LetterEditor", u"Go to the next word to check (F7)", None))
#endif // QT_CONFIG(tooltip)
        self.spelling_button.setText(QCoreApplication.translate("LetterEditor", u"Spellin&g", None))
        self.problems_label.setText(QCoreApplication.translate("LetterEditor", u"To &look at", None))
#if QT_CONFIG(accessibility)
        self.problems.setAccessibleName(QCoreApplication.translate("LetterEditor", u"Problems in the letter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("LetterEditor", u"Preview of the letter", None))
#endif // QT_CONFIG(accessibility)
        self.save_draft.setText(QCoreApplication.translate("LetterEditor", u"&Save draft", None))
#if QT_CONFIG(tooltip)
        self.choose_format.setToolTip(QCoreApplication.translate("LetterEditor", u"Print this letter otherwise than agreed with its reader", None))
#endif // QT_CONFIG(tooltip)
        self.choose_format.setText(QCoreApplication.translate("LetterEditor", u"Format\u2026", None))
#if QT_CONFIG(tooltip)
        self.discard.setToolTip(QCoreApplication.translate("LetterEditor", u"Take this draft out of the case file; it was never issued", None))
#endif // QT_CONFIG(tooltip)
        self.discard.setText(QCoreApplication.translate("LetterEditor", u"Discard draft\u2026", None))
        self.print_letter.setText(QCoreApplication.translate("LetterEditor", u"&Print\u2026", None))
        self.save_pdf.setText(QCoreApplication.translate("LetterEditor", u"Save P&DF\u2026", None))
#if QT_CONFIG(tooltip)
        self.copy_text.setToolTip(QCoreApplication.translate("LetterEditor", u"Copy the whole letter, to paste into an email or a message", None))
#endif // QT_CONFIG(tooltip)
        self.copy_text.setText(QCoreApplication.translate("LetterEditor", u"&Copy as text", None))
#if QT_CONFIG(tooltip)
        self.open_word.setToolTip(QCoreApplication.translate("LetterEditor", u"A copy to go on with in Word. What is kept and sent is the PDF", None))
#endif // QT_CONFIG(tooltip)
        self.open_word.setText(QCoreApplication.translate("LetterEditor", u"Open as &Word draft\u2026", None))
        self.issue.setText(QCoreApplication.translate("LetterEditor", u"&Issue letter\u2026", None))
        self.record_sent.setText(QCoreApplication.translate("LetterEditor", u"Record as s&ent\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("LetterEditor", u"Close", None))
    # retranslateUi

