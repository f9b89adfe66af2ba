"""Compiled from forms/finish_remedy.ui; change that."""

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

class Ui_FinishRemedy(object):
    def setupUi(self, FinishRemedy):
        if not FinishRemedy.objectName():
            FinishRemedy.setObjectName(u"FinishRemedy")
        self.whole = QVBoxLayout(FinishRemedy)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(FinishRemedy)
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

        self.about = QFrame(self.scrollContents)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"card")
        self.about_column = QVBoxLayout(self.about)
        self.about_column.setSpacing(12)
        self.about_column.setObjectName(u"about_column")
        self.about_column.setContentsMargins(16, 12, 16, 12)
        self.about_form = QFormLayout()
        self.about_form.setObjectName(u"about_form")
        self.about_form.setHorizontalSpacing(16)
        self.about_form.setVerticalSpacing(8)
        self.done_on_label = QLabel(self.about)
        self.done_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_label.setObjectName(u"done_on_label")

        self.about_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.done_on_label)

        self.done_on = DateField(self.about)
        self.done_on.setObjectName(u"done_on")
        self.done_on.setProperty(u"said", u"The date it was done")
        self.done_on.setProperty(u"ask", u"Enter the date it was done")
        self.done_on.setProperty(u"past", True)

        self.about_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.done_on)

        self.note_label = QLabel(self.about)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")

        self.about_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = GrowingText(self.about)
        self.note.setObjectName(u"note")

        self.about_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.note)

        self.evidence_id_label = QLabel(self.about)
        self.evidence_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_id_label.setObjectName(u"evidence_id_label")

        self.about_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.evidence_id_label)

        self.evidence_id = WordBox(self.about)
        self.evidence_id.setObjectName(u"evidence_id")

        self.about_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.evidence_id)


        self.about_column.addLayout(self.about_form)


        self.column.addWidget(self.about)

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

        self.main_button = QPushButton(FinishRemedy)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(FinishRemedy)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.done_on_label.setBuddy(self.done_on)
        self.note_label.setBuddy(self.note)
        self.evidence_id_label.setBuddy(self.evidence_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FinishRemedy)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(FinishRemedy)
    # setupUi

    def retranslateUi(self, FinishRemedy):
        FinishRemedy.setWindowTitle(QCoreApplication.translate("FinishRemedy", u"Remedy done", None))
        self.heading.setText(QCoreApplication.translate("FinishRemedy", u"Remedy done", None))
        self.intro.setText("")
        self.done_on_label.setText(QCoreApplication.translate("FinishRemedy", u"Done &on (required)", None))
#if QT_CONFIG(accessibility)
        self.done_on.setAccessibleName(QCoreApplication.translate("FinishRemedy", u"Done on", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("FinishRemedy", u"&What was done", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("FinishRemedy", u"What was done", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_id_label.setText(QCoreApplication.translate("FinishRemedy", u"Shown by &document", None))
#if QT_CONFIG(accessibility)
        self.evidence_id.setAccessibleName(QCoreApplication.translate("FinishRemedy", u"Shown by document", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("FinishRemedy", u"&Record as done", None))
        self.cancel_button.setText(QCoreApplication.translate("FinishRemedy", u"Cancel", None))
    # retranslateUi

