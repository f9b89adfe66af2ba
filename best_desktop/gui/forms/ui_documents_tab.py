"""Compiled from forms/documents_tab.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from best_desktop.gui.pdf_pane import PdfPane
from best_desktop.gui.preview_split import PreviewSplit
from best_desktop.gui.rows_table import RowsTable

class Ui_DocumentsTab(object):
    def setupUi(self, DocumentsTab):
        if not DocumentsTab.objectName():
            DocumentsTab.setObjectName(u"DocumentsTab")
        self.column = QVBoxLayout(DocumentsTab)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 12, 12)
        self.buttons = QWidget(DocumentsTab)
        self.buttons.setObjectName(u"buttons")

        self.column.addWidget(self.buttons)

        self.nothing = QLabel(DocumentsTab)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"kind", u"muted")
        self.nothing.setWordWrap(True)

        self.column.addWidget(self.nothing)

        self.split = PreviewSplit(DocumentsTab)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(8)
        self.list = RowsTable(self.split)
        self.list.setObjectName(u"list")
        self.split.addWidget(self.list)
        self.preview = PdfPane(self.split)
        self.preview.setObjectName(u"preview")
        self.split.addWidget(self.preview)

        self.column.addWidget(self.split)

        self.column.setStretch(2, 1)

        self.retranslateUi(DocumentsTab)

        QMetaObject.connectSlotsByName(DocumentsTab)
    # setupUi

    def retranslateUi(self, DocumentsTab):
        self.nothing.setText(QCoreApplication.translate("DocumentsTab", u"No documents yet. Add one, or drop files here.", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("DocumentsTab", u"Documents of this complaint", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

