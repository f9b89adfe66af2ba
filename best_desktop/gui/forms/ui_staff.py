"""Compiled from forms/staff.ui; change that."""

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
from best_desktop.gui.tick_list import TickList
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_StaffForm(object):
    def setupUi(self, StaffForm):
        if not StaffForm.objectName():
            StaffForm.setObjectName(u"StaffForm")
        self.whole = QVBoxLayout(StaffForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(StaffForm)
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

        self.staff_card = QFrame(self.scrollContents)
        self.staff_card.setObjectName(u"staff_card")
        self.staff_card.setProperty(u"kind", u"card")
        self.staff_card_column = QVBoxLayout(self.staff_card)
        self.staff_card_column.setSpacing(12)
        self.staff_card_column.setObjectName(u"staff_card_column")
        self.staff_card_column.setContentsMargins(16, 12, 16, 12)
        self.staff_card_form = QFormLayout()
        self.staff_card_form.setObjectName(u"staff_card_form")
        self.staff_card_form.setHorizontalSpacing(16)
        self.staff_card_form.setVerticalSpacing(8)
        self.name_label = QLabel(self.staff_card)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")

        self.staff_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.staff_card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"ask", u"Enter the name")

        self.staff_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.job_title_label = QLabel(self.staff_card)
        self.job_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.job_title_label.setObjectName(u"job_title_label")

        self.staff_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.job_title_label)

        self.job_title = QLineEdit(self.staff_card)
        self.job_title.setObjectName(u"job_title")

        self.staff_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.job_title)

        self.roles_label = QLabel(self.staff_card)
        self.roles_label.setTextFormat(Qt.TextFormat.PlainText)
        self.roles_label.setObjectName(u"roles_label")

        self.staff_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.roles_label)

        self.roles = TickList(self.staff_card)
        self.roles.setObjectName(u"roles")

        self.staff_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.roles)

        self.manager_id_label = QLabel(self.staff_card)
        self.manager_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.manager_id_label.setObjectName(u"manager_id_label")

        self.staff_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.manager_id_label)

        self.manager_id = WordBox(self.staff_card)
        self.manager_id.setObjectName(u"manager_id")

        self.staff_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.manager_id)

        self.briefed_on_label = QLabel(self.staff_card)
        self.briefed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.briefed_on_label.setObjectName(u"briefed_on_label")

        self.staff_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.briefed_on_label)

        self.briefed_on = DateField(self.staff_card)
        self.briefed_on.setObjectName(u"briefed_on")
        self.briefed_on.setProperty(u"said", u"The date of the training")
        self.briefed_on.setProperty(u"past", True)

        self.staff_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.briefed_on)

        self.phone_label = QLabel(self.staff_card)
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_label.setObjectName(u"phone_label")

        self.staff_card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(self.staff_card)
        self.phone.setObjectName(u"phone")

        self.staff_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.phone)

        self.email_label = QLabel(self.staff_card)
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)
        self.email_label.setObjectName(u"email_label")

        self.staff_card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(self.staff_card)
        self.email.setObjectName(u"email")

        self.staff_card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.email)

        self.account_label = QLabel(self.staff_card)
        self.account_label.setTextFormat(Qt.TextFormat.PlainText)
        self.account_label.setObjectName(u"account_label")

        self.staff_card_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.account_label)

        self.account = QLineEdit(self.staff_card)
        self.account.setObjectName(u"account")

        self.staff_card_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.account)

        self.active = QCheckBox(self.staff_card)
        self.active.setObjectName(u"active")

        self.staff_card_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.active)


        self.staff_card_column.addLayout(self.staff_card_form)


        self.column.addWidget(self.staff_card)

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

        self.main_button = QPushButton(StaffForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(StaffForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.job_title_label.setBuddy(self.job_title)
        self.roles_label.setBuddy(self.roles)
        self.manager_id_label.setBuddy(self.manager_id)
        self.briefed_on_label.setBuddy(self.briefed_on)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.account_label.setBuddy(self.account)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StaffForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(StaffForm)
    # setupUi

    def retranslateUi(self, StaffForm):
        StaffForm.setWindowTitle(QCoreApplication.translate("StaffForm", u"Member of staff", None))
        self.heading.setText(QCoreApplication.translate("StaffForm", u"Add a member of staff", None))
        self.intro.setText(QCoreApplication.translate("StaffForm", u"One person may hold several roles.", None))
        self.name_label.setText(QCoreApplication.translate("StaffForm", u"&Name (required)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("StaffForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.job_title_label.setText(QCoreApplication.translate("StaffForm", u"&Job title", None))
#if QT_CONFIG(accessibility)
        self.job_title.setAccessibleName(QCoreApplication.translate("StaffForm", u"Job title", None))
#endif // QT_CONFIG(accessibility)
        self.roles_label.setText(QCoreApplication.translate("StaffForm", u"&Roles", None))
#if QT_CONFIG(accessibility)
        self.roles.setAccessibleName(QCoreApplication.translate("StaffForm", u"Roles", None))
#endif // QT_CONFIG(accessibility)
        self.manager_id_label.setText(QCoreApplication.translate("StaffForm", u"&Manager", None))
#if QT_CONFIG(accessibility)
        self.manager_id.setAccessibleName(QCoreApplication.translate("StaffForm", u"Manager", None))
#endif // QT_CONFIG(accessibility)
        self.briefed_on_label.setText(QCoreApplication.translate("StaffForm", u"&Trained on complaints", None))
#if QT_CONFIG(accessibility)
        self.briefed_on.setAccessibleName(QCoreApplication.translate("StaffForm", u"Trained on complaints", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("StaffForm", u"&Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("StaffForm", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("StaffForm", u"&Email", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("StaffForm", u"Email", None))
#endif // QT_CONFIG(accessibility)
        self.account_label.setText(QCoreApplication.translate("StaffForm", u"Signs in &as", None))
#if QT_CONFIG(accessibility)
        self.account.setAccessibleName(QCoreApplication.translate("StaffForm", u"Signs in as", None))
#endif // QT_CONFIG(accessibility)
        self.active.setText(QCoreApplication.translate("StaffForm", u"&Works here", None))
        self.main_button.setText(QCoreApplication.translate("StaffForm", u"Add mem&ber of staff", None))
        self.cancel_button.setText(QCoreApplication.translate("StaffForm", u"Cancel", None))
    # retranslateUi

