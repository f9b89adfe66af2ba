"""What staff say of the office against the Code, and what screens are given of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.figures import Figure
from best_desktop.domain.ombudsman_code import finished_answer
from best_desktop.domain.public_figures import public_value


@dataclass(frozen=True, slots=True)
class ProvisionInput:
    """What is said of one provision.

    ``measures`` are names of the measures sheet, ``documents`` ids of titles of the library;
    ``comply_by`` is when the office will comply where it does not yet.
    """

    complies: bool | None
    commentary: str = ""
    measures: tuple[str, ...] = ()
    documents: tuple[int, ...] = ()
    comply_by: date | None = None


@dataclass(frozen=True, slots=True)
class ProvisionView:
    """One provision with its answer: ``figures`` by name as they are now, ``documents`` by id."""

    id: int
    version: int
    number: str
    chapter: str
    text: str
    complies: bool | None
    carried: bool
    commentary: str
    comply_by: date | None
    measures: tuple[str, ...] = ()
    figures: tuple[tuple[str, Figure], ...] = ()
    documents: tuple[tuple[int, str], ...] = ()

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to say of it this year."""
        return finished_answer(
            complies=self.complies,
            carried=self.carried,
            commentary=self.commentary,
            evidence=bool(self.measures or self.documents),
            comply_by=self.comply_by,
        )

    @property
    def answer(self) -> str:
        """Its answer in a word or two."""
        if self.complies is None:
            return "Not answered"
        said = "Yes" if self.complies else "No"
        return f"{said}, last year" if self.carried else said


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One assessment in a list: its reporting year, how far it is, when it was settled."""

    id: int
    year_end: date
    label: str
    finished: int
    provisions: int
    settled_on: date | None


@dataclass(frozen=True, slots=True)
class AssessmentView:
    """One assessment whole; ``copied_from`` is the year its answers began with, or empty."""

    id: int
    version: int
    label: str
    year_end: date
    code: str
    begun_on: date
    copied_from: str
    settled_on: date | None
    as_at: date
    provisions: tuple[ProvisionView, ...]

    @property
    def finished(self) -> int:
        """How many provisions are answered."""
        return sum(each.is_finished for each in self.provisions)

    def counts(self) -> tuple[int, int, int]:
        """How many provisions the office complies with, does not, and has not said."""
        yes = sum(each.complies is True for each in self.provisions)
        no = sum(each.complies is False for each in self.provisions)
        return yes, no, len(self.provisions) - yes - no


def evidence_words(figure: Figure, *, public: bool = False) -> str:
    """A figure as evidence: 'Stage 1 answered on time: 92.3% (12 of 13)'.

    ``public`` is for what everybody may read: small numbers are left out of it (P-14.1).
    """
    name = figure.name.removeprefix("Of these, ")
    return f"{name[:1].upper()}{name[1:]}: {public_value(figure, whole=not public)}"
