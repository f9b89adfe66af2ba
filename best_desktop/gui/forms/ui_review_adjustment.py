"""Compiled from forms/review_adjustment.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ReviewAdjustment(object):
    def setupUi(self, ReviewAdjustment):
        if not ReviewAdjustment.objectName():
            ReviewAdjustment.setObjectName(u"ReviewAdjustment")
        self.whole = QVBoxLayout(ReviewAdjustment)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ReviewAdjustment)
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

        self.review_card = QFrame(self.scrollContents)
        self.review_card.setObjectName(u"review_card")
        self.review_card.setProperty(u"kind", u"card")
        self.review_card_column = QVBoxLayout(self.review_card)
        self.review_card_column.setSpacing(12)
        self.review_card_column.setObjectName(u"review_card_column")
        self.review_card_column.setContentsMargins(16, 12, 16, 12)
        self.review_card_form = QFormLayout()
        self.review_card_form.setObjectName(u"review_card_form")
        self.review_card_form.setHorizontalSpacing(16)
        self.review_card_form.setVerticalSpacing(8)
        self.reviewed_on_label = QLabel(self.review_card)
        self.reviewed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reviewed_on_label.setObjectName(u"reviewed_on_label")

        self.review_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reviewed_on_label)

        self.reviewed_on = DateField(self.review_card)
        self.reviewed_on.setObjectName(u"reviewed_on")
        self.reviewed_on.setProperty(u"said", u"The date of the review")
        self.reviewed_on.setProperty(u"ask", u"Enter the date of the review")
        self.reviewed_on.setProperty(u"past", True)

        self.review_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reviewed_on)

        self.goes_on_label = QLabel(self.review_card)
        self.goes_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.goes_on_label.setObjectName(u"goes_on_label")

        self.review_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.goes_on_label)

        self.goes_on = WordBox(self.review_card)
        self.goes_on.setObjectName(u"goes_on")
        self.goes_on.setProperty(u"ask", u"Choose whether it goes on")

        self.review_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.goes_on)

        self.words_label = QLabel(self.review_card)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setObjectName(u"words_label")

        self.review_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = GrowingText(self.review_card)
        self.words.setObjectName(u"words")

        self.review_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.words)


        self.review_card_column.addLayout(self.review_card_form)


        self.column.addWidget(self.review_card)

        self.letter_next = QCheckBox(self.scrollContents)
        self.letter_next.setObjectName(u"letter_next")
        self.letter_next.setChecked(True)

        self.column.addWidget(self.letter_next)

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

        self.main_button = QPushButton(ReviewAdjustment)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ReviewAdjustment)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.reviewed_on_label.setBuddy(self.reviewed_on)
        self.goes_on_label.setBuddy(self.goes_on)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReviewAdjustment)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ReviewAdjustment)
    # setupUi

    def retranslateUi(self, ReviewAdjustment):
        ReviewAdjustment.setWindowTitle(QCoreApplication.translate("ReviewAdjustment", u"Review adjustment", None))
        self.heading.setText(QCoreApplication.translate("ReviewAdjustment", u"Review an adjustment", None))
        self.intro.setText(QCoreApplication.translate("ReviewAdjustment", u"Ask whether it still helps. One that goes on is reviewed again in six months.", None))
        self.reviewed_on_label.setText(QCoreApplication.translate("ReviewAdjustment", u"&Reviewed on (required)", None))
#if QT_CONFIG(accessibility)
        self.reviewed_on.setAccessibleName(QCoreApplication.translate("ReviewAdjustment", u"Reviewed on", None))
#endif // QT_CONFIG(accessibility)
        self.goes_on_label.setText(QCoreApplication.translate("ReviewAdjustment", u"&Does it go on? (required)", None))
#if QT_CONFIG(accessibility)
        self.goes_on.setAccessibleName(QCoreApplication.translate("ReviewAdjustment", u"Does it go on?", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("ReviewAdjustment", u"&What was said", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ReviewAdjustment", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.letter_next.setText(QCoreApplication.translate("ReviewAdjustment", u"Write the letter (L20) ne&xt", None))
        self.main_button.setText(QCoreApplication.translate("ReviewAdjustment", u"Re&cord review", None))
        self.cancel_button.setText(QCoreApplication.translate("ReviewAdjustment", u"Cancel", None))
    # retranslateUi

