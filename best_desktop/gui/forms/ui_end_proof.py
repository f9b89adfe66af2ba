"""Compiled from forms/end_proof.ui; change that."""

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

class Ui_EndProof(object):
    def setupUi(self, EndProof):
        if not EndProof.objectName():
            EndProof.setObjectName(u"EndProof")
        self.whole = QVBoxLayout(EndProof)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(EndProof)
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

        self.end_card = QFrame(self.scrollContents)
        self.end_card.setObjectName(u"end_card")
        self.end_card.setProperty(u"kind", u"card")
        self.end_card_column = QVBoxLayout(self.end_card)
        self.end_card_column.setSpacing(12)
        self.end_card_column.setObjectName(u"end_card_column")
        self.end_card_column.setContentsMargins(16, 12, 16, 12)
        self.proof = WrappedLabel(self.end_card)
        self.proof.setObjectName(u"proof")
        self.proof.setProperty(u"kind", u"strong")

        self.end_card_column.addWidget(self.proof)

        self.end_card_form = QFormLayout()
        self.end_card_form.setObjectName(u"end_card_form")
        self.end_card_form.setHorizontalSpacing(16)
        self.end_card_form.setVerticalSpacing(8)
        self.ended_on_label = QLabel(self.end_card)
        self.ended_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ended_on_label.setObjectName(u"ended_on_label")

        self.end_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.ended_on_label)

        self.ended_on = DateField(self.end_card)
        self.ended_on.setObjectName(u"ended_on")
        self.ended_on.setProperty(u"said", u"Last day")
        self.ended_on.setProperty(u"ask", u"Enter the last day on which it counts")
        self.ended_on.setProperty(u"past", True)

        self.end_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.ended_on)

        self.reason_label = QLabel(self.end_card)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.end_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.end_card)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter why it ends")

        self.end_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)


        self.end_card_column.addLayout(self.end_card_form)


        self.column.addWidget(self.end_card)

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

        self.main_button = QPushButton(EndProof)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(EndProof)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.ended_on_label.setBuddy(self.ended_on)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndProof)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(EndProof)
    # setupUi

    def retranslateUi(self, EndProof):
        EndProof.setWindowTitle(QCoreApplication.translate("EndProof", u"End of a proof", None))
        self.heading.setText(QCoreApplication.translate("EndProof", u"End a proof of authority", None))
        self.intro.setText(QCoreApplication.translate("EndProof", u"What was sent while it counted stays as it was.", None))
        self.proof.setText("")
        self.ended_on_label.setText(QCoreApplication.translate("EndProof", u"&Last day on which it counts (required)", None))
#if QT_CONFIG(accessibility)
        self.ended_on.setAccessibleName(QCoreApplication.translate("EndProof", u"Last day on which it counts", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("EndProof", u"&Why it ends (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("EndProof", u"Why it ends", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("EndProof", u"&End proof", None))
        self.cancel_button.setText(QCoreApplication.translate("EndProof", u"Cancel", None))
    # retranslateUi

