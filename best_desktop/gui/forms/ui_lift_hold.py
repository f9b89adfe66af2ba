"""Compiled from forms/lift_hold.ui; change that."""

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
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_LiftHold(object):
    def setupUi(self, LiftHold):
        if not LiftHold.objectName():
            LiftHold.setObjectName(u"LiftHold")
        self.whole = QVBoxLayout(LiftHold)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LiftHold)
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

        self.why = QFrame(self.scrollContents)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"kind", u"card")
        self.why_column = QVBoxLayout(self.why)
        self.why_column.setSpacing(12)
        self.why_column.setObjectName(u"why_column")
        self.why_column.setContentsMargins(16, 12, 16, 12)
        self.why_form = QFormLayout()
        self.why_form.setObjectName(u"why_form")
        self.why_form.setHorizontalSpacing(16)
        self.why_form.setVerticalSpacing(8)
        self.reason_label = QLabel(self.why)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.why_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.why)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter why it is lifted")

        self.why_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reason)


        self.why_column.addLayout(self.why_form)


        self.column.addWidget(self.why)

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

        self.main_button = QPushButton(LiftHold)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(LiftHold)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LiftHold)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(LiftHold)
    # setupUi

    def retranslateUi(self, LiftHold):
        LiftHold.setWindowTitle(QCoreApplication.translate("LiftHold", u"Lift a hold", None))
        self.heading.setText(QCoreApplication.translate("LiftHold", u"Lift a hold", None))
        self.intro.setText("")
        self.reason_label.setText(QCoreApplication.translate("LiftHold", u"&Why it is lifted (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("LiftHold", u"Why it is lifted", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("LiftHold", u"&Lift hold", None))
        self.cancel_button.setText(QCoreApplication.translate("LiftHold", u"Cancel", None))
    # retranslateUi

