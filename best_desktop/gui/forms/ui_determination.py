"""Compiled from forms/determination.ui; change that."""

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
from best_desktop.gui.determination_fields import (IssuesField, OrdersField)
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.lines_field import LinesField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Determination(object):
    def setupUi(self, Determination):
        if not Determination.objectName():
            Determination.setObjectName(u"Determination")
        self.whole = QVBoxLayout(Determination)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Determination)
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

        self.found = QFrame(self.scrollContents)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"kind", u"card")
        self.found_column = QVBoxLayout(self.found)
        self.found_column.setSpacing(12)
        self.found_column.setObjectName(u"found_column")
        self.found_column.setContentsMargins(16, 12, 16, 12)
        self.found_form = QFormLayout()
        self.found_form.setObjectName(u"found_form")
        self.found_form.setHorizontalSpacing(16)
        self.found_form.setVerticalSpacing(8)
        self.determined_on_label = QLabel(self.found)
        self.determined_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.determined_on_label.setObjectName(u"determined_on_label")

        self.found_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.determined_on_label)

        self.determined_on = DateField(self.found)
        self.determined_on.setObjectName(u"determined_on")
        self.determined_on.setProperty(u"said", u"The date of the determination")
        self.determined_on.setProperty(u"ask", u"Enter the date of the determination")
        self.determined_on.setProperty(u"past", True)

        self.found_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.determined_on)

        self.summary_label = QLabel(self.found)
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setObjectName(u"summary_label")

        self.found_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.summary_label)

        self.summary = GrowingText(self.found)
        self.summary.setObjectName(u"summary")

        self.found_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.summary)

        self.document_id_label = QLabel(self.found)
        self.document_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_id_label.setObjectName(u"document_id_label")

        self.found_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.document_id_label)

        self.document_id = WordBox(self.found)
        self.document_id.setObjectName(u"document_id")

        self.found_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.document_id)


        self.found_column.addLayout(self.found_form)


        self.column.addWidget(self.found)

        self.issues_card = QFrame(self.scrollContents)
        self.issues_card.setObjectName(u"issues_card")
        self.issues_card.setProperty(u"kind", u"card")
        self.issues_card_column = QVBoxLayout(self.issues_card)
        self.issues_card_column.setSpacing(12)
        self.issues_card_column.setObjectName(u"issues_card_column")
        self.issues_card_column.setContentsMargins(16, 12, 16, 12)
        self.issues_card_title = QLabel(self.issues_card)
        self.issues_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.issues_card_title.setObjectName(u"issues_card_title")
        self.issues_card_title.setProperty(u"kind", u"section")

        self.issues_card_column.addWidget(self.issues_card_title)

        self.issues_card_form = QFormLayout()
        self.issues_card_form.setObjectName(u"issues_card_form")
        self.issues_card_form.setHorizontalSpacing(16)
        self.issues_card_form.setVerticalSpacing(8)
        self.issues = IssuesField(self.issues_card)
        self.issues.setObjectName(u"issues")

        self.issues_card_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.issues)


        self.issues_card_column.addLayout(self.issues_card_form)


        self.column.addWidget(self.issues_card)

        self.orders_card = QFrame(self.scrollContents)
        self.orders_card.setObjectName(u"orders_card")
        self.orders_card.setProperty(u"kind", u"card")
        self.orders_card_column = QVBoxLayout(self.orders_card)
        self.orders_card_column.setSpacing(12)
        self.orders_card_column.setObjectName(u"orders_card_column")
        self.orders_card_column.setContentsMargins(16, 12, 16, 12)
        self.orders_card_title = QLabel(self.orders_card)
        self.orders_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.orders_card_title.setObjectName(u"orders_card_title")
        self.orders_card_title.setProperty(u"kind", u"section")

        self.orders_card_column.addWidget(self.orders_card_title)

        self.orders_card_form = QFormLayout()
        self.orders_card_form.setObjectName(u"orders_card_form")
        self.orders_card_form.setHorizontalSpacing(16)
        self.orders_card_form.setVerticalSpacing(8)
        self.orders = OrdersField(self.orders_card)
        self.orders.setObjectName(u"orders")

        self.orders_card_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.orders)


        self.orders_card_column.addLayout(self.orders_card_form)


        self.column.addWidget(self.orders_card)

        self.recommended = QFrame(self.scrollContents)
        self.recommended.setObjectName(u"recommended")
        self.recommended.setProperty(u"kind", u"card")
        self.recommended_column = QVBoxLayout(self.recommended)
        self.recommended_column.setSpacing(12)
        self.recommended_column.setObjectName(u"recommended_column")
        self.recommended_column.setContentsMargins(16, 12, 16, 12)
        self.recommended_title = QLabel(self.recommended)
        self.recommended_title.setTextFormat(Qt.TextFormat.PlainText)
        self.recommended_title.setObjectName(u"recommended_title")
        self.recommended_title.setProperty(u"kind", u"section")

        self.recommended_column.addWidget(self.recommended_title)

        self.recommended_form = QFormLayout()
        self.recommended_form.setObjectName(u"recommended_form")
        self.recommended_form.setHorizontalSpacing(16)
        self.recommended_form.setVerticalSpacing(8)
        self.recommendations_label = QLabel(self.recommended)
        self.recommendations_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recommendations_label.setObjectName(u"recommendations_label")

        self.recommended_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.recommendations_label)

        self.recommendations = LinesField(self.recommended)
        self.recommendations.setObjectName(u"recommendations")
        self.recommendations.setProperty(u"noun", u"recommendation")

        self.recommended_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.recommendations)


        self.recommended_column.addLayout(self.recommended_form)


        self.column.addWidget(self.recommended)

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

        self.main_button = QPushButton(Determination)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Determination)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.determined_on_label.setBuddy(self.determined_on)
        self.summary_label.setBuddy(self.summary)
        self.document_id_label.setBuddy(self.document_id)
        self.recommendations_label.setBuddy(self.recommendations)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Determination)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Determination)
    # setupUi

    def retranslateUi(self, Determination):
        Determination.setWindowTitle(QCoreApplication.translate("Determination", u"Determination", None))
        self.heading.setText(QCoreApplication.translate("Determination", u"The Ombudsman\u2019s determination", None))
        self.intro.setText("")
        self.determined_on_label.setText(QCoreApplication.translate("Determination", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.determined_on.setAccessibleName(QCoreApplication.translate("Determination", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText(QCoreApplication.translate("Determination", u"S&ummary", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("Determination", u"Summary", None))
#endif // QT_CONFIG(accessibility)
        self.document_id_label.setText(QCoreApplication.translate("Determination", u"D&ocument", None))
#if QT_CONFIG(accessibility)
        self.document_id.setAccessibleName(QCoreApplication.translate("Determination", u"Document", None))
#endif // QT_CONFIG(accessibility)
        self.issues_card_title.setText(QCoreApplication.translate("Determination", u"What they found", None))
#if QT_CONFIG(accessibility)
        self.issues.setAccessibleName(QCoreApplication.translate("Determination", u"Issues", None))
#endif // QT_CONFIG(accessibility)
        self.orders_card_title.setText(QCoreApplication.translate("Determination", u"What they order", None))
#if QT_CONFIG(accessibility)
        self.orders.setAccessibleName(QCoreApplication.translate("Determination", u"Orders", None))
#endif // QT_CONFIG(accessibility)
        self.recommended_title.setText(QCoreApplication.translate("Determination", u"What they recommend", None))
        self.recommendations_label.setText(QCoreApplication.translate("Determination", u"Recomme&ndations", None))
#if QT_CONFIG(accessibility)
        self.recommendations.setAccessibleName(QCoreApplication.translate("Determination", u"Recommendations", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Determination", u"&Record determination", None))
        self.cancel_button.setText(QCoreApplication.translate("Determination", u"Cancel", None))
    # retranslateUi

