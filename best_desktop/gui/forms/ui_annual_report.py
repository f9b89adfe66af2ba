"""Compiled from forms/annual_report.ui; change that."""

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

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_AnnualReport(object):
    def setupUi(self, AnnualReport):
        if not AnnualReport.objectName():
            AnnualReport.setObjectName(u"AnnualReport")
        self.whole = QVBoxLayout(AnnualReport)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AnnualReport)
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

        self.state_card = QFrame(self.scrollContents)
        self.state_card.setObjectName(u"state_card")
        self.state_card.setProperty(u"kind", u"card")
        self.state_card_column = QVBoxLayout(self.state_card)
        self.state_card_column.setSpacing(12)
        self.state_card_column.setObjectName(u"state_card_column")
        self.state_card_column.setContentsMargins(16, 12, 16, 12)
        self.year_form = QFormLayout()
        self.year_form.setObjectName(u"year_form")
        self.year_form.setHorizontalSpacing(16)
        self.year_form.setVerticalSpacing(8)
        self.year_label = QLabel(self.state_card)
        self.year_label.setTextFormat(Qt.TextFormat.PlainText)
        self.year_label.setObjectName(u"year_label")

        self.year_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.year_label)

        self.year = WordBox(self.state_card)
        self.year.setObjectName(u"year")

        self.year_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.year)


        self.state_card_column.addLayout(self.year_form)

        self.state = WrappedLabel(self.state_card)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"kind", u"strong")

        self.state_card_column.addWidget(self.state)

        self.names = WrappedLabel(self.state_card)
        self.names.setObjectName(u"names")
        self.names.setProperty(u"kind", u"warning-box")

        self.state_card_column.addWidget(self.names)

        self.actions = QWidget(self.state_card)
        self.actions.setObjectName(u"actions")

        self.state_card_column.addWidget(self.actions)


        self.column.addWidget(self.state_card)

        self.figures_card = QFrame(self.scrollContents)
        self.figures_card.setObjectName(u"figures_card")
        self.figures_card.setProperty(u"kind", u"card")
        self.figures_card_column = QVBoxLayout(self.figures_card)
        self.figures_card_column.setSpacing(12)
        self.figures_card_column.setObjectName(u"figures_card_column")
        self.figures_card_column.setContentsMargins(16, 12, 16, 12)
        self.figures_title = WrappedLabel(self.figures_card)
        self.figures_title.setObjectName(u"figures_title")
        self.figures_title.setProperty(u"kind", u"section")

        self.figures_card_column.addWidget(self.figures_title)

        self.table = QWidget(self.figures_card)
        self.table.setObjectName(u"table")

        self.figures_card_column.addWidget(self.table)

        self.figures = WrappedLabel(self.figures_card)
        self.figures.setObjectName(u"figures")
        self.figures.setProperty(u"kind", u"muted")

        self.figures_card_column.addWidget(self.figures)


        self.column.addWidget(self.figures_card)

        self.texts_card = QFrame(self.scrollContents)
        self.texts_card.setObjectName(u"texts_card")
        self.texts_card.setProperty(u"kind", u"card")
        self.texts_card_column = QVBoxLayout(self.texts_card)
        self.texts_card_column.setSpacing(12)
        self.texts_card_column.setObjectName(u"texts_card_column")
        self.texts_card_column.setContentsMargins(16, 12, 16, 12)
        self.texts_title = WrappedLabel(self.texts_card)
        self.texts_title.setObjectName(u"texts_title")
        self.texts_title.setProperty(u"kind", u"section")

        self.texts_card_column.addWidget(self.texts_title)

        self.texts_intro = WrappedLabel(self.texts_card)
        self.texts_intro.setObjectName(u"texts_intro")
        self.texts_intro.setProperty(u"kind", u"muted")

        self.texts_card_column.addWidget(self.texts_intro)

        self.texts_form = QFormLayout()
        self.texts_form.setObjectName(u"texts_form")
        self.texts_form.setHorizontalSpacing(16)
        self.texts_form.setVerticalSpacing(8)
        self.self_assessment_label = QLabel(self.texts_card)
        self.self_assessment_label.setTextFormat(Qt.TextFormat.PlainText)
        self.self_assessment_label.setObjectName(u"self_assessment_label")

        self.texts_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.self_assessment_label)

        self.self_assessment = GrowingText(self.texts_card)
        self.self_assessment.setObjectName(u"self_assessment")

        self.texts_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.self_assessment)

        self.performance_label = QLabel(self.texts_card)
        self.performance_label.setTextFormat(Qt.TextFormat.PlainText)
        self.performance_label.setObjectName(u"performance_label")

        self.texts_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.performance_label)

        self.performance = GrowingText(self.texts_card)
        self.performance.setObjectName(u"performance")

        self.texts_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.performance)

        self.refused_label = QLabel(self.texts_card)
        self.refused_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refused_label.setObjectName(u"refused_label")

        self.texts_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.refused_label)

        self.refused = GrowingText(self.texts_card)
        self.refused.setObjectName(u"refused")

        self.texts_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.refused)

        self.findings_label = QLabel(self.texts_card)
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)
        self.findings_label.setObjectName(u"findings_label")

        self.texts_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.findings_label)

        self.findings = GrowingText(self.texts_card)
        self.findings.setObjectName(u"findings")

        self.texts_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.findings)

        self.improvements_label = QLabel(self.texts_card)
        self.improvements_label.setTextFormat(Qt.TextFormat.PlainText)
        self.improvements_label.setObjectName(u"improvements_label")

        self.texts_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.improvements_label)

        self.improvements = GrowingText(self.texts_card)
        self.improvements.setObjectName(u"improvements")

        self.texts_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.improvements)

        self.learning_label = QLabel(self.texts_card)
        self.learning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.learning_label.setObjectName(u"learning_label")

        self.texts_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.learning_label)

        self.learning = GrowingText(self.texts_card)
        self.learning.setObjectName(u"learning")

        self.texts_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.learning)

        self.tenants_label = QLabel(self.texts_card)
        self.tenants_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tenants_label.setObjectName(u"tenants_label")

        self.texts_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.tenants_label)

        self.tenants = GrowingText(self.texts_card)
        self.tenants.setObjectName(u"tenants")

        self.texts_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.tenants)

        self.landlord_report_label = QLabel(self.texts_card)
        self.landlord_report_label.setTextFormat(Qt.TextFormat.PlainText)
        self.landlord_report_label.setObjectName(u"landlord_report_label")

        self.texts_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.landlord_report_label)

        self.landlord_report = GrowingText(self.texts_card)
        self.landlord_report.setObjectName(u"landlord_report")

        self.texts_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.landlord_report)

        self.other_reports_label = QLabel(self.texts_card)
        self.other_reports_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_reports_label.setObjectName(u"other_reports_label")

        self.texts_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.other_reports_label)

        self.other_reports = GrowingText(self.texts_card)
        self.other_reports.setObjectName(u"other_reports")

        self.texts_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.other_reports)

        self.board_response_label = QLabel(self.texts_card)
        self.board_response_label.setTextFormat(Qt.TextFormat.PlainText)
        self.board_response_label.setObjectName(u"board_response_label")

        self.texts_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.board_response_label)

        self.board_response = GrowingText(self.texts_card)
        self.board_response.setObjectName(u"board_response")

        self.texts_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.board_response)

        self.full_measures = QCheckBox(self.texts_card)
        self.full_measures.setObjectName(u"full_measures")

        self.texts_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.full_measures)

        self.full_measures_note = WrappedLabel(self.texts_card)
        self.full_measures_note.setObjectName(u"full_measures_note")
        self.full_measures_note.setProperty(u"kind", u"muted")

        self.texts_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.full_measures_note)


        self.texts_card_column.addLayout(self.texts_form)


        self.column.addWidget(self.texts_card)

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

        self.main_button = QPushButton(AnnualReport)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(AnnualReport)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year)
        self.self_assessment_label.setBuddy(self.self_assessment)
        self.performance_label.setBuddy(self.performance)
        self.refused_label.setBuddy(self.refused)
        self.findings_label.setBuddy(self.findings)
        self.improvements_label.setBuddy(self.improvements)
        self.learning_label.setBuddy(self.learning)
        self.tenants_label.setBuddy(self.tenants)
        self.landlord_report_label.setBuddy(self.landlord_report)
        self.other_reports_label.setBuddy(self.other_reports)
        self.board_response_label.setBuddy(self.board_response)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AnnualReport)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(AnnualReport)
    # setupUi

    def retranslateUi(self, AnnualReport):
        AnnualReport.setWindowTitle(QCoreApplication.translate("AnnualReport", u"Annual report", None))
        self.heading.setText(QCoreApplication.translate("AnnualReport", u"Annual complaints report", None))
        self.year_label.setText(QCoreApplication.translate("AnnualReport", u"Year", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("AnnualReport", u"Reporting year", None))
#endif // QT_CONFIG(accessibility)
        self.state.setText("")
        self.names.setText("")
        self.figures_title.setText(QCoreApplication.translate("AnnualReport", u"The year in short", None))
        self.figures.setText("")
        self.texts_title.setText(QCoreApplication.translate("AnnualReport", u"What the report says", None))
        self.texts_intro.setText(QCoreApplication.translate("AnnualReport", u"Letters in brackets are those of the Ombudsman\u2019s Code, 8.1. What stays empty is left out or said to be nothing.", None))
        self.self_assessment_label.setText(QCoreApplication.translate("AnnualReport", u"Self-assessment (a)", None))
#if QT_CONFIG(accessibility)
        self.self_assessment.setAccessibleName(QCoreApplication.translate("AnnualReport", u"Self-assessment against the Code", None))
#endif // QT_CONFIG(accessibility)
        self.performance_label.setText(QCoreApplication.translate("AnnualReport", u"Performance (b)", None))
#if QT_CONFIG(accessibility)
        self.performance.setAccessibleName(QCoreApplication.translate("AnnualReport", u"How we handled complaints", None))
#endif // QT_CONFIG(accessibility)
        self.refused_label.setText(QCoreApplication.translate("AnnualReport", u"Not accepted (b)", None))
#if QT_CONFIG(accessibility)
        self.refused.setAccessibleName(QCoreApplication.translate("AnnualReport", u"Complaints not accepted", None))
#endif // QT_CONFIG(accessibility)
        self.findings_label.setText(QCoreApplication.translate("AnnualReport", u"Findings (c)", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("AnnualReport", u"Findings of non-compliance", None))
#endif // QT_CONFIG(accessibility)
        self.improvements_label.setText(QCoreApplication.translate("AnnualReport", u"Improvements (d)", None))
#if QT_CONFIG(accessibility)
        self.improvements.setAccessibleName(QCoreApplication.translate("AnnualReport", u"Service improvements", None))
#endif // QT_CONFIG(accessibility)
        self.learning_label.setText(QCoreApplication.translate("AnnualReport", u"How we learned (d)", None))
#if QT_CONFIG(accessibility)
        self.learning.setAccessibleName(QCoreApplication.translate("AnnualReport", u"How we learned", None))
#endif // QT_CONFIG(accessibility)
        self.tenants_label.setText(QCoreApplication.translate("AnnualReport", u"Tenants and praise", None))
#if QT_CONFIG(accessibility)
        self.tenants.setAccessibleName(QCoreApplication.translate("AnnualReport", u"Tenants\u2019 reviews and compliments", None))
#endif // QT_CONFIG(accessibility)
        self.landlord_report_label.setText(QCoreApplication.translate("AnnualReport", u"Report about us (e)", None))
#if QT_CONFIG(accessibility)
        self.landlord_report.setAccessibleName(QCoreApplication.translate("AnnualReport", u"The Ombudsman\u2019s report about us", None))
#endif // QT_CONFIG(accessibility)
        self.other_reports_label.setText(QCoreApplication.translate("AnnualReport", u"Other reports (f)", None))
#if QT_CONFIG(accessibility)
        self.other_reports.setAccessibleName(QCoreApplication.translate("AnnualReport", u"Other reports of the Ombudsman", None))
#endif // QT_CONFIG(accessibility)
        self.board_response_label.setText(QCoreApplication.translate("AnnualReport", u"Board\u2019s response", None))
#if QT_CONFIG(accessibility)
        self.board_response.setAccessibleName(QCoreApplication.translate("AnnualReport", u"The board\u2019s response", None))
#endif // QT_CONFIG(accessibility)
        self.full_measures.setText(QCoreApplication.translate("AnnualReport", u"Show CH01 and CH02 even for fewer than five", None))
        self.full_measures_note.setText(QCoreApplication.translate("AnnualReport", u"The regulator asks every landlord to publish CH01 and CH02. Where they count fewer than five, somebody who knows a scheme may tell who complained, so the PDF leaves them out unless this is ticked.", None))
        self.main_button.setText(QCoreApplication.translate("AnnualReport", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("AnnualReport", u"Close", None))
    # retranslateUi

