"""Compiled from forms/reopen.ui; change that."""

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
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Reopen(object):
    def setupUi(self, Reopen):
        if not Reopen.objectName():
            Reopen.setObjectName(u"Reopen")
        self.whole = QVBoxLayout(Reopen)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Reopen)
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

        self.again = QFrame(self.scrollContents)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"kind", u"card")
        self.again_column = QVBoxLayout(self.again)
        self.again_column.setSpacing(12)
        self.again_column.setObjectName(u"again_column")
        self.again_column.setContentsMargins(16, 12, 16, 12)
        self.again_form = QFormLayout()
        self.again_form.setObjectName(u"again_form")
        self.again_form.setHorizontalSpacing(16)
        self.again_form.setVerticalSpacing(8)
        self.target_on_label = QLabel(self.again)
        self.target_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.target_on_label.setObjectName(u"target_on_label")

        self.again_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.target_on_label)

        self.target_on = DateField(self.again)
        self.target_on.setObjectName(u"target_on")
        self.target_on.setProperty(u"said", u"The new target date")
        self.target_on.setProperty(u"ask", u"Enter the new target date")

        self.again_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.target_on)

        self.reason_label = QLabel(self.again)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.again_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.again)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter why it is reopened")

        self.again_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)


        self.again_column.addLayout(self.again_form)


        self.column.addWidget(self.again)

        self.consequences = WrappedLabel(self.scrollContents)
        self.consequences.setObjectName(u"consequences")
        self.consequences.setProperty(u"kind", u"info-box")

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

        self.main_button = QPushButton(Reopen)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Reopen)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.target_on_label.setBuddy(self.target_on)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Reopen)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Reopen)
    # setupUi

    def retranslateUi(self, Reopen):
        Reopen.setWindowTitle(QCoreApplication.translate("Reopen", u"Reopen", None))
        self.heading.setText(QCoreApplication.translate("Reopen", u"Reopen the complaint", None))
        self.intro.setText("")
        self.target_on_label.setText(QCoreApplication.translate("Reopen", u"&New target date (required)", None))
#if QT_CONFIG(accessibility)
        self.target_on.setAccessibleName(QCoreApplication.translate("Reopen", u"New target date", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("Reopen", u"&Why it is reopened (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("Reopen", u"Why it is reopened", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText("")
        self.main_button.setText(QCoreApplication.translate("Reopen", u"&Reopen", None))
        self.cancel_button.setText(QCoreApplication.translate("Reopen", u"Cancel", None))
    # retranslateUi

