"""The workflows: pinned, with the least rights, calling scripts and files that are there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from tests.test_packaging import ROOT

yaml = pytest.importorskip("yaml", reason="workflows are looked over where they are written")

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"^\s*- uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d[\w.]*$")
# Each was seen at this commit, with this version, in workflows of several well-known projects.
KNOWN = {
    "actions/checkout": "de0fac2e4500dabe0009e67214ff5f5447ce83dd",
    "actions/download-artifact": "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
    "actions/setup-python": "a309ff8b426b58ec0e2a45f0f869d46889d02405",
    "actions/upload-artifact": "043fb46d1a93c77aae656e7c1c64a875d1fc6a0a",
}
IMAGES = {"ubuntu-24.04", "windows-2022"}


def workflow(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return read


def jobs(file: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = workflow(file)["jobs"]
    return found


@pytest.fixture(params=FILES, ids=lambda file: file.name)
def file(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


def test_there_is_one_for_each_change_and_one_for_a_release() -> None:
    assert [each.name for each in FILES] == ["ci.yml", "release.yml"]


def test_every_action_is_pinned_to_a_commit_that_is_known(file: Path) -> None:
    used = [line for line in file.read_text("utf-8").splitlines() if "uses:" in line]
    assert used
    for line in used:
        assert PINNED.match(line), line
        name, _, commit = line.split()[2].partition("@")
        assert KNOWN.get(name) == commit, line


def test_rights_are_the_least(file: Path) -> None:
    assert workflow(file)["permissions"] == {"contents": "read"}
    for name, job in jobs(file).items():
        rights = job.get("permissions", {"contents": "read"})
        assert rights == {"contents": "write" if name == "publish" else "read"}, name
        for step in job["steps"]:
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False, name


def test_runners_are_pinned_and_end(file: Path) -> None:
    for name, job in jobs(file).items():
        assert job["runs-on"] in IMAGES, name
        assert job["timeout-minutes"] <= 90, name


def test_nothing_that_others_choose_is_put_into_a_command(file: Path) -> None:
    """A tag or a branch may be called anything: it reaches commands as a variable alone."""
    for job in jobs(file).values():
        for step in job["steps"]:
            assert "${{" not in step.get("run", ""), step


def test_a_release_comes_from_a_tag_and_is_published_from_one_alone() -> None:
    release = ROOT / ".github" / "workflows" / "release.yml"
    read: dict[Any, Any] = workflow(release)
    triggers = read[True]  # YAML takes the word "on" for it
    assert triggers == {"push": {"tags": ["v*"]}, "workflow_dispatch": None}
    found = jobs(release)
    assert found["publish"]["if"] == "github.ref_type == 'tag'"
    needs = [found[name].get("needs") for name in found]
    assert needs == [None, "program", "installers", "installed"]


def test_secrets_are_for_signing_alone() -> None:
    for name, job in jobs(ROOT / ".github" / "workflows" / "release.yml").items():
        for step in job["steps"]:
            if "secrets." in str(step):
                assert job["environment"] == "release", name
                assert re.search(r"\.ci/installers|--signed", step["run"]), name
    assert "bash .ci/sign" in (ROOT / ".ci" / "installers").read_text("utf-8")


def test_a_program_is_signed_before_it_is_put_into_its_installers() -> None:
    steps = jobs(ROOT / ".github" / "workflows" / "release.yml")["installers"]["steps"]
    (run,) = (each["run"] for each in steps if ".ci/installers" in each.get("run", ""))
    assert re.findall(r"bash \.ci/installers (\w+)", run) == ["program", "setup", "msi"]


def test_libraries_are_installed_by_their_hashes() -> None:
    steps = jobs(ROOT / ".github" / "workflows" / "release.yml")["program"]["steps"]
    (libraries,) = (each["run"] for each in steps if "requirements.txt" in each.get("run", ""))
    for line in libraries.splitlines():
        if "pip install" in line:
            assert "--require-hashes" in line or "--no-index" in line, line
    for lock in (ROOT / ".ci" / "wine").glob("requirements*.txt"):
        wanted = re.findall(r"^[\w.-]+==[\w.]+ \\$", lock.read_text("utf-8"), re.MULTILINE)
        hashes = re.findall(
            r"^    --hash=sha256:[0-9a-f]{64}", lock.read_text("utf-8"), re.MULTILINE
        )
        assert wanted
        assert len(wanted) == len(hashes), lock.name


def test_every_script_and_file_that_is_called_is_there(file: Path) -> None:
    called = set()
    for job in jobs(file).values():
        for step in job["steps"]:
            for line in step.get("run", "").splitlines():
                words = [each.strip("()") for each in shlex.split(line, comments=True)]
                called |= {each for each in words if re.match(r"\.ci/|build\.spec|pyproject", each)}
                called |= {
                    f"{each.replace('.', '/')}.py" for each in words if re.match(r"bundle\.", each)
                }
    assert called
    assert [each for each in sorted(called) if not (ROOT / each).exists()] == []
