"""Compiled from forms/bank_holiday.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_BankHolidaySwitch(object):
    def setupUi(self, BankHolidaySwitch):
        if not BankHolidaySwitch.objectName():
            BankHolidaySwitch.setObjectName(u"BankHolidaySwitch")
        self.whole = QVBoxLayout(BankHolidaySwitch)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(BankHolidaySwitch)
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
        self.which_form = QFormLayout()
        self.which_form.setObjectName(u"which_form")
        self.which_form.setHorizontalSpacing(16)
        self.which_form.setVerticalSpacing(8)
        self.nation_label = QLabel(self.which)
        self.nation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nation_label.setObjectName(u"nation_label")

        self.which_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nation_label)

        self.nation = WordBox(self.which)
        self.nation.setObjectName(u"nation")

        self.which_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nation)

        self.reason_label = QLabel(self.which)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.which_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.which)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter the reason")

        self.which_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)


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
        self.moves = QTableWidget(self.preview)
        self.moves.setObjectName(u"moves")

        self.preview_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.moves)

        self.moves_note = WrappedLabel(self.preview)
        self.moves_note.setObjectName(u"moves_note")

        self.preview_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.moves_note)


        self.preview_column.addLayout(self.preview_form)


        self.column.addWidget(self.preview)

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

        self.main_button = QPushButton(BankHolidaySwitch)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(BankHolidaySwitch)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.nation_label.setBuddy(self.nation)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BankHolidaySwitch)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(BankHolidaySwitch)
    # setupUi

    def retranslateUi(self, BankHolidaySwitch):
        BankHolidaySwitch.setWindowTitle(QCoreApplication.translate("BankHolidaySwitch", u"Bank holiday", None))
        self.heading.setText(QCoreApplication.translate("BankHolidaySwitch", u"Bank holiday", None))
        self.intro.setText("")
        self.nation_label.setText(QCoreApplication.translate("BankHolidaySwitch", u"&Where", None))
#if QT_CONFIG(accessibility)
        self.nation.setAccessibleName(QCoreApplication.translate("BankHolidaySwitch", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("BankHolidaySwitch", u"&Reason (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("BankHolidaySwitch", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.preview_title.setText(QCoreApplication.translate("BankHolidaySwitch", u"What moves", None))
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("BankHolidaySwitch", u"Due dates that move", None))
#endif // QT_CONFIG(accessibility)
        self.moves_note.setText("")
        self.main_button.setText(QCoreApplication.translate("BankHolidaySwitch", u"&Switch", None))
        self.cancel_button.setText(QCoreApplication.translate("BankHolidaySwitch", u"Cancel", None))
    # retranslateUi

