"""Compiled from forms/choose_recipient.ui; change that."""

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

from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ChooseRecipient(object):
    def setupUi(self, ChooseRecipient):
        if not ChooseRecipient.objectName():
            ChooseRecipient.setObjectName(u"ChooseRecipient")
        self.whole = QVBoxLayout(ChooseRecipient)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ChooseRecipient)
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

        self.recipient_card = QFrame(self.scrollContents)
        self.recipient_card.setObjectName(u"recipient_card")
        self.recipient_card.setProperty(u"kind", u"card")
        self.recipient_card_column = QVBoxLayout(self.recipient_card)
        self.recipient_card_column.setSpacing(12)
        self.recipient_card_column.setObjectName(u"recipient_card_column")
        self.recipient_card_column.setContentsMargins(16, 12, 16, 12)
        self.recipient_card_form = QFormLayout()
        self.recipient_card_form.setObjectName(u"recipient_card_form")
        self.recipient_card_form.setHorizontalSpacing(16)
        self.recipient_card_form.setVerticalSpacing(8)
        self.recipient_label = QLabel(self.recipient_card)
        self.recipient_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recipient_label.setObjectName(u"recipient_label")

        self.recipient_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.recipient_label)

        self.recipient = WordBox(self.recipient_card)
        self.recipient.setObjectName(u"recipient")
        self.recipient.setProperty(u"ask", u"Choose to whom the letter goes")

        self.recipient_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.recipient)


        self.recipient_card_column.addLayout(self.recipient_card_form)

        self.why_not = WrappedLabel(self.recipient_card)
        self.why_not.setObjectName(u"why_not")
        self.why_not.setProperty(u"kind", u"warning-box")

        self.recipient_card_column.addWidget(self.why_not)

        self.without = WrappedLabel(self.recipient_card)
        self.without.setObjectName(u"without")
        self.without.setProperty(u"kind", u"muted")

        self.recipient_card_column.addWidget(self.without)


        self.column.addWidget(self.recipient_card)

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

        self.main_button = QPushButton(ChooseRecipient)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ChooseRecipient)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.recipient_label.setBuddy(self.recipient)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChooseRecipient)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ChooseRecipient)
    # setupUi

    def retranslateUi(self, ChooseRecipient):
        ChooseRecipient.setWindowTitle(QCoreApplication.translate("ChooseRecipient", u"To whom", None))
        self.heading.setText(QCoreApplication.translate("ChooseRecipient", u"To whom is the letter?", None))
        self.intro.setText(QCoreApplication.translate("ChooseRecipient", u"Whoever speaks on this complaint may not be told about it yet. The people it is about may always be written to.", None))
        self.recipient_label.setText(QCoreApplication.translate("ChooseRecipient", u"&To (required)", None))
#if QT_CONFIG(accessibility)
        self.recipient.setAccessibleName(QCoreApplication.translate("ChooseRecipient", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.why_not.setText("")
        self.without.setText("")
        self.main_button.setText(QCoreApplication.translate("ChooseRecipient", u"&Write the letter", None))
        self.cancel_button.setText(QCoreApplication.translate("ChooseRecipient", u"Cancel", None))
    # retranslateUi

