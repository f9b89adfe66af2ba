"""Compiled from forms/export_workbook.ui; change that."""

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

from best_desktop.gui.date_field import DateField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ExportWorkbook(object):
    def setupUi(self, ExportWorkbook):
        if not ExportWorkbook.objectName():
            ExportWorkbook.setObjectName(u"ExportWorkbook")
        self.whole = QVBoxLayout(ExportWorkbook)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ExportWorkbook)
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

        self.period_card = QFrame(self.scrollContents)
        self.period_card.setObjectName(u"period_card")
        self.period_card.setProperty(u"kind", u"card")
        self.period_card_column = QVBoxLayout(self.period_card)
        self.period_card_column.setSpacing(12)
        self.period_card_column.setObjectName(u"period_card_column")
        self.period_card_column.setContentsMargins(16, 12, 16, 12)
        self.period_card_form = QFormLayout()
        self.period_card_form.setObjectName(u"period_card_form")
        self.period_card_form.setHorizontalSpacing(16)
        self.period_card_form.setVerticalSpacing(8)
        self.workbook_label = QLabel(self.period_card)
        self.workbook_label.setTextFormat(Qt.TextFormat.PlainText)
        self.workbook_label.setObjectName(u"workbook_label")

        self.period_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.workbook_label)

        self.workbook = WordBox(self.period_card)
        self.workbook.setObjectName(u"workbook")
        self.workbook.setProperty(u"ask", u"Choose the workbook")

        self.period_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.workbook)

        self.period_label = QLabel(self.period_card)
        self.period_label.setTextFormat(Qt.TextFormat.PlainText)
        self.period_label.setObjectName(u"period_label")

        self.period_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.period_label)

        self.period = WordBox(self.period_card)
        self.period.setObjectName(u"period")

        self.period_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.period)

        self.first_label = QLabel(self.period_card)
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_label.setObjectName(u"first_label")

        self.period_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.first_label)

        self.first = DateField(self.period_card)
        self.first.setObjectName(u"first")
        self.first.setProperty(u"said", u"The first day")
        self.first.setProperty(u"ask", u"Enter the first day of the period")

        self.period_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.first)

        self.last_label = QLabel(self.period_card)
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_label.setObjectName(u"last_label")

        self.period_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.last_label)

        self.last = DateField(self.period_card)
        self.last.setObjectName(u"last")
        self.last.setProperty(u"said", u"The last day")
        self.last.setProperty(u"ask", u"Enter the last day of the period")

        self.period_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.last)

        self.given_on_label = QLabel(self.period_card)
        self.given_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_on_label.setObjectName(u"given_on_label")

        self.period_card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.given_on_label)

        self.given_on = DateField(self.period_card)
        self.given_on.setObjectName(u"given_on")
        self.given_on.setProperty(u"said", u"The date it was given")
        self.given_on.setProperty(u"past", True)

        self.period_card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.given_on)

        self.as_at_label = QLabel(self.period_card)
        self.as_at_label.setTextFormat(Qt.TextFormat.PlainText)
        self.as_at_label.setObjectName(u"as_at_label")

        self.period_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.as_at_label)

        self.as_at = DateField(self.period_card)
        self.as_at.setObjectName(u"as_at")
        self.as_at.setProperty(u"said", u"The date of the figures")
        self.as_at.setProperty(u"past", True)

        self.period_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.as_at)

        self.as_at_hint = WrappedLabel(self.period_card)
        self.as_at_hint.setObjectName(u"as_at_hint")
        self.as_at_hint.setProperty(u"kind", u"muted")

        self.period_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.as_at_hint)


        self.period_card_column.addLayout(self.period_card_form)


        self.column.addWidget(self.period_card)

        self.note = WrappedLabel(self.scrollContents)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"kind", u"muted")

        self.column.addWidget(self.note)

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

        self.main_button = QPushButton(ExportWorkbook)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ExportWorkbook)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.workbook_label.setBuddy(self.workbook)
        self.period_label.setBuddy(self.period)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.given_on_label.setBuddy(self.given_on)
        self.as_at_label.setBuddy(self.as_at)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportWorkbook)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ExportWorkbook)
    # setupUi

    def retranslateUi(self, ExportWorkbook):
        ExportWorkbook.setWindowTitle(QCoreApplication.translate("ExportWorkbook", u"Export", None))
        self.heading.setText(QCoreApplication.translate("ExportWorkbook", u"Export a workbook", None))
        self.intro.setText("")
        self.workbook_label.setText(QCoreApplication.translate("ExportWorkbook", u"&Workbook (required)", None))
#if QT_CONFIG(accessibility)
        self.workbook.setAccessibleName(QCoreApplication.translate("ExportWorkbook", u"Workbook", None))
#endif // QT_CONFIG(accessibility)
        self.period_label.setText(QCoreApplication.translate("ExportWorkbook", u"&Period", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("ExportWorkbook", u"Period", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("ExportWorkbook", u"&From (required)", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ExportWorkbook", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText(QCoreApplication.translate("ExportWorkbook", u"&To (required)", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("ExportWorkbook", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.given_on_label.setText(QCoreApplication.translate("ExportWorkbook", u"&Given to the lead on", None))
#if QT_CONFIG(accessibility)
        self.given_on.setAccessibleName(QCoreApplication.translate("ExportWorkbook", u"Given to the lead on", None))
#endif // QT_CONFIG(accessibility)
        self.as_at_label.setText(QCoreApplication.translate("ExportWorkbook", u"&As at", None))
#if QT_CONFIG(accessibility)
        self.as_at.setAccessibleName(QCoreApplication.translate("ExportWorkbook", u"As at", None))
#endif // QT_CONFIG(accessibility)
        self.as_at_hint.setText(QCoreApplication.translate("ExportWorkbook", u"Leave empty for today's figures.", None))
        self.note.setText("")
        self.main_button.setText(QCoreApplication.translate("ExportWorkbook", u"&Save workbook\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("ExportWorkbook", u"Cancel", None))
    # retranslateUi

