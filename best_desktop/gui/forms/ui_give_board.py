"""Compiled from forms/give_board.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_GiveBoard(object):
    def setupUi(self, GiveBoard):
        if not GiveBoard.objectName():
            GiveBoard.setObjectName(u"GiveBoard")
        self.whole = QVBoxLayout(GiveBoard)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(GiveBoard)
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
        self.published_on_label = QLabel(self.card)
        self.published_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.published_on_label.setObjectName(u"published_on_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.published_on_label)

        self.published_on = DateField(self.card)
        self.published_on.setObjectName(u"published_on")
        self.published_on.setProperty(u"said", u"The date it was given")
        self.published_on.setProperty(u"ask", u"Enter the date it was given")
        self.published_on.setProperty(u"past", True)

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.published_on)

        self.approved_on_label = QLabel(self.card)
        self.approved_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approved_on_label.setObjectName(u"approved_on_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.approved_on_label)

        self.approved_on = DateField(self.card)
        self.approved_on.setObjectName(u"approved_on")
        self.approved_on.setProperty(u"said", u"The date of the board")
        self.approved_on.setProperty(u"past", True)

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.approved_on)

        self.minute_label = QLabel(self.card)
        self.minute_label.setTextFormat(Qt.TextFormat.PlainText)
        self.minute_label.setObjectName(u"minute_label")

        self.card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.minute_label)

        self.minute = QLineEdit(self.card)
        self.minute.setObjectName(u"minute")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.minute)


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

        self.main_button = QPushButton(GiveBoard)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(GiveBoard)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.published_on_label.setBuddy(self.published_on)
        self.approved_on_label.setBuddy(self.approved_on)
        self.minute_label.setBuddy(self.minute)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GiveBoard)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(GiveBoard)
    # setupUi

    def retranslateUi(self, GiveBoard):
        GiveBoard.setWindowTitle(QCoreApplication.translate("GiveBoard", u"Give the report to the board", None))
        self.heading.setText(QCoreApplication.translate("GiveBoard", u"Give the report to the board", None))
        self.intro.setText("")
        self.published_on_label.setText(QCoreApplication.translate("GiveBoard", u"&Given on (required)", None))
#if QT_CONFIG(accessibility)
        self.published_on.setAccessibleName(QCoreApplication.translate("GiveBoard", u"Given on", None))
#endif // QT_CONFIG(accessibility)
        self.approved_on_label.setText(QCoreApplication.translate("GiveBoard", u"&Date of the board", None))
#if QT_CONFIG(accessibility)
        self.approved_on.setAccessibleName(QCoreApplication.translate("GiveBoard", u"Date of the board", None))
#endif // QT_CONFIG(accessibility)
        self.minute_label.setText(QCoreApplication.translate("GiveBoard", u"&Minute", None))
#if QT_CONFIG(accessibility)
        self.minute.setAccessibleName(QCoreApplication.translate("GiveBoard", u"Minute", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("GiveBoard", u"Give to the &board", None))
        self.cancel_button.setText(QCoreApplication.translate("GiveBoard", u"Cancel", None))
    # retranslateUi

