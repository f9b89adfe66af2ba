"""Compiled from forms/wanted.ui; change that."""

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

from best_desktop.gui.lines_field import LinesField
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Wanted(object):
    def setupUi(self, Wanted):
        if not Wanted.objectName():
            Wanted.setObjectName(u"Wanted")
        self.whole = QVBoxLayout(Wanted)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Wanted)
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

        self.outcomes = QFrame(self.scrollContents)
        self.outcomes.setObjectName(u"outcomes")
        self.outcomes.setProperty(u"kind", u"card")
        self.outcomes_column = QVBoxLayout(self.outcomes)
        self.outcomes_column.setSpacing(12)
        self.outcomes_column.setObjectName(u"outcomes_column")
        self.outcomes_column.setContentsMargins(16, 12, 16, 12)
        self.outcomes_form = QFormLayout()
        self.outcomes_form.setObjectName(u"outcomes_form")
        self.outcomes_form.setHorizontalSpacing(16)
        self.outcomes_form.setVerticalSpacing(8)
        self.wanted_label = QLabel(self.outcomes)
        self.wanted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wanted_label.setObjectName(u"wanted_label")

        self.outcomes_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.wanted_label)

        self.wanted = LinesField(self.outcomes)
        self.wanted.setObjectName(u"wanted")
        self.wanted.setProperty(u"noun", u"outcome")

        self.outcomes_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.wanted)


        self.outcomes_column.addLayout(self.outcomes_form)


        self.column.addWidget(self.outcomes)

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

        self.main_button = QPushButton(Wanted)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Wanted)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.wanted_label.setBuddy(self.wanted)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Wanted)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Wanted)
    # setupUi

    def retranslateUi(self, Wanted):
        Wanted.setWindowTitle(QCoreApplication.translate("Wanted", u"Outcomes sought", None))
        self.heading.setText(QCoreApplication.translate("Wanted", u"What do they want", None))
        self.intro.setText("")
        self.wanted_label.setText(QCoreApplication.translate("Wanted", u"&Outcomes sought", None))
#if QT_CONFIG(accessibility)
        self.wanted.setAccessibleName(QCoreApplication.translate("Wanted", u"Outcomes sought", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Wanted", u"&Save outcomes", None))
        self.cancel_button.setText(QCoreApplication.translate("Wanted", u"Cancel", None))
    # retranslateUi

