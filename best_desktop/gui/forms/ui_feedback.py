"""Compiled from forms/feedback.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QTabWidget, QVBoxLayout, QWidget)

class Ui_FeedbackPage(object):
    def setupUi(self, FeedbackPage):
        if not FeedbackPage.objectName():
            FeedbackPage.setObjectName(u"FeedbackPage")
        self.page = QVBoxLayout(FeedbackPage)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(16, 14, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(FeedbackPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"page-title")

        self.head.addWidget(self.title)

        self.head.setStretch(0, 1)

        self.page.addLayout(self.head)

        self.tabs = QTabWidget(FeedbackPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(False)

        self.page.addWidget(self.tabs)


        self.retranslateUi(FeedbackPage)

        QMetaObject.connectSlotsByName(FeedbackPage)
    # setupUi

    def retranslateUi(self, FeedbackPage):
#if QT_CONFIG(accessibility)
        FeedbackPage.setAccessibleName(QCoreApplication.translate("FeedbackPage", u"Feedback and requests", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("FeedbackPage", u"Feedback and requests", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("FeedbackPage", u"Registers", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

