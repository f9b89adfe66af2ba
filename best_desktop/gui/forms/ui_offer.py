"""Compiled from forms/offer.ui; change that."""

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
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Offer(object):
    def setupUi(self, Offer):
        if not Offer.objectName():
            Offer.setObjectName(u"Offer")
        self.whole = QVBoxLayout(Offer)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Offer)
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

        self.note_card = QFrame(self.scrollContents)
        self.note_card.setObjectName(u"note_card")
        self.note_card.setProperty(u"kind", u"card")
        self.note_card_column = QVBoxLayout(self.note_card)
        self.note_card_column.setSpacing(12)
        self.note_card_column.setObjectName(u"note_card_column")
        self.note_card_column.setContentsMargins(16, 12, 16, 12)
        self.note_card_form = QFormLayout()
        self.note_card_form.setObjectName(u"note_card_form")
        self.note_card_form.setHorizontalSpacing(16)
        self.note_card_form.setVerticalSpacing(8)
        self.formal_answer_label = QLabel(self.note_card)
        self.formal_answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.formal_answer_label.setObjectName(u"formal_answer_label")

        self.note_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.formal_answer_label)

        self.formal_answer = WordBox(self.note_card)
        self.formal_answer.setObjectName(u"formal_answer")
        self.formal_answer.setProperty(u"ask", u"Choose what they said")

        self.note_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.formal_answer)

        self.formal_answer_hint = WrappedLabel(self.note_card)
        self.formal_answer_hint.setObjectName(u"formal_answer_hint")
        self.formal_answer_hint.setProperty(u"kind", u"muted")

        self.note_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.formal_answer_hint)

        self.offered_on_label = QLabel(self.note_card)
        self.offered_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.offered_on_label.setObjectName(u"offered_on_label")

        self.note_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.offered_on_label)

        self.offered_on = DateField(self.note_card)
        self.offered_on.setObjectName(u"offered_on")
        self.offered_on.setProperty(u"said", u"The day you asked them")
        self.offered_on.setProperty(u"ask", u"Enter the day you asked them")
        self.offered_on.setProperty(u"past", True)

        self.note_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.offered_on)


        self.note_card_column.addLayout(self.note_card_form)


        self.column.addWidget(self.note_card)

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

        self.main_button = QPushButton(Offer)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Offer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.formal_answer_label.setBuddy(self.formal_answer)
        self.offered_on_label.setBuddy(self.offered_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Offer)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Offer)
    # setupUi

    def retranslateUi(self, Offer):
        Offer.setWindowTitle(QCoreApplication.translate("Offer", u"Offer of a formal complaint", None))
        self.heading.setText(QCoreApplication.translate("Offer", u"Offer a formal complaint", None))
        self.intro.setText(QCoreApplication.translate("Offer", u"Staff proposed this complaint. Ask the person whether they want to make it (R-5.6, P-6.2).", None))
        self.formal_answer_label.setText(QCoreApplication.translate("Offer", u"&What they said (required)", None))
#if QT_CONFIG(accessibility)
        self.formal_answer.setAccessibleName(QCoreApplication.translate("Offer", u"What they said", None))
#endif // QT_CONFIG(accessibility)
        self.formal_answer_hint.setText(QCoreApplication.translate("Offer", u"Ask: would you like to make a formal complaint? The complaint goes on whatever they say; where they do not want it, withdraw it and record a service request.", None))
        self.offered_on_label.setText(QCoreApplication.translate("Offer", u"&Date asked (required)", None))
#if QT_CONFIG(accessibility)
        self.offered_on.setAccessibleName(QCoreApplication.translate("Offer", u"Date asked", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Offer", u"&Record the answer", None))
        self.cancel_button.setText(QCoreApplication.translate("Offer", u"Cancel", None))
    # retranslateUi

