"""Compiled from forms/confirm_compliment.ui; change that."""

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
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ConfirmCompliment(object):
    def setupUi(self, ConfirmCompliment):
        if not ConfirmCompliment.objectName():
            ConfirmCompliment.setObjectName(u"ConfirmCompliment")
        self.whole = QVBoxLayout(ConfirmCompliment)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ConfirmCompliment)
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

        self.shared = QFrame(self.scrollContents)
        self.shared.setObjectName(u"shared")
        self.shared.setProperty(u"kind", u"card")
        self.shared_column = QVBoxLayout(self.shared)
        self.shared_column.setSpacing(12)
        self.shared_column.setObjectName(u"shared_column")
        self.shared_column.setContentsMargins(16, 12, 16, 12)
        self.shared_form = QFormLayout()
        self.shared_form.setObjectName(u"shared_form")
        self.shared_form.setHorizontalSpacing(16)
        self.shared_form.setVerticalSpacing(8)
        self.shared_on_label = QLabel(self.shared)
        self.shared_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.shared_on_label.setObjectName(u"shared_on_label")

        self.shared_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.shared_on_label)

        self.shared_on = DateField(self.shared)
        self.shared_on.setObjectName(u"shared_on")
        self.shared_on.setProperty(u"said", u"The date it was shared")
        self.shared_on.setProperty(u"ask", u"Enter the date it was shared with whom it is about")
        self.shared_on.setProperty(u"past", True)

        self.shared_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.shared_on)


        self.shared_column.addLayout(self.shared_form)


        self.column.addWidget(self.shared)

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

        self.main_button = QPushButton(ConfirmCompliment)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ConfirmCompliment)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.shared_on_label.setBuddy(self.shared_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConfirmCompliment)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ConfirmCompliment)
    # setupUi

    def retranslateUi(self, ConfirmCompliment):
        ConfirmCompliment.setWindowTitle(QCoreApplication.translate("ConfirmCompliment", u"Compliment shared", None))
        self.heading.setText(QCoreApplication.translate("ConfirmCompliment", u"Record that it was shared", None))
        self.intro.setText("")
        self.shared_on_label.setText(QCoreApplication.translate("ConfirmCompliment", u"&Shared on (required)", None))
#if QT_CONFIG(accessibility)
        self.shared_on.setAccessibleName(QCoreApplication.translate("ConfirmCompliment", u"Shared on", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ConfirmCompliment", u"&Record as shared", None))
        self.cancel_button.setText(QCoreApplication.translate("ConfirmCompliment", u"Cancel", None))
    # retranslateUi

