"""Compiled from forms/declare_conflict.ui; change that."""

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

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_DeclareConflictForm(object):
    def setupUi(self, DeclareConflictForm):
        if not DeclareConflictForm.objectName():
            DeclareConflictForm.setObjectName(u"DeclareConflictForm")
        self.whole = QVBoxLayout(DeclareConflictForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DeclareConflictForm)
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
        self.conflict_label = QLabel(self.card)
        self.conflict_label.setTextFormat(Qt.TextFormat.PlainText)
        self.conflict_label.setObjectName(u"conflict_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.conflict_label)

        self.conflict = WordBox(self.card)
        self.conflict.setObjectName(u"conflict")
        self.conflict.setProperty(u"ask", u"Choose whether there is a conflict")

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.conflict)

        self.facts_label = QLabel(self.card)
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_label.setObjectName(u"facts_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.facts_label)

        self.facts = GrowingText(self.card)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"ask", u"Enter what the conflict is")

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.facts)

        self.measure_label = QLabel(self.card)
        self.measure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.measure_label.setObjectName(u"measure_label")

        self.card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.measure_label)

        self.measure = WordBox(self.card)
        self.measure.setObjectName(u"measure")
        self.measure.setProperty(u"ask", u"Choose what is done about it (P-7.3.c)")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.measure)

        self.staff_id_label = QLabel(self.card)
        self.staff_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.staff_id_label.setObjectName(u"staff_id_label")

        self.card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.staff_id_label)

        self.staff_id = WordBox(self.card)
        self.staff_id.setObjectName(u"staff_id")
        self.staff_id.setProperty(u"ask", u"Choose who does it")

        self.card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.staff_id)


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

        self.main_button = QPushButton(DeclareConflictForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(DeclareConflictForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.conflict_label.setBuddy(self.conflict)
        self.facts_label.setBuddy(self.facts)
        self.measure_label.setBuddy(self.measure)
        self.staff_id_label.setBuddy(self.staff_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DeclareConflictForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(DeclareConflictForm)
    # setupUi

    def retranslateUi(self, DeclareConflictForm):
        DeclareConflictForm.setWindowTitle(QCoreApplication.translate("DeclareConflictForm", u"Conflict of interest", None))
        self.heading.setText(QCoreApplication.translate("DeclareConflictForm", u"Conflict of interest", None))
        self.intro.setText("")
        self.conflict_label.setText(QCoreApplication.translate("DeclareConflictForm", u"&Conflict (required)", None))
#if QT_CONFIG(accessibility)
        self.conflict.setAccessibleName(QCoreApplication.translate("DeclareConflictForm", u"Conflict", None))
#endif // QT_CONFIG(accessibility)
        self.facts_label.setText(QCoreApplication.translate("DeclareConflictForm", u"&What it is (required)", None))
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("DeclareConflictForm", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.measure_label.setText(QCoreApplication.translate("DeclareConflictForm", u"What is d&one (required)", None))
#if QT_CONFIG(accessibility)
        self.measure.setAccessibleName(QCoreApplication.translate("DeclareConflictForm", u"What is done", None))
#endif // QT_CONFIG(accessibility)
        self.staff_id_label.setText(QCoreApplication.translate("DeclareConflictForm", u"&By whom (required)", None))
#if QT_CONFIG(accessibility)
        self.staff_id.setAccessibleName(QCoreApplication.translate("DeclareConflictForm", u"By whom", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("DeclareConflictForm", u"&Declare", None))
        self.cancel_button.setText(QCoreApplication.translate("DeclareConflictForm", u"Cancel", None))
    # retranslateUi

