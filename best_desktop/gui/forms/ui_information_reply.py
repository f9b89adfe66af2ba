"""Compiled from forms/information_reply.ui; change that."""

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
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_InformationReplyForm(object):
    def setupUi(self, InformationReplyForm):
        if not InformationReplyForm.objectName():
            InformationReplyForm.setObjectName(u"InformationReplyForm")
        self.whole = QVBoxLayout(InformationReplyForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(InformationReplyForm)
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
        self.closed_on_label = QLabel(self.card)
        self.closed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.closed_on_label)

        self.closed_on = DateField(self.card)
        self.closed_on.setObjectName(u"closed_on")
        self.closed_on.setProperty(u"said", u"The date of the reply")
        self.closed_on.setProperty(u"ask", u"Enter the date")
        self.closed_on.setProperty(u"past", True)

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.closed_on)

        self.reply_label = QLabel(self.card)
        self.reply_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reply_label.setObjectName(u"reply_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reply_label)

        self.reply = GrowingText(self.card)
        self.reply.setObjectName(u"reply")

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reply)

        self.not_needed_label = QLabel(self.card)
        self.not_needed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.not_needed_label.setObjectName(u"not_needed_label")

        self.card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.not_needed_label)

        self.not_needed = GrowingText(self.card)
        self.not_needed.setObjectName(u"not_needed")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.not_needed)


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

        self.main_button = QPushButton(InformationReplyForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(InformationReplyForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.closed_on_label.setBuddy(self.closed_on)
        self.reply_label.setBuddy(self.reply)
        self.not_needed_label.setBuddy(self.not_needed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InformationReplyForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(InformationReplyForm)
    # setupUi

    def retranslateUi(self, InformationReplyForm):
        InformationReplyForm.setWindowTitle(QCoreApplication.translate("InformationReplyForm", u"Reply", None))
        self.heading.setText(QCoreApplication.translate("InformationReplyForm", u"Record the reply", None))
        self.intro.setText("")
        self.closed_on_label.setText(QCoreApplication.translate("InformationReplyForm", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.closed_on.setAccessibleName(QCoreApplication.translate("InformationReplyForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.reply_label.setText(QCoreApplication.translate("InformationReplyForm", u"&Reply", None))
#if QT_CONFIG(accessibility)
        self.reply.setAccessibleName(QCoreApplication.translate("InformationReplyForm", u"Reply", None))
#endif // QT_CONFIG(accessibility)
        self.not_needed_label.setText(QCoreApplication.translate("InformationReplyForm", u"Or &why none is needed", None))
#if QT_CONFIG(accessibility)
        self.not_needed.setAccessibleName(QCoreApplication.translate("InformationReplyForm", u"Or why none is needed", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("InformationReplyForm", u"&Save reply", None))
        self.cancel_button.setText(QCoreApplication.translate("InformationReplyForm", u"Cancel", None))
    # retranslateUi

