"""Compiled from forms/letters_to_send.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_LettersToSend(object):
    def setupUi(self, LettersToSend):
        if not LettersToSend.objectName():
            LettersToSend.setObjectName(u"LettersToSend")
        self.whole = QVBoxLayout(LettersToSend)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LettersToSend)
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

        self.letters = RowsTable(self.scrollContents)
        self.letters.setObjectName(u"letters")

        self.column.addWidget(self.letters)

        self.chosen = WrappedLabel(self.scrollContents)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setProperty(u"kind", u"muted")

        self.column.addWidget(self.chosen)

        self.buttons = QWidget(self.scrollContents)
        self.buttons.setObjectName(u"buttons")

        self.column.addWidget(self.buttons)

        self.told = WrappedLabel(self.scrollContents)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"kind", u"info-box")

        self.column.addWidget(self.told)

        self.scroll.setWidget(self.scrollContents)

        self.whole.addWidget(self.scroll)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.footer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.main_button = QPushButton(LettersToSend)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(LettersToSend)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)


        self.retranslateUi(LettersToSend)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(LettersToSend)
    # setupUi

    def retranslateUi(self, LettersToSend):
        LettersToSend.setWindowTitle(QCoreApplication.translate("LettersToSend", u"Letters to send", None))
        self.heading.setText(QCoreApplication.translate("LettersToSend", u"Letters to send", None))
        self.intro.setText(QCoreApplication.translate("LettersToSend", u"Letters made and not sent. The clock stops on the day a letter is sent, not when it is printed.", None))
#if QT_CONFIG(accessibility)
        self.letters.setAccessibleName(QCoreApplication.translate("LettersToSend", u"Letters to send", None))
#endif // QT_CONFIG(accessibility)
        self.chosen.setText("")
        self.told.setText("")
        self.main_button.setText(QCoreApplication.translate("LettersToSend", u"&Close", None))
        self.cancel_button.setText(QCoreApplication.translate("LettersToSend", u"Cancel", None))
    # retranslateUi

