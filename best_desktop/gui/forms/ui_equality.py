"""Compiled from forms/equality.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_EqualityForm(object):
    def setupUi(self, EqualityForm):
        if not EqualityForm.objectName():
            EqualityForm.setObjectName(u"EqualityForm")
        self.whole = QVBoxLayout(EqualityForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(EqualityForm)
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

        self.equality_card = QFrame(self.scrollContents)
        self.equality_card.setObjectName(u"equality_card")
        self.equality_card.setProperty(u"kind", u"card")
        self.equality_card_column = QVBoxLayout(self.equality_card)
        self.equality_card_column.setSpacing(12)
        self.equality_card_column.setObjectName(u"equality_card_column")
        self.equality_card_column.setContentsMargins(16, 12, 16, 12)
        self.equality_card_form = QFormLayout()
        self.equality_card_form.setObjectName(u"equality_card_form")
        self.equality_card_form.setHorizontalSpacing(16)
        self.equality_card_form.setVerticalSpacing(8)
        self.given_on_label = QLabel(self.equality_card)
        self.given_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_on_label.setObjectName(u"given_on_label")

        self.equality_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.given_on_label)

        self.given_on = DateField(self.equality_card)
        self.given_on.setObjectName(u"given_on")
        self.given_on.setProperty(u"said", u"The date they told us")
        self.given_on.setProperty(u"ask", u"Enter the date they told us")
        self.given_on.setProperty(u"past", True)

        self.equality_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.given_on)

        self.declined = QCheckBox(self.equality_card)
        self.declined.setObjectName(u"declined")

        self.equality_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.declined)

        self.age_group_label = QLabel(self.equality_card)
        self.age_group_label.setTextFormat(Qt.TextFormat.PlainText)
        self.age_group_label.setObjectName(u"age_group_label")

        self.equality_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.age_group_label)

        self.age_group = WordBox(self.equality_card)
        self.age_group.setObjectName(u"age_group")

        self.equality_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.age_group)

        self.sex_label = QLabel(self.equality_card)
        self.sex_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sex_label.setObjectName(u"sex_label")

        self.equality_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.sex_label)

        self.sex = WordBox(self.equality_card)
        self.sex.setObjectName(u"sex")

        self.equality_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.sex)

        self.disability_label = QLabel(self.equality_card)
        self.disability_label.setTextFormat(Qt.TextFormat.PlainText)
        self.disability_label.setObjectName(u"disability_label")

        self.equality_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.disability_label)

        self.disability = WordBox(self.equality_card)
        self.disability.setObjectName(u"disability")

        self.equality_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.disability)

        self.ethnic_group_label = QLabel(self.equality_card)
        self.ethnic_group_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ethnic_group_label.setObjectName(u"ethnic_group_label")

        self.equality_card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.ethnic_group_label)

        self.ethnic_group = WordBox(self.equality_card)
        self.ethnic_group.setObjectName(u"ethnic_group")

        self.equality_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.ethnic_group)

        self.religion_label = QLabel(self.equality_card)
        self.religion_label.setTextFormat(Qt.TextFormat.PlainText)
        self.religion_label.setObjectName(u"religion_label")

        self.equality_card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.religion_label)

        self.religion = WordBox(self.equality_card)
        self.religion.setObjectName(u"religion")

        self.equality_card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.religion)

        self.orientation_label = QLabel(self.equality_card)
        self.orientation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.orientation_label.setObjectName(u"orientation_label")

        self.equality_card_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.orientation_label)

        self.orientation = WordBox(self.equality_card)
        self.orientation.setObjectName(u"orientation")

        self.equality_card_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.orientation)


        self.equality_card_column.addLayout(self.equality_card_form)


        self.column.addWidget(self.equality_card)

        self.bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom)

        self.scroll.setWidget(self.scrollContents)

        self.whole.addWidget(self.scroll)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.delete_button = QPushButton(EqualityForm)
        self.delete_button.setObjectName(u"delete_button")

        self.footer.addWidget(self.delete_button)

        self.footer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.main_button = QPushButton(EqualityForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(EqualityForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.given_on_label.setBuddy(self.given_on)
        self.age_group_label.setBuddy(self.age_group)
        self.sex_label.setBuddy(self.sex)
        self.disability_label.setBuddy(self.disability)
        self.ethnic_group_label.setBuddy(self.ethnic_group)
        self.religion_label.setBuddy(self.religion)
        self.orientation_label.setBuddy(self.orientation)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EqualityForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(EqualityForm)
    # setupUi

    def retranslateUi(self, EqualityForm):
        EqualityForm.setWindowTitle(QCoreApplication.translate("EqualityForm", u"Equality monitoring", None))
        self.heading.setText(QCoreApplication.translate("EqualityForm", u"Equality monitoring", None))
        self.intro.setText(QCoreApplication.translate("EqualityForm", u"Answering is optional. It is kept apart, never shown with a complaint, and counted in totals only.", None))
        self.given_on_label.setText(QCoreApplication.translate("EqualityForm", u"&Told us on (required)", None))
#if QT_CONFIG(accessibility)
        self.given_on.setAccessibleName(QCoreApplication.translate("EqualityForm", u"Told us on", None))
#endif // QT_CONFIG(accessibility)
        self.declined.setText(QCoreApplication.translate("EqualityForm", u"They would &rather not say", None))
        self.age_group_label.setText(QCoreApplication.translate("EqualityForm", u"&Age", None))
#if QT_CONFIG(accessibility)
        self.age_group.setAccessibleName(QCoreApplication.translate("EqualityForm", u"Age", None))
#endif // QT_CONFIG(accessibility)
        self.sex_label.setText(QCoreApplication.translate("EqualityForm", u"Se&x", None))
#if QT_CONFIG(accessibility)
        self.sex.setAccessibleName(QCoreApplication.translate("EqualityForm", u"Sex", None))
#endif // QT_CONFIG(accessibility)
        self.disability_label.setText(QCoreApplication.translate("EqualityForm", u"&Disability", None))
#if QT_CONFIG(accessibility)
        self.disability.setAccessibleName(QCoreApplication.translate("EqualityForm", u"Disability", None))
#endif // QT_CONFIG(accessibility)
        self.ethnic_group_label.setText(QCoreApplication.translate("EqualityForm", u"Ethnic &group", None))
#if QT_CONFIG(accessibility)
        self.ethnic_group.setAccessibleName(QCoreApplication.translate("EqualityForm", u"Ethnic group", None))
#endif // QT_CONFIG(accessibility)
        self.religion_label.setText(QCoreApplication.translate("EqualityForm", u"Religion or &belief", None))
#if QT_CONFIG(accessibility)
        self.religion.setAccessibleName(QCoreApplication.translate("EqualityForm", u"Religion or belief", None))
#endif // QT_CONFIG(accessibility)
        self.orientation_label.setText(QCoreApplication.translate("EqualityForm", u"Sexual &orientation", None))
#if QT_CONFIG(accessibility)
        self.orientation.setAccessibleName(QCoreApplication.translate("EqualityForm", u"Sexual orientation", None))
#endif // QT_CONFIG(accessibility)
        self.delete_button.setText(QCoreApplication.translate("EqualityForm", u"Delete a&nswers", None))
        self.main_button.setText(QCoreApplication.translate("EqualityForm", u"&Save answers", None))
        self.cancel_button.setText(QCoreApplication.translate("EqualityForm", u"Cancel", None))
    # retranslateUi

