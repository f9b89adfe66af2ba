"""Compiled from forms/safety.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Safety(object):
    def setupUi(self, Safety):
        if not Safety.objectName():
            Safety.setObjectName(u"Safety")
        self.whole = QVBoxLayout(Safety)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Safety)
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
        self.safety_answer_label = QLabel(self.note_card)
        self.safety_answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.safety_answer_label.setObjectName(u"safety_answer_label")

        self.note_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.safety_answer_label)

        self.safety_answer = QLineEdit(self.note_card)
        self.safety_answer.setObjectName(u"safety_answer")
        self.safety_answer.setProperty(u"ask", u"Enter who was told and when, or why nobody needs to be told")

        self.note_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.safety_answer)

        self.safety_answer_hint = WrappedLabel(self.note_card)
        self.safety_answer_hint.setObjectName(u"safety_answer_hint")
        self.safety_answer_hint.setProperty(u"kind", u"muted")

        self.note_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.safety_answer_hint)


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

        self.main_button = QPushButton(Safety)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Safety)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.safety_answer_label.setBuddy(self.safety_answer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Safety)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Safety)
    # setupUi

    def retranslateUi(self, Safety):
        Safety.setWindowTitle(QCoreApplication.translate("Safety", u"Who was told", None))
        self.heading.setText(QCoreApplication.translate("Safety", u"Tell the lead", None))
        self.intro.setText("")
        self.safety_answer_label.setText(QCoreApplication.translate("Safety", u"&Who was told (required)", None))
#if QT_CONFIG(accessibility)
        self.safety_answer.setAccessibleName(QCoreApplication.translate("Safety", u"Who was told", None))
#endif // QT_CONFIG(accessibility)
        self.safety_answer_hint.setText(QCoreApplication.translate("Safety", u"For example: told the safeguarding lead by telephone at 11am.", None))
        self.main_button.setText(QCoreApplication.translate("Safety", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("Safety", u"Cancel", None))
    # retranslateUi

