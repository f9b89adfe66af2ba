"""Compiled from forms/provision.ui; change that."""

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
from best_desktop.gui.tick_list import TickList
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Provision(object):
    def setupUi(self, Provision):
        if not Provision.objectName():
            Provision.setObjectName(u"Provision")
        self.whole = QVBoxLayout(Provision)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Provision)
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
        self.complies_label = QLabel(self.card)
        self.complies_label.setTextFormat(Qt.TextFormat.PlainText)
        self.complies_label.setObjectName(u"complies_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.complies_label)

        self.complies = WordBox(self.card)
        self.complies.setObjectName(u"complies")
        self.complies.setProperty(u"ask", u"Choose whether we comply")

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.complies)

        self.comply_by_label = QLabel(self.card)
        self.comply_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comply_by_label.setObjectName(u"comply_by_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.comply_by_label)

        self.comply_by = DateField(self.card)
        self.comply_by.setObjectName(u"comply_by")
        self.comply_by.setProperty(u"said", u"The date we will comply by")

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.comply_by)

        self.commentary_label = QLabel(self.card)
        self.commentary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.commentary_label.setObjectName(u"commentary_label")

        self.card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.commentary_label)

        self.commentary = GrowingText(self.card)
        self.commentary.setObjectName(u"commentary")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.commentary)

        self.measures_label = QLabel(self.card)
        self.measures_label.setTextFormat(Qt.TextFormat.PlainText)
        self.measures_label.setObjectName(u"measures_label")

        self.card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.measures_label)

        self.measures = TickList(self.card)
        self.measures.setObjectName(u"measures")

        self.card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.measures)

        self.another_label = QLabel(self.card)
        self.another_label.setTextFormat(Qt.TextFormat.PlainText)
        self.another_label.setObjectName(u"another_label")

        self.card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.another_label)

        self.another = WordBox(self.card)
        self.another.setObjectName(u"another")

        self.card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.another)

        self.documents_label = QLabel(self.card)
        self.documents_label.setTextFormat(Qt.TextFormat.PlainText)
        self.documents_label.setObjectName(u"documents_label")

        self.card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.documents_label)

        self.documents = TickList(self.card)
        self.documents.setObjectName(u"documents")

        self.card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.documents)


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

        self.main_button = QPushButton(Provision)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Provision)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.complies_label.setBuddy(self.complies)
        self.comply_by_label.setBuddy(self.comply_by)
        self.commentary_label.setBuddy(self.commentary)
        self.measures_label.setBuddy(self.measures)
        self.another_label.setBuddy(self.another)
        self.documents_label.setBuddy(self.documents)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Provision)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Provision)
    # setupUi

    def retranslateUi(self, Provision):
        Provision.setWindowTitle(QCoreApplication.translate("Provision", u"Assess a provision", None))
        self.heading.setText(QCoreApplication.translate("Provision", u"Assess a provision", None))
        self.intro.setText("")
        self.complies_label.setText(QCoreApplication.translate("Provision", u"&Do we comply? (required)", None))
#if QT_CONFIG(accessibility)
        self.complies.setAccessibleName(QCoreApplication.translate("Provision", u"Do we comply?", None))
#endif // QT_CONFIG(accessibility)
        self.comply_by_label.setText(QCoreApplication.translate("Provision", u"We &will comply by", None))
#if QT_CONFIG(accessibility)
        self.comply_by.setAccessibleName(QCoreApplication.translate("Provision", u"We will comply by", None))
#endif // QT_CONFIG(accessibility)
        self.commentary_label.setText(QCoreApplication.translate("Provision", u"&Commentary", None))
#if QT_CONFIG(accessibility)
        self.commentary.setAccessibleName(QCoreApplication.translate("Provision", u"Commentary", None))
#endif // QT_CONFIG(accessibility)
        self.measures_label.setText(QCoreApplication.translate("Provision", u"Figures that show it", None))
#if QT_CONFIG(accessibility)
        self.measures.setAccessibleName(QCoreApplication.translate("Provision", u"Figures that show it", None))
#endif // QT_CONFIG(accessibility)
        self.another_label.setText(QCoreApplication.translate("Provision", u"&Another figure", None))
#if QT_CONFIG(accessibility)
        self.another.setAccessibleName(QCoreApplication.translate("Provision", u"Another figure", None))
#endif // QT_CONFIG(accessibility)
        self.documents_label.setText(QCoreApplication.translate("Provision", u"Documents that show it", None))
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("Provision", u"Documents that show it", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Provision", u"&Save answer", None))
        self.cancel_button.setText(QCoreApplication.translate("Provision", u"Cancel", None))
    # retranslateUi

