"""Compiled from forms/paste_form.ui; change that."""

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
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_PasteForm(object):
    def setupUi(self, PasteForm):
        if not PasteForm.objectName():
            PasteForm.setObjectName(u"PasteForm")
        self.whole = QVBoxLayout(PasteForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PasteForm)
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
        self.text_label = QLabel(self.note_card)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setObjectName(u"text_label")

        self.note_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = GrowingText(self.note_card)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"ask", u"Paste the text of the website form")

        self.note_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text)

        self.text_hint = WrappedLabel(self.note_card)
        self.text_hint.setObjectName(u"text_hint")
        self.text_hint.setProperty(u"kind", u"muted")

        self.note_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.text_hint)


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

        self.main_button = QPushButton(PasteForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(PasteForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PasteForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(PasteForm)
    # setupUi

    def retranslateUi(self, PasteForm):
        PasteForm.setWindowTitle(QCoreApplication.translate("PasteForm", u"Website form", None))
        self.heading.setText(QCoreApplication.translate("PasteForm", u"Paste a website form", None))
        self.intro.setText(QCoreApplication.translate("PasteForm", u"Copy the whole message with its labels, and paste it here with Ctrl+V. Each label fills in its field; nothing is lost.", None))
        self.text_label.setText(QCoreApplication.translate("PasteForm", u"&Text of the form (required)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PasteForm", u"Text of the form", None))
#endif // QT_CONFIG(accessibility)
        self.text_hint.setText("")
        self.main_button.setText(QCoreApplication.translate("PasteForm", u"&Fill in the form", None))
        self.cancel_button.setText(QCoreApplication.translate("PasteForm", u"Cancel", None))
    # retranslateUi

