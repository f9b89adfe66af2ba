"""Compiled from forms/evidence_request.ui; change that."""

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
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_EvidenceRequest(object):
    def setupUi(self, EvidenceRequest):
        if not EvidenceRequest.objectName():
            EvidenceRequest.setObjectName(u"EvidenceRequest")
        self.whole = QVBoxLayout(EvidenceRequest)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(EvidenceRequest)
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
        self.asked_on_label = QLabel(self.request)
        self.asked_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_on_label.setObjectName(u"asked_on_label")

        self.request_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.asked_on_label)

        self.asked_on = DateField(self.request)
        self.asked_on.setObjectName(u"asked_on")
        self.asked_on.setProperty(u"said", u"The date they asked")
        self.asked_on.setProperty(u"ask", u"Enter the date they asked")
        self.asked_on.setProperty(u"past", True)

        self.request_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.asked_on)

        self.due_on_label = QLabel(self.request)
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_label.setObjectName(u"due_on_label")

        self.request_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateField(self.request)
        self.due_on.setObjectName(u"due_on")
        self.due_on.setProperty(u"said", u"The date it is due")
        self.due_on.setProperty(u"ask", u"Enter the date it is due")

        self.request_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.what_label = QLabel(self.request)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setObjectName(u"what_label")

        self.request_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = GrowingText(self.request)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"ask", u"Enter what they ask for")

        self.request_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.what)


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

        self.main_button = QPushButton(EvidenceRequest)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(EvidenceRequest)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.asked_on_label.setBuddy(self.asked_on)
        self.due_on_label.setBuddy(self.due_on)
        self.what_label.setBuddy(self.what)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EvidenceRequest)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(EvidenceRequest)
    # setupUi

    def retranslateUi(self, EvidenceRequest):
        EvidenceRequest.setWindowTitle(QCoreApplication.translate("EvidenceRequest", u"Evidence asked for", None))
        self.heading.setText(QCoreApplication.translate("EvidenceRequest", u"Evidence asked for", None))
        self.intro.setText("")
        self.asked_on_label.setText(QCoreApplication.translate("EvidenceRequest", u"Asked &on (required)", None))
#if QT_CONFIG(accessibility)
        self.asked_on.setAccessibleName(QCoreApplication.translate("EvidenceRequest", u"Asked on", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_label.setText(QCoreApplication.translate("EvidenceRequest", u"D&ue on (required)", None))
#if QT_CONFIG(accessibility)
        self.due_on.setAccessibleName(QCoreApplication.translate("EvidenceRequest", u"Due on", None))
#endif // QT_CONFIG(accessibility)
        self.what_label.setText(QCoreApplication.translate("EvidenceRequest", u"&What they ask for (required)", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("EvidenceRequest", u"What they ask for", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("EvidenceRequest", u"&Record request", None))
        self.cancel_button.setText(QCoreApplication.translate("EvidenceRequest", u"Cancel", None))
    # retranslateUi

