"""Compiled from forms/answer_offer.ui; change that."""

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

class Ui_AnswerOffer(object):
    def setupUi(self, AnswerOffer):
        if not AnswerOffer.objectName():
            AnswerOffer.setObjectName(u"AnswerOffer")
        self.whole = QVBoxLayout(AnswerOffer)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AnswerOffer)
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

        self.answer = QFrame(self.scrollContents)
        self.answer.setObjectName(u"answer")
        self.answer.setProperty(u"kind", u"card")
        self.answer_column = QVBoxLayout(self.answer)
        self.answer_column.setSpacing(12)
        self.answer_column.setObjectName(u"answer_column")
        self.answer_column.setContentsMargins(16, 12, 16, 12)
        self.answer_form = QFormLayout()
        self.answer_form.setObjectName(u"answer_form")
        self.answer_form.setHorizontalSpacing(16)
        self.answer_form.setVerticalSpacing(8)
        self.accepted_label = QLabel(self.answer)
        self.accepted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.accepted_label.setObjectName(u"accepted_label")

        self.answer_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.accepted_label)

        self.accepted = WordBox(self.answer)
        self.accepted.setObjectName(u"accepted")
        self.accepted.setProperty(u"ask", u"Choose what they said")

        self.answer_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.accepted)

        self.answered_on_label = QLabel(self.answer)
        self.answered_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answered_on_label.setObjectName(u"answered_on_label")

        self.answer_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.answered_on_label)

        self.answered_on = DateField(self.answer)
        self.answered_on.setObjectName(u"answered_on")
        self.answered_on.setProperty(u"said", u"The date of their answer")
        self.answered_on.setProperty(u"ask", u"Enter the date of their answer")
        self.answered_on.setProperty(u"past", True)

        self.answer_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.answered_on)


        self.answer_column.addLayout(self.answer_form)


        self.column.addWidget(self.answer)

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

        self.main_button = QPushButton(AnswerOffer)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(AnswerOffer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.accepted_label.setBuddy(self.accepted)
        self.answered_on_label.setBuddy(self.answered_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AnswerOffer)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(AnswerOffer)
    # setupUi

    def retranslateUi(self, AnswerOffer):
        AnswerOffer.setWindowTitle(QCoreApplication.translate("AnswerOffer", u"Answer to the offer", None))
        self.heading.setText(QCoreApplication.translate("AnswerOffer", u"Their answer", None))
        self.intro.setText("")
        self.accepted_label.setText(QCoreApplication.translate("AnswerOffer", u"&They (required)", None))
#if QT_CONFIG(accessibility)
        self.accepted.setAccessibleName(QCoreApplication.translate("AnswerOffer", u"They", None))
#endif // QT_CONFIG(accessibility)
        self.answered_on_label.setText(QCoreApplication.translate("AnswerOffer", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.answered_on.setAccessibleName(QCoreApplication.translate("AnswerOffer", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("AnswerOffer", u"Save &answer", None))
        self.cancel_button.setText(QCoreApplication.translate("AnswerOffer", u"Cancel", None))
    # retranslateUi

