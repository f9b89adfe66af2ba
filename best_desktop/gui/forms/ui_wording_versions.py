"""Compiled from forms/wording_versions.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_WordingVersions(object):
    def setupUi(self, WordingVersions):
        if not WordingVersions.objectName():
            WordingVersions.setObjectName(u"WordingVersions")
        self.whole = QVBoxLayout(WordingVersions)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(WordingVersions)
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

        self.stock_note = WrappedLabel(self.scrollContents)
        self.stock_note.setObjectName(u"stock_note")
        self.stock_note.setProperty(u"kind", u"warning-box")

        self.column.addWidget(self.stock_note)

        self.versions = RowsTable(self.scrollContents)
        self.versions.setObjectName(u"versions")

        self.column.addWidget(self.versions)

        self.difference_label = QLabel(self.scrollContents)
        self.difference_label.setTextFormat(Qt.TextFormat.PlainText)
        self.difference_label.setObjectName(u"difference_label")
        self.difference_label.setProperty(u"kind", u"section")

        self.column.addWidget(self.difference_label)

        self.difference = QPlainTextEdit(self.scrollContents)
        self.difference.setObjectName(u"difference")
        self.difference.setReadOnly(True)
        self.difference.setTabChangesFocus(True)

        self.column.addWidget(self.difference)

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

        self.whole.addWidget(self.scroll)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.footer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.main_button = QPushButton(WordingVersions)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(WordingVersions)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.difference_label.setBuddy(self.difference)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WordingVersions)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(WordingVersions)
    # setupUi

    def retranslateUi(self, WordingVersions):
        WordingVersions.setWindowTitle(QCoreApplication.translate("WordingVersions", u"Versions of the wording", None))
        self.heading.setText(QCoreApplication.translate("WordingVersions", u"Versions", None))
        self.intro.setText("")
        self.stock_note.setText("")
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("WordingVersions", u"Versions", None))
#endif // QT_CONFIG(accessibility)
        self.difference_label.setText(QCoreApplication.translate("WordingVersions", u"&What differs from the one in use", None))
#if QT_CONFIG(accessibility)
        self.difference.setAccessibleName(QCoreApplication.translate("WordingVersions", u"What differs from the one in use", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("WordingVersions", u"&Reason (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("WordingVersions", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("WordingVersions", u"&Use this version", None))
        self.cancel_button.setText(QCoreApplication.translate("WordingVersions", u"Cancel", None))
    # retranslateUi

