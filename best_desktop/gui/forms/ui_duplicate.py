"""Compiled from forms/duplicate.ui; change that."""

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

from best_desktop.gui.case_pick import CasePick
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Duplicate(object):
    def setupUi(self, Duplicate):
        if not Duplicate.objectName():
            Duplicate.setObjectName(u"Duplicate")
        self.whole = QVBoxLayout(Duplicate)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Duplicate)
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

        self.end = QFrame(self.scrollContents)
        self.end.setObjectName(u"end")
        self.end.setProperty(u"kind", u"card")
        self.end_column = QVBoxLayout(self.end)
        self.end_column.setSpacing(12)
        self.end_column.setObjectName(u"end_column")
        self.end_column.setContentsMargins(16, 12, 16, 12)
        self.end_form = QFormLayout()
        self.end_form.setObjectName(u"end_form")
        self.end_form.setHorizontalSpacing(16)
        self.end_form.setVerticalSpacing(8)
        self.other_id_label = QLabel(self.end)
        self.other_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_id_label.setObjectName(u"other_id_label")

        self.end_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.other_id_label)

        self.other_id = CasePick(self.end)
        self.other_id.setObjectName(u"other_id")
        self.other_id.setProperty(u"said", u"Same as")
        self.other_id.setProperty(u"ask", u"Choose the complaint this one repeats")

        self.end_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.other_id)

        self.other_id_hint = WrappedLabel(self.end)
        self.other_id_hint.setObjectName(u"other_id_hint")
        self.other_id_hint.setProperty(u"kind", u"muted")

        self.end_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.other_id_hint)

        self.reason_label = QLabel(self.end)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.end_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.end)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter the reason")

        self.end_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason)


        self.end_column.addLayout(self.end_form)


        self.column.addWidget(self.end)

        self.consequences = WrappedLabel(self.scrollContents)
        self.consequences.setObjectName(u"consequences")
        self.consequences.setProperty(u"kind", u"warning-box")

        self.column.addWidget(self.consequences)

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

        self.main_button = QPushButton(Duplicate)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Duplicate)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.other_id_label.setBuddy(self.other_id)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Duplicate)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Duplicate)
    # setupUi

    def retranslateUi(self, Duplicate):
        Duplicate.setWindowTitle(QCoreApplication.translate("Duplicate", u"Mark as duplicate", None))
        self.heading.setText(QCoreApplication.translate("Duplicate", u"Mark as a duplicate", None))
        self.intro.setText("")
        self.other_id_label.setText(QCoreApplication.translate("Duplicate", u"&Same as (required)", None))
#if QT_CONFIG(accessibility)
        self.other_id.setAccessibleName(QCoreApplication.translate("Duplicate", u"Same as", None))
#endif // QT_CONFIG(accessibility)
        self.other_id_hint.setText(QCoreApplication.translate("Duplicate", u"Type a reference, a name or words.", None))
        self.reason_label.setText(QCoreApplication.translate("Duplicate", u"&Reason (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("Duplicate", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText("")
        self.main_button.setText(QCoreApplication.translate("Duplicate", u"&Mark as duplicate", None))
        self.cancel_button.setText(QCoreApplication.translate("Duplicate", u"Cancel", None))
    # retranslateUi

