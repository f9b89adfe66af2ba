"""Compiled from forms/import_surveys.ui; change that."""

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

class Ui_ImportSurveys(object):
    def setupUi(self, ImportSurveys):
        if not ImportSurveys.objectName():
            ImportSurveys.setObjectName(u"ImportSurveys")
        self.whole = QVBoxLayout(ImportSurveys)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ImportSurveys)
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
        self.repair_reference_label = QLabel(self.columns)
        self.repair_reference_label.setTextFormat(Qt.TextFormat.PlainText)
        self.repair_reference_label.setObjectName(u"repair_reference_label")

        self.columns_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.repair_reference_label)

        self.repair_reference = WordBox(self.columns)
        self.repair_reference.setObjectName(u"repair_reference")

        self.columns_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.repair_reference)

        self.answered_on_label = QLabel(self.columns)
        self.answered_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answered_on_label.setObjectName(u"answered_on_label")

        self.columns_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.answered_on_label)

        self.answered_on = WordBox(self.columns)
        self.answered_on.setObjectName(u"answered_on")

        self.columns_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.answered_on)

        self.rating_label = QLabel(self.columns)
        self.rating_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rating_label.setObjectName(u"rating_label")

        self.columns_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.rating_label)

        self.rating = WordBox(self.columns)
        self.rating.setObjectName(u"rating")

        self.columns_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.rating)

        self.comment_label = QLabel(self.columns)
        self.comment_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comment_label.setObjectName(u"comment_label")

        self.columns_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.comment_label)

        self.comment = WordBox(self.columns)
        self.comment.setObjectName(u"comment")

        self.columns_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.comment)

        self.scheme_label = QLabel(self.columns)
        self.scheme_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scheme_label.setObjectName(u"scheme_label")

        self.columns_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.scheme_label)

        self.scheme = WordBox(self.columns)
        self.scheme.setObjectName(u"scheme")

        self.columns_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.scheme)

        self.person_name_label = QLabel(self.columns)
        self.person_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_name_label.setObjectName(u"person_name_label")

        self.columns_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.person_name_label)

        self.person_name = WordBox(self.columns)
        self.person_name.setObjectName(u"person_name")

        self.columns_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.person_name)

        self.contractor_label = QLabel(self.columns)
        self.contractor_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contractor_label.setObjectName(u"contractor_label")

        self.columns_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.contractor_label)

        self.contractor = WordBox(self.columns)
        self.contractor.setObjectName(u"contractor")

        self.columns_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.contractor)

        self.completed_on_label = QLabel(self.columns)
        self.completed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.completed_on_label.setObjectName(u"completed_on_label")

        self.columns_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.completed_on_label)

        self.completed_on = WordBox(self.columns)
        self.completed_on.setObjectName(u"completed_on")

        self.columns_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.completed_on)


        self.columns_column.addLayout(self.columns_form)

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

        self.result_form = QFormLayout()
        self.result_form.setObjectName(u"result_form")
        self.result_form.setHorizontalSpacing(16)
        self.result_form.setVerticalSpacing(8)
        self.all_or_nothing = QCheckBox(self.result)
        self.all_or_nothing.setObjectName(u"all_or_nothing")

        self.result_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.all_or_nothing)


        self.result_column.addLayout(self.result_form)

        self.found = WrappedLabel(self.result)
        self.found.setObjectName(u"found")

        self.result_column.addWidget(self.found)

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

        self.main_button = QPushButton(ImportSurveys)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ImportSurveys)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.sheet_label.setBuddy(self.sheet)
        self.repair_reference_label.setBuddy(self.repair_reference)
        self.answered_on_label.setBuddy(self.answered_on)
        self.rating_label.setBuddy(self.rating)
        self.comment_label.setBuddy(self.comment)
        self.scheme_label.setBuddy(self.scheme)
        self.person_name_label.setBuddy(self.person_name)
        self.contractor_label.setBuddy(self.contractor)
        self.completed_on_label.setBuddy(self.completed_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportSurveys)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ImportSurveys)
    # setupUi

    def retranslateUi(self, ImportSurveys):
        ImportSurveys.setWindowTitle(QCoreApplication.translate("ImportSurveys", u"Import survey answers", None))
        self.heading.setText(QCoreApplication.translate("ImportSurveys", u"Import survey answers", None))
        self.intro.setText(QCoreApplication.translate("ImportSurveys", u"Choose a workbook (.xlsx) or a CSV file. Nothing is kept until every row has been checked and you choose Import.", None))
        self.file_title.setText(QCoreApplication.translate("ImportSurveys", u"1. The file", None))
        self.sheet_label.setText(QCoreApplication.translate("ImportSurveys", u"&Sheet", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Sheet", None))
#endif // QT_CONFIG(accessibility)
        self.file_name.setText(QCoreApplication.translate("ImportSurveys", u"No file chosen yet.", None))
        self.choose_file.setText(QCoreApplication.translate("ImportSurveys", u"Choose &file\u2026", None))
        self.columns_title.setText(QCoreApplication.translate("ImportSurveys", u"2. Which column holds what", None))
        self.repair_reference_label.setText(QCoreApplication.translate("ImportSurveys", u"&Repair reference (required)", None))
#if QT_CONFIG(accessibility)
        self.repair_reference.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Repair reference", None))
#endif // QT_CONFIG(accessibility)
        self.answered_on_label.setText(QCoreApplication.translate("ImportSurveys", u"&Answered on (required)", None))
#if QT_CONFIG(accessibility)
        self.answered_on.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Answered on", None))
#endif // QT_CONFIG(accessibility)
        self.rating_label.setText(QCoreApplication.translate("ImportSurveys", u"Ra&ting (required)", None))
#if QT_CONFIG(accessibility)
        self.rating.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Rating", None))
#endif // QT_CONFIG(accessibility)
        self.comment_label.setText(QCoreApplication.translate("ImportSurveys", u"C&omment", None))
#if QT_CONFIG(accessibility)
        self.comment.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Comment", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_label.setText(QCoreApplication.translate("ImportSurveys", u"Sc&heme", None))
#if QT_CONFIG(accessibility)
        self.scheme.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Scheme", None))
#endif // QT_CONFIG(accessibility)
        self.person_name_label.setText(QCoreApplication.translate("ImportSurveys", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.person_name.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.contractor_label.setText(QCoreApplication.translate("ImportSurveys", u"Contractor", None))
#if QT_CONFIG(accessibility)
        self.contractor.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Contractor", None))
#endif // QT_CONFIG(accessibility)
        self.completed_on_label.setText(QCoreApplication.translate("ImportSurveys", u"R&epair completed on", None))
#if QT_CONFIG(accessibility)
        self.completed_on.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Repair completed on", None))
#endif // QT_CONFIG(accessibility)
        self.preview_note.setText(QCoreApplication.translate("ImportSurveys", u"The first rows as they would be understood. Dates are read day first.", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"The first rows as they would be understood", None))
#endif // QT_CONFIG(accessibility)
        self.result_title.setText(QCoreApplication.translate("ImportSurveys", u"3. What the check found", None))
        self.all_or_nothing.setText(QCoreApplication.translate("ImportSurveys", u"All or nothing: &keep no row if one is wrong", None))
        self.found.setText("")
#if QT_CONFIG(accessibility)
        self.faults.setAccessibleName(QCoreApplication.translate("ImportSurveys", u"Rows that cannot be imported", None))
#endif // QT_CONFIG(accessibility)
        self.save_faults.setText(QCoreApplication.translate("ImportSurveys", u"Sa&ve these rows to correct\u2026", None))
        self.main_button.setText(QCoreApplication.translate("ImportSurveys", u"&Check the rows", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportSurveys", u"Cancel", None))
    # retranslateUi

