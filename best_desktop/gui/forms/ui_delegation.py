"""Compiled from forms/delegation.ui; change that."""

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

class Ui_DelegationForm(object):
    def setupUi(self, DelegationForm):
        if not DelegationForm.objectName():
            DelegationForm.setObjectName(u"DelegationForm")
        self.whole = QVBoxLayout(DelegationForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DelegationForm)
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

        self.given = QFrame(self.scrollContents)
        self.given.setObjectName(u"given")
        self.given.setProperty(u"kind", u"card")
        self.given_column = QVBoxLayout(self.given)
        self.given_column.setSpacing(12)
        self.given_column.setObjectName(u"given_column")
        self.given_column.setContentsMargins(16, 12, 16, 12)
        self.given_form = QFormLayout()
        self.given_form.setObjectName(u"given_form")
        self.given_form.setHorizontalSpacing(16)
        self.given_form.setVerticalSpacing(8)
        self.department_id_label = QLabel(self.given)
        self.department_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.department_id_label.setObjectName(u"department_id_label")

        self.given_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.department_id_label)

        self.department_id = WordBox(self.given)
        self.department_id.setObjectName(u"department_id")
        self.department_id.setProperty(u"ask", u"Choose the department")

        self.given_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.department_id)

        self.administrator_id_label = QLabel(self.given)
        self.administrator_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.administrator_id_label.setObjectName(u"administrator_id_label")

        self.given_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.administrator_id_label)

        self.administrator_id = WordBox(self.given)
        self.administrator_id.setObjectName(u"administrator_id")
        self.administrator_id.setProperty(u"ask", u"Choose the administrator")

        self.given_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.administrator_id)

        self.from_on_label = QLabel(self.given)
        self.from_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_on_label.setObjectName(u"from_on_label")

        self.given_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.from_on_label)

        self.from_on = DateField(self.given)
        self.from_on.setObjectName(u"from_on")
        self.from_on.setProperty(u"said", u"The first day")
        self.from_on.setProperty(u"ask", u"Enter the first day")

        self.given_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.from_on)

        self.to_on_label = QLabel(self.given)
        self.to_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_on_label.setObjectName(u"to_on_label")

        self.given_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.to_on_label)

        self.to_on = DateField(self.given)
        self.to_on.setObjectName(u"to_on")
        self.to_on.setProperty(u"said", u"The last day")

        self.given_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.to_on)

        self.to_on_hint = WrappedLabel(self.given)
        self.to_on_hint.setObjectName(u"to_on_hint")
        self.to_on_hint.setProperty(u"kind", u"muted")

        self.given_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.to_on_hint)


        self.given_column.addLayout(self.given_form)


        self.column.addWidget(self.given)

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

        self.main_button = QPushButton(DelegationForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(DelegationForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.department_id_label.setBuddy(self.department_id)
        self.administrator_id_label.setBuddy(self.administrator_id)
        self.from_on_label.setBuddy(self.from_on)
        self.to_on_label.setBuddy(self.to_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DelegationForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(DelegationForm)
    # setupUi

    def retranslateUi(self, DelegationForm):
        DelegationForm.setWindowTitle(QCoreApplication.translate("DelegationForm", u"Delegate", None))
        self.heading.setText(QCoreApplication.translate("DelegationForm", u"Delegate a department\u2019s complaints", None))
        self.intro.setText(QCoreApplication.translate("DelegationForm", u"An administrator may then log, print and keep track of them. They still decide nothing (R-2.1.6).", None))
        self.department_id_label.setText(QCoreApplication.translate("DelegationForm", u"&Department (required)", None))
#if QT_CONFIG(accessibility)
        self.department_id.setAccessibleName(QCoreApplication.translate("DelegationForm", u"Department", None))
#endif // QT_CONFIG(accessibility)
        self.administrator_id_label.setText(QCoreApplication.translate("DelegationForm", u"&To (required)", None))
#if QT_CONFIG(accessibility)
        self.administrator_id.setAccessibleName(QCoreApplication.translate("DelegationForm", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.from_on_label.setText(QCoreApplication.translate("DelegationForm", u"&First day (required)", None))
#if QT_CONFIG(accessibility)
        self.from_on.setAccessibleName(QCoreApplication.translate("DelegationForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.to_on_label.setText(QCoreApplication.translate("DelegationForm", u"&Last day", None))
#if QT_CONFIG(accessibility)
        self.to_on.setAccessibleName(QCoreApplication.translate("DelegationForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.to_on_hint.setText(QCoreApplication.translate("DelegationForm", u"Leave it empty where it goes on until you end it.", None))
        self.main_button.setText(QCoreApplication.translate("DelegationForm", u"D&elegate", None))
        self.cancel_button.setText(QCoreApplication.translate("DelegationForm", u"Cancel", None))
    # retranslateUi

