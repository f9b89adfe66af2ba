"""Compiled from forms/end_delegation.ui; change that."""

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

class Ui_EndDelegation(object):
    def setupUi(self, EndDelegation):
        if not EndDelegation.objectName():
            EndDelegation.setObjectName(u"EndDelegation")
        self.whole = QVBoxLayout(EndDelegation)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(EndDelegation)
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

        self.when = QFrame(self.scrollContents)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"kind", u"card")
        self.when_column = QVBoxLayout(self.when)
        self.when_column.setSpacing(12)
        self.when_column.setObjectName(u"when_column")
        self.when_column.setContentsMargins(16, 12, 16, 12)
        self.when_form = QFormLayout()
        self.when_form.setObjectName(u"when_form")
        self.when_form.setHorizontalSpacing(16)
        self.when_form.setVerticalSpacing(8)
        self.to_on_label = QLabel(self.when)
        self.to_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_on_label.setObjectName(u"to_on_label")

        self.when_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.to_on_label)

        self.to_on = DateField(self.when)
        self.to_on.setObjectName(u"to_on")
        self.to_on.setProperty(u"said", u"The last day")
        self.to_on.setProperty(u"ask", u"Enter the last day")

        self.when_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.to_on)


        self.when_column.addLayout(self.when_form)


        self.column.addWidget(self.when)

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

        self.main_button = QPushButton(EndDelegation)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(EndDelegation)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.to_on_label.setBuddy(self.to_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndDelegation)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(EndDelegation)
    # setupUi

    def retranslateUi(self, EndDelegation):
        EndDelegation.setWindowTitle(QCoreApplication.translate("EndDelegation", u"End delegation", None))
        self.heading.setText(QCoreApplication.translate("EndDelegation", u"End a delegation", None))
        self.intro.setText("")
        self.to_on_label.setText(QCoreApplication.translate("EndDelegation", u"&Last day (required)", None))
#if QT_CONFIG(accessibility)
        self.to_on.setAccessibleName(QCoreApplication.translate("EndDelegation", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText(QCoreApplication.translate("EndDelegation", u"What was done under it stays as it was.", None))
        self.main_button.setText(QCoreApplication.translate("EndDelegation", u"&End delegation", None))
        self.cancel_button.setText(QCoreApplication.translate("EndDelegation", u"Cancel", None))
    # retranslateUi

