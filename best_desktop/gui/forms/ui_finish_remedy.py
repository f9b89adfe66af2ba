"""Compiled from forms/finish_remedy.ui; change that."""

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

class Ui_FinishRemedy(object):
    def setupUi(self, FinishRemedy):
        if not FinishRemedy.objectName():
            FinishRemedy.setObjectName(u"FinishRemedy")
        self.whole = QVBoxLayout(FinishRemedy)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(FinishRemedy)
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
        self.done_on_label = QLabel(self.when)
        self.done_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_label.setObjectName(u"done_on_label")

        self.when_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.done_on_label)

        self.done_on = DateField(self.when)
        self.done_on.setObjectName(u"done_on")
        self.done_on.setProperty(u"said", u"The date it was done")
        self.done_on.setProperty(u"ask", u"Enter the date it was done")

        self.when_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.done_on)


        self.when_column.addLayout(self.when_form)


        self.column.addWidget(self.when)

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

        self.main_button = QPushButton(FinishRemedy)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(FinishRemedy)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.done_on_label.setBuddy(self.done_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FinishRemedy)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(FinishRemedy)
    # setupUi

    def retranslateUi(self, FinishRemedy):
        FinishRemedy.setWindowTitle(QCoreApplication.translate("FinishRemedy", u"Remedy done", None))
        self.heading.setText(QCoreApplication.translate("FinishRemedy", u"Remedy done", None))
        self.intro.setText("")
        self.done_on_label.setText(QCoreApplication.translate("FinishRemedy", u"&Done on (required)", None))
#if QT_CONFIG(accessibility)
        self.done_on.setAccessibleName(QCoreApplication.translate("FinishRemedy", u"Done on", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("FinishRemedy", u"&Record as done", None))
        self.cancel_button.setText(QCoreApplication.translate("FinishRemedy", u"Cancel", None))
    # retranslateUi

