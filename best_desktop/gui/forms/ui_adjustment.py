"""Compiled from forms/adjustment.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_AgreeAdjustment(object):
    def setupUi(self, AgreeAdjustment):
        if not AgreeAdjustment.objectName():
            AgreeAdjustment.setObjectName(u"AgreeAdjustment")
        self.whole = QVBoxLayout(AgreeAdjustment)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AgreeAdjustment)
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

        self.adjustment_card = QFrame(self.scrollContents)
        self.adjustment_card.setObjectName(u"adjustment_card")
        self.adjustment_card.setProperty(u"kind", u"card")
        self.adjustment_card_column = QVBoxLayout(self.adjustment_card)
        self.adjustment_card_column.setSpacing(12)
        self.adjustment_card_column.setObjectName(u"adjustment_card_column")
        self.adjustment_card_column.setContentsMargins(16, 12, 16, 12)
        self.adjustment_card_form = QFormLayout()
        self.adjustment_card_form.setObjectName(u"adjustment_card_form")
        self.adjustment_card_form.setHorizontalSpacing(16)
        self.adjustment_card_form.setVerticalSpacing(8)
        self.measure_label = QLabel(self.adjustment_card)
        self.measure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.measure_label.setObjectName(u"measure_label")

        self.adjustment_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.measure_label)

        self.measure = QLineEdit(self.adjustment_card)
        self.measure.setObjectName(u"measure")
        self.measure.setProperty(u"ask", u"Enter what we agreed to do")

        self.adjustment_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.measure)

        self.need_label = QLabel(self.adjustment_card)
        self.need_label.setTextFormat(Qt.TextFormat.PlainText)
        self.need_label.setObjectName(u"need_label")

        self.adjustment_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.need_label)

        self.need = QLineEdit(self.adjustment_card)
        self.need.setObjectName(u"need")

        self.adjustment_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.need)

        self.letter_format_label = QLabel(self.adjustment_card)
        self.letter_format_label.setTextFormat(Qt.TextFormat.PlainText)
        self.letter_format_label.setObjectName(u"letter_format_label")

        self.adjustment_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.letter_format_label)

        self.letter_format = WordBox(self.adjustment_card)
        self.letter_format.setObjectName(u"letter_format")

        self.adjustment_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.letter_format)

        self.agreed_on_label = QLabel(self.adjustment_card)
        self.agreed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed_on_label.setObjectName(u"agreed_on_label")

        self.adjustment_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.agreed_on_label)

        self.agreed_on = DateField(self.adjustment_card)
        self.agreed_on.setObjectName(u"agreed_on")
        self.agreed_on.setProperty(u"said", u"The date it was agreed")
        self.agreed_on.setProperty(u"ask", u"Enter the date it was agreed")
        self.agreed_on.setProperty(u"past", True)

        self.adjustment_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.agreed_on)


        self.adjustment_card_column.addLayout(self.adjustment_card_form)


        self.column.addWidget(self.adjustment_card)

        self.letter_next = QCheckBox(self.scrollContents)
        self.letter_next.setObjectName(u"letter_next")
        self.letter_next.setChecked(True)

        self.column.addWidget(self.letter_next)

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

        self.main_button = QPushButton(AgreeAdjustment)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(AgreeAdjustment)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.measure_label.setBuddy(self.measure)
        self.need_label.setBuddy(self.need)
        self.letter_format_label.setBuddy(self.letter_format)
        self.agreed_on_label.setBuddy(self.agreed_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AgreeAdjustment)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(AgreeAdjustment)
    # setupUi

    def retranslateUi(self, AgreeAdjustment):
        AgreeAdjustment.setWindowTitle(QCoreApplication.translate("AgreeAdjustment", u"Add adjustment", None))
        self.heading.setText(QCoreApplication.translate("AgreeAdjustment", u"Add an adjustment", None))
        self.intro.setText(QCoreApplication.translate("AgreeAdjustment", u"A reasonable adjustment is shown with every complaint of this person, and reviewed in time.", None))
        self.measure_label.setText(QCoreApplication.translate("AgreeAdjustment", u"&What we agreed to do (required)", None))
#if QT_CONFIG(accessibility)
        self.measure.setAccessibleName(QCoreApplication.translate("AgreeAdjustment", u"What we agreed to do", None))
#endif // QT_CONFIG(accessibility)
        self.need_label.setText(QCoreApplication.translate("AgreeAdjustment", u"W&hy they need it", None))
#if QT_CONFIG(accessibility)
        self.need.setAccessibleName(QCoreApplication.translate("AgreeAdjustment", u"Why they need it", None))
#endif // QT_CONFIG(accessibility)
        self.letter_format_label.setText(QCoreApplication.translate("AgreeAdjustment", u"&Letters", None))
#if QT_CONFIG(accessibility)
        self.letter_format.setAccessibleName(QCoreApplication.translate("AgreeAdjustment", u"Letters", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_on_label.setText(QCoreApplication.translate("AgreeAdjustment", u"Agreed &on (required)", None))
#if QT_CONFIG(accessibility)
        self.agreed_on.setAccessibleName(QCoreApplication.translate("AgreeAdjustment", u"Agreed on", None))
#endif // QT_CONFIG(accessibility)
        self.letter_next.setText(QCoreApplication.translate("AgreeAdjustment", u"Write the letter (L20) ne&xt", None))
        self.main_button.setText(QCoreApplication.translate("AgreeAdjustment", u"&Add adjustment", None))
        self.cancel_button.setText(QCoreApplication.translate("AgreeAdjustment", u"Cancel", None))
    # retranslateUi

