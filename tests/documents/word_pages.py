"""Reading a Word draft back: its words, its headings, and what its parts point at."""

import re
import zipfile
from io import BytesIO

from docx import Document


def paragraphs_of(content: bytes) -> list[tuple[str, str]]:
    """The style and the text of each paragraph."""
    found = Document(BytesIO(content)).paragraphs
    return [(each.style.name or "" if each.style else "", each.text) for each in found]


def words_of(content: bytes) -> list[str]:
    """All words of the running text, in order."""
    return [word for _, text in paragraphs_of(content) for word in text.split()]


def targets_of(content: bytes) -> list[str]:
    """Everything that is pointed at from the file: parts of itself, or places outside."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        related = [file.read(name).decode() for name in file.namelist() if name.endswith(".rels")]
    return [target for each in related for target in re.findall(r'Target="(.*?)"', each)]


def parts_of(content: bytes) -> dict[str, str]:
    """Each part of the file that is XML."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        return {name: file.read(name).decode() for name in file.namelist() if name.endswith("xml")}
