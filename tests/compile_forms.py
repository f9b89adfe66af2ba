"""Compile the Designer files: `python -m tests.compile_forms` after each change under forms/.

Each forms/<name>.ui becomes best_desktop/gui/forms/ui_<name>.py, which is committed;
tests/gui/test_forms.py holds them fresh.
"""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "forms"
COMPILED = ROOT / "best_desktop" / "gui" / "forms"
_NEW_LABEL = re.compile(r"^( +self\.\w+) = QLabel\(.*\)$", re.MULTILINE)
# What pyside6-uic starts, without starting Python for each form.
_QT = find_spec("PySide6")
if _QT is None or _QT.origin is None:
    raise ImportError("PySide6 is not installed")
_UIC = Path(_QT.origin).resolve().parent / ("uic" if sys.platform == "win32" else "Qt/libexec/uic")


def compiled_text(form: Path) -> str:
    """The Python for a form, without the head that names the compiler's version."""
    run = subprocess.run(
        [str(_UIC), "-g", "python", str(form)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    code = run.stdout.replace("\r\n", "\n").partition("from PySide6.QtCore import")
    # Every label shows plain text: a name that looks like markup must never be read as any.
    plain = _NEW_LABEL.sub(r"\g<0>\n\1.setTextFormat(Qt.TextFormat.PlainText)", code[2])
    return f'"""Compiled from forms/{form.name}; change that."""\n\n{code[1]}{plain}'


def compiled_file(form: Path) -> Path:
    """Where the compiled form is kept."""
    return COMPILED / f"ui_{form.stem}.py"


def main() -> None:
    forms = sorted(FORMS.glob("*.ui"))
    chosen = [FORMS / f"{name.removesuffix('.ui')}.ui" for name in sys.argv[1:]] or forms
    for form in chosen:
        text = compiled_text(form)
        target = compiled_file(form)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.write_text(text, encoding="utf-8", newline="\n")
            print(f"Compiled {form.name}")
    for file in COMPILED.glob("ui_*.py"):
        if not (FORMS / f"{file.stem.removeprefix('ui_')}.ui").exists():
            print(f"{file.name} has no form: delete it")


if __name__ == "__main__":
    main()
