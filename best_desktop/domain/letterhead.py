"""What an office puts over and under its letters: its logo, and who signs which of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Logo:
    """The picture over a letter: a PNG as it was checked, and what it shows in words.

    Without words (``alt``) it is decoration, which a screen reader passes over.
    """

    content: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Somebody who signs letters in place of the contact; ``letters`` are their codes."""

    name: str
    job_title: str = ""
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What Settings holds: the document with the logo (0 for none), its words, who signs."""

    logo_id: int = 0
    logo_alt: str = ""
    signatories: tuple[Signatory, ...] = ()

    def signs(self, code: str) -> Signatory | None:
        """Who signs a letter; None leaves it to the contact of the case (P-5.1.i)."""
        return next((each for each in self.signatories if code in each.letters), None)
