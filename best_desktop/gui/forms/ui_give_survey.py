"""Compiled from forms/give_survey.ui; change that."""

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

class Ui_GiveSurvey(object):
    def setupUi(self, GiveSurvey):
        if not GiveSurvey.objectName():
            GiveSurvey.setObjectName(u"GiveSurvey")
        self.whole = QVBoxLayout(GiveSurvey)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(GiveSurvey)
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

        self.card = QFrame(self.scrollContents)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setSpacing(12)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(16, 12, 16, 12)
        self.card_form = QFormLayout()
        self.card_form.setObjectName(u"card_form")
        self.card_form.setHorizontalSpacing(16)
        self.card_form.setVerticalSpacing(8)
        self.given_on_label = QLabel(self.card)
        self.given_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_on_label.setObjectName(u"given_on_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.given_on_label)

        self.given_on = DateField(self.card)
        self.given_on.setObjectName(u"given_on")
        self.given_on.setProperty(u"said", u"The date it was given")
        self.given_on.setProperty(u"ask", u"Enter the date it was given")
        self.given_on.setProperty(u"past", True)

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.given_on)


        self.card_column.addLayout(self.card_form)


        self.column.addWidget(self.card)

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

        self.main_button = QPushButton(GiveSurvey)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(GiveSurvey)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.given_on_label.setBuddy(self.given_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GiveSurvey)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(GiveSurvey)
    # setupUi

    def retranslateUi(self, GiveSurvey):
        GiveSurvey.setWindowTitle(QCoreApplication.translate("GiveSurvey", u"Mark the survey report as given", None))
        self.heading.setText(QCoreApplication.translate("GiveSurvey", u"Mark the survey report as given", None))
        self.intro.setText("")
        self.given_on_label.setText(QCoreApplication.translate("GiveSurvey", u"Given &on (required)", None))
#if QT_CONFIG(accessibility)
        self.given_on.setAccessibleName(QCoreApplication.translate("GiveSurvey", u"Given on", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("GiveSurvey", u"&Mark as given", None))
        self.cancel_button.setText(QCoreApplication.translate("GiveSurvey", u"Cancel", None))
    # retranslateUi

