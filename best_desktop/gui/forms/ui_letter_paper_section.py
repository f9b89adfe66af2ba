"""Compiled from forms/letter_paper_section.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.number_field import DecimalField

class Ui_LetterPaperSection(object):
    def setupUi(self, LetterPaperSection):
        if not LetterPaperSection.objectName():
            LetterPaperSection.setObjectName(u"LetterPaperSection")
        self.outer = QVBoxLayout(LetterPaperSection)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(2, 2, 2, 10)
        self.scroll = QScrollArea(LetterPaperSection)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.column = QVBoxLayout(self.scrollContents)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.paperTitle = QLabel(self.scrollContents)
        self.paperTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.paperTitle.setObjectName(u"paperTitle")
        self.paperTitle.setProperty(u"kind", u"section")

        self.column.addWidget(self.paperTitle)

        self.about = QLabel(self.scrollContents)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.paperForm = QFormLayout()
        self.paperForm.setObjectName(u"paperForm")
        self.paperForm.setHorizontalSpacing(12)
        self.paperForm.setVerticalSpacing(6)
        self.paperForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.letter_paper_windowLabel = QLabel(self.scrollContents)
        self.letter_paper_windowLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.letter_paper_windowLabel.setObjectName(u"letter_paper_windowLabel")

        self.paperForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.letter_paper_windowLabel)

        self.letter_paper_window = QComboBox(self.scrollContents)
        self.letter_paper_window.setObjectName(u"letter_paper_window")

        self.paperForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.letter_paper_window)

        self.letter_paper_acrossLabel = QLabel(self.scrollContents)
        self.letter_paper_acrossLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.letter_paper_acrossLabel.setObjectName(u"letter_paper_acrossLabel")

        self.paperForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.letter_paper_acrossLabel)

        self.letter_paper_across = DecimalField(self.scrollContents)
        self.letter_paper_across.setObjectName(u"letter_paper_across")
        self.letter_paper_across.setDecimals(1)
        self.letter_paper_across.setMinimum(-8.000000000000000)
        self.letter_paper_across.setMaximum(8.000000000000000)
        self.letter_paper_across.setSingleStep(0.500000000000000)

        self.paperForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.letter_paper_across)

        self.letter_paper_downLabel = QLabel(self.scrollContents)
        self.letter_paper_downLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.letter_paper_downLabel.setObjectName(u"letter_paper_downLabel")

        self.paperForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.letter_paper_downLabel)

        self.letter_paper_down = DecimalField(self.scrollContents)
        self.letter_paper_down.setObjectName(u"letter_paper_down")
        self.letter_paper_down.setDecimals(1)
        self.letter_paper_down.setMinimum(-8.000000000000000)
        self.letter_paper_down.setMaximum(8.000000000000000)
        self.letter_paper_down.setSingleStep(0.500000000000000)

        self.paperForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.letter_paper_down)


        self.column.addLayout(self.paperForm)

        self.letter_paper_fold_marks = QCheckBox(self.scrollContents)
        self.letter_paper_fold_marks.setObjectName(u"letter_paper_fold_marks")

        self.column.addWidget(self.letter_paper_fold_marks)

        self.where = QLabel(self.scrollContents)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setObjectName(u"where")
        self.where.setWordWrap(True)

        self.column.addWidget(self.where)

        self.end = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.scroll.setWidget(self.scrollContents)

        self.outer.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(10, -1, -1, -1)
        self.save = QPushButton(LetterPaperSection)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.save)

        self.undo = QPushButton(LetterPaperSection)
        self.undo.setObjectName(u"undo")

        self.foot.addWidget(self.undo)

        self.test_sheet = QPushButton(LetterPaperSection)
        self.test_sheet.setObjectName(u"test_sheet")

        self.foot.addWidget(self.test_sheet)

        self.footEnd = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footEnd)


        self.outer.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.letter_paper_windowLabel.setBuddy(self.letter_paper_window)
        self.letter_paper_acrossLabel.setBuddy(self.letter_paper_across)
        self.letter_paper_downLabel.setBuddy(self.letter_paper_down)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letter_paper_window, self.letter_paper_across)
        QWidget.setTabOrder(self.letter_paper_across, self.letter_paper_down)
        QWidget.setTabOrder(self.letter_paper_down, self.letter_paper_fold_marks)
        QWidget.setTabOrder(self.letter_paper_fold_marks, self.save)
        QWidget.setTabOrder(self.save, self.undo)
        QWidget.setTabOrder(self.undo, self.test_sheet)

        self.retranslateUi(LetterPaperSection)

        QMetaObject.connectSlotsByName(LetterPaperSection)
    # setupUi

    def retranslateUi(self, LetterPaperSection):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("LetterPaperSection", u"Letters on paper", None))
#endif // QT_CONFIG(accessibility)
        self.paperTitle.setText(QCoreApplication.translate("LetterPaperSection", u"Window envelopes", None))
        self.about.setText(QCoreApplication.translate("LetterPaperSection", u"Makers of envelopes differ. Print the test sheet, put it into one of your envelopes, and type in what you read through the window. Letters that were issued stay as they are.", None))
        self.letter_paper_windowLabel.setText(QCoreApplication.translate("LetterPaperSection", u"Envel&ope", None))
#if QT_CONFIG(accessibility)
        self.letter_paper_window.setAccessibleName(QCoreApplication.translate("LetterPaperSection", u"Envelope", None))
#endif // QT_CONFIG(accessibility)
        self.letter_paper_acrossLabel.setText(QCoreApplication.translate("LetterPaperSection", u"Further ri&ght", None))
#if QT_CONFIG(accessibility)
        self.letter_paper_across.setAccessibleName(QCoreApplication.translate("LetterPaperSection", u"Further right", None))
#endif // QT_CONFIG(accessibility)
        self.letter_paper_across.setSuffix(QCoreApplication.translate("LetterPaperSection", u" mm", None))
        self.letter_paper_downLabel.setText(QCoreApplication.translate("LetterPaperSection", u"Further &down", None))
#if QT_CONFIG(accessibility)
        self.letter_paper_down.setAccessibleName(QCoreApplication.translate("LetterPaperSection", u"Further down", None))
#endif // QT_CONFIG(accessibility)
        self.letter_paper_down.setSuffix(QCoreApplication.translate("LetterPaperSection", u" mm", None))
        self.letter_paper_fold_marks.setText(QCoreApplication.translate("LetterPaperSection", u"Print small mar&ks where the sheet is folded", None))
        self.where.setText("")
        self.save.setText(QCoreApplication.translate("LetterPaperSection", u"Save details", None))
        self.undo.setText(QCoreApplication.translate("LetterPaperSection", u"Undo changes", None))
        self.test_sheet.setText(QCoreApplication.translate("LetterPaperSection", u"Print a &test sheet\u2026", None))
        pass
    # retranslateUi

