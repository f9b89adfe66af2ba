"""Compiled from forms/first_contact.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.lines_field import LinesField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_FirstContact(object):
    def setupUi(self, FirstContact):
        if not FirstContact.objectName():
            FirstContact.setObjectName(u"FirstContact")
        self.whole = QVBoxLayout(FirstContact)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(FirstContact)
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

        self.talk = QFrame(self.scrollContents)
        self.talk.setObjectName(u"talk")
        self.talk.setProperty(u"kind", u"card")
        self.talk_column = QVBoxLayout(self.talk)
        self.talk_column.setSpacing(12)
        self.talk_column.setObjectName(u"talk_column")
        self.talk_column.setContentsMargins(16, 12, 16, 12)
        self.talk_form = QFormLayout()
        self.talk_form.setObjectName(u"talk_form")
        self.talk_form.setHorizontalSpacing(16)
        self.talk_form.setVerticalSpacing(8)
        self.not_reached = QCheckBox(self.talk)
        self.not_reached.setObjectName(u"not_reached")

        self.talk_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.not_reached)

        self.not_reached_hint = WrappedLabel(self.talk)
        self.not_reached_hint.setObjectName(u"not_reached_hint")
        self.not_reached_hint.setProperty(u"kind", u"muted")

        self.talk_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.not_reached_hint)

        self.contacted_on_label = QLabel(self.talk)
        self.contacted_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contacted_on_label.setObjectName(u"contacted_on_label")

        self.talk_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.contacted_on_label)

        self.contacted_on = DateField(self.talk)
        self.contacted_on.setObjectName(u"contacted_on")
        self.contacted_on.setProperty(u"said", u"Date of the contact")
        self.contacted_on.setProperty(u"ask", u"Enter the date you contacted them")
        self.contacted_on.setProperty(u"past", True)

        self.talk_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.contacted_on)

        self.channel_label = QLabel(self.talk)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.talk_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.talk)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how you contacted them")

        self.talk_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.channel)

        self.text_label = QLabel(self.talk)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setObjectName(u"text_label")

        self.talk_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = GrowingText(self.talk)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"ask", u"Enter what was said")

        self.talk_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.text)

        self.preferred_channel_label = QLabel(self.talk)
        self.preferred_channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.preferred_channel_label.setObjectName(u"preferred_channel_label")

        self.talk_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.preferred_channel_label)

        self.preferred_channel = WordBox(self.talk)
        self.preferred_channel.setObjectName(u"preferred_channel")
        self.preferred_channel.setProperty(u"ask", u"Choose how they want us to contact them")

        self.talk_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.preferred_channel)


        self.talk_column.addLayout(self.talk_form)


        self.column.addWidget(self.talk)

        self.understood = QFrame(self.scrollContents)
        self.understood.setObjectName(u"understood")
        self.understood.setProperty(u"kind", u"card")
        self.understood_column = QVBoxLayout(self.understood)
        self.understood_column.setSpacing(12)
        self.understood_column.setObjectName(u"understood_column")
        self.understood_column.setContentsMargins(16, 12, 16, 12)
        self.understood_title = QLabel(self.understood)
        self.understood_title.setTextFormat(Qt.TextFormat.PlainText)
        self.understood_title.setObjectName(u"understood_title")
        self.understood_title.setProperty(u"kind", u"section")

        self.understood_column.addWidget(self.understood_title)

        self.understood_form = QFormLayout()
        self.understood_form.setObjectName(u"understood_form")
        self.understood_form.setHorizontalSpacing(16)
        self.understood_form.setVerticalSpacing(8)
        self.points_label = QLabel(self.understood)
        self.points_label.setTextFormat(Qt.TextFormat.PlainText)
        self.points_label.setObjectName(u"points_label")

        self.understood_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.points_label)

        self.points = LinesField(self.understood)
        self.points.setObjectName(u"points")
        self.points.setProperty(u"noun", u"point")

        self.understood_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.points)

        self.wanted_label = QLabel(self.understood)
        self.wanted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wanted_label.setObjectName(u"wanted_label")

        self.understood_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.wanted_label)

        self.wanted = LinesField(self.understood)
        self.wanted.setObjectName(u"wanted")
        self.wanted.setProperty(u"noun", u"outcome")

        self.understood_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.wanted)


        self.understood_column.addLayout(self.understood_form)


        self.column.addWidget(self.understood)

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

        self.main_button = QPushButton(FirstContact)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(FirstContact)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.contacted_on_label.setBuddy(self.contacted_on)
        self.channel_label.setBuddy(self.channel)
        self.text_label.setBuddy(self.text)
        self.preferred_channel_label.setBuddy(self.preferred_channel)
        self.points_label.setBuddy(self.points)
        self.wanted_label.setBuddy(self.wanted)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstContact)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(FirstContact)
    # setupUi

    def retranslateUi(self, FirstContact):
        FirstContact.setWindowTitle(QCoreApplication.translate("FirstContact", u"First contact", None))
        self.heading.setText(QCoreApplication.translate("FirstContact", u"First contact", None))
        self.intro.setText(QCoreApplication.translate("FirstContact", u"Talk the complaint through before it is acknowledged: what happened, what they want, how to reach them (P-7.1.1).", None))
        self.not_reached.setText(QCoreApplication.translate("FirstContact", u"&They could not be reached", None))
        self.not_reached_hint.setText(QCoreApplication.translate("FirstContact", u"The attempt is listed; try again another way.", None))
        self.contacted_on_label.setText(QCoreApplication.translate("FirstContact", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.contacted_on.setAccessibleName(QCoreApplication.translate("FirstContact", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("FirstContact", u"&How (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("FirstContact", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("FirstContact", u"&What was said (required)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("FirstContact", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.preferred_channel_label.setText(QCoreApplication.translate("FirstContact", u"Preferred &contact (required)", None))
#if QT_CONFIG(accessibility)
        self.preferred_channel.setAccessibleName(QCoreApplication.translate("FirstContact", u"Preferred contact", None))
#endif // QT_CONFIG(accessibility)
        self.understood_title.setText(QCoreApplication.translate("FirstContact", u"What we understand", None))
        self.points_label.setText(QCoreApplication.translate("FirstContact", u"&Points to answer", None))
#if QT_CONFIG(accessibility)
        self.points.setAccessibleName(QCoreApplication.translate("FirstContact", u"Points to answer", None))
#endif // QT_CONFIG(accessibility)
        self.wanted_label.setText(QCoreApplication.translate("FirstContact", u"&Outcomes sought", None))
#if QT_CONFIG(accessibility)
        self.wanted.setAccessibleName(QCoreApplication.translate("FirstContact", u"Outcomes sought", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("FirstContact", u"&Record contact", None))
        self.cancel_button.setText(QCoreApplication.translate("FirstContact", u"Cancel", None))
    # retranslateUi

