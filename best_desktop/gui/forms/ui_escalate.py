"""Compiled from forms/escalate.ui; change that."""

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

class Ui_Escalate(object):
    def setupUi(self, Escalate):
        if not Escalate.objectName():
            Escalate.setObjectName(u"Escalate")
        self.whole = QVBoxLayout(Escalate)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Escalate)
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

        self.window = WrappedLabel(self.scrollContents)
        self.window.setObjectName(u"window")
        self.window.setProperty(u"kind", u"info-box")

        self.column.addWidget(self.window)

        self.request = QFrame(self.scrollContents)
        self.request.setObjectName(u"request")
        self.request.setProperty(u"kind", u"card")
        self.request_column = QVBoxLayout(self.request)
        self.request_column.setSpacing(12)
        self.request_column.setObjectName(u"request_column")
        self.request_column.setContentsMargins(16, 12, 16, 12)
        self.request_form = QFormLayout()
        self.request_form.setObjectName(u"request_form")
        self.request_form.setHorizontalSpacing(16)
        self.request_form.setVerticalSpacing(8)
        self.requested_on_label = QLabel(self.request)
        self.requested_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.requested_on_label.setObjectName(u"requested_on_label")

        self.request_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.requested_on_label)

        self.requested_on = DateField(self.request)
        self.requested_on.setObjectName(u"requested_on")
        self.requested_on.setProperty(u"said", u"The date they asked")
        self.requested_on.setProperty(u"ask", u"Enter the date they asked")
        self.requested_on.setProperty(u"past", True)

        self.request_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.requested_on)

        self.late_note = WrappedLabel(self.request)
        self.late_note.setObjectName(u"late_note")
        self.late_note.setProperty(u"kind", u"warning-box")

        self.request_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.late_note)

        self.late_reason_label = QLabel(self.request)
        self.late_reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.late_reason_label.setObjectName(u"late_reason_label")

        self.request_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.late_reason_label)

        self.late_reason = GrowingText(self.request)
        self.late_reason.setObjectName(u"late_reason")
        self.late_reason.setProperty(u"ask", u"Enter why it is accepted late")

        self.request_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.late_reason)

        self.channel_label = QLabel(self.request)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.request_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.request)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how they asked")

        self.request_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.channel)

        self.disputed_label = QLabel(self.request)
        self.disputed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.disputed_label.setObjectName(u"disputed_label")

        self.request_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.disputed_label)

        self.disputed = GrowingText(self.request)
        self.disputed.setObjectName(u"disputed")

        self.request_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.disputed)

        self.handler_id_label = QLabel(self.request)
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.request_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.handler_id_label)

        self.handler_id = WordBox(self.request)
        self.handler_id.setObjectName(u"handler_id")

        self.request_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.handler_id)

        self.reviewer_note = WrappedLabel(self.request)
        self.reviewer_note.setObjectName(u"reviewer_note")
        self.reviewer_note.setProperty(u"kind", u"muted")

        self.request_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.reviewer_note)

        self.due_preview = WrappedLabel(self.request)
        self.due_preview.setObjectName(u"due_preview")
        self.due_preview.setProperty(u"kind", u"info-box")

        self.request_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.due_preview)


        self.request_column.addLayout(self.request_form)


        self.column.addWidget(self.request)

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

        self.main_button = QPushButton(Escalate)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Escalate)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.requested_on_label.setBuddy(self.requested_on)
        self.late_reason_label.setBuddy(self.late_reason)
        self.channel_label.setBuddy(self.channel)
        self.disputed_label.setBuddy(self.disputed)
        self.handler_id_label.setBuddy(self.handler_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Escalate)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Escalate)
    # setupUi

    def retranslateUi(self, Escalate):
        Escalate.setWindowTitle(QCoreApplication.translate("Escalate", u"Escalate", None))
        self.heading.setText(QCoreApplication.translate("Escalate", u"Ask for the next stage", None))
        self.intro.setText("")
        self.window.setText("")
        self.requested_on_label.setText(QCoreApplication.translate("Escalate", u"&Asked on (required)", None))
#if QT_CONFIG(accessibility)
        self.requested_on.setAccessibleName(QCoreApplication.translate("Escalate", u"Asked on", None))
#endif // QT_CONFIG(accessibility)
        self.late_note.setText("")
        self.late_reason_label.setText(QCoreApplication.translate("Escalate", u"Reason &to accept it late (required)", None))
#if QT_CONFIG(accessibility)
        self.late_reason.setAccessibleName(QCoreApplication.translate("Escalate", u"Reason to accept it late", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("Escalate", u"&How they asked (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("Escalate", u"How they asked", None))
#endif // QT_CONFIG(accessibility)
        self.disputed_label.setText(QCoreApplication.translate("Escalate", u"&What they still dispute", None))
#if QT_CONFIG(accessibility)
        self.disputed.setAccessibleName(QCoreApplication.translate("Escalate", u"What they still dispute", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_label.setText(QCoreApplication.translate("Escalate", u"&Reviewer", None))
#if QT_CONFIG(accessibility)
        self.handler_id.setAccessibleName(QCoreApplication.translate("Escalate", u"Reviewer", None))
#endif // QT_CONFIG(accessibility)
        self.reviewer_note.setText("")
        self.due_preview.setText("")
        self.main_button.setText(QCoreApplication.translate("Escalate", u"&Escalate", None))
        self.cancel_button.setText(QCoreApplication.translate("Escalate", u"Cancel", None))
    # retranslateUi

