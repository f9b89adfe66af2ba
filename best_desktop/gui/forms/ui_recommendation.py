"""Compiled from forms/recommendation.ui; change that."""

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

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_RecommendationAnswer(object):
    def setupUi(self, RecommendationAnswer):
        if not RecommendationAnswer.objectName():
            RecommendationAnswer.setObjectName(u"RecommendationAnswer")
        self.whole = QVBoxLayout(RecommendationAnswer)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(RecommendationAnswer)
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

        self.answer_card = QFrame(self.scrollContents)
        self.answer_card.setObjectName(u"answer_card")
        self.answer_card.setProperty(u"kind", u"card")
        self.answer_card_column = QVBoxLayout(self.answer_card)
        self.answer_card_column.setSpacing(12)
        self.answer_card_column.setObjectName(u"answer_card_column")
        self.answer_card_column.setContentsMargins(16, 12, 16, 12)
        self.answer_card_form = QFormLayout()
        self.answer_card_form.setObjectName(u"answer_card_form")
        self.answer_card_form.setHorizontalSpacing(16)
        self.answer_card_form.setVerticalSpacing(8)
        self.accepted_label = QLabel(self.answer_card)
        self.accepted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.accepted_label.setObjectName(u"accepted_label")

        self.answer_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.accepted_label)

        self.accepted = WordBox(self.answer_card)
        self.accepted.setObjectName(u"accepted")
        self.accepted.setProperty(u"ask", u"Choose whether we take it up")

        self.answer_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.accepted)

        self.answer_label = QLabel(self.answer_card)
        self.answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_label.setObjectName(u"answer_label")

        self.answer_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.answer_label)

        self.answer = GrowingText(self.answer_card)
        self.answer.setObjectName(u"answer")
        self.answer.setProperty(u"ask", u"Enter what we do, or why not")

        self.answer_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.answer)


        self.answer_card_column.addLayout(self.answer_card_form)


        self.column.addWidget(self.answer_card)

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

        self.main_button = QPushButton(RecommendationAnswer)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(RecommendationAnswer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.accepted_label.setBuddy(self.accepted)
        self.answer_label.setBuddy(self.answer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecommendationAnswer)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(RecommendationAnswer)
    # setupUi

    def retranslateUi(self, RecommendationAnswer):
        RecommendationAnswer.setWindowTitle(QCoreApplication.translate("RecommendationAnswer", u"Recommendation", None))
        self.heading.setText(QCoreApplication.translate("RecommendationAnswer", u"Answer a recommendation", None))
        self.intro.setText("")
        self.accepted_label.setText(QCoreApplication.translate("RecommendationAnswer", u"&We (required)", None))
#if QT_CONFIG(accessibility)
        self.accepted.setAccessibleName(QCoreApplication.translate("RecommendationAnswer", u"We", None))
#endif // QT_CONFIG(accessibility)
        self.answer_label.setText(QCoreApplication.translate("RecommendationAnswer", u"What we do, or w&hy not (required)", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("RecommendationAnswer", u"What we do, or why not", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("RecommendationAnswer", u"Save &answer", None))
        self.cancel_button.setText(QCoreApplication.translate("RecommendationAnswer", u"Cancel", None))
    # retranslateUi

