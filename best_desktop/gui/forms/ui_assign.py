"""Compiled from forms/assign.ui; change that."""

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

class Ui_Assign(object):
    def setupUi(self, Assign):
        if not Assign.objectName():
            Assign.setObjectName(u"Assign")
        self.whole = QVBoxLayout(Assign)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Assign)
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

        self.people = QFrame(self.scrollContents)
        self.people.setObjectName(u"people")
        self.people.setProperty(u"kind", u"card")
        self.people_column = QVBoxLayout(self.people)
        self.people_column.setSpacing(12)
        self.people_column.setObjectName(u"people_column")
        self.people_column.setContentsMargins(16, 12, 16, 12)
        self.people_form = QFormLayout()
        self.people_form.setObjectName(u"people_form")
        self.people_form.setHorizontalSpacing(16)
        self.people_form.setVerticalSpacing(8)
        self.handler_id_label = QLabel(self.people)
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.people_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.handler_id_label)

        self.handler_id = WordBox(self.people)
        self.handler_id.setObjectName(u"handler_id")

        self.people_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.handler_id)

        self.handler_note = WrappedLabel(self.people)
        self.handler_note.setObjectName(u"handler_note")
        self.handler_note.setProperty(u"kind", u"muted")

        self.people_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.handler_note)

        self.overseer_id_label = QLabel(self.people)
        self.overseer_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.overseer_id_label.setObjectName(u"overseer_id_label")

        self.people_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.overseer_id_label)

        self.overseer_id = WordBox(self.people)
        self.overseer_id.setObjectName(u"overseer_id")

        self.people_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.overseer_id)

        self.contact_id_label = QLabel(self.people)
        self.contact_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_id_label.setObjectName(u"contact_id_label")

        self.people_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.contact_id_label)

        self.contact_id = WordBox(self.people)
        self.contact_id.setObjectName(u"contact_id")

        self.people_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.contact_id)

        self.department_id_label = QLabel(self.people)
        self.department_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.department_id_label.setObjectName(u"department_id_label")

        self.people_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.department_id_label)

        self.department_id = WordBox(self.people)
        self.department_id.setObjectName(u"department_id")

        self.people_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.department_id)

        self.reason_label = QLabel(self.people)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.people_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.people)
        self.reason.setObjectName(u"reason")

        self.people_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.reason)


        self.people_column.addLayout(self.people_form)


        self.column.addWidget(self.people)

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

        self.main_button = QPushButton(Assign)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Assign)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.handler_id_label.setBuddy(self.handler_id)
        self.overseer_id_label.setBuddy(self.overseer_id)
        self.contact_id_label.setBuddy(self.contact_id)
        self.department_id_label.setBuddy(self.department_id)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Assign)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Assign)
    # setupUi

    def retranslateUi(self, Assign):
        Assign.setWindowTitle(QCoreApplication.translate("Assign", u"Assign", None))
        self.heading.setText(QCoreApplication.translate("Assign", u"Who deals with it", None))
        self.intro.setText(QCoreApplication.translate("Assign", u"Changing who deals with it never moves a date.", None))
        self.handler_id_label.setText(QCoreApplication.translate("Assign", u"&Handler", None))
#if QT_CONFIG(accessibility)
        self.handler_id.setAccessibleName(QCoreApplication.translate("Assign", u"Handler", None))
#endif // QT_CONFIG(accessibility)
        self.handler_note.setText("")
        self.overseer_id_label.setText(QCoreApplication.translate("Assign", u"&Overseer", None))
#if QT_CONFIG(accessibility)
        self.overseer_id.setAccessibleName(QCoreApplication.translate("Assign", u"Overseer", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_label.setText(QCoreApplication.translate("Assign", u"&Named contact", None))
#if QT_CONFIG(accessibility)
        self.contact_id.setAccessibleName(QCoreApplication.translate("Assign", u"Named contact", None))
#endif // QT_CONFIG(accessibility)
        self.department_id_label.setText(QCoreApplication.translate("Assign", u"&Department", None))
#if QT_CONFIG(accessibility)
        self.department_id.setAccessibleName(QCoreApplication.translate("Assign", u"Department", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("Assign", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("Assign", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Assign", u"&Assign", None))
        self.cancel_button.setText(QCoreApplication.translate("Assign", u"Cancel", None))
    # retranslateUi

