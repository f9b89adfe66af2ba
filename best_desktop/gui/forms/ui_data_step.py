"""Compiled from forms/data_step.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_DataStep(object):
    def setupUi(self, DataStep):
        if not DataStep.objectName():
            DataStep.setObjectName(u"DataStep")
        self.whole = QVBoxLayout(DataStep)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DataStep)
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

        self.step_card = QFrame(self.scrollContents)
        self.step_card.setObjectName(u"step_card")
        self.step_card.setProperty(u"kind", u"card")
        self.step_card_column = QVBoxLayout(self.step_card)
        self.step_card_column.setSpacing(12)
        self.step_card_column.setObjectName(u"step_card_column")
        self.step_card_column.setContentsMargins(16, 12, 16, 12)
        self.step_card_form = QFormLayout()
        self.step_card_form.setObjectName(u"step_card_form")
        self.step_card_form.setHorizontalSpacing(16)
        self.step_card_form.setVerticalSpacing(8)
        self.step_label = QLabel(self.step_card)
        self.step_label.setTextFormat(Qt.TextFormat.PlainText)
        self.step_label.setObjectName(u"step_label")

        self.step_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.step_label)

        self.step = WordBox(self.step_card)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"ask", u"Choose what was done")

        self.step_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.step)

        self.on_label = QLabel(self.step_card)
        self.on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.on_label.setObjectName(u"on_label")

        self.step_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.on_label)

        self.on = DateField(self.step_card)
        self.on.setObjectName(u"on")
        self.on.setProperty(u"said", u"Date")
        self.on.setProperty(u"ask", u"Enter the date")
        self.on.setProperty(u"past", True)

        self.step_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.on)

        self.text_label = QLabel(self.step_card)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setObjectName(u"text_label")

        self.step_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = GrowingText(self.step_card)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"ask", u"Enter the words")

        self.step_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text)

        self.regulator_named = QCheckBox(self.step_card)
        self.regulator_named.setObjectName(u"regulator_named")

        self.step_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.regulator_named)


        self.step_card_column.addLayout(self.step_card_form)


        self.column.addWidget(self.step_card)

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

        self.main_button = QPushButton(DataStep)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(DataStep)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.step_label.setBuddy(self.step)
        self.on_label.setBuddy(self.on)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DataStep)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(DataStep)
    # setupUi

    def retranslateUi(self, DataStep):
        DataStep.setWindowTitle(QCoreApplication.translate("DataStep", u"Data-protection request", None))
        self.heading.setText(QCoreApplication.translate("DataStep", u"Data-protection request", None))
        self.intro.setText("")
        self.step_label.setText(QCoreApplication.translate("DataStep", u"&What was done (required)", None))
#if QT_CONFIG(accessibility)
        self.step.setAccessibleName(QCoreApplication.translate("DataStep", u"What was done", None))
#endif // QT_CONFIG(accessibility)
        self.on_label.setText(QCoreApplication.translate("DataStep", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("DataStep", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("DataStep", u"W&ords (required)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("DataStep", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.regulator_named.setText(QCoreApplication.translate("DataStep", u"It na&mes the Information Commissioner", None))
        self.main_button.setText(QCoreApplication.translate("DataStep", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("DataStep", u"Cancel", None))
    # retranslateUi

