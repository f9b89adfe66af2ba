"""Many PDFs as one, to print in one go."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError


class MergeError(ValueError):
    """A PDF cannot be read, so it cannot be printed with the others."""


class Merger:
    """One PDF after another, each from a new sheet of paper, found by its name in the outline."""

    def __init__(self) -> None:
        """Nothing in it yet."""
        self._writer = PdfWriter()

    def add(self, content: bytes, name: str) -> None:
        """Add a PDF; its last page gets an empty back where its pages are odd.

        Raises:
            MergeError: it is no PDF.
        """
        try:
            reader = PdfReader(BytesIO(content))
            first = len(self._writer.pages)
            for page in reader.pages:
                self._writer.add_page(page)
        except (PyPdfError, ValueError, KeyError) as error:
            raise MergeError("Its PDF cannot be read. Write the letter again.") from error
        self._writer.add_outline_item(title=name, page_number=first)
        if len(self._writer.pages) % 2:
            self._writer.add_blank_page()

    def content(self) -> bytes:
        """The PDF of them all."""
        self._writer.compress_identical_objects()
        made = BytesIO()
        self._writer.write(made)
        return made.getvalue()
