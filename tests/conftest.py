"""What every test stands on: no screen, no personal settings, a far-off time zone, tidy Qt.

Fixtures of one layer live in that layer's own folder (tests/store/conftest.py holds the databases,
a throw-away PostgreSQL among them when BEST_TEST_POSTGRES gives its address).
"""

import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before Qt is imported anywhere: no window system, whatever the machine has.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Without a window system Qt does not ask Windows for its fonts, and looks in one folder only.
if sys.platform == "win32":
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["WINDIR"], "Fonts")))

# Business dates belong to Europe/London (G7). On a machine thirteen hours away, a date taken from
# the local clock instead shows itself for most of each day.
os.environ["TZ"] = "Pacific/Auckland"
if hasattr(time, "tzset"):  # not on Windows
    time.tzset()

_TESTS = Path(__file__).parent

# Nobody's own settings, recent files or log are read or written by a test.
_HOME = Path(tempfile.mkdtemp(prefix="best-desktop-tests-"))
for _variable in (
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_RUNTIME_DIR",
    "XDG_STATE_HOME",
):
    _folder = _HOME / _variable.lower()
    _folder.mkdir(mode=0o700)
    os.environ[_variable] = str(_folder)
    # On Windows platformdirs asks Windows itself, unless it is told this way.
    os.environ[f"WIN_PD_OVERRIDE_{_variable.replace('LOCALAPP', 'LOCAL_APP')}"] = str(_folder)

settings.register_profile(
    "ci",
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "thorough", settings.get_profile("ci"), max_examples=3000, derandomize=False
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


# Measuring which lines ran doubles the time of a test, and .ci/run asks only about the rules and
# the casework: left out is what asks nothing of them, or the same a second time on the server.
_NOT_MEASURED = {"store", "test_accessibility.py", "test_conventions.py", "test_forms.py"}
_ON_SERVER = {"postgres", "server"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.pluginmanager.hasplugin("_cov"):
        return
    for item in items:
        call = getattr(item, "callspec", None)
        on_server = call is not None and any(
            isinstance(each, str) and each in _ON_SERVER for each in call.params.values()
        )
        if on_server or _NOT_MEASURED & set(item.path.relative_to(_TESTS).parts):
            item.add_marker("no_cover")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def _tidy_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Deletes what a screen test left behind now, not during the next test.

    PySide can crash when Python's collector meets widgets that Qt has half deleted.
    """
    yield
    if "qapp" not in request.fixturenames:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    for _ in range(2):  # deleting a parent may post the deletion of what it kept
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
    gc.freeze()  # what outlives a test is there for good: the next collection leaves it out


@pytest.fixture(scope="session")
def kept_output() -> Path:
    """Folder for pictures, letters and workbooks that a person looks at later. Never committed."""
    folder = Path(__file__).parent / "output"
    folder.mkdir(exist_ok=True)
    return folder
