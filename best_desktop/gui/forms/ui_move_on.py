"""Compiled from forms/move_on.ui; change that."""

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

class Ui_MoveOn(object):
    def setupUi(self, MoveOn):
        if not MoveOn.objectName():
            MoveOn.setObjectName(u"MoveOn")
        self.whole = QVBoxLayout(MoveOn)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(MoveOn)
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

        self.rule = WrappedLabel(self.scrollContents)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"kind", u"info-box")

        self.column.addWidget(self.rule)

        self.move = QFrame(self.scrollContents)
        self.move.setObjectName(u"move")
        self.move.setProperty(u"kind", u"card")
        self.move_column = QVBoxLayout(self.move)
        self.move_column.setSpacing(12)
        self.move_column.setObjectName(u"move_column")
        self.move_column.setContentsMargins(16, 12, 16, 12)
        self.move_form = QFormLayout()
        self.move_form.setObjectName(u"move_form")
        self.move_form.setHorizontalSpacing(16)
        self.move_form.setVerticalSpacing(8)
        self.moved_on_label = QLabel(self.move)
        self.moved_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.moved_on_label.setObjectName(u"moved_on_label")

        self.move_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.moved_on_label)

        self.moved_on = DateField(self.move)
        self.moved_on.setObjectName(u"moved_on")
        self.moved_on.setProperty(u"said", u"The date of the move")
        self.moved_on.setProperty(u"ask", u"Enter the date of the move")
        self.moved_on.setProperty(u"past", True)

        self.move_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.moved_on)

        self.explanation_label = QLabel(self.move)
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setObjectName(u"explanation_label")

        self.move_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.explanation_label)

        self.explanation = GrowingText(self.move)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"ask", u"Enter why no answer was possible")

        self.move_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.explanation)

        self.handler_id_label = QLabel(self.move)
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.move_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.handler_id_label)

        self.handler_id = WordBox(self.move)
        self.handler_id.setObjectName(u"handler_id")

        self.move_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.handler_id)


        self.move_column.addLayout(self.move_form)


        self.column.addWidget(self.move)

        self.consequences = WrappedLabel(self.scrollContents)
        self.consequences.setObjectName(u"consequences")
        self.consequences.setProperty(u"kind", u"warning-box")

        self.column.addWidget(self.consequences)

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

        self.main_button = QPushButton(MoveOn)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(MoveOn)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.moved_on_label.setBuddy(self.moved_on)
        self.explanation_label.setBuddy(self.explanation)
        self.handler_id_label.setBuddy(self.handler_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MoveOn)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(MoveOn)
    # setupUi

    def retranslateUi(self, MoveOn):
        MoveOn.setWindowTitle(QCoreApplication.translate("MoveOn", u"Move to the next stage", None))
        self.heading.setText(QCoreApplication.translate("MoveOn", u"Move to the next stage", None))
        self.intro.setText("")
        self.rule.setText("")
        self.moved_on_label.setText(QCoreApplication.translate("MoveOn", u"&Moved on (required)", None))
#if QT_CONFIG(accessibility)
        self.moved_on.setAccessibleName(QCoreApplication.translate("MoveOn", u"Moved on", None))
#endif // QT_CONFIG(accessibility)
        self.explanation_label.setText(QCoreApplication.translate("MoveOn", u"&Why no answer was possible (required)", None))
#if QT_CONFIG(accessibility)
        self.explanation.setAccessibleName(QCoreApplication.translate("MoveOn", u"Why no answer was possible", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_label.setText(QCoreApplication.translate("MoveOn", u"&Handler", None))
#if QT_CONFIG(accessibility)
        self.handler_id.setAccessibleName(QCoreApplication.translate("MoveOn", u"Handler", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText("")
        self.main_button.setText(QCoreApplication.translate("MoveOn", u"Move &on", None))
        self.cancel_button.setText(QCoreApplication.translate("MoveOn", u"Cancel", None))
    # retranslateUi

