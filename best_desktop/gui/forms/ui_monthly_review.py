"""Compiled from forms/monthly_review.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_MonthlyReview(object):
    def setupUi(self, MonthlyReview):
        if not MonthlyReview.objectName():
            MonthlyReview.setObjectName(u"MonthlyReview")
        self.whole = QVBoxLayout(MonthlyReview)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(MonthlyReview)
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
        self.month_label = QLabel(self.which)
        self.month_label.setTextFormat(Qt.TextFormat.PlainText)
        self.month_label.setObjectName(u"month_label")

        self.which_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.month_label)

        self.month = WordBox(self.which)
        self.month.setObjectName(u"month")

        self.which_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.month)


        self.which_column.addLayout(self.which_form)

        self.found = WrappedLabel(self.which)
        self.found.setObjectName(u"found")

        self.which_column.addWidget(self.found)

        self.rows = RowsTable(self.which)
        self.rows.setObjectName(u"rows")

        self.which_column.addWidget(self.rows)


        self.column.addWidget(self.which)

        self.noted = QFrame(self.scrollContents)
        self.noted.setObjectName(u"noted")
        self.noted.setProperty(u"kind", u"card")
        self.noted_column = QVBoxLayout(self.noted)
        self.noted_column.setSpacing(12)
        self.noted_column.setObjectName(u"noted_column")
        self.noted_column.setContentsMargins(16, 12, 16, 12)
        self.noted_form = QFormLayout()
        self.noted_form.setObjectName(u"noted_form")
        self.noted_form.setHorizontalSpacing(16)
        self.noted_form.setVerticalSpacing(8)
        self.note_label = QLabel(self.noted)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")

        self.noted_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = GrowingText(self.noted)
        self.note.setObjectName(u"note")

        self.noted_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.note)


        self.noted_column.addLayout(self.noted_form)


        self.column.addWidget(self.noted)

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

        self.main_button = QPushButton(MonthlyReview)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(MonthlyReview)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.month_label.setBuddy(self.month)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MonthlyReview)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(MonthlyReview)
    # setupUi

    def retranslateUi(self, MonthlyReview):
        MonthlyReview.setWindowTitle(QCoreApplication.translate("MonthlyReview", u"Monthly review", None))
        self.heading.setText(QCoreApplication.translate("MonthlyReview", u"Monthly review", None))
        self.intro.setText("")
        self.month_label.setText(QCoreApplication.translate("MonthlyReview", u"&Month", None))
#if QT_CONFIG(accessibility)
        self.month.setAccessibleName(QCoreApplication.translate("MonthlyReview", u"Month", None))
#endif // QT_CONFIG(accessibility)
        self.found.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("MonthlyReview", u"What is to be reviewed", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("MonthlyReview", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MonthlyReview", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("MonthlyReview", u"&Record as reviewed", None))
        self.cancel_button.setText(QCoreApplication.translate("MonthlyReview", u"Cancel", None))
    # retranslateUi

