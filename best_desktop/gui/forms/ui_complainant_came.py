"""Compiled from forms/complainant_came.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ComplainantCame(object):
    def setupUi(self, ComplainantCame):
        if not ComplainantCame.objectName():
            ComplainantCame.setObjectName(u"ComplainantCame")
        self.whole = QVBoxLayout(ComplainantCame)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ComplainantCame)
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

        self.matter = QFrame(self.scrollContents)
        self.matter.setObjectName(u"matter")
        self.matter.setProperty(u"kind", u"card")
        self.matter_column = QVBoxLayout(self.matter)
        self.matter_column.setSpacing(12)
        self.matter_column.setObjectName(u"matter_column")
        self.matter_column.setContentsMargins(16, 12, 16, 12)
        self.matter_form = QFormLayout()
        self.matter_form.setObjectName(u"matter_form")
        self.matter_form.setHorizontalSpacing(16)
        self.matter_form.setVerticalSpacing(8)
        self.came_on_label = QLabel(self.matter)
        self.came_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.came_on_label.setObjectName(u"came_on_label")

        self.matter_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.came_on_label)

        self.came_on = DateField(self.matter)
        self.came_on.setObjectName(u"came_on")
        self.came_on.setProperty(u"said", u"The day they came to you")
        self.came_on.setProperty(u"ask", u"Enter the day they came to you")

        self.matter_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.came_on)

        self.ground_label = QLabel(self.matter)
        self.ground_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ground_label.setObjectName(u"ground_label")

        self.matter_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.ground_label)

        self.ground = WordBox(self.matter)
        self.ground.setObjectName(u"ground")
        self.ground.setProperty(u"ask", u"Choose why they came")

        self.matter_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ground)

        self.words_label = QLabel(self.matter)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setObjectName(u"words_label")

        self.matter_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = GrowingText(self.matter)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ask", u"Enter what they said")

        self.matter_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.words)


        self.matter_column.addLayout(self.matter_form)


        self.column.addWidget(self.matter)

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

        self.main_button = QPushButton(ComplainantCame)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ComplainantCame)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.came_on_label.setBuddy(self.came_on)
        self.ground_label.setBuddy(self.ground)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ComplainantCame)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ComplainantCame)
    # setupUi

    def retranslateUi(self, ComplainantCame):
        ComplainantCame.setWindowTitle(QCoreApplication.translate("ComplainantCame", u"Complainant came to the lead", None))
        self.heading.setText(QCoreApplication.translate("ComplainantCame", u"The complainant came to the lead directly", None))
        self.intro.setText(QCoreApplication.translate("ComplainantCame", u"You then direct how it is handled, or treat it as a request for the next stage of that day (R-3.5). No date moves.", None))
        self.came_on_label.setText(QCoreApplication.translate("ComplainantCame", u"They came &on (required)", None))
#if QT_CONFIG(accessibility)
        self.came_on.setAccessibleName(QCoreApplication.translate("ComplainantCame", u"They came on", None))
#endif // QT_CONFIG(accessibility)
        self.ground_label.setText(QCoreApplication.translate("ComplainantCame", u"Be&cause (required)", None))
#if QT_CONFIG(accessibility)
        self.ground.setAccessibleName(QCoreApplication.translate("ComplainantCame", u"Because", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("ComplainantCame", u"What they &said (required)", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ComplainantCame", u"What they said", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ComplainantCame", u"&Record", None))
        self.cancel_button.setText(QCoreApplication.translate("ComplainantCame", u"Cancel", None))
    # retranslateUi

