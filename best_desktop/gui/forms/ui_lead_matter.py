"""Compiled from forms/lead_matter.ui; change that."""

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

class Ui_LeadMatter(object):
    def setupUi(self, LeadMatter):
        if not LeadMatter.objectName():
            LeadMatter.setObjectName(u"LeadMatter")
        self.whole = QVBoxLayout(LeadMatter)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LeadMatter)
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

        self.matter_card = QFrame(self.scrollContents)
        self.matter_card.setObjectName(u"matter_card")
        self.matter_card.setProperty(u"kind", u"card")
        self.matter_card_column = QVBoxLayout(self.matter_card)
        self.matter_card_column.setSpacing(12)
        self.matter_card_column.setObjectName(u"matter_card_column")
        self.matter_card_column.setContentsMargins(16, 12, 16, 12)
        self.question = WrappedLabel(self.matter_card)
        self.question.setObjectName(u"question")

        self.matter_card_column.addWidget(self.question)

        self.matter_card_form = QFormLayout()
        self.matter_card_form.setObjectName(u"matter_card_form")
        self.matter_card_form.setHorizontalSpacing(16)
        self.matter_card_form.setVerticalSpacing(8)
        self.words_label = QLabel(self.matter_card)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setObjectName(u"words_label")

        self.matter_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = GrowingText(self.matter_card)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ask", u"Enter what you have to say")

        self.matter_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.words)

        self.handler_id_label = QLabel(self.matter_card)
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.matter_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.handler_id_label)

        self.handler_id = WordBox(self.matter_card)
        self.handler_id.setObjectName(u"handler_id")

        self.matter_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.handler_id)


        self.matter_card_column.addLayout(self.matter_card_form)


        self.column.addWidget(self.matter_card)

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

        self.main_button = QPushButton(LeadMatter)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(LeadMatter)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
        self.handler_id_label.setBuddy(self.handler_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LeadMatter)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(LeadMatter)
    # setupUi

    def retranslateUi(self, LeadMatter):
        LeadMatter.setWindowTitle(QCoreApplication.translate("LeadMatter", u"Lead complaints officer", None))
        self.heading.setText(QCoreApplication.translate("LeadMatter", u"Lead complaints officer", None))
        self.intro.setText(QCoreApplication.translate("LeadMatter", u"The dates of the complaint do not move (R-3.6).", None))
        self.question.setText("")
        self.words_label.setText(QCoreApplication.translate("LeadMatter", u"&What (required)", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("LeadMatter", u"What", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_label.setText(QCoreApplication.translate("LeadMatter", u"Who &handles it", None))
#if QT_CONFIG(accessibility)
        self.handler_id.setAccessibleName(QCoreApplication.translate("LeadMatter", u"Who handles it", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("LeadMatter", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("LeadMatter", u"Cancel", None))
    # retranslateUi

