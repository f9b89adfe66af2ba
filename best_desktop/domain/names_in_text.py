"""Names of people and firms in a text that everybody will read, and the text without them.

More careful than the scan of a letter: a letter may name its reader, a published report nobody.
A full name is found however it is written; a given name or a surname alone where it is written
with a capital; and "Mrs" with the word behind it whether anybody knows that name or not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from best_desktop.domain.letter_names import Spot, found_at, without_form, words_of

LEFT_OUT = "[name left out]"
"""What stands in a published text in place of a name."""

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "rev"))
_SHORTEST = 3
# Names that are words of the language as well: alone they are taken for the word.
_WORDS = """
will may mark grant grace hope rose joy bill frank pat sue rob art drew chase young long short
white black brown green gray grey house hall wood field hill church king day best more little good
rich sharp strong price cook baker mason carpenter porter page bell ward park parks west rivers
stone north south east street lane april june august summer autumn winter home homes housing
support care community trust group council services repairs the and for our new all policy board
review service heating property head tenant tenants resident residents
"""
_ALSO_WORDS = frozenset(_WORDS.split())


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a text: as it is written there, and where."""

    words: str
    start: int
    end: int


class NameScan:
    """Looks for names that are known; made once and asked of many texts."""

    def __init__(
        self, people: Iterable[str], firms: Iterable[str] = (), places: Iterable[str] = ()
    ) -> None:
        """Keep what is looked for.

        Args:
            people: names of people, whole or in part.
            firms: names of firms and other bodies, found whole only.
            places: names in which a person's may stand, such as of a scheme; a word of them alone
                is never taken for a person.
        """
        self._whole: dict[str, list[list[str]]] = defaultdict(list)
        self._parts: set[str] = set()
        for name in people:
            words = [each.folded for each in words_of(name)]
            while words and words[0] in _TITLES:
                del words[0]
            self._keep(words)
            self._parts.update(each for each in words if len(each) >= _SHORTEST)
        for name in firms:
            self._keep(without_form([each.folded for each in words_of(name)]))
        self._parts -= _ALSO_WORDS
        self._parts -= {each.folded for place in places for each in words_of(place)}

    def _keep(self, words: list[str]) -> None:
        if words and words not in self._whole[words[0]]:
            self._whole[words[0]].append(words)

    def find(self, text: str) -> tuple[Named, ...]:
        """Every name in a text, in order, none within another."""
        spots = words_of(text)
        found: list[Named] = []
        for start, end in sorted(self._spans(text, spots), key=lambda span: (span[0], -span[1])):
            if not found or start >= found[-1].end:
                found.append(Named(text[start:end], start, end))
        return tuple(found)

    def left_out(self, text: str) -> str:
        """The text without its names."""
        for each in reversed(self.find(text)):
            text = f"{text[: each.start]}{LEFT_OUT}{text[each.end :]}"
        return text

    def _spans(self, text: str, spots: list[Spot]) -> Iterator[tuple[int, int]]:
        for at, spot in enumerate(spots):
            for words in self._whole.get(spot.folded, ()):
                one = len(words) == 1
                if found_at(spots[at : at + len(words)], words) and not (
                    one and (not _capital(text, spot) or spot.folded in _ALSO_WORDS)
                ):
                    yield spot.start, spots[at + len(words) - 1].end
            if spot.folded in self._parts and _capital(text, spot):
                yield spot.start, spot.end
            if spot.folded in _TITLES and _capital(text, spot):
                yield from _titled(text, spots[at : at + 4])


def _titled(text: str, spots: list[Spot]) -> Iterator[tuple[int, int]]:
    """A title with the capitalised words that follow it at once."""
    last = spots[0]
    for spot in spots[1:]:
        if not _capital(text, spot) or text[last.end : spot.start].strip(" .\n"):
            break
        last = spot
    if last is not spots[0]:
        yield spots[0].start, last.end


def _capital(text: str, spot: Spot) -> bool:
    return text[spot.start].isupper()
