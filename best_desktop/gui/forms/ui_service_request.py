"""Compiled from forms/service_request.ui; change that."""

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
from best_desktop.gui.person_field import PersonField
from best_desktop.gui.pick_field import PickField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ServiceRequestForm(object):
    def setupUi(self, ServiceRequestForm):
        if not ServiceRequestForm.objectName():
            ServiceRequestForm.setObjectName(u"ServiceRequestForm")
        self.whole = QVBoxLayout(ServiceRequestForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ServiceRequestForm)
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
        self.needed_label = QLabel(self.what)
        self.needed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.needed_label.setObjectName(u"needed_label")

        self.what_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.needed_label)

        self.needed = GrowingText(self.what)
        self.needed.setObjectName(u"needed")
        self.needed.setProperty(u"ask", u"Enter what is needed")

        self.what_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.needed)

        self.scheme_id_label = QLabel(self.what)
        self.scheme_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scheme_id_label.setObjectName(u"scheme_id_label")

        self.what_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.scheme_id_label)

        self.scheme_id = PickField(self.what)
        self.scheme_id.setObjectName(u"scheme_id")
        self.scheme_id.setProperty(u"said", u"Scheme")

        self.what_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.scheme_id)

        self.received_on_label = QLabel(self.what)
        self.received_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_label.setObjectName(u"received_on_label")

        self.what_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.received_on_label)

        self.received_on = DateField(self.what)
        self.received_on.setObjectName(u"received_on")
        self.received_on.setProperty(u"said", u"Date received")
        self.received_on.setProperty(u"ask", u"Enter the date the request was received")
        self.received_on.setProperty(u"past", True)

        self.what_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.received_on)

        self.channel_label = QLabel(self.what)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.what_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.what)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how the request reached us")

        self.what_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.channel)

        self.due_on_label = QLabel(self.what)
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_label.setObjectName(u"due_on_label")

        self.what_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateField(self.what)
        self.due_on.setObjectName(u"due_on")
        self.due_on.setProperty(u"said", u"The date to be done by")

        self.what_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.there_and_then = QCheckBox(self.what)
        self.there_and_then.setObjectName(u"there_and_then")

        self.what_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.there_and_then)

        self.apology = QCheckBox(self.what)
        self.apology.setObjectName(u"apology")

        self.what_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.apology)

        self.appointment_on_label = QLabel(self.what)
        self.appointment_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.appointment_on_label.setObjectName(u"appointment_on_label")

        self.what_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.appointment_on_label)

        self.appointment_on = DateField(self.what)
        self.appointment_on.setObjectName(u"appointment_on")
        self.appointment_on.setProperty(u"said", u"Date of the new visit")

        self.what_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.appointment_on)

        self.dissatisfied = QCheckBox(self.what)
        self.dissatisfied.setObjectName(u"dissatisfied")

        self.what_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.dissatisfied)

        self.formal_answer_label = QLabel(self.what)
        self.formal_answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.formal_answer_label.setObjectName(u"formal_answer_label")

        self.what_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.formal_answer_label)

        self.formal_answer = WordBox(self.what)
        self.formal_answer.setObjectName(u"formal_answer")
        self.formal_answer.setProperty(u"ask", u"Choose what they said when asked about a formal complaint")

        self.what_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.formal_answer)

        self.department_id_label = QLabel(self.what)
        self.department_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.department_id_label.setObjectName(u"department_id_label")

        self.what_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.department_id_label)

        self.department_id = WordBox(self.what)
        self.department_id.setObjectName(u"department_id")

        self.what_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.department_id)

        self.handler_id_label = QLabel(self.what)
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.what_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.handler_id_label)

        self.handler_id = WordBox(self.what)
        self.handler_id.setObjectName(u"handler_id")

        self.what_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.handler_id)


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

        self.main_button = QPushButton(ServiceRequestForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ServiceRequestForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.needed_label.setBuddy(self.needed)
        self.scheme_id_label.setBuddy(self.scheme_id)
        self.received_on_label.setBuddy(self.received_on)
        self.channel_label.setBuddy(self.channel)
        self.due_on_label.setBuddy(self.due_on)
        self.appointment_on_label.setBuddy(self.appointment_on)
        self.formal_answer_label.setBuddy(self.formal_answer)
        self.department_id_label.setBuddy(self.department_id)
        self.handler_id_label.setBuddy(self.handler_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ServiceRequestForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ServiceRequestForm)
    # setupUi

    def retranslateUi(self, ServiceRequestForm):
        ServiceRequestForm.setWindowTitle(QCoreApplication.translate("ServiceRequestForm", u"New service request", None))
        self.heading.setText(QCoreApplication.translate("ServiceRequestForm", u"Log a service request", None))
        self.intro.setText(QCoreApplication.translate("ServiceRequestForm", u"A request for us to act. If they are dissatisfied, ask whether they want to make a formal complaint (P-6.2).", None))
        self.needed_label.setText(QCoreApplication.translate("ServiceRequestForm", u"&What is needed (required)", None))
#if QT_CONFIG(accessibility)
        self.needed.setAccessibleName(QCoreApplication.translate("ServiceRequestForm", u"What is needed", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_id_label.setText(QCoreApplication.translate("ServiceRequestForm", u"&Scheme", None))
#if QT_CONFIG(accessibility)
        self.scheme_id.setAccessibleName(QCoreApplication.translate("ServiceRequestForm", u"Scheme", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_label.setText(QCoreApplication.translate("ServiceRequestForm", u"&Received (required)", None))
#if QT_CONFIG(accessibility)
        self.received_on.setAccessibleName(QCoreApplication.translate("ServiceRequestForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("ServiceRequestForm", u"&Channel (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("ServiceRequestForm", u"Channel", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_label.setText(QCoreApplication.translate("ServiceRequestForm", u"To &be done by", None))
#if QT_CONFIG(accessibility)
        self.due_on.setAccessibleName(QCoreApplication.translate("ServiceRequestForm", u"To be done by", None))
#endif // QT_CONFIG(accessibility)
        self.there_and_then.setText(QCoreApplication.translate("ServiceRequestForm", u"&Done there and then", None))
        self.apology.setText(QCoreApplication.translate("ServiceRequestForm", u"We &have apologised", None))
        self.appointment_on_label.setText(QCoreApplication.translate("ServiceRequestForm", u"New &visit on", None))
#if QT_CONFIG(accessibility)
        self.appointment_on.setAccessibleName(QCoreApplication.translate("ServiceRequestForm", u"New visit on", None))
#endif // QT_CONFIG(accessibility)
        self.dissatisfied.setText(QCoreApplication.translate("ServiceRequestForm", u"&They are dissatisfied", None))
        self.formal_answer_label.setText(QCoreApplication.translate("ServiceRequestForm", u"&Formal complaint (required)", None))
#if QT_CONFIG(accessibility)
        self.formal_answer.setAccessibleName(QCoreApplication.translate("ServiceRequestForm", u"Formal complaint", None))
#endif // QT_CONFIG(accessibility)
        self.department_id_label.setText(QCoreApplication.translate("ServiceRequestForm", u"D&epartment", None))
#if QT_CONFIG(accessibility)
        self.department_id.setAccessibleName(QCoreApplication.translate("ServiceRequestForm", u"Department", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_label.setText(QCoreApplication.translate("ServiceRequestForm", u"Who sees to &it", None))
#if QT_CONFIG(accessibility)
        self.handler_id.setAccessibleName(QCoreApplication.translate("ServiceRequestForm", u"Who sees to it", None))
#endif // QT_CONFIG(accessibility)
        self.who_title.setText(QCoreApplication.translate("ServiceRequestForm", u"Who asked", None))
        self.main_button.setText(QCoreApplication.translate("ServiceRequestForm", u"&Log request", None))
        self.cancel_button.setText(QCoreApplication.translate("ServiceRequestForm", u"Cancel", None))
    # retranslateUi

