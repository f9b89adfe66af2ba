"""Compiled from forms/direct_authority.ui; change that."""

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

class Ui_DirectAuthority(object):
    def setupUi(self, DirectAuthority):
        if not DirectAuthority.objectName():
            DirectAuthority.setObjectName(u"DirectAuthority")
        self.whole = QVBoxLayout(DirectAuthority)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DirectAuthority)
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

        self.direction_card = QFrame(self.scrollContents)
        self.direction_card.setObjectName(u"direction_card")
        self.direction_card.setProperty(u"kind", u"card")
        self.direction_card_column = QVBoxLayout(self.direction_card)
        self.direction_card_column.setSpacing(12)
        self.direction_card_column.setObjectName(u"direction_card_column")
        self.direction_card_column.setContentsMargins(16, 12, 16, 12)
        self.question = WrappedLabel(self.direction_card)
        self.question.setObjectName(u"question")

        self.direction_card_column.addWidget(self.question)

        self.direction_card_form = QFormLayout()
        self.direction_card_form.setObjectName(u"direction_card_form")
        self.direction_card_form.setHorizontalSpacing(16)
        self.direction_card_form.setVerticalSpacing(8)
        self.may_act_label = QLabel(self.direction_card)
        self.may_act_label.setTextFormat(Qt.TextFormat.PlainText)
        self.may_act_label.setObjectName(u"may_act_label")

        self.direction_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.may_act_label)

        self.may_act = WordBox(self.direction_card)
        self.may_act.setObjectName(u"may_act")
        self.may_act.setProperty(u"ask", u"Choose whether they may act")

        self.direction_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.may_act)

        self.reason_label = QLabel(self.direction_card)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.direction_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.direction_card)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter the reason")

        self.direction_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)


        self.direction_card_column.addLayout(self.direction_card_form)


        self.column.addWidget(self.direction_card)

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

        self.main_button = QPushButton(DirectAuthority)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(DirectAuthority)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.may_act_label.setBuddy(self.may_act)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DirectAuthority)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(DirectAuthority)
    # setupUi

    def retranslateUi(self, DirectAuthority):
        DirectAuthority.setWindowTitle(QCoreApplication.translate("DirectAuthority", u"Direction", None))
        self.heading.setText(QCoreApplication.translate("DirectAuthority", u"Direct who may act", None))
        self.intro.setText(QCoreApplication.translate("DirectAuthority", u"Where the procedure leaves it to the lead complaints officer (R-8.4.4). It counts for this complaint only.", None))
        self.question.setText("")
        self.may_act_label.setText(QCoreApplication.translate("DirectAuthority", u"The person who &speaks (required)", None))
#if QT_CONFIG(accessibility)
        self.may_act.setAccessibleName(QCoreApplication.translate("DirectAuthority", u"The person who speaks", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("DirectAuthority", u"&Why (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("DirectAuthority", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("DirectAuthority", u"&Direct", None))
        self.cancel_button.setText(QCoreApplication.translate("DirectAuthority", u"Cancel", None))
    # retranslateUi

