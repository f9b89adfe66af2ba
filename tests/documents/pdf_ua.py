"""What an independent checker finds against PDF/UA-1 in the PDFs that are printed here.

The checker is `outloud`. It stands on AGPL code, so it is a tool of the tests and never shipped.
"""

import sys
import tempfile
from pathlib import Path

import pytest


def errors_of(pdf: bytes) -> list[str]:
    """Every error in a PDF, each with its rule and page; empty where it is PDF/UA-1.

    On Windows, where what is tested is built from the same libraries, the checker is not
    installed: it would bring AGPL code beside what is shipped. The PDFs are the same to the byte.
    """
    if sys.platform == "win32":
        pytest.importorskip("outloud", reason="PDF/UA is checked on Linux: the PDFs are the same")
    import outloud

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "checked.pdf"
        file.write_bytes(pdf)
        result = outloud.check(str(file))
    errors = [
        f"{each.rule}, page {each.page}: {each.message}"
        for each in result.findings
        if each.severity == "error"
    ]
    return [*errors, f"not checked: {result.error}"] if result.error else errors
