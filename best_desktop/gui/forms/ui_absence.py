"""Compiled from forms/absence.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_AbsenceForm(object):
    def setupUi(self, AbsenceForm):
        if not AbsenceForm.objectName():
            AbsenceForm.setObjectName(u"AbsenceForm")
        self.whole = QVBoxLayout(AbsenceForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AbsenceForm)
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

        self.away = QFrame(self.scrollContents)
        self.away.setObjectName(u"away")
        self.away.setProperty(u"kind", u"card")
        self.away_column = QVBoxLayout(self.away)
        self.away_column.setSpacing(12)
        self.away_column.setObjectName(u"away_column")
        self.away_column.setContentsMargins(16, 12, 16, 12)
        self.away_form = QFormLayout()
        self.away_form.setObjectName(u"away_form")
        self.away_form.setHorizontalSpacing(16)
        self.away_form.setVerticalSpacing(8)
        self.staff_id_label = QLabel(self.away)
        self.staff_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.staff_id_label.setObjectName(u"staff_id_label")

        self.away_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.staff_id_label)

        self.staff_id = WordBox(self.away)
        self.staff_id.setObjectName(u"staff_id")
        self.staff_id.setProperty(u"ask", u"Choose who is away")

        self.away_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.staff_id)

        self.from_on_label = QLabel(self.away)
        self.from_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_on_label.setObjectName(u"from_on_label")

        self.away_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.from_on_label)

        self.from_on = DateField(self.away)
        self.from_on.setObjectName(u"from_on")
        self.from_on.setProperty(u"said", u"The first day")
        self.from_on.setProperty(u"ask", u"Enter the first day")

        self.away_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.from_on)

        self.to_on_label = QLabel(self.away)
        self.to_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_on_label.setObjectName(u"to_on_label")

        self.away_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.to_on_label)

        self.to_on = DateField(self.away)
        self.to_on.setObjectName(u"to_on")
        self.to_on.setProperty(u"said", u"The last day")

        self.away_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.to_on)

        self.to_on_hint = WrappedLabel(self.away)
        self.to_on_hint.setObjectName(u"to_on_hint")
        self.to_on_hint.setProperty(u"kind", u"muted")

        self.away_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.to_on_hint)

        self.stand_in_id_label = QLabel(self.away)
        self.stand_in_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stand_in_id_label.setObjectName(u"stand_in_id_label")

        self.away_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.stand_in_id_label)

        self.stand_in_id = WordBox(self.away)
        self.stand_in_id.setObjectName(u"stand_in_id")

        self.away_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.stand_in_id)


        self.away_column.addLayout(self.away_form)


        self.column.addWidget(self.away)

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

        self.main_button = QPushButton(AbsenceForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(AbsenceForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.staff_id_label.setBuddy(self.staff_id)
        self.from_on_label.setBuddy(self.from_on)
        self.to_on_label.setBuddy(self.to_on)
        self.stand_in_id_label.setBuddy(self.stand_in_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AbsenceForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(AbsenceForm)
    # setupUi

    def retranslateUi(self, AbsenceForm):
        AbsenceForm.setWindowTitle(QCoreApplication.translate("AbsenceForm", u"Absence", None))
        self.heading.setText(QCoreApplication.translate("AbsenceForm", u"Enter an absence", None))
        self.intro.setText(QCoreApplication.translate("AbsenceForm", u"Complaints recorded on these days go past whoever is away, to who stands in. What they were handed before stays with them (R-2.1.9).", None))
        self.staff_id_label.setText(QCoreApplication.translate("AbsenceForm", u"&Who is away (required)", None))
#if QT_CONFIG(accessibility)
        self.staff_id.setAccessibleName(QCoreApplication.translate("AbsenceForm", u"Who is away", None))
#endif // QT_CONFIG(accessibility)
        self.from_on_label.setText(QCoreApplication.translate("AbsenceForm", u"&First day (required)", None))
#if QT_CONFIG(accessibility)
        self.from_on.setAccessibleName(QCoreApplication.translate("AbsenceForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.to_on_label.setText(QCoreApplication.translate("AbsenceForm", u"&Last day", None))
#if QT_CONFIG(accessibility)
        self.to_on.setAccessibleName(QCoreApplication.translate("AbsenceForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.to_on_hint.setText(QCoreApplication.translate("AbsenceForm", u"Leave it empty where they are away until further notice.", None))
        self.stand_in_id_label.setText(QCoreApplication.translate("AbsenceForm", u"&Stands in", None))
#if QT_CONFIG(accessibility)
        self.stand_in_id.setAccessibleName(QCoreApplication.translate("AbsenceForm", u"Stands in", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("AbsenceForm", u"Save &absence", None))
        self.cancel_button.setText(QCoreApplication.translate("AbsenceForm", u"Cancel", None))
    # retranslateUi

