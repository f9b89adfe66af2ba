"""Compiled from forms/begin_assessment.ui; change that."""

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

from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_BeginAssessment(object):
    def setupUi(self, BeginAssessment):
        if not BeginAssessment.objectName():
            BeginAssessment.setObjectName(u"BeginAssessment")
        self.whole = QVBoxLayout(BeginAssessment)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(BeginAssessment)
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
        self.year_end_label = QLabel(self.card)
        self.year_end_label.setTextFormat(Qt.TextFormat.PlainText)
        self.year_end_label.setObjectName(u"year_end_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.year_end_label)

        self.year_end = WordBox(self.card)
        self.year_end.setObjectName(u"year_end")
        self.year_end.setProperty(u"ask", u"Choose the reporting year")

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.year_end)


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

        self.main_button = QPushButton(BeginAssessment)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(BeginAssessment)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.year_end_label.setBuddy(self.year_end)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BeginAssessment)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(BeginAssessment)
    # setupUi

    def retranslateUi(self, BeginAssessment):
        BeginAssessment.setWindowTitle(QCoreApplication.translate("BeginAssessment", u"Begin a self-assessment", None))
        self.heading.setText(QCoreApplication.translate("BeginAssessment", u"Begin a self-assessment", None))
        self.intro.setText("")
        self.year_end_label.setText(QCoreApplication.translate("BeginAssessment", u"&Reporting year (required)", None))
#if QT_CONFIG(accessibility)
        self.year_end.setAccessibleName(QCoreApplication.translate("BeginAssessment", u"Reporting year", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("BeginAssessment", u"&Begin", None))
        self.cancel_button.setText(QCoreApplication.translate("BeginAssessment", u"Cancel", None))
    # retranslateUi

