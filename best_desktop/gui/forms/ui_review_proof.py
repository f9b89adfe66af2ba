"""Compiled from forms/review_proof.ui; change that."""

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

class Ui_ReviewProof(object):
    def setupUi(self, ReviewProof):
        if not ReviewProof.objectName():
            ReviewProof.setObjectName(u"ReviewProof")
        self.whole = QVBoxLayout(ReviewProof)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ReviewProof)
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

        self.review_card = QFrame(self.scrollContents)
        self.review_card.setObjectName(u"review_card")
        self.review_card.setProperty(u"kind", u"card")
        self.review_card_column = QVBoxLayout(self.review_card)
        self.review_card_column.setSpacing(12)
        self.review_card_column.setObjectName(u"review_card_column")
        self.review_card_column.setContentsMargins(16, 12, 16, 12)
        self.proof = WrappedLabel(self.review_card)
        self.proof.setObjectName(u"proof")
        self.proof.setProperty(u"kind", u"strong")

        self.review_card_column.addWidget(self.proof)

        self.review_card_form = QFormLayout()
        self.review_card_form.setObjectName(u"review_card_form")
        self.review_card_form.setHorizontalSpacing(16)
        self.review_card_form.setVerticalSpacing(8)
        self.finding_label = QLabel(self.review_card)
        self.finding_label.setTextFormat(Qt.TextFormat.PlainText)
        self.finding_label.setObjectName(u"finding_label")

        self.review_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.finding_label)

        self.finding = GrowingText(self.review_card)
        self.finding.setObjectName(u"finding")
        self.finding.setProperty(u"ask", u"Enter what you found")

        self.review_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.finding)

        self.next_review_on_label = QLabel(self.review_card)
        self.next_review_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_review_on_label.setObjectName(u"next_review_on_label")

        self.review_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.next_review_on_label)

        self.next_review_on = DateField(self.review_card)
        self.next_review_on.setObjectName(u"next_review_on")
        self.next_review_on.setProperty(u"said", u"Next review")

        self.review_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.next_review_on)


        self.review_card_column.addLayout(self.review_card_form)


        self.column.addWidget(self.review_card)

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

        self.main_button = QPushButton(ReviewProof)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ReviewProof)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.finding_label.setBuddy(self.finding)
        self.next_review_on_label.setBuddy(self.next_review_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReviewProof)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ReviewProof)
    # setupUi

    def retranslateUi(self, ReviewProof):
        ReviewProof.setWindowTitle(QCoreApplication.translate("ReviewProof", u"Review of a proof", None))
        self.heading.setText(QCoreApplication.translate("ReviewProof", u"Review a proof of authority", None))
        self.intro.setText(QCoreApplication.translate("ReviewProof", u"It goes on counting. Where it does not stand any more, end it instead.", None))
        self.proof.setText("")
        self.finding_label.setText(QCoreApplication.translate("ReviewProof", u"&What you found (required)", None))
#if QT_CONFIG(accessibility)
        self.finding.setAccessibleName(QCoreApplication.translate("ReviewProof", u"What you found", None))
#endif // QT_CONFIG(accessibility)
        self.next_review_on_label.setText(QCoreApplication.translate("ReviewProof", u"&Look at it again on", None))
#if QT_CONFIG(accessibility)
        self.next_review_on.setAccessibleName(QCoreApplication.translate("ReviewProof", u"Look at it again on", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ReviewProof", u"&Record review", None))
        self.cancel_button.setText(QCoreApplication.translate("ReviewProof", u"Cancel", None))
    # retranslateUi

