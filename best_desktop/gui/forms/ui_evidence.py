"""Compiled from forms/evidence.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_EvidenceForm(object):
    def setupUi(self, EvidenceForm):
        if not EvidenceForm.objectName():
            EvidenceForm.setObjectName(u"EvidenceForm")
        self.whole = QVBoxLayout(EvidenceForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(EvidenceForm)
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

        self.card = QFrame(self.scrollContents)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setSpacing(12)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(16, 12, 16, 12)
        self.card_form = QFormLayout()
        self.card_form.setObjectName(u"card_form")
        self.card_form.setHorizontalSpacing(16)
        self.card_form.setVerticalSpacing(8)
        self.title_label = QLabel(self.card)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setObjectName(u"title_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"ask", u"Enter what it is")

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.source_label = QLabel(self.card)
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setObjectName(u"source_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source = WordBox(self.card)
        self.source.setObjectName(u"source")
        self.source.setProperty(u"ask", u"Choose where it comes from")

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.source)

        self.from_whom_label = QLabel(self.card)
        self.from_whom_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_whom_label.setObjectName(u"from_whom_label")

        self.card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.from_whom_label)

        self.from_whom = QLineEdit(self.card)
        self.from_whom.setObjectName(u"from_whom")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.from_whom)

        self.dated_on_label = QLabel(self.card)
        self.dated_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.dated_on_label.setObjectName(u"dated_on_label")

        self.card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.dated_on_label)

        self.dated_on = DateField(self.card)
        self.dated_on.setObjectName(u"dated_on")
        self.dated_on.setProperty(u"said", u"The date of the evidence")
        self.dated_on.setProperty(u"ask", u"Enter the date of the evidence")
        self.dated_on.setProperty(u"past", True)

        self.card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.dated_on)

        self.document_id_label = QLabel(self.card)
        self.document_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_id_label.setObjectName(u"document_id_label")

        self.card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.document_id_label)

        self.document_id = WordBox(self.card)
        self.document_id.setObjectName(u"document_id")

        self.card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.document_id)

        self.document_id_hint = WrappedLabel(self.card)
        self.document_id_hint.setObjectName(u"document_id_hint")
        self.document_id_hint.setProperty(u"kind", u"muted")

        self.card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.document_id_hint)

        self.words_label = QLabel(self.card)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setObjectName(u"words_label")

        self.card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = GrowingText(self.card)
        self.words.setObjectName(u"words")

        self.card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.words)


        self.card_column.addLayout(self.card_form)


        self.column.addWidget(self.card)

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

        self.main_button = QPushButton(EvidenceForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(EvidenceForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.source_label.setBuddy(self.source)
        self.from_whom_label.setBuddy(self.from_whom)
        self.dated_on_label.setBuddy(self.dated_on)
        self.document_id_label.setBuddy(self.document_id)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EvidenceForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(EvidenceForm)
    # setupUi

    def retranslateUi(self, EvidenceForm):
        EvidenceForm.setWindowTitle(QCoreApplication.translate("EvidenceForm", u"Add evidence", None))
        self.heading.setText(QCoreApplication.translate("EvidenceForm", u"Add evidence", None))
        self.intro.setText("")
        self.title_label.setText(QCoreApplication.translate("EvidenceForm", u"&What it is (required)", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("EvidenceForm", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("EvidenceForm", u"&Source (required)", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("EvidenceForm", u"Source", None))
#endif // QT_CONFIG(accessibility)
        self.from_whom_label.setText(QCoreApplication.translate("EvidenceForm", u"&From whom", None))
#if QT_CONFIG(accessibility)
        self.from_whom.setAccessibleName(QCoreApplication.translate("EvidenceForm", u"From whom", None))
#endif // QT_CONFIG(accessibility)
        self.dated_on_label.setText(QCoreApplication.translate("EvidenceForm", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.dated_on.setAccessibleName(QCoreApplication.translate("EvidenceForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.document_id_label.setText(QCoreApplication.translate("EvidenceForm", u"D&ocument", None))
#if QT_CONFIG(accessibility)
        self.document_id.setAccessibleName(QCoreApplication.translate("EvidenceForm", u"Document", None))
#endif // QT_CONFIG(accessibility)
        self.document_id_hint.setText(QCoreApplication.translate("EvidenceForm", u"A document kept with this complaint, or enter below what was said or seen.", None))
        self.words_label.setText(QCoreApplication.translate("EvidenceForm", u"What &it says", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("EvidenceForm", u"What it says", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("EvidenceForm", u"&Add evidence", None))
        self.cancel_button.setText(QCoreApplication.translate("EvidenceForm", u"Cancel", None))
    # retranslateUi

