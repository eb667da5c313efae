"""Shows a page of the manual; follows links within it and loads nothing from anywhere else."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from inspector.language import say
from inspector.ui.help.pages import linked_page, page_text, picture_links, picture_path
from inspector.ui.theme import current_tokens

_LINE_HEIGHT_PERCENT = 125
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_PICTURE_CHARACTER = "\ufffc"  # stands for a picture in the text of a QTextDocument
_MOST_WIDTH = 860  # logical pixels: longer lines are hard to read
_TYPE_IMAGE = QTextDocument.ResourceType.ImageResource.value


class PageView(QTextBrowser):
    """A page. Pictures shrink with the view.

    Signals:
        page_wanted: A link to another page of the manual was followed.
    """

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self._shown: QTextDocument | None = None
        self.setAccessibleName(say("Page of the manual"))
        self.setOpenLinks(False)  # never by Qt: it would open what it finds
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._on_link)

    @property
    def page(self) -> str:
        """Name of the page in view, empty before the first."""
        return self._page

    def show_page(self, name: str) -> None:
        """Show a page from its beginning."""
        self._page = name
        self._render()
        self.verticalScrollBar().setValue(0)

    def find_word(self, word: str) -> None:
        """Mark the first place of a word, if it is there."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if word:
            self.find(word)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable, and pictures whole."""
        super().resizeEvent(event)
        side = max(0, (self.width() - _MOST_WIDTH) // 2)
        if side != self.viewportMargins().left():
            self.setViewportMargins(side, 0, side, 0)
        if event.size().width() != event.oldSize().width():
            self._render()

    def changeEvent(self, event: QEvent) -> None:
        """Links and lines of tables have the colours of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._render()

    def _render(self) -> None:
        if not self._page:
            return
        place = self.verticalScrollBar().value()
        before, self._shown = self._shown, self._document()
        self.setDocument(self._shown)
        if before is not None:
            before.deleteLater()
        self.verticalScrollBar().setValue(place)

    def _document(self) -> QTextDocument:
        """The page with its pictures, put in before it is laid out: the view never asks the disk for one."""
        made = QTextDocument(self)
        made.setDefaultFont(self.font())
        made.setDocumentMargin(current_tokens().page)
        text = page_text(self._page)
        made.setMarkdown(text)
        for link in picture_links(text):
            path = picture_path(link)
            if path is not None:
                made.addResource(_TYPE_IMAGE, QUrl(link), self._fitted(QImage(str(path))))
        _give_room(made)
        return made

    def _fitted(self, picture: QImage) -> QImage:
        room = self.viewport().width() - 2 * current_tokens().page
        if 0 < room < picture.width():
            return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return picture

    def _on_link(self, link: QUrl) -> None:
        page = linked_page(link.toString())
        if page is not None:
            self.page_wanted.emit(page)


def _give_room(document: QTextDocument) -> None:
    """Qt sets Markdown tight: room around headings and paragraphs, tables with lines and the full width."""
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        if cursor.currentTable() is None:
            cursor.mergeBlockFormat(_spaced(block))
        block = block.next()
    for table in tables:
        _dress(table)


def _spaced(block: QTextBlock) -> QTextBlockFormat:
    tokens = current_tokens()
    level, first = block.blockFormat().headingLevel(), block.blockNumber() == 0
    spaced = QTextBlockFormat()
    if _PICTURE_CHARACTER not in block.text():  # a picture is a line too
        spaced.setLineHeight(_LINE_HEIGHT_PERCENT, _PROPORTIONAL)
    spaced.setTopMargin(tokens.page if level and not first else 0)
    within_list = block.textList() is not None and block.next().textList() is not None
    spaced.setBottomMargin(tokens.hair if within_list else tokens.space)
    return spaced


def _dress(table: QTextTable) -> None:
    tokens = current_tokens()
    look = table.format()
    look.setCellPadding(tokens.close)
    look.setCellSpacing(0)
    look.setBorder(tokens.line)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(QBrush(QColor(tokens.colours.border)))
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
