"""Compiled from forms/chase_information.ui; change that."""

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

class Ui_ChaseInformationForm(object):
    def setupUi(self, ChaseInformationForm):
        if not ChaseInformationForm.objectName():
            ChaseInformationForm.setObjectName(u"ChaseInformationForm")
        self.whole = QVBoxLayout(ChaseInformationForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ChaseInformationForm)
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
        self.chased_on_label = QLabel(self.card)
        self.chased_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.chased_on_label.setObjectName(u"chased_on_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.chased_on_label)

        self.chased_on = DateField(self.card)
        self.chased_on.setObjectName(u"chased_on")
        self.chased_on.setProperty(u"said", u"The date you chased")
        self.chased_on.setProperty(u"ask", u"Enter the date you chased")
        self.chased_on.setProperty(u"past", True)

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.chased_on)

        self.channel_label = QLabel(self.card)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.card)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how")

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel)

        self.text_label = QLabel(self.card)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setObjectName(u"text_label")

        self.card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = GrowingText(self.card)
        self.text.setObjectName(u"text")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text)


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

        self.main_button = QPushButton(ChaseInformationForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ChaseInformationForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.chased_on_label.setBuddy(self.chased_on)
        self.channel_label.setBuddy(self.channel)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChaseInformationForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ChaseInformationForm)
    # setupUi

    def retranslateUi(self, ChaseInformationForm):
        ChaseInformationForm.setWindowTitle(QCoreApplication.translate("ChaseInformationForm", u"Chase reply", None))
        self.heading.setText(QCoreApplication.translate("ChaseInformationForm", u"Chase reply", None))
        self.intro.setText("")
        self.chased_on_label.setText(QCoreApplication.translate("ChaseInformationForm", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.chased_on.setAccessibleName(QCoreApplication.translate("ChaseInformationForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("ChaseInformationForm", u"&How (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("ChaseInformationForm", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("ChaseInformationForm", u"&What was said", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ChaseInformationForm", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ChaseInformationForm", u"&Save reminder", None))
        self.cancel_button.setText(QCoreApplication.translate("ChaseInformationForm", u"Cancel", None))
    # retranslateUi

