"""Compiled from forms/not_accept.ui; change that."""

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

from best_desktop.gui.case_pick import CasePick
from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_NotAccept(object):
    def setupUi(self, NotAccept):
        if not NotAccept.objectName():
            NotAccept.setObjectName(u"NotAccept")
        self.whole = QVBoxLayout(NotAccept)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(NotAccept)
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

        self.refusal = QFrame(self.scrollContents)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"kind", u"card")
        self.refusal_column = QVBoxLayout(self.refusal)
        self.refusal_column.setSpacing(12)
        self.refusal_column.setObjectName(u"refusal_column")
        self.refusal_column.setContentsMargins(16, 12, 16, 12)
        self.refusal_form = QFormLayout()
        self.refusal_form.setObjectName(u"refusal_form")
        self.refusal_form.setHorizontalSpacing(16)
        self.refusal_form.setVerticalSpacing(8)
        self.ground_label = QLabel(self.refusal)
        self.ground_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ground_label.setObjectName(u"ground_label")

        self.refusal_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.ground_label)

        self.ground = WordBox(self.refusal)
        self.ground.setObjectName(u"ground")
        self.ground.setProperty(u"ask", u"Choose the ground")

        self.refusal_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.ground)

        self.ground_note = WrappedLabel(self.refusal)
        self.ground_note.setObjectName(u"ground_note")
        self.ground_note.setProperty(u"kind", u"muted")

        self.refusal_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ground_note)

        self.facts_label = QLabel(self.refusal)
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_label.setObjectName(u"facts_label")

        self.refusal_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.facts_label)

        self.facts = GrowingText(self.refusal)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"ask", u"Enter the facts")

        self.refusal_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.facts)

        self.merits_label = QLabel(self.refusal)
        self.merits_label.setTextFormat(Qt.TextFormat.PlainText)
        self.merits_label.setObjectName(u"merits_label")

        self.refusal_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.merits_label)

        self.merits = GrowingText(self.refusal)
        self.merits.setObjectName(u"merits")
        self.merits.setProperty(u"ask", u"Enter why, on this complaint's own merits")

        self.refusal_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.merits)

        self.signpost_label = QLabel(self.refusal)
        self.signpost_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signpost_label.setObjectName(u"signpost_label")

        self.refusal_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.signpost_label)

        self.signpost = QLineEdit(self.refusal)
        self.signpost.setObjectName(u"signpost")
        self.signpost.setProperty(u"ask", u"Enter where else they can go")

        self.refusal_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.signpost)

        self.signpost_hint = WrappedLabel(self.refusal)
        self.signpost_hint.setObjectName(u"signpost_hint")
        self.signpost_hint.setProperty(u"kind", u"muted")

        self.refusal_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.signpost_hint)

        self.evidence_label = QLabel(self.refusal)
        self.evidence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_label.setObjectName(u"evidence_label")

        self.refusal_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.evidence_label)

        self.evidence = GrowingText(self.refusal)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setProperty(u"ask", u"Enter what the evidence is")

        self.refusal_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.evidence)

        self.court_label = QLabel(self.refusal)
        self.court_label.setTextFormat(Qt.TextFormat.PlainText)
        self.court_label.setObjectName(u"court_label")

        self.refusal_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.court_label)

        self.court = QLineEdit(self.refusal)
        self.court.setObjectName(u"court")

        self.refusal_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.court)

        self.claim_number_label = QLabel(self.refusal)
        self.claim_number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.claim_number_label.setObjectName(u"claim_number_label")

        self.refusal_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.claim_number_label)

        self.claim_number = QLineEdit(self.refusal)
        self.claim_number.setObjectName(u"claim_number")

        self.refusal_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.claim_number)

        self.filed_on_label = QLabel(self.refusal)
        self.filed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.filed_on_label.setObjectName(u"filed_on_label")

        self.refusal_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.filed_on_label)

        self.filed_on = DateField(self.refusal)
        self.filed_on.setObjectName(u"filed_on")
        self.filed_on.setProperty(u"said", u"The date it was filed")
        self.filed_on.setProperty(u"past", True)

        self.refusal_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.filed_on)

        self.crime_reference_label = QLabel(self.refusal)
        self.crime_reference_label.setTextFormat(Qt.TextFormat.PlainText)
        self.crime_reference_label.setObjectName(u"crime_reference_label")

        self.refusal_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.crime_reference_label)

        self.crime_reference = QLineEdit(self.refusal)
        self.crime_reference.setObjectName(u"crime_reference")

        self.refusal_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.crime_reference)

        self.police_force_label = QLabel(self.refusal)
        self.police_force_label.setTextFormat(Qt.TextFormat.PlainText)
        self.police_force_label.setObjectName(u"police_force_label")

        self.refusal_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.police_force_label)

        self.police_force = QLineEdit(self.refusal)
        self.police_force.setObjectName(u"police_force")

        self.refusal_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.police_force)

        self.earlier_id_label = QLabel(self.refusal)
        self.earlier_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.earlier_id_label.setObjectName(u"earlier_id_label")

        self.refusal_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.earlier_id_label)

        self.earlier_id = CasePick(self.refusal)
        self.earlier_id.setObjectName(u"earlier_id")
        self.earlier_id.setProperty(u"said", u"Earlier complaint")
        self.earlier_id.setProperty(u"ask", u"Choose the earlier complaint")

        self.refusal_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.earlier_id)

        self.decided_on_label = QLabel(self.refusal)
        self.decided_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.refusal_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.decided_on_label)

        self.decided_on = DateField(self.refusal)
        self.decided_on.setObjectName(u"decided_on")
        self.decided_on.setProperty(u"said", u"The date of the decision")
        self.decided_on.setProperty(u"ask", u"Enter the date of the decision")
        self.decided_on.setProperty(u"past", True)

        self.refusal_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.decided_on)

        self.approved_by_id_label = QLabel(self.refusal)
        self.approved_by_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approved_by_id_label.setObjectName(u"approved_by_id_label")

        self.refusal_form.setWidget(14, QFormLayout.ItemRole.LabelRole, self.approved_by_id_label)

        self.approved_by_id = WordBox(self.refusal)
        self.approved_by_id.setObjectName(u"approved_by_id")
        self.approved_by_id.setProperty(u"ask", u"Choose who approved it")

        self.refusal_form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.approved_by_id)


        self.refusal_column.addLayout(self.refusal_form)


        self.column.addWidget(self.refusal)

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

        self.main_button = QPushButton(NotAccept)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(NotAccept)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.ground_label.setBuddy(self.ground)
        self.facts_label.setBuddy(self.facts)
        self.merits_label.setBuddy(self.merits)
        self.signpost_label.setBuddy(self.signpost)
        self.evidence_label.setBuddy(self.evidence)
        self.court_label.setBuddy(self.court)
        self.claim_number_label.setBuddy(self.claim_number)
        self.filed_on_label.setBuddy(self.filed_on)
        self.crime_reference_label.setBuddy(self.crime_reference)
        self.police_force_label.setBuddy(self.police_force)
        self.earlier_id_label.setBuddy(self.earlier_id)
        self.decided_on_label.setBuddy(self.decided_on)
        self.approved_by_id_label.setBuddy(self.approved_by_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NotAccept)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(NotAccept)
    # setupUi

    def retranslateUi(self, NotAccept):
        NotAccept.setWindowTitle(QCoreApplication.translate("NotAccept", u"Do not accept", None))
        self.heading.setText(QCoreApplication.translate("NotAccept", u"Do not accept this complaint", None))
        self.intro.setText(QCoreApplication.translate("NotAccept", u"Each complaint is looked at on its own merits (P-8.3). The rule is to accept.", None))
        self.ground_label.setText(QCoreApplication.translate("NotAccept", u"&Ground (required)", None))
#if QT_CONFIG(accessibility)
        self.ground.setAccessibleName(QCoreApplication.translate("NotAccept", u"Ground", None))
#endif // QT_CONFIG(accessibility)
        self.ground_note.setText("")
        self.facts_label.setText(QCoreApplication.translate("NotAccept", u"&The facts (required)", None))
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("NotAccept", u"The facts", None))
#endif // QT_CONFIG(accessibility)
        self.merits_label.setText(QCoreApplication.translate("NotAccept", u"Why, &on its own merits (required)", None))
#if QT_CONFIG(accessibility)
        self.merits.setAccessibleName(QCoreApplication.translate("NotAccept", u"Why, on its own merits", None))
#endif // QT_CONFIG(accessibility)
        self.signpost_label.setText(QCoreApplication.translate("NotAccept", u"&Where else they can go (required)", None))
#if QT_CONFIG(accessibility)
        self.signpost.setAccessibleName(QCoreApplication.translate("NotAccept", u"Where else they can go", None))
#endif // QT_CONFIG(accessibility)
        self.signpost_hint.setText(QCoreApplication.translate("NotAccept", u"Support provider, police, local authority. The Housing Ombudsman is always named.", None))
        self.evidence_label.setText(QCoreApplication.translate("NotAccept", u"E&vidence (required)", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("NotAccept", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
        self.court_label.setText(QCoreApplication.translate("NotAccept", u"&Court", None))
#if QT_CONFIG(accessibility)
        self.court.setAccessibleName(QCoreApplication.translate("NotAccept", u"Court", None))
#endif // QT_CONFIG(accessibility)
        self.claim_number_label.setText(QCoreApplication.translate("NotAccept", u"Claim &number", None))
#if QT_CONFIG(accessibility)
        self.claim_number.setAccessibleName(QCoreApplication.translate("NotAccept", u"Claim number", None))
#endif // QT_CONFIG(accessibility)
        self.filed_on_label.setText(QCoreApplication.translate("NotAccept", u"&Filed on", None))
#if QT_CONFIG(accessibility)
        self.filed_on.setAccessibleName(QCoreApplication.translate("NotAccept", u"Filed on", None))
#endif // QT_CONFIG(accessibility)
        self.crime_reference_label.setText(QCoreApplication.translate("NotAccept", u"Crime &reference", None))
#if QT_CONFIG(accessibility)
        self.crime_reference.setAccessibleName(QCoreApplication.translate("NotAccept", u"Crime reference", None))
#endif // QT_CONFIG(accessibility)
        self.police_force_label.setText(QCoreApplication.translate("NotAccept", u"&Police force", None))
#if QT_CONFIG(accessibility)
        self.police_force.setAccessibleName(QCoreApplication.translate("NotAccept", u"Police force", None))
#endif // QT_CONFIG(accessibility)
        self.earlier_id_label.setText(QCoreApplication.translate("NotAccept", u"&Earlier complaint (required)", None))
#if QT_CONFIG(accessibility)
        self.earlier_id.setAccessibleName(QCoreApplication.translate("NotAccept", u"Earlier complaint", None))
#endif // QT_CONFIG(accessibility)
        self.decided_on_label.setText(QCoreApplication.translate("NotAccept", u"Dec&ided on (required)", None))
#if QT_CONFIG(accessibility)
        self.decided_on.setAccessibleName(QCoreApplication.translate("NotAccept", u"Decided on", None))
#endif // QT_CONFIG(accessibility)
        self.approved_by_id_label.setText(QCoreApplication.translate("NotAccept", u"&Approved by (required)", None))
#if QT_CONFIG(accessibility)
        self.approved_by_id.setAccessibleName(QCoreApplication.translate("NotAccept", u"Approved by", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText("")
        self.main_button.setText(QCoreApplication.translate("NotAccept", u"&Do not accept", None))
        self.cancel_button.setText(QCoreApplication.translate("NotAccept", u"Cancel", None))
    # retranslateUi

