"""Compiled from forms/choose_letter.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ChooseLetter(object):
    def setupUi(self, ChooseLetter):
        if not ChooseLetter.objectName():
            ChooseLetter.setObjectName(u"ChooseLetter")
        self.whole = QVBoxLayout(ChooseLetter)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ChooseLetter)
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

        self.choice = QFrame(self.scrollContents)
        self.choice.setObjectName(u"choice")
        self.choice.setProperty(u"kind", u"card")
        self.choice_column = QVBoxLayout(self.choice)
        self.choice_column.setSpacing(12)
        self.choice_column.setObjectName(u"choice_column")
        self.choice_column.setContentsMargins(16, 12, 16, 12)
        self.choice_form = QFormLayout()
        self.choice_form.setObjectName(u"choice_form")
        self.choice_form.setHorizontalSpacing(16)
        self.choice_form.setVerticalSpacing(8)
        self.letters = QListWidget(self.choice)
        self.letters.setObjectName(u"letters")

        self.choice_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.letters)


        self.choice_column.addLayout(self.choice_form)


        self.column.addWidget(self.choice)

        self.why_not = WrappedLabel(self.scrollContents)
        self.why_not.setObjectName(u"why_not")
        self.why_not.setProperty(u"kind", u"info-box")

        self.column.addWidget(self.why_not)

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

        self.main_button = QPushButton(ChooseLetter)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ChooseLetter)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)


        self.retranslateUi(ChooseLetter)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ChooseLetter)
    # setupUi

    def retranslateUi(self, ChooseLetter):
        ChooseLetter.setWindowTitle(QCoreApplication.translate("ChooseLetter", u"Letter", None))
        self.heading.setText(QCoreApplication.translate("ChooseLetter", u"Which letter", None))
        self.intro.setText("")
#if QT_CONFIG(accessibility)
        self.letters.setAccessibleName(QCoreApplication.translate("ChooseLetter", u"Letters", None))
#endif // QT_CONFIG(accessibility)
        self.why_not.setText("")
        self.main_button.setText(QCoreApplication.translate("ChooseLetter", u"&Write letter", None))
        self.cancel_button.setText(QCoreApplication.translate("ChooseLetter", u"Cancel", None))
    # retranslateUi

