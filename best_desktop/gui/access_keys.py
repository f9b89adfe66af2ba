"""Access keys for labels and buttons made by code, beside those the forms already gave (B-1)."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

_KEY = re.compile(r"(?<!&)&([^&\s])")


def give_keys(root: QWidget) -> None:
    """Underline a free letter in each label of a field, button or tick box that has none."""
    takers: list[QLabel | QAbstractButton] = [
        each for each in root.findChildren(QLabel) if each.buddy() is not None
    ]
    takers += [each for each in root.findChildren(QAbstractButton) if each.text()]
    used = {match[1].casefold() for each in takers if (match := _KEY.search(each.text()))}
    for taker in takers:
        text = taker.text()
        if _KEY.search(text) or taker.property("noKey"):
            continue
        at = _free_letter(text, used)
        if at is not None:
            used.add(text[at].casefold())
            taker.setText(f"{text[:at]}&{text[at:]}")


def give_menu_keys(menu: QMenu) -> None:
    """Give each line of a menu a key of its own; a line keeps the key it has where it can."""
    lines = [each for each in menu.actions() if each.text()]
    holders: dict[str, int] = {}
    for place in range(len(lines)):
        _take_key(place, [each.text() for each in lines], holders, set())
    for key, place in holders.items():
        text = _KEY.sub(r"\1", lines[place].text())
        at = next(each for each in _places(lines[place].text()) if text[each].casefold() == key)
        lines[place].setText(f"{text[:at]}&{text[at:]}")


def _take_key(place: int, texts: list[str], holders: dict[str, int], asked: set[str]) -> bool:
    """Take a free letter for a text; one that is taken is given up where its holder has another."""
    plain = _KEY.sub(r"\1", texts[place])
    letters = [plain[at].casefold() for at in _places(texts[place])]
    # A free letter comes before one that another text would have to give up.
    for key in sorted(letters, key=lambda each: each in holders):
        if key in asked:
            continue
        asked.add(key)
        if key not in holders or _take_key(holders[key], texts, holders, asked):
            holders[key] = place
            return True
    return False


def _places(text: str) -> list[int]:
    """Where a text may have its key, the best first: where it has one, starts of words, any."""
    plain = _KEY.sub(r"\1", text)
    own = [match.start() for match in [_KEY.search(text)] if match]
    starts = [match.start() for match in re.finditer(r"\b[A-Za-z]", plain)]
    return [
        *own,
        *starts,
        *(at for at, each in enumerate(plain) if each.isascii() and each.isalnum()),
    ]


def _free_letter(text: str, used: set[str]) -> int | None:
    """Where the best free letter is: the start of a word first, then any."""
    starts = [match.start() for match in re.finditer(r"\b[A-Za-z]", text)]
    others = [at for at, letter in enumerate(text) if letter.isascii() and letter.isalnum()]
    return next((at for at in (*starts, *others) if text[at].casefold() not in used), None)
