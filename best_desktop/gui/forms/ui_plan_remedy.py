"""Compiled from forms/plan_remedy.ui; change that."""

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

class Ui_PlanRemedy(object):
    def setupUi(self, PlanRemedy):
        if not PlanRemedy.objectName():
            PlanRemedy.setObjectName(u"PlanRemedy")
        self.whole = QVBoxLayout(PlanRemedy)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PlanRemedy)
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
        self.owner_id_label = QLabel(self.about)
        self.owner_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_id_label.setObjectName(u"owner_id_label")

        self.about_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.owner_id_label)

        self.owner_id = WordBox(self.about)
        self.owner_id.setObjectName(u"owner_id")

        self.about_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.owner_id)

        self.due_on_label = QLabel(self.about)
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_label.setObjectName(u"due_on_label")

        self.about_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateField(self.about)
        self.due_on.setObjectName(u"due_on")
        self.due_on.setProperty(u"said", u"The date it is due")

        self.about_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.update_days_label = QLabel(self.about)
        self.update_days_label.setTextFormat(Qt.TextFormat.PlainText)
        self.update_days_label.setObjectName(u"update_days_label")

        self.about_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.update_days_label)

        self.update_days = WordBox(self.about)
        self.update_days.setObjectName(u"update_days")

        self.about_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.update_days)


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

        self.main_button = QPushButton(PlanRemedy)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(PlanRemedy)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.owner_id_label.setBuddy(self.owner_id)
        self.due_on_label.setBuddy(self.due_on)
        self.update_days_label.setBuddy(self.update_days)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanRemedy)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(PlanRemedy)
    # setupUi

    def retranslateUi(self, PlanRemedy):
        PlanRemedy.setWindowTitle(QCoreApplication.translate("PlanRemedy", u"Who sees to it", None))
        self.heading.setText(QCoreApplication.translate("PlanRemedy", u"Who sees to it", None))
        self.intro.setText("")
        self.owner_id_label.setText(QCoreApplication.translate("PlanRemedy", u"&Who sees to it", None))
#if QT_CONFIG(accessibility)
        self.owner_id.setAccessibleName(QCoreApplication.translate("PlanRemedy", u"Who sees to it", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_label.setText(QCoreApplication.translate("PlanRemedy", u"D&ue on", None))
#if QT_CONFIG(accessibility)
        self.due_on.setAccessibleName(QCoreApplication.translate("PlanRemedy", u"Due on", None))
#endif // QT_CONFIG(accessibility)
        self.update_days_label.setText(QCoreApplication.translate("PlanRemedy", u"&Tell them how it stands", None))
#if QT_CONFIG(accessibility)
        self.update_days.setAccessibleName(QCoreApplication.translate("PlanRemedy", u"Tell them how it stands", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("PlanRemedy", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("PlanRemedy", u"Cancel", None))
    # retranslateUi

