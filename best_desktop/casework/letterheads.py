"""What stands over and under the office's letters: its logo, and who signs them (R-7.2.c)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import FieldProblem, InvalidInput, Refused
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import check_document, keep_document, kept_bytes
from best_desktop.casework.settings import change_settings, read_settings, write_settings
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letterhead import Letterhead, Logo, Signatory
from best_desktop.domain.roles import Right
from best_desktop.domain.text import clean_line
from best_desktop.domain.vocabulary import Direction, DocumentKind, LetterCode
from best_desktop.store.finding import by_id
from best_desktop.store.models import Document

_NAME, _WORDS, _MOST = 120, 200, 30

# The picture last read, by its hash: what is under a hash never changes.
_read: dict[str, bytes] = {}


def with_letterhead(desk: Desk, code: LetterCode, facts: LetterFacts) -> LetterFacts:
    """A letter's facts with the logo over it and the signatory under it, as Settings has them."""
    letterhead = desk.settings.letterhead
    return replace(facts, logo=logo_of(letterhead), signatory=letterhead.signs(code.value))


def logo_of(letterhead: Letterhead) -> Logo | None:
    """The office's logo; None where it has none.

    Raises:
        CaseworkError: it is missing from the case file, or damaged.
    """
    document = by_id(Document, letterhead.logo_id) if letterhead.logo_id else None
    if document is None:
        return None
    if document.sha256 not in _read:
        _read.clear()
        _read[document.sha256] = kept_bytes(document)
    return Logo(_read[document.sha256], letterhead.logo_alt)


def set_logo(desk: Desk, name: str, content: bytes, alt: str) -> None:
    """Put a picture over every letter from now on; ``alt`` says what it shows.

    What is kept is a plain copy of the picture. Letters issued before stay as they are.

    Raises:
        InvalidInput: the file is no PNG or JPEG picture, or the words are too long.
    """
    from best_desktop.documents.letter_logo import LogoError, plain_logo

    checks = Checks(desk)
    alt = checks.line("alt", alt, what="what the logo shows", limit=_WORDS)
    plain = content
    try:
        plain = plain_logo(content)
    except LogoError as error:
        checks.add("logo", str(error))
    file = NewDocument(
        f"{clean_line(name)[:80] or 'Logo'}.png", plain, DocumentKind.OTHER, Direction.OUT,
        desk.today,
    )  # fmt: skip
    checks.done()
    file = check_document(checks, file)
    checks.done()
    with desk.working(Right.CHANGE_SETTINGS) as work:
        document = keep_document(work, file)
        letterhead = replace(read_settings().letterhead, logo_id=document.id, logo_alt=alt)
        write_settings(work, {"letterhead": letterhead})
        work.record("Change settings", "Office", None, "Logo of letters changed")


def describe_logo(desk: Desk, alt: str) -> None:
    """Say in words what the logo shows, or nothing where it is decoration.

    Raises:
        InvalidInput: the words are too long.
    """
    checks = Checks(desk)
    alt = checks.line("alt", alt, what="what the logo shows", limit=_WORDS)
    checks.done()
    change_settings(desk, letterhead=replace(read_settings().letterhead, logo_alt=alt))


def remove_logo(desk: Desk) -> None:
    """Print the program's own mark again; the picture is kept with the letters that have it.

    Raises:
        Refused: there is no logo.
    """
    with desk.working(Right.CHANGE_SETTINGS) as work:
        letterhead = read_settings().letterhead
        if not letterhead.logo_id:
            raise Refused("There is no logo to take off.")
        write_settings(work, {"letterhead": replace(letterhead, logo_id=0, logo_alt="")})
        work.record("Change settings", "Office", None, "Logo of letters taken off")


def set_signatories(desk: Desk, signatories: Sequence[Signatory]) -> None:
    """Settle who signs which letters; every other letter is signed by the contact of its case.

    Raises:
        InvalidInput: somebody has no name, or two sign the same letter; it names them.
    """
    cleaned = tuple(
        replace(each, name=clean_line(each.name), job_title=clean_line(each.job_title))
        for each in signatories
    )
    problems = list(_problems(cleaned))
    if problems:
        raise InvalidInput([FieldProblem("signatories", each) for each in problems])
    change_settings(desk, letterhead=replace(read_settings().letterhead, signatories=cleaned))


def _problems(signatories: Sequence[Signatory]) -> list[str]:
    from best_desktop.documents.fonts import unprintable

    found = []
    if len(signatories) > _MOST:
        found.append(f"There can be {_MOST} signatories at most. Take some out.")
    signed: dict[str, str] = {}
    for each in signatories:
        if not each.name:
            found.append("Enter the name of each signatory.")
        if len(each.name) > _NAME or len(each.job_title) > _NAME:
            found.append(f"{each.name[:40]}: a name or job has {_NAME} characters at most.")
        missing = unprintable(f"{each.name} {each.job_title}")
        if missing:
            found.append(f"{each.name}: the letter font cannot print {', '.join(missing)}.")
        for code in each.letters:
            if code in signed:
                found.append(f"{signed[code]} and {each.name} both sign {code}. Leave one of them.")
            signed[code] = each.name
    return found
