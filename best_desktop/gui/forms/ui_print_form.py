"""Compiled from forms/print_form.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from best_desktop.gui.pdf_pane import PdfPane
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_PrintForm(object):
    def setupUi(self, PrintForm):
        if not PrintForm.objectName():
            PrintForm.setObjectName(u"PrintForm")
        self.whole = QVBoxLayout(PrintForm)
        self.whole.setSpacing(12)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(16, 16, 16, 16)
        self.heading = WrappedLabel(PrintForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"page-title")

        self.whole.addWidget(self.heading)

        self.chosen = QFormLayout()
        self.chosen.setObjectName(u"chosen")
        self.chosen.setHorizontalSpacing(16)
        self.chosen.setVerticalSpacing(8)
        self.form_label = QLabel(PrintForm)
        self.form_label.setTextFormat(Qt.TextFormat.PlainText)
        self.form_label.setObjectName(u"form_label")

        self.chosen.setWidget(0, QFormLayout.ItemRole.LabelRole, self.form_label)

        self.form = WordBox(PrintForm)
        self.form.setObjectName(u"form")

        self.chosen.setWidget(0, QFormLayout.ItemRole.FieldRole, self.form)

        self.size_label = QLabel(PrintForm)
        self.size_label.setTextFormat(Qt.TextFormat.PlainText)
        self.size_label.setObjectName(u"size_label")

        self.chosen.setWidget(1, QFormLayout.ItemRole.LabelRole, self.size_label)

        self.size = WordBox(PrintForm)
        self.size.setObjectName(u"size")

        self.chosen.setWidget(1, QFormLayout.ItemRole.FieldRole, self.size)

        self.procedure_label = QLabel(PrintForm)
        self.procedure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.procedure_label.setObjectName(u"procedure_label")

        self.chosen.setWidget(2, QFormLayout.ItemRole.LabelRole, self.procedure_label)

        self.procedure = WordBox(PrintForm)
        self.procedure.setObjectName(u"procedure")

        self.chosen.setWidget(2, QFormLayout.ItemRole.FieldRole, self.procedure)

        self.filled_label = QLabel(PrintForm)
        self.filled_label.setTextFormat(Qt.TextFormat.PlainText)
        self.filled_label.setObjectName(u"filled_label")

        self.chosen.setWidget(3, QFormLayout.ItemRole.LabelRole, self.filled_label)

        self.filled = WordBox(PrintForm)
        self.filled.setObjectName(u"filled")

        self.chosen.setWidget(3, QFormLayout.ItemRole.FieldRole, self.filled)

        self.for_office = QCheckBox(PrintForm)
        self.for_office.setObjectName(u"for_office")

        self.chosen.setWidget(4, QFormLayout.ItemRole.FieldRole, self.for_office)


        self.whole.addLayout(self.chosen)

        self.note = WrappedLabel(PrintForm)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"kind", u"muted")

        self.whole.addWidget(self.note)

        self.preview = PdfPane(PrintForm)
        self.preview.setObjectName(u"preview")

        self.whole.addWidget(self.preview)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer_stretch = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.save_button = QPushButton(PrintForm)
        self.save_button.setObjectName(u"save_button")

        self.footer.addWidget(self.save_button)

        self.main_button = QPushButton(PrintForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")
        self.main_button.setProperty(u"iconMeaning", u"print")
        self.main_button.setProperty(u"iconColour", u"on_accent")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(PrintForm)
        self.cancel_button.setObjectName(u"cancel_button")

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.form_label.setBuddy(self.form)
        self.size_label.setBuddy(self.size)
        self.procedure_label.setBuddy(self.procedure)
        self.filled_label.setBuddy(self.filled)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintForm)

        QMetaObject.connectSlotsByName(PrintForm)
    # setupUi

    def retranslateUi(self, PrintForm):
        PrintForm.setWindowTitle(QCoreApplication.translate("PrintForm", u"Print a form", None))
        self.heading.setText(QCoreApplication.translate("PrintForm", u"Print a form", None))
        self.form_label.setText(QCoreApplication.translate("PrintForm", u"&Form", None))
#if QT_CONFIG(accessibility)
        self.form.setAccessibleName(QCoreApplication.translate("PrintForm", u"Form", None))
#endif // QT_CONFIG(accessibility)
        self.size_label.setText(QCoreApplication.translate("PrintForm", u"&Size", None))
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("PrintForm", u"Size of the type", None))
#endif // QT_CONFIG(accessibility)
        self.procedure_label.setText(QCoreApplication.translate("PrintForm", u"P&rocedure", None))
#if QT_CONFIG(accessibility)
        self.procedure.setAccessibleName(QCoreApplication.translate("PrintForm", u"Procedure", None))
#endif // QT_CONFIG(accessibility)
        self.filled_label.setText(QCoreApplication.translate("PrintForm", u"Fi&lled in", None))
#if QT_CONFIG(accessibility)
        self.filled.setAccessibleName(QCoreApplication.translate("PrintForm", u"Filled in from", None))
#endif // QT_CONFIG(accessibility)
        self.for_office.setText(QCoreApplication.translate("PrintForm", u"With the part that our &office fills in", None))
        self.note.setText("")
        self.save_button.setText(QCoreApplication.translate("PrintForm", u"Save as P&DF\u2026", None))
        self.main_button.setText(QCoreApplication.translate("PrintForm", u"&Print\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("PrintForm", u"Close", None))
    # retranslateUi

