"""Compiled from forms/order_done.ui; change that."""

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
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_OrderDone(object):
    def setupUi(self, OrderDone):
        if not OrderDone.objectName():
            OrderDone.setObjectName(u"OrderDone")
        self.whole = QVBoxLayout(OrderDone)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OrderDone)
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

        self.done = QFrame(self.scrollContents)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"kind", u"card")
        self.done_column = QVBoxLayout(self.done)
        self.done_column.setSpacing(12)
        self.done_column.setObjectName(u"done_column")
        self.done_column.setContentsMargins(16, 12, 16, 12)
        self.done_form = QFormLayout()
        self.done_form.setObjectName(u"done_form")
        self.done_form.setHorizontalSpacing(16)
        self.done_form.setVerticalSpacing(8)
        self.done_on_label = QLabel(self.done)
        self.done_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_label.setObjectName(u"done_on_label")

        self.done_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.done_on_label)

        self.done_on = DateField(self.done)
        self.done_on.setObjectName(u"done_on")
        self.done_on.setProperty(u"said", u"The date it was done")
        self.done_on.setProperty(u"ask", u"Enter the date it was done")
        self.done_on.setProperty(u"past", True)

        self.done_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.done_on)

        self.note_label = QLabel(self.done)
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setObjectName(u"note_label")

        self.done_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = GrowingText(self.done)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"ask", u"Enter what was done")

        self.done_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.note)

        self.evidence_id_label = QLabel(self.done)
        self.evidence_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.evidence_id_label.setObjectName(u"evidence_id_label")

        self.done_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.evidence_id_label)

        self.evidence_id = WordBox(self.done)
        self.evidence_id.setObjectName(u"evidence_id")

        self.done_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.evidence_id)


        self.done_column.addLayout(self.done_form)


        self.column.addWidget(self.done)

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

        self.main_button = QPushButton(OrderDone)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(OrderDone)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.done_on_label.setBuddy(self.done_on)
        self.note_label.setBuddy(self.note)
        self.evidence_id_label.setBuddy(self.evidence_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrderDone)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(OrderDone)
    # setupUi

    def retranslateUi(self, OrderDone):
        OrderDone.setWindowTitle(QCoreApplication.translate("OrderDone", u"Order complied with", None))
        self.heading.setText(QCoreApplication.translate("OrderDone", u"Order complied with", None))
        self.intro.setText("")
        self.done_on_label.setText(QCoreApplication.translate("OrderDone", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.done_on.setAccessibleName(QCoreApplication.translate("OrderDone", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("OrderDone", u"&What was done (required)", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("OrderDone", u"What was done", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_id_label.setText(QCoreApplication.translate("OrderDone", u"&Evidence", None))
#if QT_CONFIG(accessibility)
        self.evidence_id.setAccessibleName(QCoreApplication.translate("OrderDone", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("OrderDone", u"&Save as done", None))
        self.cancel_button.setText(QCoreApplication.translate("OrderDone", u"Cancel", None))
    # retranslateUi

