"""Compiled from forms/ask_authority.ui; change that."""

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
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_AskAuthority(object):
    def setupUi(self, AskAuthority):
        if not AskAuthority.objectName():
            AskAuthority.setObjectName(u"AskAuthority")
        self.whole = QVBoxLayout(AskAuthority)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AskAuthority)
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

        self.asked_card = QFrame(self.scrollContents)
        self.asked_card.setObjectName(u"asked_card")
        self.asked_card.setProperty(u"kind", u"card")
        self.asked_card_column = QVBoxLayout(self.asked_card)
        self.asked_card_column.setSpacing(12)
        self.asked_card_column.setObjectName(u"asked_card_column")
        self.asked_card_column.setContentsMargins(16, 12, 16, 12)
        self.missing = WrappedLabel(self.asked_card)
        self.missing.setObjectName(u"missing")

        self.asked_card_column.addWidget(self.missing)

        self.asked_card_form = QFormLayout()
        self.asked_card_form.setObjectName(u"asked_card_form")
        self.asked_card_form.setHorizontalSpacing(16)
        self.asked_card_form.setVerticalSpacing(8)
        self.asked_on_label = QLabel(self.asked_card)
        self.asked_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_on_label.setObjectName(u"asked_on_label")

        self.asked_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.asked_on_label)

        self.asked_on = DateField(self.asked_card)
        self.asked_on.setObjectName(u"asked_on")
        self.asked_on.setProperty(u"said", u"Date it was asked for")
        self.asked_on.setProperty(u"ask", u"Enter the date it was asked for")
        self.asked_on.setProperty(u"past", True)

        self.asked_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.asked_on)


        self.asked_card_column.addLayout(self.asked_card_form)


        self.column.addWidget(self.asked_card)

        self.form_line = QHBoxLayout()
        self.form_line.setObjectName(u"form_line")
        self.form_button = QPushButton(self.scrollContents)
        self.form_button.setObjectName(u"form_button")

        self.form_line.addWidget(self.form_button)

        self.form_stretch = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.form_line.addItem(self.form_stretch)


        self.column.addLayout(self.form_line)

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

        self.main_button = QPushButton(AskAuthority)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(AskAuthority)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.asked_on_label.setBuddy(self.asked_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AskAuthority)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(AskAuthority)
    # setupUi

    def retranslateUi(self, AskAuthority):
        AskAuthority.setWindowTitle(QCoreApplication.translate("AskAuthority", u"Authority asked for", None))
        self.heading.setText(QCoreApplication.translate("AskAuthority", u"Record that proof was asked for", None))
        self.intro.setText(QCoreApplication.translate("AskAuthority", u"The complaint goes on meanwhile. An acknowledgement without case data asks for it by itself.", None))
        self.missing.setText("")
        self.asked_on_label.setText(QCoreApplication.translate("AskAuthority", u"&Asked for on (required)", None))
#if QT_CONFIG(accessibility)
        self.asked_on.setAccessibleName(QCoreApplication.translate("AskAuthority", u"Asked for on", None))
#endif // QT_CONFIG(accessibility)
        self.form_button.setText(QCoreApplication.translate("AskAuthority", u"Print form &F3, authority to act\u2026", None))
        self.main_button.setText(QCoreApplication.translate("AskAuthority", u"&Record", None))
        self.cancel_button.setText(QCoreApplication.translate("AskAuthority", u"Cancel", None))
    # retranslateUi

