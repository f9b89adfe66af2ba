"""Compiled from forms/impact.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Impact(object):
    def setupUi(self, Impact):
        if not Impact.objectName():
            Impact.setObjectName(u"Impact")
        self.whole = QVBoxLayout(Impact)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Impact)
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

        self.impact = QFrame(self.scrollContents)
        self.impact.setObjectName(u"impact")
        self.impact.setProperty(u"kind", u"card")
        self.impact_column = QVBoxLayout(self.impact)
        self.impact_column.setSpacing(12)
        self.impact_column.setObjectName(u"impact_column")
        self.impact_column.setContentsMargins(16, 12, 16, 12)
        self.impact_form = QFormLayout()
        self.impact_form.setObjectName(u"impact_form")
        self.impact_form.setHorizontalSpacing(16)
        self.impact_form.setVerticalSpacing(8)
        self.what_label = QLabel(self.impact)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setObjectName(u"what_label")

        self.impact_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = GrowingText(self.impact)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"ask", u"Enter what it did to them")

        self.impact_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.what)

        self.lasted_label = QLabel(self.impact)
        self.lasted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lasted_label.setObjectName(u"lasted_label")

        self.impact_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.lasted_label)

        self.lasted = QLineEdit(self.impact)
        self.lasted.setObjectName(u"lasted")
        self.lasted.setProperty(u"ask", u"Enter how long it lasted")

        self.impact_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.lasted)

        self.severity_label = QLabel(self.impact)
        self.severity_label.setTextFormat(Qt.TextFormat.PlainText)
        self.severity_label.setObjectName(u"severity_label")

        self.impact_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.severity_label)

        self.severity = WordBox(self.impact)
        self.severity.setObjectName(u"severity")
        self.severity.setProperty(u"ask", u"Choose how much it mattered")

        self.impact_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.severity)

        self.vulnerability_label = QLabel(self.impact)
        self.vulnerability_label.setTextFormat(Qt.TextFormat.PlainText)
        self.vulnerability_label.setObjectName(u"vulnerability_label")

        self.impact_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.vulnerability_label)

        self.vulnerability = GrowingText(self.impact)
        self.vulnerability.setObjectName(u"vulnerability")

        self.impact_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.vulnerability)


        self.impact_column.addLayout(self.impact_form)


        self.column.addWidget(self.impact)

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

        self.main_button = QPushButton(Impact)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Impact)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what)
        self.lasted_label.setBuddy(self.lasted)
        self.severity_label.setBuddy(self.severity)
        self.vulnerability_label.setBuddy(self.vulnerability)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Impact)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Impact)
    # setupUi

    def retranslateUi(self, Impact):
        Impact.setWindowTitle(QCoreApplication.translate("Impact", u"Impact", None))
        self.heading.setText(QCoreApplication.translate("Impact", u"What the fault did", None))
        self.intro.setText("")
        self.what_label.setText(QCoreApplication.translate("Impact", u"&What it did to them (required)", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("Impact", u"What it did to them", None))
#endif // QT_CONFIG(accessibility)
        self.lasted_label.setText(QCoreApplication.translate("Impact", u"&How long it lasted (required)", None))
#if QT_CONFIG(accessibility)
        self.lasted.setAccessibleName(QCoreApplication.translate("Impact", u"How long it lasted", None))
#endif // QT_CONFIG(accessibility)
        self.severity_label.setText(QCoreApplication.translate("Impact", u"How &much it mattered (required)", None))
#if QT_CONFIG(accessibility)
        self.severity.setAccessibleName(QCoreApplication.translate("Impact", u"How much it mattered", None))
#endif // QT_CONFIG(accessibility)
        self.vulnerability_label.setText(QCoreApplication.translate("Impact", u"What made it worse &for them", None))
#if QT_CONFIG(accessibility)
        self.vulnerability.setAccessibleName(QCoreApplication.translate("Impact", u"What made it worse for them", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Impact", u"&Save impact", None))
        self.cancel_button.setText(QCoreApplication.translate("Impact", u"Cancel", None))
    # retranslateUi

