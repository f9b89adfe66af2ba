"""The licence texts the program carries, for people to read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from best_desktop.paths import resource

_LIBRARIES = "libraries"  # where a packaged program holds those of its libraries, a folder each


@dataclass(frozen=True, slots=True)
class LicenceText:
    """A text and whose it is; ``path`` is the file."""

    title: str
    path: Path

    def read(self) -> str:
        """The words of it; a letter that is not UTF-8 in an old one stands as a question mark."""
        return self.path.read_text(encoding="utf-8", errors="replace")


def licence_texts() -> list[LicenceText]:
    """Our own and those we carry texts of, then each library's of a packaged program, by name.

    Installed as a package, each library keeps its text beside itself instead.
    """
    folder = resource("licences")
    found = [LicenceText(each.stem, each) for each in sorted(folder.glob("*.txt"))]
    libraries = sorted(each for each in folder.glob(f"{_LIBRARIES}/*/*") if each.is_file())
    return found + [LicenceText(f"{each.parent.name}: {each.name}", each) for each in libraries]


def what_it_stands_on() -> str:
    """The table of all of them, in Markdown."""
    return resource("licences", "third-parties.md").read_text(encoding="utf-8")
