"""Compiled from forms/flag_hazard.ui; change that."""

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

class Ui_FlagHazard(object):
    def setupUi(self, FlagHazard):
        if not FlagHazard.objectName():
            FlagHazard.setObjectName(u"FlagHazard")
        self.whole = QVBoxLayout(FlagHazard)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(FlagHazard)
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

        self.which = QFrame(self.scrollContents)
        self.which.setObjectName(u"which")
        self.which.setProperty(u"kind", u"card")
        self.which_column = QVBoxLayout(self.which)
        self.which_column.setSpacing(12)
        self.which_column.setObjectName(u"which_column")
        self.which_column.setContentsMargins(16, 12, 16, 12)
        self.which_form = QFormLayout()
        self.which_form.setObjectName(u"which_form")
        self.which_form.setHorizontalSpacing(16)
        self.which_form.setVerticalSpacing(8)
        self.hazard_label = QLabel(self.which)
        self.hazard_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hazard_label.setObjectName(u"hazard_label")

        self.which_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.hazard_label)

        self.hazard = WordBox(self.which)
        self.hazard.setObjectName(u"hazard")

        self.which_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.hazard)

        self.reference_label = QLabel(self.which)
        self.reference_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reference_label.setObjectName(u"reference_label")

        self.which_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.reference_label)

        self.reference = QLineEdit(self.which)
        self.reference.setObjectName(u"reference")

        self.which_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reference)

        self.clock_note = WrappedLabel(self.which)
        self.clock_note.setObjectName(u"clock_note")
        self.clock_note.setProperty(u"kind", u"muted")

        self.which_form.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.clock_note)


        self.which_column.addLayout(self.which_form)


        self.column.addWidget(self.which)

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

        self.main_button = QPushButton(FlagHazard)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(FlagHazard)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.hazard_label.setBuddy(self.hazard)
        self.reference_label.setBuddy(self.reference)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FlagHazard)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(FlagHazard)
    # setupUi

    def retranslateUi(self, FlagHazard):
        FlagHazard.setWindowTitle(QCoreApplication.translate("FlagHazard", u"Hazard at home", None))
        self.heading.setText(QCoreApplication.translate("FlagHazard", u"Hazard at home", None))
        self.intro.setText(QCoreApplication.translate("FlagHazard", u"The law\u2019s own clocks for hazards run where repairs are kept. The dates of this complaint do not move.", None))
        self.hazard_label.setText(QCoreApplication.translate("FlagHazard", u"&Hazard", None))
#if QT_CONFIG(accessibility)
        self.hazard.setAccessibleName(QCoreApplication.translate("FlagHazard", u"Hazard", None))
#endif // QT_CONFIG(accessibility)
        self.reference_label.setText(QCoreApplication.translate("FlagHazard", u"&Reference of the repair", None))
#if QT_CONFIG(accessibility)
        self.reference.setAccessibleName(QCoreApplication.translate("FlagHazard", u"Reference of the repair", None))
#endif // QT_CONFIG(accessibility)
        self.clock_note.setText("")
        self.main_button.setText(QCoreApplication.translate("FlagHazard", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("FlagHazard", u"Cancel", None))
    # retranslateUi

