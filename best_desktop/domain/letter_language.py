"""How a letter speaks: blame put on others (P-5.1.d), and how easily it reads (P-1.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from best_desktop.domain.letter_problem import LetterProblem, Wording, soft
from best_desktop.domain.letter_template import DraftBlock

LONG_SENTENCE = 25
"""The most words of a sentence that reads easily."""

_OTHERS = "(?:contractor|support provider)"
_OURS = "It was for us to get this right."
# A phrase that blames, and the words offered for it; None offers words for its whole sentence.
_BLAME = tuple(
    (re.compile(pattern, re.IGNORECASE), offer, whole)
    for pattern, offer, whole in (
        (r"(?<!\bwe )\b(?:is|are|was|were|be) to blame\b", _OURS, True),
        (r"\bblam(?:e|ed|es|ing)\b(?! (?:ourselves|us)\b)(?<!to blame)", _OURS, True),
        (r"\b\w+['’]s? (?:own )?fault\b", _OURS, True),
        (r"\b(?:your|his|her|their)(?: own)? fault\b", _OURS, True),
        (r"\b(?:the|a) fault of\b", _OURS, True),
        (r"\byou (?:failed|neglected) to\b", "we understand that you did not", False),
        (r"\byou refused to\b", "we understand that you did not want to", False),
        (r"\byou should have\b", "it would have helped us if you had", False),
        (
            rf"\b(?:let (?:you|us)|(?:was|were|been) let) down by (?:our|the) {_OTHERS}\b",
            "We let you down.",
            True,
        ),
    )
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_SPOKEN = re.compile(r"[^\W\d_]+")


def blame(blocks: Iterable[DraftBlock]) -> Iterator[LetterProblem]:
    """Phrases that put the blame on somebody else, each once a block (P-5.1.d)."""
    for block in blocks:
        seen: dict[str, tuple[re.Match[str], str, bool]] = {}
        for pattern, offer, whole in _BLAME:
            for match in pattern.finditer(block.text):
                seen.setdefault(match[0], (match, offer, whole))
        for match, offer, whole in sorted(seen.values(), key=lambda each: each[0].start()):
            yield soft(
                f"'{block.name}' says \"{match[0]}\", which puts the blame on somebody. Say what "
                'we did or did not do: "we did not …" (P-5.1.d).',
                block.name,
                match.span(),
                (_instead(block.text, match, offer, whole=whole),),
            )


def _instead(text: str, match: re.Match[str], offer: str, *, whole: bool) -> Wording:
    start, end = match.span()
    if whole:
        start, end = next(
            span for span in sentences(text) if span[0] <= match.start() < max(span[1], 1)
        )
    elif match[0][0].isupper():
        offer = offer[0].upper() + offer[1:]
    return Wording(start, end - start, offer)


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence stands, from and to, without the mark of a bullet."""
    ends = [*(match.span() for match in _SENTENCE_END.finditer(text)), (len(text), len(text))]
    spans, start = [], 0
    for end, after in ends:
        sentence = text[start:end]
        begin = start + len(sentence) - len(sentence.lstrip("- \n\t"))
        if begin < end:
            spans.append((begin, end))
        start = after
    return spans


def long_sentences(blocks: Iterable[DraftBlock]) -> Iterator[LetterProblem]:
    """A letter that is hard to read as a whole (P-1.2)."""
    average = readability(blocks).average
    if average > LONG_SENTENCE:
        yield soft(
            f"The sentences have {average:.0f} words on average. Split the long ones: "
            f"{LONG_SENTENCE} words or fewer are easier to read."
        )


def advice(blocks: Iterable[DraftBlock]) -> tuple[LetterProblem, ...]:
    """Each long sentence, named and placed: for whoever writes; it needs no reason."""
    found = []
    for block in _own(blocks):
        for start, end in sentences(block.text):
            words = block.text[start:end].split()
            if len(words) > LONG_SENTENCE:
                found.append(
                    LetterProblem(
                        block.name,
                        f'A sentence of {len(words)} words: "{" ".join(words[:6])} …". Split it: '
                        f"{LONG_SENTENCE} words or fewer are easier to read.",
                        hard=False,
                        start=start,
                        length=end - start,
                        advice=True,
                    )
                )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Readability:
    """How a letter reads: its own ``words`` and ``sentences``, and Flesch's reading ease.

    ``ease`` runs from 0 (hard) to 100 (easy); 60 and more is plain English.
    """

    words: int
    sentences: int
    ease: int

    @property
    def average(self) -> float:
        """Words a sentence."""
        return self.words / self.sentences if self.sentences else 0

    @property
    def in_words(self) -> str:
        """What stands under the letter: "Reads plainly: 14 words a sentence"; "" for no text."""
        if not self.sentences:
            return ""
        how = "easily" if self.ease >= 70 else "plainly" if self.ease >= 60 else "with effort"
        how = "hard" if self.ease < 45 else how
        return f"Reads {how}: {self.average:.0f} words a sentence (reading ease {self.ease} of 100)"


def readability(blocks: Iterable[DraftBlock]) -> Readability:
    """Measure the letter's own sentences, without what stands on an enclosure."""
    count, words, spoken, syllables = 0, 0, 0, 0
    for block in _own(blocks):
        for start, end in sentences(block.text):
            sentence = block.text[start:end]
            count += 1
            words += len(sentence.split())
            for each in _SPOKEN.findall(sentence):
                spoken += 1
                syllables += _syllables(each)
    ease = 206.835 - 1.015 * spoken / count - 84.6 * syllables / spoken if spoken else 100.0
    return Readability(words, count, round(min(max(ease, 0), 100)))


def _own(blocks: Iterable[DraftBlock]) -> Iterator[DraftBlock]:
    """What is written for this case: fixed wording and enclosures are not for the writer."""
    return (block for block in blocks if block.editable and not block.enclosure)


def _syllables(word: str) -> int:
    """Groups of vowels, without a silent e; near enough for a measure of a whole letter."""
    folded = word.casefold()
    count = len(_VOWELS.findall(folded))
    if folded.endswith("e") and not folded.endswith("le"):
        count -= 1
    return max(count, 1)
