"""Compiled from forms/decline_adjustment.ui; change that."""

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

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_DeclineAdjustment(object):
    def setupUi(self, DeclineAdjustment):
        if not DeclineAdjustment.objectName():
            DeclineAdjustment.setObjectName(u"DeclineAdjustment")
        self.whole = QVBoxLayout(DeclineAdjustment)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DeclineAdjustment)
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

        self.decline_card = QFrame(self.scrollContents)
        self.decline_card.setObjectName(u"decline_card")
        self.decline_card.setProperty(u"kind", u"card")
        self.decline_card_column = QVBoxLayout(self.decline_card)
        self.decline_card_column.setSpacing(12)
        self.decline_card_column.setObjectName(u"decline_card_column")
        self.decline_card_column.setContentsMargins(16, 12, 16, 12)
        self.decline_card_form = QFormLayout()
        self.decline_card_form.setObjectName(u"decline_card_form")
        self.decline_card_form.setHorizontalSpacing(16)
        self.decline_card_form.setVerticalSpacing(8)
        self.need_label = QLabel(self.decline_card)
        self.need_label.setTextFormat(Qt.TextFormat.PlainText)
        self.need_label.setObjectName(u"need_label")

        self.decline_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.need_label)

        self.need = QLineEdit(self.decline_card)
        self.need.setObjectName(u"need")
        self.need.setProperty(u"ask", u"Enter what they asked for")

        self.decline_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.need)

        self.asked_how_label = QLabel(self.decline_card)
        self.asked_how_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_how_label.setObjectName(u"asked_how_label")

        self.decline_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.asked_how_label)

        self.asked_how = WordBox(self.decline_card)
        self.asked_how.setObjectName(u"asked_how")

        self.decline_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.asked_how)

        self.agreed_on_label = QLabel(self.decline_card)
        self.agreed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed_on_label.setObjectName(u"agreed_on_label")

        self.decline_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.agreed_on_label)

        self.agreed_on = DateField(self.decline_card)
        self.agreed_on.setObjectName(u"agreed_on")
        self.agreed_on.setProperty(u"said", u"The date it was decided")
        self.agreed_on.setProperty(u"ask", u"Enter the date it was decided")
        self.agreed_on.setProperty(u"past", True)

        self.decline_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.agreed_on)

        self.declined_because_label = QLabel(self.decline_card)
        self.declined_because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.declined_because_label.setObjectName(u"declined_because_label")

        self.decline_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.declined_because_label)

        self.declined_because = GrowingText(self.decline_card)
        self.declined_because.setObjectName(u"declined_because")
        self.declined_because.setProperty(u"ask", u"Enter why it was declined")

        self.decline_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.declined_because)


        self.decline_card_column.addLayout(self.decline_card_form)


        self.column.addWidget(self.decline_card)

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

        self.main_button = QPushButton(DeclineAdjustment)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(DeclineAdjustment)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.need_label.setBuddy(self.need)
        self.asked_how_label.setBuddy(self.asked_how)
        self.agreed_on_label.setBuddy(self.agreed_on)
        self.declined_because_label.setBuddy(self.declined_because)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DeclineAdjustment)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(DeclineAdjustment)
    # setupUi

    def retranslateUi(self, DeclineAdjustment):
        DeclineAdjustment.setWindowTitle(QCoreApplication.translate("DeclineAdjustment", u"Decline adjustment", None))
        self.heading.setText(QCoreApplication.translate("DeclineAdjustment", u"Decline an adjustment", None))
        self.intro.setText(QCoreApplication.translate("DeclineAdjustment", u"What was asked for stays with the person, with the reason it was declined.", None))
        self.need_label.setText(QCoreApplication.translate("DeclineAdjustment", u"&What they asked for (required)", None))
#if QT_CONFIG(accessibility)
        self.need.setAccessibleName(QCoreApplication.translate("DeclineAdjustment", u"What they asked for", None))
#endif // QT_CONFIG(accessibility)
        self.asked_how_label.setText(QCoreApplication.translate("DeclineAdjustment", u"&How they asked", None))
#if QT_CONFIG(accessibility)
        self.asked_how.setAccessibleName(QCoreApplication.translate("DeclineAdjustment", u"How they asked", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_on_label.setText(QCoreApplication.translate("DeclineAdjustment", u"Decided &on (required)", None))
#if QT_CONFIG(accessibility)
        self.agreed_on.setAccessibleName(QCoreApplication.translate("DeclineAdjustment", u"Decided on", None))
#endif // QT_CONFIG(accessibility)
        self.declined_because_label.setText(QCoreApplication.translate("DeclineAdjustment", u"Wh&y it was declined (required)", None))
#if QT_CONFIG(accessibility)
        self.declined_because.setAccessibleName(QCoreApplication.translate("DeclineAdjustment", u"Why it was declined", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("DeclineAdjustment", u"&Decline", None))
        self.cancel_button.setText(QCoreApplication.translate("DeclineAdjustment", u"Cancel", None))
    # retranslateUi

