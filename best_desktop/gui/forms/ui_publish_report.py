"""Compiled from forms/publish_report.ui; change that."""

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

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_PublishReport(object):
    def setupUi(self, PublishReport):
        if not PublishReport.objectName():
            PublishReport.setObjectName(u"PublishReport")
        self.whole = QVBoxLayout(PublishReport)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PublishReport)
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

        self.publication = QFrame(self.scrollContents)
        self.publication.setObjectName(u"publication")
        self.publication.setProperty(u"kind", u"card")
        self.publication_column = QVBoxLayout(self.publication)
        self.publication_column.setSpacing(12)
        self.publication_column.setObjectName(u"publication_column")
        self.publication_column.setContentsMargins(16, 12, 16, 12)
        self.publication_form = QFormLayout()
        self.publication_form.setObjectName(u"publication_form")
        self.publication_form.setHorizontalSpacing(16)
        self.publication_form.setVerticalSpacing(8)
        self.published_on_label = QLabel(self.publication)
        self.published_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.published_on_label.setObjectName(u"published_on_label")

        self.publication_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.published_on_label)

        self.published_on = DateField(self.publication)
        self.published_on.setObjectName(u"published_on")
        self.published_on.setProperty(u"said", u"The date it was published")
        self.published_on.setProperty(u"past", True)

        self.publication_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.published_on)

        self.address_label = QLabel(self.publication)
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_label.setObjectName(u"address_label")

        self.publication_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = QLineEdit(self.publication)
        self.address.setObjectName(u"address")

        self.publication_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.address)

        self.reason_label = QLabel(self.publication)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.publication_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.publication)
        self.reason.setObjectName(u"reason")

        self.publication_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason)


        self.publication_column.addLayout(self.publication_form)


        self.column.addWidget(self.publication)

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

        self.main_button = QPushButton(PublishReport)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(PublishReport)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.published_on_label.setBuddy(self.published_on)
        self.address_label.setBuddy(self.address)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PublishReport)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(PublishReport)
    # setupUi

    def retranslateUi(self, PublishReport):
        PublishReport.setWindowTitle(QCoreApplication.translate("PublishReport", u"Publish the report", None))
        self.heading.setText("")
        self.intro.setText("")
        self.published_on_label.setText(QCoreApplication.translate("PublishReport", u"&Published on (required)", None))
#if QT_CONFIG(accessibility)
        self.published_on.setAccessibleName(QCoreApplication.translate("PublishReport", u"Published on", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("PublishReport", u"&Web address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("PublishReport", u"Web address", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("PublishReport", u"&Reason (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PublishReport", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("PublishReport", u"P&ublish", None))
        self.cancel_button.setText(QCoreApplication.translate("PublishReport", u"Cancel", None))
    # retranslateUi

