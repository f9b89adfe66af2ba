"""Compiled from forms/data_request.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.case_pick import CasePick
from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.person_field import PersonField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_DataRequestForm(object):
    def setupUi(self, DataRequestForm):
        if not DataRequestForm.objectName():
            DataRequestForm.setObjectName(u"DataRequestForm")
        self.whole = QVBoxLayout(DataRequestForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DataRequestForm)
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

        self.what = QFrame(self.scrollContents)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"kind", u"card")
        self.what_column = QVBoxLayout(self.what)
        self.what_column.setSpacing(12)
        self.what_column.setObjectName(u"what_column")
        self.what_column.setContentsMargins(16, 12, 16, 12)
        self.what_form = QFormLayout()
        self.what_form.setObjectName(u"what_form")
        self.what_form.setHorizontalSpacing(16)
        self.what_form.setVerticalSpacing(8)
        self.kind_label = QLabel(self.what)
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setObjectName(u"kind_label")

        self.what_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = WordBox(self.what)
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"ask", u"Choose what it is")

        self.what_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.words_label = QLabel(self.what)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setObjectName(u"words_label")

        self.what_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = GrowingText(self.what)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ask", u"Enter what they ask or complain of")

        self.what_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.words)

        self.received_on_label = QLabel(self.what)
        self.received_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_label.setObjectName(u"received_on_label")

        self.what_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.received_on_label)

        self.received_on = DateField(self.what)
        self.received_on.setObjectName(u"received_on")
        self.received_on.setProperty(u"said", u"Date received")
        self.received_on.setProperty(u"ask", u"Enter the date it was received")
        self.received_on.setProperty(u"past", True)

        self.what_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.received_on)

        self.channel_label = QLabel(self.what)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.what_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.what)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how it reached us")

        self.what_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.channel)

        self.handler_id_label = QLabel(self.what)
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.what_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.handler_id_label)

        self.handler_id = WordBox(self.what)
        self.handler_id.setObjectName(u"handler_id")

        self.what_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.handler_id)

        self.complaint_id_label = QLabel(self.what)
        self.complaint_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.complaint_id_label.setObjectName(u"complaint_id_label")

        self.what_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.complaint_id_label)

        self.complaint_id = CasePick(self.what)
        self.complaint_id.setObjectName(u"complaint_id")
        self.complaint_id.setProperty(u"said", u"Complaint")

        self.what_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.complaint_id)

        self.due_note = WrappedLabel(self.what)
        self.due_note.setObjectName(u"due_note")
        self.due_note.setProperty(u"kind", u"muted")

        self.what_form.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.due_note)


        self.what_column.addLayout(self.what_form)


        self.column.addWidget(self.what)

        self.who = QFrame(self.scrollContents)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"kind", u"card")
        self.who_column = QVBoxLayout(self.who)
        self.who_column.setSpacing(12)
        self.who_column.setObjectName(u"who_column")
        self.who_column.setContentsMargins(16, 12, 16, 12)
        self.who_title = QLabel(self.who)
        self.who_title.setTextFormat(Qt.TextFormat.PlainText)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"kind", u"section")

        self.who_column.addWidget(self.who_title)

        self.who_form = QFormLayout()
        self.who_form.setObjectName(u"who_form")
        self.who_form.setHorizontalSpacing(16)
        self.who_form.setVerticalSpacing(8)
        self.person = PersonField(self.who)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"said", u"Name")
        self.person.setProperty(u"ask", u"Enter whose data it is about")

        self.who_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.person)


        self.who_column.addLayout(self.who_form)


        self.column.addWidget(self.who)

        self.other = QFrame(self.scrollContents)
        self.other.setObjectName(u"other")
        self.other.setProperty(u"kind", u"card")
        self.other_column = QVBoxLayout(self.other)
        self.other_column.setSpacing(12)
        self.other_column.setObjectName(u"other_column")
        self.other_column.setContentsMargins(16, 12, 16, 12)
        self.other_title = QLabel(self.other)
        self.other_title.setTextFormat(Qt.TextFormat.PlainText)
        self.other_title.setObjectName(u"other_title")
        self.other_title.setProperty(u"kind", u"section")

        self.other_column.addWidget(self.other_title)

        self.other_form = QFormLayout()
        self.other_form.setObjectName(u"other_form")
        self.other_form.setHorizontalSpacing(16)
        self.other_form.setVerticalSpacing(8)
        self.asked_by_label = QLabel(self.other)
        self.asked_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_by_label.setObjectName(u"asked_by_label")

        self.other_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.asked_by_label)

        self.asked_by = QLineEdit(self.other)
        self.asked_by.setObjectName(u"asked_by")

        self.other_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.asked_by)

        self.authority_seen = QCheckBox(self.other)
        self.authority_seen.setObjectName(u"authority_seen")

        self.other_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.authority_seen)


        self.other_column.addLayout(self.other_form)


        self.column.addWidget(self.other)

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

        self.main_button = QPushButton(DataRequestForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(DataRequestForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.words_label.setBuddy(self.words)
        self.received_on_label.setBuddy(self.received_on)
        self.channel_label.setBuddy(self.channel)
        self.handler_id_label.setBuddy(self.handler_id)
        self.complaint_id_label.setBuddy(self.complaint_id)
        self.asked_by_label.setBuddy(self.asked_by)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DataRequestForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(DataRequestForm)
    # setupUi

    def retranslateUi(self, DataRequestForm):
        DataRequestForm.setWindowTitle(QCoreApplication.translate("DataRequestForm", u"Data-protection request", None))
        self.heading.setText(QCoreApplication.translate("DataRequestForm", u"Data-protection request", None))
        self.intro.setText(QCoreApplication.translate("DataRequestForm", u"What somebody asks or complains of about their own data. It moves no date of a complaint.", None))
        self.kind_label.setText(QCoreApplication.translate("DataRequestForm", u"&What it is (required)", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("DataRequestForm", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("DataRequestForm", u"What they &ask or complain of (required)", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("DataRequestForm", u"What they ask or complain of", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_label.setText(QCoreApplication.translate("DataRequestForm", u"&Received (required)", None))
#if QT_CONFIG(accessibility)
        self.received_on.setAccessibleName(QCoreApplication.translate("DataRequestForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("DataRequestForm", u"&Channel (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("DataRequestForm", u"Channel", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_label.setText(QCoreApplication.translate("DataRequestForm", u"Who sees to i&t", None))
#if QT_CONFIG(accessibility)
        self.handler_id.setAccessibleName(QCoreApplication.translate("DataRequestForm", u"Who sees to it", None))
#endif // QT_CONFIG(accessibility)
        self.complaint_id_label.setText(QCoreApplication.translate("DataRequestForm", u"&Beside complaint", None))
#if QT_CONFIG(accessibility)
        self.complaint_id.setAccessibleName(QCoreApplication.translate("DataRequestForm", u"Beside complaint", None))
#endif // QT_CONFIG(accessibility)
        self.due_note.setText("")
        self.who_title.setText(QCoreApplication.translate("DataRequestForm", u"Whose data", None))
        self.other_title.setText(QCoreApplication.translate("DataRequestForm", u"If somebody else asks", None))
        self.asked_by_label.setText(QCoreApplication.translate("DataRequestForm", u"As&ked by", None))
#if QT_CONFIG(accessibility)
        self.asked_by.setAccessibleName(QCoreApplication.translate("DataRequestForm", u"Asked by", None))
#endif // QT_CONFIG(accessibility)
        self.authority_seen.setText(QCoreApplication.translate("DataRequestForm", u"I have &seen their written authority", None))
        self.main_button.setText(QCoreApplication.translate("DataRequestForm", u"Rec&ord", None))
        self.cancel_button.setText(QCoreApplication.translate("DataRequestForm", u"Cancel", None))
    # retranslateUi

