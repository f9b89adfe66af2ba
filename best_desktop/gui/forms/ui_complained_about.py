"""Compiled from forms/complained_about.ui; change that."""

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
from best_desktop.gui.tick_list import TickList
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ComplainedAboutForm(object):
    def setupUi(self, ComplainedAboutForm):
        if not ComplainedAboutForm.objectName():
            ComplainedAboutForm.setObjectName(u"ComplainedAboutForm")
        self.whole = QVBoxLayout(ComplainedAboutForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ComplainedAboutForm)
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
        self.staff_ids_label = QLabel(self.people)
        self.staff_ids_label.setTextFormat(Qt.TextFormat.PlainText)
        self.staff_ids_label.setObjectName(u"staff_ids_label")

        self.people_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.staff_ids_label)

        self.staff_ids = TickList(self.people)
        self.staff_ids.setObjectName(u"staff_ids")

        self.people_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.staff_ids)

        self.handler_id_label = QLabel(self.people)
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.people_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.handler_id_label)

        self.handler_id = WordBox(self.people)
        self.handler_id.setObjectName(u"handler_id")

        self.people_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.handler_id)

        self.overseer_id_label = QLabel(self.people)
        self.overseer_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.overseer_id_label.setObjectName(u"overseer_id_label")

        self.people_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.overseer_id_label)

        self.overseer_id = WordBox(self.people)
        self.overseer_id.setObjectName(u"overseer_id")

        self.people_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.overseer_id)

        self.reason_label = QLabel(self.people)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.people_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.people)
        self.reason.setObjectName(u"reason")

        self.people_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reason)


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

        self.main_button = QPushButton(ComplainedAboutForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ComplainedAboutForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.staff_ids_label.setBuddy(self.staff_ids)
        self.handler_id_label.setBuddy(self.handler_id)
        self.overseer_id_label.setBuddy(self.overseer_id)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ComplainedAboutForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ComplainedAboutForm)
    # setupUi

    def retranslateUi(self, ComplainedAboutForm):
        ComplainedAboutForm.setWindowTitle(QCoreApplication.translate("ComplainedAboutForm", u"Staff it is about", None))
        self.heading.setText(QCoreApplication.translate("ComplainedAboutForm", u"Staff the complaint is about", None))
        self.intro.setText(QCoreApplication.translate("ComplainedAboutForm", u"Nobody handles, oversees or decides a complaint about themselves, and it is handed to none of them (P-7.3.a).", None))
        self.staff_ids_label.setText(QCoreApplication.translate("ComplainedAboutForm", u"&About", None))
#if QT_CONFIG(accessibility)
        self.staff_ids.setAccessibleName(QCoreApplication.translate("ComplainedAboutForm", u"About", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_label.setText(QCoreApplication.translate("ComplainedAboutForm", u"&Handled instead by", None))
#if QT_CONFIG(accessibility)
        self.handler_id.setAccessibleName(QCoreApplication.translate("ComplainedAboutForm", u"Handled instead by", None))
#endif // QT_CONFIG(accessibility)
        self.overseer_id_label.setText(QCoreApplication.translate("ComplainedAboutForm", u"&Overseen instead by", None))
#if QT_CONFIG(accessibility)
        self.overseer_id.setAccessibleName(QCoreApplication.translate("ComplainedAboutForm", u"Overseen instead by", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("ComplainedAboutForm", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ComplainedAboutForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ComplainedAboutForm", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("ComplainedAboutForm", u"Cancel", None))
    # retranslateUi

