"""Compiled from forms/equality_figures.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_EqualityFiguresForm(object):
    def setupUi(self, EqualityFiguresForm):
        if not EqualityFiguresForm.objectName():
            EqualityFiguresForm.setObjectName(u"EqualityFiguresForm")
        self.whole = QVBoxLayout(EqualityFiguresForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(EqualityFiguresForm)
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

        self.figures_card = QFrame(self.scrollContents)
        self.figures_card.setObjectName(u"figures_card")
        self.figures_card.setProperty(u"kind", u"card")
        self.figures_card_column = QVBoxLayout(self.figures_card)
        self.figures_card_column.setSpacing(12)
        self.figures_card_column.setObjectName(u"figures_card_column")
        self.figures_card_column.setContentsMargins(16, 12, 16, 12)

        self.column.addWidget(self.figures_card)

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

        self.main_button = QPushButton(EqualityFiguresForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(EqualityFiguresForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)


        self.retranslateUi(EqualityFiguresForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(EqualityFiguresForm)
    # setupUi

    def retranslateUi(self, EqualityFiguresForm):
        EqualityFiguresForm.setWindowTitle(QCoreApplication.translate("EqualityFiguresForm", u"Equality figures", None))
        self.heading.setText(QCoreApplication.translate("EqualityFiguresForm", u"Equality figures", None))
        self.intro.setText(QCoreApplication.translate("EqualityFiguresForm", u"Numbers under five are not shown, nor are those that would give them away.", None))
        self.main_button.setText(QCoreApplication.translate("EqualityFiguresForm", u"&Close", None))
        self.cancel_button.setText(QCoreApplication.translate("EqualityFiguresForm", u"Cancel", None))
    # retranslateUi

