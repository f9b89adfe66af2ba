"""Compiled from forms/library_sent.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_LibrarySent(object):
    def setupUi(self, LibrarySent):
        if not LibrarySent.objectName():
            LibrarySent.setObjectName(u"LibrarySent")
        self.whole = QVBoxLayout(LibrarySent)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LibrarySent)
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
        self.sent_on_label = QLabel(self.card)
        self.sent_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_on_label.setObjectName(u"sent_on_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sent_on_label)

        self.sent_on = DateField(self.card)
        self.sent_on.setObjectName(u"sent_on")
        self.sent_on.setProperty(u"said", u"The date the copy went")
        self.sent_on.setProperty(u"ask", u"Enter the date the copy went")
        self.sent_on.setProperty(u"past", True)

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.sent_on)

        self.sent_how_label = QLabel(self.card)
        self.sent_how_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_how_label.setObjectName(u"sent_how_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sent_how_label)

        self.sent_how = WordBox(self.card)
        self.sent_how.setObjectName(u"sent_how")
        self.sent_how.setProperty(u"ask", u"Choose how the copy went")

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.sent_how)


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

        self.main_button = QPushButton(LibrarySent)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(LibrarySent)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.sent_on_label.setBuddy(self.sent_on)
        self.sent_how_label.setBuddy(self.sent_how)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LibrarySent)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(LibrarySent)
    # setupUi

    def retranslateUi(self, LibrarySent):
        LibrarySent.setWindowTitle(QCoreApplication.translate("LibrarySent", u"Copy sent", None))
        self.heading.setText(QCoreApplication.translate("LibrarySent", u"Copy sent", None))
        self.intro.setText("")
        self.sent_on_label.setText(QCoreApplication.translate("LibrarySent", u"&Sent on (required)", None))
#if QT_CONFIG(accessibility)
        self.sent_on.setAccessibleName(QCoreApplication.translate("LibrarySent", u"Sent on", None))
#endif // QT_CONFIG(accessibility)
        self.sent_how_label.setText(QCoreApplication.translate("LibrarySent", u"&How it went (required)", None))
#if QT_CONFIG(accessibility)
        self.sent_how.setAccessibleName(QCoreApplication.translate("LibrarySent", u"How it went", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("LibrarySent", u"&Record as sent", None))
        self.cancel_button.setText(QCoreApplication.translate("LibrarySent", u"Cancel", None))
    # retranslateUi

