"""Compiled from forms/refuse_escalation.ui; change that."""

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

class Ui_RefuseEscalation(object):
    def setupUi(self, RefuseEscalation):
        if not RefuseEscalation.objectName():
            RefuseEscalation.setObjectName(u"RefuseEscalation")
        self.whole = QVBoxLayout(RefuseEscalation)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(RefuseEscalation)
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

        self.channel_label = QLabel(self.request)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.request_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.request)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how they asked")

        self.request_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel)

        self.why_label = QLabel(self.request)
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setObjectName(u"why_label")

        self.request_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = GrowingText(self.request)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"ask", u"Enter why it is not accepted")

        self.request_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.why)

        self.approved_by_id_label = QLabel(self.request)
        self.approved_by_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approved_by_id_label.setObjectName(u"approved_by_id_label")

        self.request_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.approved_by_id_label)

        self.approved_by_id = WordBox(self.request)
        self.approved_by_id.setObjectName(u"approved_by_id")
        self.approved_by_id.setProperty(u"ask", u"Choose who approved it")

        self.request_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.approved_by_id)


        self.request_column.addLayout(self.request_form)


        self.column.addWidget(self.request)

        self.consequences = WrappedLabel(self.scrollContents)
        self.consequences.setObjectName(u"consequences")
        self.consequences.setProperty(u"kind", u"warning-box")

        self.column.addWidget(self.consequences)

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

        self.main_button = QPushButton(RefuseEscalation)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(RefuseEscalation)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.requested_on_label.setBuddy(self.requested_on)
        self.channel_label.setBuddy(self.channel)
        self.why_label.setBuddy(self.why)
        self.approved_by_id_label.setBuddy(self.approved_by_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RefuseEscalation)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(RefuseEscalation)
    # setupUi

    def retranslateUi(self, RefuseEscalation):
        RefuseEscalation.setWindowTitle(QCoreApplication.translate("RefuseEscalation", u"Refuse escalation", None))
        self.heading.setText(QCoreApplication.translate("RefuseEscalation", u"Do not accept the request for the next stage", None))
        self.intro.setText("")
        self.window.setText("")
        self.requested_on_label.setText(QCoreApplication.translate("RefuseEscalation", u"Asked &on (required)", None))
#if QT_CONFIG(accessibility)
        self.requested_on.setAccessibleName(QCoreApplication.translate("RefuseEscalation", u"Asked on", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("RefuseEscalation", u"&How they asked (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("RefuseEscalation", u"How they asked", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("RefuseEscalation", u"&Why it is not accepted (required)", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("RefuseEscalation", u"Why it is not accepted", None))
#endif // QT_CONFIG(accessibility)
        self.approved_by_id_label.setText(QCoreApplication.translate("RefuseEscalation", u"&Approved by (required)", None))
#if QT_CONFIG(accessibility)
        self.approved_by_id.setAccessibleName(QCoreApplication.translate("RefuseEscalation", u"Approved by", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText("")
        self.main_button.setText(QCoreApplication.translate("RefuseEscalation", u"&Do not accept", None))
        self.cancel_button.setText(QCoreApplication.translate("RefuseEscalation", u"Cancel", None))
    # retranslateUi

