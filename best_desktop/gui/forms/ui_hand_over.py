"""Compiled from forms/hand_over.ui; change that."""

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

class Ui_HandOver(object):
    def setupUi(self, HandOver):
        if not HandOver.objectName():
            HandOver.setObjectName(u"HandOver")
        self.whole = QVBoxLayout(HandOver)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(HandOver)
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
        self.to_id_label = QLabel(self.matter_card)
        self.to_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_id_label.setObjectName(u"to_id_label")

        self.matter_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.to_id_label)

        self.to_id = WordBox(self.matter_card)
        self.to_id.setObjectName(u"to_id")
        self.to_id.setProperty(u"ask", u"Choose whom it goes to")

        self.matter_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.to_id)

        self.reason_label = QLabel(self.matter_card)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.matter_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.matter_card)
        self.reason.setObjectName(u"reason")

        self.matter_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)


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

        self.main_button = QPushButton(HandOver)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(HandOver)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.to_id_label.setBuddy(self.to_id)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandOver)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(HandOver)
    # setupUi

    def retranslateUi(self, HandOver):
        HandOver.setWindowTitle(QCoreApplication.translate("HandOver", u"Hand over", None))
        self.heading.setText(QCoreApplication.translate("HandOver", u"Hand over the complaint", None))
        self.intro.setText(QCoreApplication.translate("HandOver", u"To a manager, a deputy or somebody who may log it (R-2.1.4). No date moves.", None))
        self.question.setText("")
        self.to_id_label.setText(QCoreApplication.translate("HandOver", u"&To (required)", None))
#if QT_CONFIG(accessibility)
        self.to_id.setAccessibleName(QCoreApplication.translate("HandOver", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("HandOver", u"&Why to them", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("HandOver", u"Why to them", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("HandOver", u"&Hand over", None))
        self.cancel_button.setText(QCoreApplication.translate("HandOver", u"Cancel", None))
    # retranslateUi

