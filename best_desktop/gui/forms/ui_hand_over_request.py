"""Compiled from forms/hand_over_request.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_HandOverRequest(object):
    def setupUi(self, HandOverRequest):
        if not HandOverRequest.objectName():
            HandOverRequest.setObjectName(u"HandOverRequest")
        self.whole = QVBoxLayout(HandOverRequest)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(HandOverRequest)
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

        self.whom = QFrame(self.scrollContents)
        self.whom.setObjectName(u"whom")
        self.whom.setProperty(u"kind", u"card")
        self.whom_column = QVBoxLayout(self.whom)
        self.whom_column.setSpacing(12)
        self.whom_column.setObjectName(u"whom_column")
        self.whom_column.setContentsMargins(16, 12, 16, 12)
        self.whom_form = QFormLayout()
        self.whom_form.setObjectName(u"whom_form")
        self.whom_form.setHorizontalSpacing(16)
        self.whom_form.setVerticalSpacing(8)
        self.department_id_label = QLabel(self.whom)
        self.department_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.department_id_label.setObjectName(u"department_id_label")

        self.whom_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.department_id_label)

        self.department_id = WordBox(self.whom)
        self.department_id.setObjectName(u"department_id")

        self.whom_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.department_id)

        self.handler_id_label = QLabel(self.whom)
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.whom_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.handler_id_label)

        self.handler_id = WordBox(self.whom)
        self.handler_id.setObjectName(u"handler_id")

        self.whom_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.handler_id)

        self.handler_id_hint = WrappedLabel(self.whom)
        self.handler_id_hint.setObjectName(u"handler_id_hint")
        self.handler_id_hint.setProperty(u"kind", u"muted")

        self.whom_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.handler_id_hint)

        self.due_on_label = QLabel(self.whom)
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_label.setObjectName(u"due_on_label")

        self.whom_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateField(self.whom)
        self.due_on.setObjectName(u"due_on")
        self.due_on.setProperty(u"said", u"Due date")

        self.whom_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.due_on)


        self.whom_column.addLayout(self.whom_form)


        self.column.addWidget(self.whom)

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

        self.main_button = QPushButton(HandOverRequest)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(HandOverRequest)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.department_id_label.setBuddy(self.department_id)
        self.handler_id_label.setBuddy(self.handler_id)
        self.due_on_label.setBuddy(self.due_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandOverRequest)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(HandOverRequest)
    # setupUi

    def retranslateUi(self, HandOverRequest):
        HandOverRequest.setWindowTitle(QCoreApplication.translate("HandOverRequest", u"Hand over a service request", None))
        self.heading.setText(QCoreApplication.translate("HandOverRequest", u"Hand over a service request", None))
        self.intro.setText("")
        self.department_id_label.setText(QCoreApplication.translate("HandOverRequest", u"&Department", None))
#if QT_CONFIG(accessibility)
        self.department_id.setAccessibleName(QCoreApplication.translate("HandOverRequest", u"Department", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_label.setText(QCoreApplication.translate("HandOverRequest", u"&Who sees to it", None))
#if QT_CONFIG(accessibility)
        self.handler_id.setAccessibleName(QCoreApplication.translate("HandOverRequest", u"Who sees to it", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_hint.setText(QCoreApplication.translate("HandOverRequest", u"Without a name, the head of the department sees to it.", None))
        self.due_on_label.setText(QCoreApplication.translate("HandOverRequest", u"Due &on", None))
#if QT_CONFIG(accessibility)
        self.due_on.setAccessibleName(QCoreApplication.translate("HandOverRequest", u"Due on", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("HandOverRequest", u"&Hand over", None))
        self.cancel_button.setText(QCoreApplication.translate("HandOverRequest", u"Cancel", None))
    # retranslateUi

