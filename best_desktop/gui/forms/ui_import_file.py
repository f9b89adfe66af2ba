"""Compiled from forms/import_file.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ImportFile(object):
    def setupUi(self, ImportFile):
        if not ImportFile.objectName():
            ImportFile.setObjectName(u"ImportFile")
        self.whole = QVBoxLayout(ImportFile)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ImportFile)
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

        self.file = QFrame(self.scrollContents)
        self.file.setObjectName(u"file")
        self.file.setProperty(u"kind", u"card")
        self.file_column = QVBoxLayout(self.file)
        self.file_column.setSpacing(12)
        self.file_column.setObjectName(u"file_column")
        self.file_column.setContentsMargins(16, 12, 16, 12)
        self.file_title = QLabel(self.file)
        self.file_title.setTextFormat(Qt.TextFormat.PlainText)
        self.file_title.setObjectName(u"file_title")
        self.file_title.setProperty(u"kind", u"section")

        self.file_column.addWidget(self.file_title)

        self.file_form = QFormLayout()
        self.file_form.setObjectName(u"file_form")
        self.file_form.setHorizontalSpacing(16)
        self.file_form.setVerticalSpacing(8)
        self.sheet_label = QLabel(self.file)
        self.sheet_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet_label.setObjectName(u"sheet_label")

        self.file_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sheet_label)

        self.sheet = WordBox(self.file)
        self.sheet.setObjectName(u"sheet")

        self.file_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.sheet)


        self.file_column.addLayout(self.file_form)

        self.file_name = WrappedLabel(self.file)
        self.file_name.setObjectName(u"file_name")

        self.file_column.addWidget(self.file_name)

        self.choose_file_row = QHBoxLayout()
        self.choose_file_row.setObjectName(u"choose_file_row")
        self.choose_file = QPushButton(self.file)
        self.choose_file.setObjectName(u"choose_file")
        self.choose_file.setAutoDefault(False)

        self.choose_file_row.addWidget(self.choose_file)

        self.choose_file_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_file_row.addItem(self.choose_file_stretch)


        self.file_column.addLayout(self.choose_file_row)


        self.column.addWidget(self.file)

        self.columns = QFrame(self.scrollContents)
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"kind", u"card")
        self.columns_column = QVBoxLayout(self.columns)
        self.columns_column.setSpacing(12)
        self.columns_column.setObjectName(u"columns_column")
        self.columns_column.setContentsMargins(16, 12, 16, 12)
        self.columns_title = QLabel(self.columns)
        self.columns_title.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_title.setObjectName(u"columns_title")
        self.columns_title.setProperty(u"kind", u"section")

        self.columns_column.addWidget(self.columns_title)

        self.columns_form = QFormLayout()
        self.columns_form.setObjectName(u"columns_form")
        self.columns_form.setHorizontalSpacing(16)
        self.columns_form.setVerticalSpacing(8)

        self.columns_column.addLayout(self.columns_form)

        self.every_field = QCheckBox(self.columns)
        self.every_field.setObjectName(u"every_field")

        self.columns_column.addWidget(self.every_field)

        self.unused = WrappedLabel(self.columns)
        self.unused.setObjectName(u"unused")

        self.columns_column.addWidget(self.unused)

        self.preview_note = WrappedLabel(self.columns)
        self.preview_note.setObjectName(u"preview_note")

        self.columns_column.addWidget(self.preview_note)

        self.preview = RowsTable(self.columns)
        self.preview.setObjectName(u"preview")

        self.columns_column.addWidget(self.preview)


        self.column.addWidget(self.columns)

        self.result = QFrame(self.scrollContents)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"kind", u"card")
        self.result_column = QVBoxLayout(self.result)
        self.result_column.setSpacing(12)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(16, 12, 16, 12)
        self.result_title = QLabel(self.result)
        self.result_title.setTextFormat(Qt.TextFormat.PlainText)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setProperty(u"kind", u"section")

        self.result_column.addWidget(self.result_title)

        self.found = WrappedLabel(self.result)
        self.found.setObjectName(u"found")

        self.result_column.addWidget(self.found)

        self.result_form = QFormLayout()
        self.result_form.setObjectName(u"result_form")
        self.result_form.setHorizontalSpacing(16)
        self.result_form.setVerticalSpacing(8)
        self.unnamed_label = QLabel(self.result)
        self.unnamed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unnamed_label.setObjectName(u"unnamed_label")

        self.result_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.unnamed_label)

        self.unnamed = WordBox(self.result)
        self.unnamed.setObjectName(u"unnamed")

        self.result_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.unnamed)


        self.result_column.addLayout(self.result_form)

        self.faults = RowsTable(self.result)
        self.faults.setObjectName(u"faults")

        self.result_column.addWidget(self.faults)

        self.save_faults_row = QHBoxLayout()
        self.save_faults_row.setObjectName(u"save_faults_row")
        self.save_faults = QPushButton(self.result)
        self.save_faults.setObjectName(u"save_faults")
        self.save_faults.setAutoDefault(False)

        self.save_faults_row.addWidget(self.save_faults)

        self.save_faults_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_faults_row.addItem(self.save_faults_stretch)


        self.result_column.addLayout(self.save_faults_row)

        self.all_or_nothing = QCheckBox(self.result)
        self.all_or_nothing.setObjectName(u"all_or_nothing")

        self.result_column.addWidget(self.all_or_nothing)

        self.odd = RowsTable(self.result)
        self.odd.setObjectName(u"odd")

        self.result_column.addWidget(self.odd)


        self.column.addWidget(self.result)

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

        self.main_button = QPushButton(ImportFile)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ImportFile)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.sheet_label.setBuddy(self.sheet)
        self.unnamed_label.setBuddy(self.unnamed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportFile)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ImportFile)
    # setupUi

    def retranslateUi(self, ImportFile):
        ImportFile.setWindowTitle(QCoreApplication.translate("ImportFile", u"Import", None))
        self.heading.setText(QCoreApplication.translate("ImportFile", u"Import", None))
        self.intro.setText(QCoreApplication.translate("ImportFile", u"Choose a workbook (.xlsx) or a CSV file. Nothing is kept until every row has been checked and you choose Import.", None))
        self.file_title.setText(QCoreApplication.translate("ImportFile", u"1. The file", None))
        self.sheet_label.setText(QCoreApplication.translate("ImportFile", u"&Sheet", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("ImportFile", u"Sheet", None))
#endif // QT_CONFIG(accessibility)
        self.file_name.setText(QCoreApplication.translate("ImportFile", u"No file chosen yet.", None))
        self.choose_file.setText(QCoreApplication.translate("ImportFile", u"Choose &file\u2026", None))
        self.columns_title.setText(QCoreApplication.translate("ImportFile", u"2. Which column holds what", None))
        self.every_field.setText(QCoreApplication.translate("ImportFile", u"Show &every field, also those found by name and those not in the file", None))
        self.unused.setText("")
        self.preview_note.setText(QCoreApplication.translate("ImportFile", u"The first rows as they would be understood. Dates are read day first.", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ImportFile", u"The first rows as they would be understood", None))
#endif // QT_CONFIG(accessibility)
        self.result_title.setText(QCoreApplication.translate("ImportFile", u"3. What the check found", None))
        self.found.setText("")
        self.unnamed_label.setText(QCoreApplication.translate("ImportFile", u"Co&unt praise that names nobody as for", None))
#if QT_CONFIG(accessibility)
        self.unnamed.setAccessibleName(QCoreApplication.translate("ImportFile", u"Count praise that names nobody as for", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.faults.setAccessibleName(QCoreApplication.translate("ImportFile", u"Rows that cannot be imported", None))
#endif // QT_CONFIG(accessibility)
        self.save_faults.setText(QCoreApplication.translate("ImportFile", u"Sa&ve these rows to correct\u2026", None))
        self.all_or_nothing.setText(QCoreApplication.translate("ImportFile", u"All or nothing: &keep no row if one is wrong, or if the import is stopped", None))
#if QT_CONFIG(accessibility)
        self.odd.setAccessibleName(QCoreApplication.translate("ImportFile", u"Rows that look odd and can be imported", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ImportFile", u"&Check the rows", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportFile", u"Cancel", None))
    # retranslateUi

