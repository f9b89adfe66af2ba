"""Compiled from forms/tell_update.ui; change that."""

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

class Ui_TellUpdate(object):
    def setupUi(self, TellUpdate):
        if not TellUpdate.objectName():
            TellUpdate.setObjectName(u"TellUpdate")
        self.whole = QVBoxLayout(TellUpdate)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(TellUpdate)
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

        self.about = QFrame(self.scrollContents)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"card")
        self.about_column = QVBoxLayout(self.about)
        self.about_column.setSpacing(12)
        self.about_column.setObjectName(u"about_column")
        self.about_column.setContentsMargins(16, 12, 16, 12)
        self.about_form = QFormLayout()
        self.about_form.setObjectName(u"about_form")
        self.about_form.setHorizontalSpacing(16)
        self.about_form.setVerticalSpacing(8)
        self.told_on_label = QLabel(self.about)
        self.told_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_on_label.setObjectName(u"told_on_label")

        self.about_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.told_on_label)

        self.told_on = DateField(self.about)
        self.told_on.setObjectName(u"told_on")
        self.told_on.setProperty(u"said", u"The date they were told")
        self.told_on.setProperty(u"ask", u"Enter the date they were told")
        self.told_on.setProperty(u"past", True)

        self.about_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.told_on)

        self.channel_label = QLabel(self.about)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.about_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.about)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how they were told")

        self.about_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel)

        self.text_label = QLabel(self.about)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setObjectName(u"text_label")

        self.about_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = GrowingText(self.about)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"ask", u"Enter what they were told")

        self.about_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text)

        self.next_on_label = QLabel(self.about)
        self.next_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_on_label.setObjectName(u"next_on_label")

        self.about_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.next_on_label)

        self.next_on = DateField(self.about)
        self.next_on.setObjectName(u"next_on")
        self.next_on.setProperty(u"said", u"When they hear again")

        self.about_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.next_on)


        self.about_column.addLayout(self.about_form)


        self.column.addWidget(self.about)

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

        self.main_button = QPushButton(TellUpdate)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(TellUpdate)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.told_on_label.setBuddy(self.told_on)
        self.channel_label.setBuddy(self.channel)
        self.text_label.setBuddy(self.text)
        self.next_on_label.setBuddy(self.next_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TellUpdate)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(TellUpdate)
    # setupUi

    def retranslateUi(self, TellUpdate):
        TellUpdate.setWindowTitle(QCoreApplication.translate("TellUpdate", u"Tell them how it stands", None))
        self.heading.setText(QCoreApplication.translate("TellUpdate", u"Tell them how it stands", None))
        self.intro.setText("")
        self.told_on_label.setText(QCoreApplication.translate("TellUpdate", u"Told &on (required)", None))
#if QT_CONFIG(accessibility)
        self.told_on.setAccessibleName(QCoreApplication.translate("TellUpdate", u"Told on", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("TellUpdate", u"&How (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("TellUpdate", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("TellUpdate", u"&What they were told (required)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("TellUpdate", u"What they were told", None))
#endif // QT_CONFIG(accessibility)
        self.next_on_label.setText(QCoreApplication.translate("TellUpdate", u"They hear &again on", None))
#if QT_CONFIG(accessibility)
        self.next_on.setAccessibleName(QCoreApplication.translate("TellUpdate", u"They hear again on", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("TellUpdate", u"&Record update", None))
        self.cancel_button.setText(QCoreApplication.translate("TellUpdate", u"Cancel", None))
    # retranslateUi

