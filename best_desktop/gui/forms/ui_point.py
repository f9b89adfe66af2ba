"""Compiled from forms/point.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_PointForm(object):
    def setupUi(self, PointForm):
        if not PointForm.objectName():
            PointForm.setObjectName(u"PointForm")
        self.whole = QVBoxLayout(PointForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PointForm)
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

        self.point_card = QFrame(self.scrollContents)
        self.point_card.setObjectName(u"point_card")
        self.point_card.setProperty(u"kind", u"card")
        self.point_card_column = QVBoxLayout(self.point_card)
        self.point_card_column.setSpacing(12)
        self.point_card_column.setObjectName(u"point_card_column")
        self.point_card_column.setContentsMargins(16, 12, 16, 12)
        self.point_card_form = QFormLayout()
        self.point_card_form.setObjectName(u"point_card_form")
        self.point_card_form.setHorizontalSpacing(16)
        self.point_card_form.setVerticalSpacing(8)
        self.understanding_label = QLabel(self.point_card)
        self.understanding_label.setTextFormat(Qt.TextFormat.PlainText)
        self.understanding_label.setObjectName(u"understanding_label")

        self.point_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.understanding_label)

        self.understanding = GrowingText(self.point_card)
        self.understanding.setObjectName(u"understanding")
        self.understanding.setProperty(u"ask", u"Enter the point")

        self.point_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.understanding)

        self.raised_on_label = QLabel(self.point_card)
        self.raised_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.raised_on_label.setObjectName(u"raised_on_label")

        self.point_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.raised_on_label)

        self.raised_on = DateField(self.point_card)
        self.raised_on.setObjectName(u"raised_on")
        self.raised_on.setProperty(u"said", u"The date it was raised")
        self.raised_on.setProperty(u"ask", u"Enter the date it was raised")
        self.raised_on.setProperty(u"past", True)

        self.point_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.raised_on)

        self.unclear = QCheckBox(self.point_card)
        self.unclear.setObjectName(u"unclear")

        self.point_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.unclear)


        self.point_card_column.addLayout(self.point_card_form)


        self.column.addWidget(self.point_card)

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

        self.main_button = QPushButton(PointForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(PointForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.understanding_label.setBuddy(self.understanding)
        self.raised_on_label.setBuddy(self.raised_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PointForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(PointForm)
    # setupUi

    def retranslateUi(self, PointForm):
        PointForm.setWindowTitle(QCoreApplication.translate("PointForm", u"Point", None))
        self.heading.setText(QCoreApplication.translate("PointForm", u"Add a point", None))
        self.intro.setText(QCoreApplication.translate("PointForm", u"A related point raised before the answer joins the complaint; no date moves (P-7.1.3).", None))
        self.understanding_label.setText(QCoreApplication.translate("PointForm", u"&The point (required)", None))
#if QT_CONFIG(accessibility)
        self.understanding.setAccessibleName(QCoreApplication.translate("PointForm", u"The point", None))
#endif // QT_CONFIG(accessibility)
        self.raised_on_label.setText(QCoreApplication.translate("PointForm", u"&Raised on (required)", None))
#if QT_CONFIG(accessibility)
        self.raised_on.setAccessibleName(QCoreApplication.translate("PointForm", u"Raised on", None))
#endif // QT_CONFIG(accessibility)
        self.unclear.setText(QCoreApplication.translate("PointForm", u"&Part of it is unclear: we ask them", None))
        self.main_button.setText(QCoreApplication.translate("PointForm", u"&Save point", None))
        self.cancel_button.setText(QCoreApplication.translate("PointForm", u"Cancel", None))
    # retranslateUi

