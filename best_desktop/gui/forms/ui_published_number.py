"""Compiled from forms/published_number.ui; change that."""

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

from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_PublishedNumber(object):
    def setupUi(self, PublishedNumber):
        if not PublishedNumber.objectName():
            PublishedNumber.setObjectName(u"PublishedNumber")
        self.whole = QVBoxLayout(PublishedNumber)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PublishedNumber)
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

        self.number = QFrame(self.scrollContents)
        self.number.setObjectName(u"number")
        self.number.setProperty(u"kind", u"card")
        self.number_column = QVBoxLayout(self.number)
        self.number_column.setSpacing(12)
        self.number_column.setObjectName(u"number_column")
        self.number_column.setContentsMargins(16, 12, 16, 12)
        self.number_form = QFormLayout()
        self.number_form.setObjectName(u"number_form")
        self.number_form.setHorizontalSpacing(16)
        self.number_form.setVerticalSpacing(8)
        self.year_label = QLabel(self.number)
        self.year_label.setTextFormat(Qt.TextFormat.PlainText)
        self.year_label.setObjectName(u"year_label")

        self.number_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.year_label)

        self.year = WordBox(self.number)
        self.year.setObjectName(u"year")
        self.year.setProperty(u"ask", u"Choose the year")

        self.number_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.year)

        self.referrals_label = QLabel(self.number)
        self.referrals_label.setTextFormat(Qt.TextFormat.PlainText)
        self.referrals_label.setObjectName(u"referrals_label")

        self.number_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.referrals_label)

        self.referrals = QLineEdit(self.number)
        self.referrals.setObjectName(u"referrals")
        self.referrals.setProperty(u"ask", u"Enter how many were referred")

        self.number_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.referrals)

        self.source_label = QLabel(self.number)
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setObjectName(u"source_label")

        self.number_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source = QLineEdit(self.number)
        self.source.setObjectName(u"source")

        self.number_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.source)


        self.number_column.addLayout(self.number_form)


        self.column.addWidget(self.number)

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

        self.main_button = QPushButton(PublishedNumber)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(PublishedNumber)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year)
        self.referrals_label.setBuddy(self.referrals)
        self.source_label.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PublishedNumber)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(PublishedNumber)
    # setupUi

    def retranslateUi(self, PublishedNumber):
        PublishedNumber.setWindowTitle(QCoreApplication.translate("PublishedNumber", u"Ombudsman\u2019s numbers", None))
        self.heading.setText(QCoreApplication.translate("PublishedNumber", u"Referrals the Ombudsman published", None))
        self.intro.setText("")
        self.year_label.setText(QCoreApplication.translate("PublishedNumber", u"&Year (required)", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("PublishedNumber", u"Year", None))
#endif // QT_CONFIG(accessibility)
        self.referrals_label.setText(QCoreApplication.translate("PublishedNumber", u"&Referrals (required)", None))
#if QT_CONFIG(accessibility)
        self.referrals.setAccessibleName(QCoreApplication.translate("PublishedNumber", u"Referrals", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("PublishedNumber", u"&Where it is published", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("PublishedNumber", u"Where it is published", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("PublishedNumber", u"&Save number", None))
        self.cancel_button.setText(QCoreApplication.translate("PublishedNumber", u"Cancel", None))
    # retranslateUi

