"""Compiled from forms/add_proof.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_AddProof(object):
    def setupUi(self, AddProof):
        if not AddProof.objectName():
            AddProof.setObjectName(u"AddProof")
        self.whole = QVBoxLayout(AddProof)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AddProof)
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

        self.proof_card = QFrame(self.scrollContents)
        self.proof_card.setObjectName(u"proof_card")
        self.proof_card.setProperty(u"kind", u"card")
        self.proof_card_column = QVBoxLayout(self.proof_card)
        self.proof_card_column.setSpacing(12)
        self.proof_card_column.setObjectName(u"proof_card_column")
        self.proof_card_column.setContentsMargins(16, 12, 16, 12)
        self.person = WrappedLabel(self.proof_card)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"kind", u"strong")

        self.proof_card_column.addWidget(self.person)

        self.proof_card_form = QFormLayout()
        self.proof_card_form.setObjectName(u"proof_card_form")
        self.proof_card_form.setHorizontalSpacing(16)
        self.proof_card_form.setVerticalSpacing(8)
        self.proof_kind_label = QLabel(self.proof_card)
        self.proof_kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.proof_kind_label.setObjectName(u"proof_kind_label")

        self.proof_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.proof_kind_label)

        self.proof_kind = WordBox(self.proof_card)
        self.proof_kind.setObjectName(u"proof_kind")
        self.proof_kind.setProperty(u"ask", u"Choose what kind of proof it is")

        self.proof_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.proof_kind)

        self.service_user_id_label = QLabel(self.proof_card)
        self.service_user_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.service_user_id_label.setObjectName(u"service_user_id_label")

        self.proof_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.service_user_id_label)

        self.service_user_id = WordBox(self.proof_card)
        self.service_user_id.setObjectName(u"service_user_id")
        self.service_user_id.setProperty(u"ask", u"Choose the service user it comes from")

        self.proof_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.service_user_id)

        self.signed_on_label = QLabel(self.proof_card)
        self.signed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.signed_on_label.setObjectName(u"signed_on_label")

        self.proof_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.signed_on_label)

        self.signed_on = DateField(self.proof_card)
        self.signed_on.setObjectName(u"signed_on")
        self.signed_on.setProperty(u"said", u"Date it was signed, made or given")
        self.signed_on.setProperty(u"ask", u"Enter the date it was signed, made or given")
        self.signed_on.setProperty(u"past", True)

        self.proof_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.signed_on)

        self.received_on_label = QLabel(self.proof_card)
        self.received_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_label.setObjectName(u"received_on_label")

        self.proof_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.received_on_label)

        self.received_on = DateField(self.proof_card)
        self.received_on.setObjectName(u"received_on")
        self.received_on.setProperty(u"said", u"Date received")
        self.received_on.setProperty(u"ask", u"Enter the date we received it")
        self.received_on.setProperty(u"past", True)

        self.proof_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.received_on)

        self.covers = QCheckBox(self.proof_card)
        self.covers.setObjectName(u"covers")

        self.proof_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.covers)

        self.document = QPushButton(self.proof_card)
        self.document.setObjectName(u"document")

        self.proof_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.document)

        self.taken_by_label = QLabel(self.proof_card)
        self.taken_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.taken_by_label.setObjectName(u"taken_by_label")

        self.proof_card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.taken_by_label)

        self.taken_by = QLineEdit(self.proof_card)
        self.taken_by.setObjectName(u"taken_by")
        self.taken_by.setProperty(u"ask", u"Enter the member of staff who took it")

        self.proof_card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.taken_by)

        self.words_label = QLabel(self.proof_card)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setObjectName(u"words_label")

        self.proof_card_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = GrowingText(self.proof_card)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ask", u"Enter what the service user said, in their words")

        self.proof_card_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.words)

        self.review_on_label = QLabel(self.proof_card)
        self.review_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_on_label.setObjectName(u"review_on_label")

        self.proof_card_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.review_on_label)

        self.review_on = DateField(self.proof_card)
        self.review_on.setObjectName(u"review_on")
        self.review_on.setProperty(u"said", u"Review date")

        self.proof_card_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.review_on)

        self.expires_on_label = QLabel(self.proof_card)
        self.expires_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expires_on_label.setObjectName(u"expires_on_label")

        self.proof_card_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.expires_on_label)

        self.expires_on = DateField(self.proof_card)
        self.expires_on.setObjectName(u"expires_on")
        self.expires_on.setProperty(u"said", u"Last day")

        self.proof_card_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.expires_on)

        self.expires_on_hint = WrappedLabel(self.proof_card)
        self.expires_on_hint.setObjectName(u"expires_on_hint")
        self.expires_on_hint.setProperty(u"kind", u"muted")

        self.proof_card_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.expires_on_hint)


        self.proof_card_column.addLayout(self.proof_card_form)


        self.column.addWidget(self.proof_card)

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

        self.main_button = QPushButton(AddProof)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(AddProof)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.proof_kind_label.setBuddy(self.proof_kind)
        self.service_user_id_label.setBuddy(self.service_user_id)
        self.signed_on_label.setBuddy(self.signed_on)
        self.received_on_label.setBuddy(self.received_on)
        self.taken_by_label.setBuddy(self.taken_by)
        self.words_label.setBuddy(self.words)
        self.review_on_label.setBuddy(self.review_on)
        self.expires_on_label.setBuddy(self.expires_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AddProof)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(AddProof)
    # setupUi

    def retranslateUi(self, AddProof):
        AddProof.setWindowTitle(QCoreApplication.translate("AddProof", u"Proof of authority", None))
        self.heading.setText(QCoreApplication.translate("AddProof", u"Add a proof of authority", None))
        self.intro.setText(QCoreApplication.translate("AddProof", u"It is kept with the person who speaks, so that it serves later complaints too where the procedure lets it.", None))
        self.person.setText("")
        self.proof_kind_label.setText(QCoreApplication.translate("AddProof", u"&Kind (required)", None))
#if QT_CONFIG(accessibility)
        self.proof_kind.setAccessibleName(QCoreApplication.translate("AddProof", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.service_user_id_label.setText(QCoreApplication.translate("AddProof", u"From which service &user (required)", None))
#if QT_CONFIG(accessibility)
        self.service_user_id.setAccessibleName(QCoreApplication.translate("AddProof", u"From which service user", None))
#endif // QT_CONFIG(accessibility)
        self.signed_on_label.setText(QCoreApplication.translate("AddProof", u"&Signed, made or given on (required)", None))
#if QT_CONFIG(accessibility)
        self.signed_on.setAccessibleName(QCoreApplication.translate("AddProof", u"Signed, made or given on", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_label.setText(QCoreApplication.translate("AddProof", u"&Received on (required)", None))
#if QT_CONFIG(accessibility)
        self.received_on.setAccessibleName(QCoreApplication.translate("AddProof", u"Received on", None))
#endif // QT_CONFIG(accessibility)
        self.covers.setText(QCoreApplication.translate("AddProof", u"It &names this complaint", None))
        self.document.setText(QCoreApplication.translate("AddProof", u"Choose the &document\u2026", None))
        self.taken_by_label.setText(QCoreApplication.translate("AddProof", u"Consent &taken by (required)", None))
#if QT_CONFIG(accessibility)
        self.taken_by.setAccessibleName(QCoreApplication.translate("AddProof", u"Consent taken by", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("AddProof", u"&What they said (required)", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("AddProof", u"What they said", None))
#endif // QT_CONFIG(accessibility)
        self.review_on_label.setText(QCoreApplication.translate("AddProof", u"Look at it again &on", None))
#if QT_CONFIG(accessibility)
        self.review_on.setAccessibleName(QCoreApplication.translate("AddProof", u"Look at it again on", None))
#endif // QT_CONFIG(accessibility)
        self.expires_on_label.setText(QCoreApplication.translate("AddProof", u"Counts unti&l", None))
#if QT_CONFIG(accessibility)
        self.expires_on.setAccessibleName(QCoreApplication.translate("AddProof", u"Counts until", None))
#endif // QT_CONFIG(accessibility)
        self.expires_on_hint.setText(QCoreApplication.translate("AddProof", u"The last day on which it counts, where it has one.", None))
        self.main_button.setText(QCoreApplication.translate("AddProof", u"&Add proof", None))
        self.cancel_button.setText(QCoreApplication.translate("AddProof", u"Cancel", None))
    # retranslateUi

