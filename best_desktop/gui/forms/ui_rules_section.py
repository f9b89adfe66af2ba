"""Compiled from forms/rules_section.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.number_field import NumberField

class Ui_RulesSection(object):
    def setupUi(self, RulesSection):
        if not RulesSection.objectName():
            RulesSection.setObjectName(u"RulesSection")
        self.outer = QVBoxLayout(RulesSection)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(2, 2, 2, 10)
        self.scroll = QScrollArea(RulesSection)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.column = QVBoxLayout(self.scrollContents)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.ombudsmanTitle = QLabel(self.scrollContents)
        self.ombudsmanTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.ombudsmanTitle.setObjectName(u"ombudsmanTitle")
        self.ombudsmanTitle.setProperty(u"kind", u"section")

        self.column.addWidget(self.ombudsmanTitle)

        self.ombudsmanForm = QFormLayout()
        self.ombudsmanForm.setObjectName(u"ombudsmanForm")
        self.ombudsmanForm.setHorizontalSpacing(12)
        self.ombudsmanForm.setVerticalSpacing(6)
        self.ombudsmanForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.ombudsman_nameLabel = QLabel(self.scrollContents)
        self.ombudsman_nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ombudsman_nameLabel.setObjectName(u"ombudsman_nameLabel")

        self.ombudsmanForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.ombudsman_nameLabel)

        self.ombudsman_name = QLineEdit(self.scrollContents)
        self.ombudsman_name.setObjectName(u"ombudsman_name")

        self.ombudsmanForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.ombudsman_name)

        self.ombudsman_websiteLabel = QLabel(self.scrollContents)
        self.ombudsman_websiteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ombudsman_websiteLabel.setObjectName(u"ombudsman_websiteLabel")

        self.ombudsmanForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.ombudsman_websiteLabel)

        self.ombudsman_website = QLineEdit(self.scrollContents)
        self.ombudsman_website.setObjectName(u"ombudsman_website")

        self.ombudsmanForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ombudsman_website)

        self.ombudsman_telephoneLabel = QLabel(self.scrollContents)
        self.ombudsman_telephoneLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ombudsman_telephoneLabel.setObjectName(u"ombudsman_telephoneLabel")

        self.ombudsmanForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.ombudsman_telephoneLabel)

        self.ombudsman_telephone = QLineEdit(self.scrollContents)
        self.ombudsman_telephone.setObjectName(u"ombudsman_telephone")

        self.ombudsmanForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.ombudsman_telephone)

        self.ombudsman_addressLabel = QLabel(self.scrollContents)
        self.ombudsman_addressLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ombudsman_addressLabel.setObjectName(u"ombudsman_addressLabel")

        self.ombudsmanForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.ombudsman_addressLabel)

        self.ombudsman_address = GrowingText(self.scrollContents)
        self.ombudsman_address.setObjectName(u"ombudsman_address")

        self.ombudsmanForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.ombudsman_address)


        self.column.addLayout(self.ombudsmanForm)

        self.rulesTitle = QLabel(self.scrollContents)
        self.rulesTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.rulesTitle.setObjectName(u"rulesTitle")
        self.rulesTitle.setProperty(u"kind", u"section")

        self.column.addWidget(self.rulesTitle)

        self.rulesForm = QFormLayout()
        self.rulesForm.setObjectName(u"rulesForm")
        self.rulesForm.setHorizontalSpacing(12)
        self.rulesForm.setVerticalSpacing(6)
        self.rulesForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.soon_daysLabel = QLabel(self.scrollContents)
        self.soon_daysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.soon_daysLabel.setObjectName(u"soon_daysLabel")

        self.rulesForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.soon_daysLabel)

        self.soon_days = NumberField(self.scrollContents)
        self.soon_days.setObjectName(u"soon_days")
        self.soon_days.setMinimum(1)
        self.soon_days.setMaximum(20)

        self.rulesForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.soon_days)

        self.year_starts_in_monthLabel = QLabel(self.scrollContents)
        self.year_starts_in_monthLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.year_starts_in_monthLabel.setObjectName(u"year_starts_in_monthLabel")

        self.rulesForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.year_starts_in_monthLabel)

        self.year_starts_in_month = QComboBox(self.scrollContents)
        self.year_starts_in_month.setObjectName(u"year_starts_in_month")

        self.rulesForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.year_starts_in_month)

        self.ch02_headlineLabel = QLabel(self.scrollContents)
        self.ch02_headlineLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ch02_headlineLabel.setObjectName(u"ch02_headlineLabel")

        self.rulesForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.ch02_headlineLabel)

        self.ch02_headline = QComboBox(self.scrollContents)
        self.ch02_headline.setObjectName(u"ch02_headline")

        self.rulesForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.ch02_headline)

        self.retention_yearsLabel = QLabel(self.scrollContents)
        self.retention_yearsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.retention_yearsLabel.setObjectName(u"retention_yearsLabel")

        self.rulesForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.retention_yearsLabel)

        self.retention_years = NumberField(self.scrollContents)
        self.retention_years.setObjectName(u"retention_years")
        self.retention_years.setMinimum(1)
        self.retention_years.setMaximum(99)

        self.rulesForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.retention_years)

        self.adjustment_review_monthsLabel = QLabel(self.scrollContents)
        self.adjustment_review_monthsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.adjustment_review_monthsLabel.setObjectName(u"adjustment_review_monthsLabel")

        self.rulesForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.adjustment_review_monthsLabel)

        self.adjustment_review_months = NumberField(self.scrollContents)
        self.adjustment_review_months.setObjectName(u"adjustment_review_months")
        self.adjustment_review_months.setMinimum(1)
        self.adjustment_review_months.setMaximum(60)

        self.rulesForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.adjustment_review_months)

        self.offer_reply_daysLabel = QLabel(self.scrollContents)
        self.offer_reply_daysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.offer_reply_daysLabel.setObjectName(u"offer_reply_daysLabel")

        self.rulesForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.offer_reply_daysLabel)

        self.offer_reply_days = NumberField(self.scrollContents)
        self.offer_reply_days.setObjectName(u"offer_reply_days")
        self.offer_reply_days.setMinimum(5)
        self.offer_reply_days.setMaximum(60)

        self.rulesForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.offer_reply_days)

        self.offer_pay_daysLabel = QLabel(self.scrollContents)
        self.offer_pay_daysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.offer_pay_daysLabel.setObjectName(u"offer_pay_daysLabel")

        self.rulesForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.offer_pay_daysLabel)

        self.offer_pay_days = NumberField(self.scrollContents)
        self.offer_pay_days.setObjectName(u"offer_pay_days")
        self.offer_pay_days.setMinimum(1)
        self.offer_pay_days.setMaximum(60)

        self.rulesForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.offer_pay_days)

        self.theme_complaintsLabel = QLabel(self.scrollContents)
        self.theme_complaintsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_complaintsLabel.setObjectName(u"theme_complaintsLabel")

        self.rulesForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.theme_complaintsLabel)

        self.theme_complaints = NumberField(self.scrollContents)
        self.theme_complaints.setObjectName(u"theme_complaints")
        self.theme_complaints.setMinimum(2)
        self.theme_complaints.setMaximum(20)

        self.rulesForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.theme_complaints)

        self.theme_daysLabel = QLabel(self.scrollContents)
        self.theme_daysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_daysLabel.setObjectName(u"theme_daysLabel")

        self.rulesForm.setWidget(8, QFormLayout.ItemRole.LabelRole, self.theme_daysLabel)

        self.theme_days = NumberField(self.scrollContents)
        self.theme_days.setObjectName(u"theme_days")
        self.theme_days.setMinimum(7)
        self.theme_days.setMaximum(365)

        self.rulesForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.theme_days)


        self.column.addLayout(self.rulesForm)

        self.welsh_in_tsm = QCheckBox(self.scrollContents)
        self.welsh_in_tsm.setObjectName(u"welsh_in_tsm")

        self.column.addWidget(self.welsh_in_tsm)

        self.tenant_panel_exists = QCheckBox(self.scrollContents)
        self.tenant_panel_exists.setObjectName(u"tenant_panel_exists")

        self.column.addWidget(self.tenant_panel_exists)

        self.end = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.scroll.setWidget(self.scrollContents)

        self.outer.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(10, -1, -1, -1)
        self.save = QPushButton(RulesSection)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)

        self.undo = QPushButton(RulesSection)
        self.undo.setObjectName(u"undo")

        self.foot.addWidget(self.undo)

        self.footEnd = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footEnd)


        self.outer.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.ombudsman_nameLabel.setBuddy(self.ombudsman_name)
        self.ombudsman_websiteLabel.setBuddy(self.ombudsman_website)
        self.ombudsman_telephoneLabel.setBuddy(self.ombudsman_telephone)
        self.ombudsman_addressLabel.setBuddy(self.ombudsman_address)
        self.soon_daysLabel.setBuddy(self.soon_days)
        self.year_starts_in_monthLabel.setBuddy(self.year_starts_in_month)
        self.ch02_headlineLabel.setBuddy(self.ch02_headline)
        self.retention_yearsLabel.setBuddy(self.retention_years)
        self.adjustment_review_monthsLabel.setBuddy(self.adjustment_review_months)
        self.offer_reply_daysLabel.setBuddy(self.offer_reply_days)
        self.offer_pay_daysLabel.setBuddy(self.offer_pay_days)
        self.theme_complaintsLabel.setBuddy(self.theme_complaints)
        self.theme_daysLabel.setBuddy(self.theme_days)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ombudsman_name, self.ombudsman_website)
        QWidget.setTabOrder(self.ombudsman_website, self.ombudsman_telephone)
        QWidget.setTabOrder(self.ombudsman_telephone, self.ombudsman_address)
        QWidget.setTabOrder(self.ombudsman_address, self.soon_days)
        QWidget.setTabOrder(self.soon_days, self.year_starts_in_month)
        QWidget.setTabOrder(self.year_starts_in_month, self.ch02_headline)
        QWidget.setTabOrder(self.ch02_headline, self.retention_years)
        QWidget.setTabOrder(self.retention_years, self.adjustment_review_months)
        QWidget.setTabOrder(self.adjustment_review_months, self.offer_reply_days)
        QWidget.setTabOrder(self.offer_reply_days, self.offer_pay_days)
        QWidget.setTabOrder(self.offer_pay_days, self.theme_complaints)
        QWidget.setTabOrder(self.theme_complaints, self.theme_days)
        QWidget.setTabOrder(self.theme_days, self.welsh_in_tsm)
        QWidget.setTabOrder(self.welsh_in_tsm, self.tenant_panel_exists)
        QWidget.setTabOrder(self.tenant_panel_exists, self.save)
        QWidget.setTabOrder(self.save, self.undo)

        self.retranslateUi(RulesSection)

        QMetaObject.connectSlotsByName(RulesSection)
    # setupUi

    def retranslateUi(self, RulesSection):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("RulesSection", u"Ombudsman details and rules", None))
#endif // QT_CONFIG(accessibility)
        self.ombudsmanTitle.setText(QCoreApplication.translate("RulesSection", u"Housing Ombudsman, as letters print it", None))
        self.ombudsman_nameLabel.setText(QCoreApplication.translate("RulesSection", u"N&ame", None))
#if QT_CONFIG(accessibility)
        self.ombudsman_name.setAccessibleName(QCoreApplication.translate("RulesSection", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.ombudsman_websiteLabel.setText(QCoreApplication.translate("RulesSection", u"&Website", None))
#if QT_CONFIG(accessibility)
        self.ombudsman_website.setAccessibleName(QCoreApplication.translate("RulesSection", u"Website", None))
#endif // QT_CONFIG(accessibility)
        self.ombudsman_telephoneLabel.setText(QCoreApplication.translate("RulesSection", u"&Telephone", None))
#if QT_CONFIG(accessibility)
        self.ombudsman_telephone.setAccessibleName(QCoreApplication.translate("RulesSection", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.ombudsman_addressLabel.setText(QCoreApplication.translate("RulesSection", u"A&ddress, one line each", None))
#if QT_CONFIG(accessibility)
        self.ombudsman_address.setAccessibleName(QCoreApplication.translate("RulesSection", u"Address, one line each", None))
#endif // QT_CONFIG(accessibility)
        self.rulesTitle.setText(QCoreApplication.translate("RulesSection", u"How the program counts", None))
        self.soon_daysLabel.setText(QCoreApplication.translate("RulesSection", u"Days that count as due &soon", None))
#if QT_CONFIG(accessibility)
        self.soon_days.setAccessibleName(QCoreApplication.translate("RulesSection", u"Days that count as due soon", None))
#endif // QT_CONFIG(accessibility)
        self.soon_days.setSuffix(QCoreApplication.translate("RulesSection", u" working days", None))
        self.year_starts_in_monthLabel.setText(QCoreApplication.translate("RulesSection", u"First month of the reporting &year", None))
#if QT_CONFIG(accessibility)
        self.year_starts_in_month.setAccessibleName(QCoreApplication.translate("RulesSection", u"First month of the reporting year", None))
#endif // QT_CONFIG(accessibility)
        self.ch02_headlineLabel.setText(QCoreApplication.translate("RulesSection", u"Headline for answered &in time (CH02)", None))
#if QT_CONFIG(accessibility)
        self.ch02_headline.setAccessibleName(QCoreApplication.translate("RulesSection", u"Headline for answered in time (CH02)", None))
#endif // QT_CONFIG(accessibility)
        self.retention_yearsLabel.setText(QCoreApplication.translate("RulesSection", u"&Keep closed cases for", None))
#if QT_CONFIG(accessibility)
        self.retention_years.setAccessibleName(QCoreApplication.translate("RulesSection", u"Keep closed cases for", None))
#endif // QT_CONFIG(accessibility)
        self.retention_years.setSuffix(QCoreApplication.translate("RulesSection", u" years", None))
        self.adjustment_review_monthsLabel.setText(QCoreApplication.translate("RulesSection", u"Review adj&ustments after", None))
#if QT_CONFIG(accessibility)
        self.adjustment_review_months.setAccessibleName(QCoreApplication.translate("RulesSection", u"Review adjustments after", None))
#endif // QT_CONFIG(accessibility)
        self.adjustment_review_months.setSuffix(QCoreApplication.translate("RulesSection", u" months", None))
        self.offer_reply_daysLabel.setText(QCoreApplication.translate("RulesSection", u"Ask for an answe&r to an offer of money within", None))
#if QT_CONFIG(accessibility)
        self.offer_reply_days.setAccessibleName(QCoreApplication.translate("RulesSection", u"Ask for an answer to an offer of money within", None))
#endif // QT_CONFIG(accessibility)
        self.offer_reply_days.setSuffix(QCoreApplication.translate("RulesSection", u" working days", None))
        self.offer_pay_daysLabel.setText(QCoreApplication.translate("RulesSection", u"&Pay an accepted offer within", None))
#if QT_CONFIG(accessibility)
        self.offer_pay_days.setAccessibleName(QCoreApplication.translate("RulesSection", u"Pay an accepted offer within", None))
#endif // QT_CONFIG(accessibility)
        self.offer_pay_days.setSuffix(QCoreApplication.translate("RulesSection", u" working days", None))
        self.theme_complaintsLabel.setText(QCoreApplication.translate("RulesSection", u"Similar co&mplaints that are a theme", None))
#if QT_CONFIG(accessibility)
        self.theme_complaints.setAccessibleName(QCoreApplication.translate("RulesSection", u"Similar complaints that are a theme", None))
#endif // QT_CONFIG(accessibility)
        self.theme_complaints.setSuffix(QCoreApplication.translate("RulesSection", u" complaints", None))
        self.theme_daysLabel.setText(QCoreApplication.translate("RulesSection", u"They come withi&n", None))
#if QT_CONFIG(accessibility)
        self.theme_days.setAccessibleName(QCoreApplication.translate("RulesSection", u"Days within which similar complaints are a theme", None))
#endif // QT_CONFIG(accessibility)
        self.theme_days.setSuffix(QCoreApplication.translate("RulesSection", u" days", None))
        self.welsh_in_tsm.setText(QCoreApplication.translate("RulesSection", u"C&ount schemes in Wales in the tenant satisfaction measures", None))
        self.tenant_panel_exists.setText(QCoreApplication.translate("RulesSection", u"There is a tenant panel that can &be asked for help", None))
        self.save.setText(QCoreApplication.translate("RulesSection", u"Save details", None))
        self.undo.setText(QCoreApplication.translate("RulesSection", u"Undo changes", None))
        pass
    # retranslateUi

