"""What may be done with a file that came from outside, by its name and its first bytes.

A file is opened in another program only where its kind is known to be read, never run. Whatever
is not known is only saved, and a program is saved with a warning.
"""

from __future__ import annotations

from enum import Enum, auto


class Use(Enum):
    """What may be done with a file, from the most to the least."""

    SHOW = auto()
    OPEN = auto()
    SAVE = auto()
    WARN = auto()


PICTURES = ("png", "jpg", "jpeg", "gif", "bmp")
EMAILS = ("eml", "msg")
_SHOWN = (*PICTURES, *EMAILS, "pdf", "txt")
_WEB = ("htm", "html", "xhtml", "svg", "xml")
_OPENED = (
    "docx", "xlsx", "pptx", "odt", "ods", "odp", "rtf", "tif", "tiff", "heic", "webp",
    "mp3", "m4a", "wav", "ogg", "mp4", "mov", "avi", "mkv",
)  # fmt: skip
# What Windows runs, follows or lets run something: programs, scripts, links, macros, consoles.
_RUNS = frozenset((
    "ade", "adp", "app", "appinstaller", "appref-ms", "appx", "application", "bas", "bat", "chm",
    "cmd", "com", "command", "cpl", "crt", "dll", "desktop", "diagcab", "docm", "dotm", "exe",
    "gadget", "hlp", "hta", "inf", "ins", "iqy", "iso", "img", "isp", "jar", "jnlp", "js", "jse",
    "ksh", "library-ms", "lnk", "mad", "mde", "msc", "msh", "msi", "msix", "msp", "mst", "ops",
    "oqy", "pcd", "pif", "pl", "potm", "ppam", "ppsm", "pptm", "prf", "prg", "ps1", "psc1", "psm1",
    "py", "pyc", "pyw", "rdp", "reg", "rqy", "scf", "scr", "sct", "search-ms", "searchconnector-ms",
    "settingcontent-ms", "sh", "shb", "shs", "slk", "theme", "themepack", "url", "vb", "vbe",
    "vbp", "vbs", "vhd", "vhdx", "webloc", "website", "wll", "ws", "wsc", "wsf", "wsh", "xbap",
    "xla", "xlam", "xll", "xlsb", "xlsm", "xltm",
))  # fmt: skip
# Windows program, Linux program, Windows link, script.
_RUNS_FROM = (b"MZ", b"\x7fELF", b"L\x00\x00\x00\x01\x14\x02\x00", b"#!")


def ending(name: str) -> str:
    """The last ending of a file's name in small letters, without its dot; "" where it has none."""
    _, dot, last = name.rstrip(" .").rpartition(".")
    return last.casefold() if dot else ""


def use_of(name: str, start: bytes) -> Use:
    """What may be done with a file.

    Args:
        name: its name; only the last ending counts, so "bill.pdf.exe" is a program.
        start: its first bytes, at least eight where it has as many: a program called "bill.pdf"
            stays a program.
    """
    kind = ending(name)
    if kind in _RUNS or start.startswith(_RUNS_FROM):
        return Use.WARN
    if kind in _SHOWN or kind in _WEB:
        return Use.SHOW
    return Use.OPEN if kind in _OPENED else Use.SAVE


def is_markup(name: str) -> bool:
    """Whether a file holds markup, which is shown as its words, never drawn."""
    return ending(name) in _WEB


def is_email(name: str) -> bool:
    """Whether a file is called what emails are called."""
    return ending(name) in EMAILS


def opens_outside(use: Use, name: str) -> bool:
    """Whether a file may be opened in the program the computer has for it, when asked.

    A page of the web would run what is in it; an email would offer its attachments to be run.
    """
    return use in (Use.SHOW, Use.OPEN) and not (is_markup(name) or is_email(name))


def warning_for(use: Use, name: str) -> str | None:
    """What to say before a file is saved outside the program; None where nothing need be said."""
    if use is not Use.WARN:
        return None
    return (
        f"{name} is a program or a link, or looks like one, and can harm this computer. Save it "
        "only if you know who sent it and why, and ask your IT support before you open it."
    )
