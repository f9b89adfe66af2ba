"""Compiled from forms/evidence_sent.ui; change that."""

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

class Ui_EvidenceSent(object):
    def setupUi(self, EvidenceSent):
        if not EvidenceSent.objectName():
            EvidenceSent.setObjectName(u"EvidenceSent")
        self.whole = QVBoxLayout(EvidenceSent)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(EvidenceSent)
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

        self.sent = QFrame(self.scrollContents)
        self.sent.setObjectName(u"sent")
        self.sent.setProperty(u"kind", u"card")
        self.sent_column = QVBoxLayout(self.sent)
        self.sent_column.setSpacing(12)
        self.sent_column.setObjectName(u"sent_column")
        self.sent_column.setContentsMargins(16, 12, 16, 12)
        self.sent_form = QFormLayout()
        self.sent_form.setObjectName(u"sent_form")
        self.sent_form.setHorizontalSpacing(16)
        self.sent_form.setVerticalSpacing(8)
        self.sent_on_label = QLabel(self.sent)
        self.sent_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_on_label.setObjectName(u"sent_on_label")

        self.sent_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sent_on_label)

        self.sent_on = DateField(self.sent)
        self.sent_on.setObjectName(u"sent_on")
        self.sent_on.setProperty(u"said", u"The date it went")
        self.sent_on.setProperty(u"ask", u"Enter the date it went")
        self.sent_on.setProperty(u"past", True)

        self.sent_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.sent_on)

        self.sent_how_label = QLabel(self.sent)
        self.sent_how_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_how_label.setObjectName(u"sent_how_label")

        self.sent_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sent_how_label)

        self.sent_how = WordBox(self.sent)
        self.sent_how.setObjectName(u"sent_how")
        self.sent_how.setProperty(u"ask", u"Choose how it went")

        self.sent_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.sent_how)

        self.note_label = QLabel(self.sent)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")

        self.sent_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = GrowingText(self.sent)
        self.note.setObjectName(u"note")

        self.sent_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.note)


        self.sent_column.addLayout(self.sent_form)


        self.column.addWidget(self.sent)

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

        self.main_button = QPushButton(EvidenceSent)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(EvidenceSent)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.sent_on_label.setBuddy(self.sent_on)
        self.sent_how_label.setBuddy(self.sent_how)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EvidenceSent)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(EvidenceSent)
    # setupUi

    def retranslateUi(self, EvidenceSent):
        EvidenceSent.setWindowTitle(QCoreApplication.translate("EvidenceSent", u"Evidence sent", None))
        self.heading.setText(QCoreApplication.translate("EvidenceSent", u"Evidence sent", None))
        self.intro.setText("")
        self.sent_on_label.setText(QCoreApplication.translate("EvidenceSent", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.sent_on.setAccessibleName(QCoreApplication.translate("EvidenceSent", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.sent_how_label.setText(QCoreApplication.translate("EvidenceSent", u"&How (required)", None))
#if QT_CONFIG(accessibility)
        self.sent_how.setAccessibleName(QCoreApplication.translate("EvidenceSent", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("EvidenceSent", u"&What went", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("EvidenceSent", u"What went", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("EvidenceSent", u"&Save as sent", None))
        self.cancel_button.setText(QCoreApplication.translate("EvidenceSent", u"Cancel", None))
    # retranslateUi

