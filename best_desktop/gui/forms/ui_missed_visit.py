"""Compiled from forms/missed_visit.ui; change that."""

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
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_MissedVisitForm(object):
    def setupUi(self, MissedVisitForm):
        if not MissedVisitForm.objectName():
            MissedVisitForm.setObjectName(u"MissedVisitForm")
        self.whole = QVBoxLayout(MissedVisitForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(MissedVisitForm)
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

        self.visit = QFrame(self.scrollContents)
        self.visit.setObjectName(u"visit")
        self.visit.setProperty(u"kind", u"card")
        self.visit_column = QVBoxLayout(self.visit)
        self.visit_column.setSpacing(12)
        self.visit_column.setObjectName(u"visit_column")
        self.visit_column.setContentsMargins(16, 12, 16, 12)
        self.visit_form = QFormLayout()
        self.visit_form.setObjectName(u"visit_form")
        self.visit_form.setHorizontalSpacing(16)
        self.visit_form.setVerticalSpacing(8)
        self.missed_on_label = QLabel(self.visit)
        self.missed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missed_on_label.setObjectName(u"missed_on_label")

        self.visit_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.missed_on_label)

        self.missed_on = DateField(self.visit)
        self.missed_on.setObjectName(u"missed_on")
        self.missed_on.setProperty(u"said", u"Date of the missed visit")
        self.missed_on.setProperty(u"ask", u"Enter the date of the missed visit")
        self.missed_on.setProperty(u"past", True)

        self.visit_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.missed_on)

        self.by_whom_label = QLabel(self.visit)
        self.by_whom_label.setTextFormat(Qt.TextFormat.PlainText)
        self.by_whom_label.setObjectName(u"by_whom_label")

        self.visit_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.by_whom_label)

        self.by_whom = QLineEdit(self.visit)
        self.by_whom.setObjectName(u"by_whom")

        self.visit_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.by_whom)

        self.apology = QCheckBox(self.visit)
        self.apology.setObjectName(u"apology")

        self.visit_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.apology)

        self.new_visit_on_label = QLabel(self.visit)
        self.new_visit_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.new_visit_on_label.setObjectName(u"new_visit_on_label")

        self.visit_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.new_visit_on_label)

        self.new_visit_on = DateField(self.visit)
        self.new_visit_on.setObjectName(u"new_visit_on")
        self.new_visit_on.setProperty(u"said", u"Date of the new visit")

        self.visit_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.new_visit_on)

        self.settled = QCheckBox(self.visit)
        self.settled.setObjectName(u"settled")

        self.visit_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.settled)

        self.settled_hint = WrappedLabel(self.visit)
        self.settled_hint.setObjectName(u"settled_hint")
        self.settled_hint.setProperty(u"kind", u"muted")

        self.visit_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.settled_hint)


        self.visit_column.addLayout(self.visit_form)


        self.column.addWidget(self.visit)

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

        self.main_button = QPushButton(MissedVisitForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(MissedVisitForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.missed_on_label.setBuddy(self.missed_on)
        self.by_whom_label.setBuddy(self.by_whom)
        self.new_visit_on_label.setBuddy(self.new_visit_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MissedVisitForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(MissedVisitForm)
    # setupUi

    def retranslateUi(self, MissedVisitForm):
        MissedVisitForm.setWindowTitle(QCoreApplication.translate("MissedVisitForm", u"Record a missed visit", None))
        self.heading.setText(QCoreApplication.translate("MissedVisitForm", u"Record a missed visit", None))
        self.intro.setText("")
        self.missed_on_label.setText(QCoreApplication.translate("MissedVisitForm", u"&Missed on (required)", None))
#if QT_CONFIG(accessibility)
        self.missed_on.setAccessibleName(QCoreApplication.translate("MissedVisitForm", u"Missed on", None))
#endif // QT_CONFIG(accessibility)
        self.by_whom_label.setText(QCoreApplication.translate("MissedVisitForm", u"&Who did not come", None))
#if QT_CONFIG(accessibility)
        self.by_whom.setAccessibleName(QCoreApplication.translate("MissedVisitForm", u"Who did not come", None))
#endif // QT_CONFIG(accessibility)
        self.apology.setText(QCoreApplication.translate("MissedVisitForm", u"We &have apologised", None))
        self.new_visit_on_label.setText(QCoreApplication.translate("MissedVisitForm", u"&New visit on", None))
#if QT_CONFIG(accessibility)
        self.new_visit_on.setAccessibleName(QCoreApplication.translate("MissedVisitForm", u"New visit on", None))
#endif // QT_CONFIG(accessibility)
        self.settled.setText(QCoreApplication.translate("MissedVisitForm", u"&Settled there and then: close the request", None))
        self.settled_hint.setText("")
        self.main_button.setText(QCoreApplication.translate("MissedVisitForm", u"&Record missed visit", None))
        self.cancel_button.setText(QCoreApplication.translate("MissedVisitForm", u"Cancel", None))
    # retranslateUi

