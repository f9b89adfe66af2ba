"""Compiled from forms/change_procedure.ui; change that."""

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

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ChangeProcedure(object):
    def setupUi(self, ChangeProcedure):
        if not ChangeProcedure.objectName():
            ChangeProcedure.setObjectName(u"ChangeProcedure")
        self.whole = QVBoxLayout(ChangeProcedure)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ChangeProcedure)
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
        self.procedure_id_label = QLabel(self.which)
        self.procedure_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.procedure_id_label.setObjectName(u"procedure_id_label")

        self.which_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.procedure_id_label)

        self.procedure_id = WordBox(self.which)
        self.procedure_id.setObjectName(u"procedure_id")
        self.procedure_id.setProperty(u"ask", u"Choose the procedure")

        self.which_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.procedure_id)

        self.procedure_note = WrappedLabel(self.which)
        self.procedure_note.setObjectName(u"procedure_note")
        self.procedure_note.setProperty(u"kind", u"muted")

        self.which_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.procedure_note)

        self.reason_label = QLabel(self.which)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.which_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.which)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter the reason")

        self.which_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason)


        self.which_column.addLayout(self.which_form)


        self.column.addWidget(self.which)

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

        self.main_button = QPushButton(ChangeProcedure)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ChangeProcedure)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.procedure_id_label.setBuddy(self.procedure_id)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChangeProcedure)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ChangeProcedure)
    # setupUi

    def retranslateUi(self, ChangeProcedure):
        ChangeProcedure.setWindowTitle(QCoreApplication.translate("ChangeProcedure", u"Change procedure", None))
        self.heading.setText(QCoreApplication.translate("ChangeProcedure", u"Follow another procedure", None))
        self.intro.setText("")
        self.procedure_id_label.setText(QCoreApplication.translate("ChangeProcedure", u"&Procedure (required)", None))
#if QT_CONFIG(accessibility)
        self.procedure_id.setAccessibleName(QCoreApplication.translate("ChangeProcedure", u"Procedure", None))
#endif // QT_CONFIG(accessibility)
        self.procedure_note.setText("")
        self.reason_label.setText(QCoreApplication.translate("ChangeProcedure", u"&Reason (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("ChangeProcedure", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText("")
        self.main_button.setText(QCoreApplication.translate("ChangeProcedure", u"&Change procedure", None))
        self.cancel_button.setText(QCoreApplication.translate("ChangeProcedure", u"Cancel", None))
    # retranslateUi

