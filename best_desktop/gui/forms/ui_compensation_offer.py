"""Compiled from forms/compensation_offer.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.money_field import MoneyField
from best_desktop.gui.sums_field import SumsField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_CompensationOffer(object):
    def setupUi(self, CompensationOffer):
        if not CompensationOffer.objectName():
            CompensationOffer.setObjectName(u"CompensationOffer")
        self.whole = QVBoxLayout(CompensationOffer)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CompensationOffer)
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

        self.why = QFrame(self.scrollContents)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"kind", u"card")
        self.why_column = QVBoxLayout(self.why)
        self.why_column.setSpacing(12)
        self.why_column.setObjectName(u"why_column")
        self.why_column.setContentsMargins(16, 12, 16, 12)
        self.why_title = QLabel(self.why)
        self.why_title.setTextFormat(Qt.TextFormat.PlainText)
        self.why_title.setObjectName(u"why_title")
        self.why_title.setProperty(u"kind", u"section")

        self.why_column.addWidget(self.why_title)

        self.why_form = QFormLayout()
        self.why_form.setObjectName(u"why_form")
        self.why_form.setHorizontalSpacing(16)
        self.why_form.setVerticalSpacing(8)
        self.trigger_label = QLabel(self.why)
        self.trigger_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trigger_label.setObjectName(u"trigger_label")

        self.why_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.trigger_label)

        self.trigger = WordBox(self.why)
        self.trigger.setObjectName(u"trigger")
        self.trigger.setProperty(u"ask", u"Choose why it is considered")

        self.why_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.trigger)

        self.asked_label = QLabel(self.why)
        self.asked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_label.setObjectName(u"asked_label")

        self.why_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.asked_label)

        self.asked = MoneyField(self.why)
        self.asked.setObjectName(u"asked")

        self.why_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.asked)

        self.basis_label = QLabel(self.why)
        self.basis_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_label.setObjectName(u"basis_label")

        self.why_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.basis_label)

        self.basis = GrowingText(self.why)
        self.basis.setObjectName(u"basis")
        self.basis.setProperty(u"ask", u"Enter why this sum is right")

        self.why_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.basis)

        self.citation_label = QLabel(self.why)
        self.citation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.citation_label.setObjectName(u"citation_label")

        self.why_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.citation_label)

        self.citation = QLineEdit(self.why)
        self.citation.setObjectName(u"citation")

        self.why_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.citation)


        self.why_column.addLayout(self.why_form)


        self.column.addWidget(self.why)

        self.what = QFrame(self.scrollContents)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"kind", u"card")
        self.what_column = QVBoxLayout(self.what)
        self.what_column.setSpacing(12)
        self.what_column.setObjectName(u"what_column")
        self.what_column.setContentsMargins(16, 12, 16, 12)
        self.what_title = QLabel(self.what)
        self.what_title.setTextFormat(Qt.TextFormat.PlainText)
        self.what_title.setObjectName(u"what_title")
        self.what_title.setProperty(u"kind", u"section")

        self.what_column.addWidget(self.what_title)

        self.what_form = QFormLayout()
        self.what_form.setObjectName(u"what_form")
        self.what_form.setHorizontalSpacing(16)
        self.what_form.setVerticalSpacing(8)
        self.sums = SumsField(self.what)
        self.sums.setObjectName(u"sums")

        self.what_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.sums)


        self.what_column.addLayout(self.what_form)


        self.column.addWidget(self.what)

        self.approval = QFrame(self.scrollContents)
        self.approval.setObjectName(u"approval")
        self.approval.setProperty(u"kind", u"card")
        self.approval_column = QVBoxLayout(self.approval)
        self.approval_column.setSpacing(12)
        self.approval_column.setObjectName(u"approval_column")
        self.approval_column.setContentsMargins(16, 12, 16, 12)
        self.approval_title = QLabel(self.approval)
        self.approval_title.setTextFormat(Qt.TextFormat.PlainText)
        self.approval_title.setObjectName(u"approval_title")
        self.approval_title.setProperty(u"kind", u"section")

        self.approval_column.addWidget(self.approval_title)

        self.approval_form = QFormLayout()
        self.approval_form.setObjectName(u"approval_form")
        self.approval_form.setHorizontalSpacing(16)
        self.approval_form.setVerticalSpacing(8)
        self.approved_by_id_label = QLabel(self.approval)
        self.approved_by_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approved_by_id_label.setObjectName(u"approved_by_id_label")

        self.approval_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.approved_by_id_label)

        self.approved_by_id = WordBox(self.approval)
        self.approved_by_id.setObjectName(u"approved_by_id")
        self.approved_by_id.setProperty(u"ask", u"Choose who approves it")

        self.approval_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.approved_by_id)

        self.offered_on_label = QLabel(self.approval)
        self.offered_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.offered_on_label.setObjectName(u"offered_on_label")

        self.approval_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.offered_on_label)

        self.offered_on = DateField(self.approval)
        self.offered_on.setObjectName(u"offered_on")
        self.offered_on.setProperty(u"said", u"The date of the offer")
        self.offered_on.setProperty(u"ask", u"Enter the date of the offer")
        self.offered_on.setProperty(u"past", True)

        self.approval_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.offered_on)


        self.approval_column.addLayout(self.approval_form)


        self.column.addWidget(self.approval)

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

        self.main_button = QPushButton(CompensationOffer)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(CompensationOffer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.trigger_label.setBuddy(self.trigger)
        self.asked_label.setBuddy(self.asked)
        self.basis_label.setBuddy(self.basis)
        self.citation_label.setBuddy(self.citation)
        self.approved_by_id_label.setBuddy(self.approved_by_id)
        self.offered_on_label.setBuddy(self.offered_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CompensationOffer)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(CompensationOffer)
    # setupUi

    def retranslateUi(self, CompensationOffer):
        CompensationOffer.setWindowTitle(QCoreApplication.translate("CompensationOffer", u"Compensation", None))
        self.heading.setText(QCoreApplication.translate("CompensationOffer", u"Offer compensation", None))
        self.intro.setText("")
        self.why_title.setText(QCoreApplication.translate("CompensationOffer", u"Why", None))
        self.trigger_label.setText(QCoreApplication.translate("CompensationOffer", u"&Why now (required)", None))
#if QT_CONFIG(accessibility)
        self.trigger.setAccessibleName(QCoreApplication.translate("CompensationOffer", u"Why now", None))
#endif // QT_CONFIG(accessibility)
        self.asked_label.setText(QCoreApplication.translate("CompensationOffer", u"How much they &asked for", None))
#if QT_CONFIG(accessibility)
        self.asked.setAccessibleName(QCoreApplication.translate("CompensationOffer", u"How much they asked for", None))
#endif // QT_CONFIG(accessibility)
        self.basis_label.setText(QCoreApplication.translate("CompensationOffer", u"Why this sum is ri&ght (required)", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("CompensationOffer", u"Why this sum is right", None))
#endif // QT_CONFIG(accessibility)
        self.citation_label.setText(QCoreApplication.translate("CompensationOffer", u"&Policy", None))
#if QT_CONFIG(accessibility)
        self.citation.setAccessibleName(QCoreApplication.translate("CompensationOffer", u"Policy", None))
#endif // QT_CONFIG(accessibility)
        self.what_title.setText(QCoreApplication.translate("CompensationOffer", u"What for", None))
#if QT_CONFIG(accessibility)
        self.sums.setAccessibleName(QCoreApplication.translate("CompensationOffer", u"Sums", None))
#endif // QT_CONFIG(accessibility)
        self.approval_title.setText(QCoreApplication.translate("CompensationOffer", u"Approval", None))
        self.approved_by_id_label.setText(QCoreApplication.translate("CompensationOffer", u"Approved &by (required)", None))
#if QT_CONFIG(accessibility)
        self.approved_by_id.setAccessibleName(QCoreApplication.translate("CompensationOffer", u"Approved by", None))
#endif // QT_CONFIG(accessibility)
        self.offered_on_label.setText(QCoreApplication.translate("CompensationOffer", u"Offered &on (required)", None))
#if QT_CONFIG(accessibility)
        self.offered_on.setAccessibleName(QCoreApplication.translate("CompensationOffer", u"Offered on", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("CompensationOffer", u"&Record offer", None))
        self.cancel_button.setText(QCoreApplication.translate("CompensationOffer", u"Cancel", None))
    # retranslateUi

