"""The words of a page of markup, without anything it would draw, fetch or run."""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"<(/?)([a-zA-Z!?][a-zA-Z0-9]{0,15})[^<>]*>")
_UNSEEN = frozenset(("script", "style", "title"))
_BREAKS = frozenset((
    "br", "p", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "blockquote", "section", "article", "pre",
))  # fmt: skip
_MANY_LINES = re.compile(r"\n{3,}")
_BLANKS = re.compile(r"\s+")


def words_of(markup: str) -> str:
    """The text of HTML, a line for each of its blocks; read once from start to end.

    What is no tag stays as it is, so broken markup loses nothing.
    """
    kept: list[str] = []
    at, unseen = 0, ""
    for tag in _TAG.finditer(markup):
        if not unseen:
            kept.append(_one_line(markup[at : tag.start()]))
        closing, name = tag.group(1), tag.group(2).casefold()
        if unseen:
            if closing and name == unseen:
                unseen = ""
        elif name in _UNSEEN and not closing:
            unseen = name
        elif name in _BREAKS:
            kept.append("\n")
        at = tag.end()
    if not unseen:
        kept.append(_one_line(markup[at:]))
    text = html.unescape("".join(kept)).replace("\xa0", " ")
    lines = (line.strip() for line in text.splitlines())
    return _MANY_LINES.sub("\n\n", "\n".join(lines)).strip()


def _one_line(text: str) -> str:
    return _BLANKS.sub(" ", text)
