"""Compiled from forms/comment.ui; change that."""

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

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.person_field import PersonField
from best_desktop.gui.pick_field import PickField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_CommentForm(object):
    def setupUi(self, CommentForm):
        if not CommentForm.objectName():
            CommentForm.setObjectName(u"CommentForm")
        self.whole = QVBoxLayout(CommentForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CommentForm)
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
        self.text_label = QLabel(self.what)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setObjectName(u"text_label")

        self.what_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = GrowingText(self.what)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"ask", u"Enter what they said")

        self.what_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.text)

        self.scheme_id_label = QLabel(self.what)
        self.scheme_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scheme_id_label.setObjectName(u"scheme_id_label")

        self.what_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.scheme_id_label)

        self.scheme_id = PickField(self.what)
        self.scheme_id.setObjectName(u"scheme_id")
        self.scheme_id.setProperty(u"said", u"Scheme")

        self.what_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.scheme_id)

        self.passed_to_label = QLabel(self.what)
        self.passed_to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passed_to_label.setObjectName(u"passed_to_label")

        self.what_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.passed_to_label)

        self.passed_to = QLineEdit(self.what)
        self.passed_to.setObjectName(u"passed_to")

        self.what_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.passed_to)

        self.received_on_label = QLabel(self.what)
        self.received_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_label.setObjectName(u"received_on_label")

        self.what_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.received_on_label)

        self.received_on = DateField(self.what)
        self.received_on.setObjectName(u"received_on")
        self.received_on.setProperty(u"said", u"Date received")
        self.received_on.setProperty(u"ask", u"Enter the date the comment was received")
        self.received_on.setProperty(u"past", True)

        self.what_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.received_on)

        self.channel_label = QLabel(self.what)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.what_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.what)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how the comment reached us")

        self.what_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.channel)


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

        self.who_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.person)


        self.who_column.addLayout(self.who_form)


        self.column.addWidget(self.who)

        self.letter_next = QCheckBox(self.scrollContents)
        self.letter_next.setObjectName(u"letter_next")

        self.column.addWidget(self.letter_next)

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

        self.main_button = QPushButton(CommentForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(CommentForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.scheme_id_label.setBuddy(self.scheme_id)
        self.passed_to_label.setBuddy(self.passed_to)
        self.received_on_label.setBuddy(self.received_on)
        self.channel_label.setBuddy(self.channel)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CommentForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(CommentForm)
    # setupUi

    def retranslateUi(self, CommentForm):
        CommentForm.setWindowTitle(QCoreApplication.translate("CommentForm", u"New comment", None))
        self.heading.setText(QCoreApplication.translate("CommentForm", u"Log a comment or suggestion", None))
        self.intro.setText("")
        self.text_label.setText(QCoreApplication.translate("CommentForm", u"&What they said (required)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("CommentForm", u"What they said", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_id_label.setText(QCoreApplication.translate("CommentForm", u"&Scheme", None))
#if QT_CONFIG(accessibility)
        self.scheme_id.setAccessibleName(QCoreApplication.translate("CommentForm", u"Scheme", None))
#endif // QT_CONFIG(accessibility)
        self.passed_to_label.setText(QCoreApplication.translate("CommentForm", u"&Passed to", None))
#if QT_CONFIG(accessibility)
        self.passed_to.setAccessibleName(QCoreApplication.translate("CommentForm", u"Passed to", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_label.setText(QCoreApplication.translate("CommentForm", u"&Received (required)", None))
#if QT_CONFIG(accessibility)
        self.received_on.setAccessibleName(QCoreApplication.translate("CommentForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("CommentForm", u"&Channel (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("CommentForm", u"Channel", None))
#endif // QT_CONFIG(accessibility)
        self.who_title.setText(QCoreApplication.translate("CommentForm", u"Who said it", None))
        self.letter_next.setText(QCoreApplication.translate("CommentForm", u"Write the thank-you (L22) ne&xt", None))
        self.main_button.setText(QCoreApplication.translate("CommentForm", u"&Log comment", None))
        self.cancel_button.setText(QCoreApplication.translate("CommentForm", u"Cancel", None))
    # retranslateUi

