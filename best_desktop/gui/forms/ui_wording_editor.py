"""Compiled from forms/wording_editor.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSplitter, QVBoxLayout, QWidget)

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.pdf_pane import PdfPane
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_WordingEditor(object):
    def setupUi(self, WordingEditor):
        if not WordingEditor.objectName():
            WordingEditor.setObjectName(u"WordingEditor")
        self.whole = QVBoxLayout(WordingEditor)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.head = QVBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(16, 12, 16, 8)
        self.heading = WrappedLabel(WordingEditor)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"page-title")

        self.head.addWidget(self.heading)

        self.intro = WrappedLabel(WordingEditor)
        self.intro.setObjectName(u"intro")

        self.head.addWidget(self.intro)

        self.problem = WrappedLabel(WordingEditor)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"kind", u"warning-box")

        self.head.addWidget(self.problem)

        self.tools = QWidget(WordingEditor)
        self.tools.setObjectName(u"tools")

        self.head.addWidget(self.tools)


        self.whole.addLayout(self.head)

        self.split = QSplitter(WordingEditor)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.scroll = QScrollArea(self.split)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
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

        self.reason_label = QLabel(self.scrollContents)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.column.addWidget(self.reason_label)

        self.reason = GrowingText(self.scrollContents)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Say why the wording changes")

        self.column.addWidget(self.reason)

        self.bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom)

        self.scroll.setWidget(self.scrollContents)
        self.split.addWidget(self.scroll)
        self.right = QWidget(self.split)
        self.right.setObjectName(u"right")
        self.right_column = QVBoxLayout(self.right)
        self.right_column.setSpacing(8)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(4, 8, 16, 8)
        self.looking = QWidget(self.right)
        self.looking.setObjectName(u"looking")

        self.right_column.addWidget(self.looking)

        self.preview = PdfPane(self.right)
        self.preview.setObjectName(u"preview")

        self.right_column.addWidget(self.preview)

        self.right_column.setStretch(1, 1)
        self.split.addWidget(self.right)

        self.whole.addWidget(self.split)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.footer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.main_button = QPushButton(WordingEditor)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(WordingEditor)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

        self.whole.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WordingEditor)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(WordingEditor)
    # setupUi

    def retranslateUi(self, WordingEditor):
        WordingEditor.setWindowTitle(QCoreApplication.translate("WordingEditor", u"Wording of a letter", None))
        self.heading.setText(QCoreApplication.translate("WordingEditor", u"Wording", None))
        self.intro.setText("")
        self.problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("WordingEditor", u"&Reason (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("WordingEditor", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("WordingEditor", u"&Save as new version", None))
        self.cancel_button.setText(QCoreApplication.translate("WordingEditor", u"Cancel", None))
    # retranslateUi

