"""The two procedures as the program carries them, and a calendar of England and Wales."""

from collections.abc import Mapping

import pytest

from best_desktop.domain.authority import AuthorityTable, read_authority
from best_desktop.domain.bank_holidays import england_and_wales, working_days
from best_desktop.domain.procedure import Procedure, read_procedure
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import WorkingDays
from best_desktop.paths import resource


@pytest.fixture(scope="session")
def england() -> WorkingDays:
    return working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2018, 2030))


@pytest.fixture(scope="session")
def procedures() -> Mapping[str, Procedure]:
    files = sorted(resource("procedures").glob("*.toml"))
    found = [read_procedure(each.read_text(encoding="utf-8"), each.name) for each in files]
    return {each.id: each for each in found}


@pytest.fixture(scope="session")
def policy(procedures: Mapping[str, Procedure]) -> Procedure:
    return procedures["policy-2024"]


@pytest.fixture(scope="session")
def procedure_2021(procedures: Mapping[str, Procedure]) -> Procedure:
    return procedures["procedure-2021"]


@pytest.fixture(scope="session")
def authority_table() -> AuthorityTable:
    file = resource("authority", "authority.toml")
    return read_authority(file.read_text(encoding="utf-8"), file.name)
