"""Compiled from forms/department.ui; change that."""

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

from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_DepartmentForm(object):
    def setupUi(self, DepartmentForm):
        if not DepartmentForm.objectName():
            DepartmentForm.setObjectName(u"DepartmentForm")
        self.whole = QVBoxLayout(DepartmentForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DepartmentForm)
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

        self.department_card = QFrame(self.scrollContents)
        self.department_card.setObjectName(u"department_card")
        self.department_card.setProperty(u"kind", u"card")
        self.department_card_column = QVBoxLayout(self.department_card)
        self.department_card_column.setSpacing(12)
        self.department_card_column.setObjectName(u"department_card_column")
        self.department_card_column.setContentsMargins(16, 12, 16, 12)
        self.department_card_form = QFormLayout()
        self.department_card_form.setObjectName(u"department_card_form")
        self.department_card_form.setHorizontalSpacing(16)
        self.department_card_form.setVerticalSpacing(8)
        self.name_label = QLabel(self.department_card)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")

        self.department_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.department_card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"ask", u"Enter the department's name")

        self.department_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.head_id_label = QLabel(self.department_card)
        self.head_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.head_id_label.setObjectName(u"head_id_label")

        self.department_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.head_id_label)

        self.head_id = WordBox(self.department_card)
        self.head_id.setObjectName(u"head_id")

        self.department_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.head_id)

        self.deputy_id_label = QLabel(self.department_card)
        self.deputy_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.deputy_id_label.setObjectName(u"deputy_id_label")

        self.department_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.deputy_id_label)

        self.deputy_id = WordBox(self.department_card)
        self.deputy_id.setObjectName(u"deputy_id")

        self.department_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.deputy_id)

        self.active = QCheckBox(self.department_card)
        self.active.setObjectName(u"active")

        self.department_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.active)


        self.department_card_column.addLayout(self.department_card_form)


        self.column.addWidget(self.department_card)

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

        self.main_button = QPushButton(DepartmentForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(DepartmentForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.head_id_label.setBuddy(self.head_id)
        self.deputy_id_label.setBuddy(self.deputy_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DepartmentForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(DepartmentForm)
    # setupUi

    def retranslateUi(self, DepartmentForm):
        DepartmentForm.setWindowTitle(QCoreApplication.translate("DepartmentForm", u"Department", None))
        self.heading.setText(QCoreApplication.translate("DepartmentForm", u"Add a department", None))
        self.intro.setText(QCoreApplication.translate("DepartmentForm", u"The head directs its complaints; the deputy stands in.", None))
        self.name_label.setText(QCoreApplication.translate("DepartmentForm", u"&Name (required)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("DepartmentForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.head_id_label.setText(QCoreApplication.translate("DepartmentForm", u"&Head", None))
#if QT_CONFIG(accessibility)
        self.head_id.setAccessibleName(QCoreApplication.translate("DepartmentForm", u"Head", None))
#endif // QT_CONFIG(accessibility)
        self.deputy_id_label.setText(QCoreApplication.translate("DepartmentForm", u"&Deputy", None))
#if QT_CONFIG(accessibility)
        self.deputy_id.setAccessibleName(QCoreApplication.translate("DepartmentForm", u"Deputy", None))
#endif // QT_CONFIG(accessibility)
        self.active.setText(QCoreApplication.translate("DepartmentForm", u"&In use", None))
        self.main_button.setText(QCoreApplication.translate("DepartmentForm", u"Add de&partment", None))
        self.cancel_button.setText(QCoreApplication.translate("DepartmentForm", u"Cancel", None))
    # retranslateUi

