"""The authority table: one test per row, the order of the rows, and every combination of facts."""

from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.authority import (
    LEGAL_REPRESENTATIVES,
    AuthorityError,
    AuthorityFacts,
    AuthorityOutcome,
    AuthorityTable,
    Condition,
    Discloses,
    Lasts,
    Ruling,
    read_authority,
    speakers_for,
)
from best_desktop.domain.vocabulary import Category, ComplainantKind, Speaker, Subject
from best_desktop.paths import resource

LACKS = Condition.LACKS_CAPACITY
PROOF = Condition.STATUS_PROOF
CIRCUMSTANCE = Condition.PRESCRIBED_CIRCUMSTANCE
WELFARE = Condition.WELFARE_AUTHORITY
BODY = (
    LACKS,
    Condition.NO_FORMAL_REPRESENTATIVE,
    Condition.BODY_IN_PROCEDURE,
    Condition.BEST_INTERESTS_MEETING,
    Condition.DEPUTY_PROCESS,
)
PERMITTED = (Condition.CONTACT_DETAILS, Condition.PERMISSION)
FULL_POWERS = (Speaker.SOLICITOR, Speaker.COURT_DEPUTY, Speaker.LASTING_ATTORNEY)
OTHERS = (Speaker.AGENCY, Speaker.OTHER_REPRESENTATIVE)
clause = pytest.mark.clause


def facts(speaker: Speaker, subject: Subject, *conditions: Condition) -> AuthorityFacts:
    return AuthorityFacts(speaker, subject, frozenset(conditions))


@clause("R-8.1.6", "X18")
@pytest.mark.parametrize(
    ("row", "given", "outcome", "missing"),
    [
        pytest.param(
            1,
            facts(Speaker.SERVICE_USER, Subject.FINANCE, LACKS),
            AuthorityOutcome.NOT_NEEDED,
            "",
            marks=clause("R-8.1"),
        ),
        pytest.param(
            2,
            facts(Speaker.OWN_BEHALF, Subject.OTHER),
            AuthorityOutcome.NOT_NEEDED,
            "",
            marks=clause("P-6.1.b", "W06"),
        ),
        pytest.param(
            3,
            facts(Speaker.ANONYMOUS, Subject.OTHER),
            AuthorityOutcome.NOT_APPLICABLE,
            "",
            marks=clause("R-2.3.1", "R-2.3.2", "P-9.1", "W03"),
        ),
        pytest.param(
            4,
            facts(Speaker.OFFICIAL_BODY, Subject.WELFARE, *BODY),
            AuthorityOutcome.NOT_NEEDED,
            "",
            marks=clause("R-8.3.1"),
        ),
        pytest.param(
            5,
            facts(Speaker.OFFICIAL_BODY, Subject.WELFARE, *BODY[:3], BODY[4]),
            AuthorityOutcome.AWAITED,
            "the date of the best interests meeting",
            marks=clause("R-8.3.1", "R-8.4.4"),
        ),
        pytest.param(
            6,
            facts(Speaker.SUPPORT_PROVIDER, Subject.REPAIRS),
            AuthorityOutcome.NOT_NEEDED,
            "",
            marks=clause("R-8.4.1", "P-6.1.a", "W04"),
        ),
        pytest.param(
            7,
            facts(Speaker.SUPPORT_PROVIDER, Subject.BENEFITS, Condition.APPOINTEE),
            AuthorityOutcome.REFER_TO_APPOINTEE,
            "",
            marks=clause("R-8.4.2", "W05", "L16"),
        ),
        pytest.param(
            8,
            facts(Speaker.SUPPORT_PROVIDER, Subject.OTHER, Condition.CONSENT),
            AuthorityOutcome.HELD,
            "",
            marks=clause("R-8.4.3"),
        ),
        pytest.param(
            9,
            facts(Speaker.SUPPORT_PROVIDER, Subject.FINANCE),
            AuthorityOutcome.AWAITED,
            "the service user's signed consent, or their verbal consent documented",
            marks=clause("R-8.4.3"),
        ),
        pytest.param(
            10,
            facts(Speaker.ADVOCATE, Subject.FINANCE, LACKS),
            AuthorityOutcome.AWAITED,
            "documentary proof of legal representative status",
            marks=clause("R-8.2.1"),
        ),
        pytest.param(
            11,
            facts(Speaker.CORPORATE_APPOINTEE, Subject.BENEFITS, LACKS, PROOF),
            AuthorityOutcome.HELD,
            "",
            marks=clause("R-8.2.2", "W05"),
        ),
        pytest.param(
            12,
            facts(Speaker.COURT_DEPUTY, Subject.PROPERTY, LACKS, PROOF, CIRCUMSTANCE),
            AuthorityOutcome.HELD,
            "",
            marks=clause("R-8.2.2"),
        ),
        pytest.param(
            13,
            facts(Speaker.SOLICITOR, Subject.PROPERTY, LACKS, PROOF),
            AuthorityOutcome.AWAITED,
            "the prescribed circumstance that covers property",
            marks=clause("R-8.2.2"),
        ),
        pytest.param(
            14,
            facts(Speaker.LASTING_ATTORNEY, Subject.WELFARE, LACKS, PROOF, WELFARE),
            AuthorityOutcome.HELD,
            "",
            marks=clause("R-8.2.3"),
        ),
        pytest.param(
            15,
            facts(Speaker.LASTING_ATTORNEY, Subject.WELFARE, LACKS, PROOF),
            AuthorityOutcome.AWAITED,
            "a separate written authority for health and welfare",
            marks=clause("R-8.2.3"),
        ),
        pytest.param(
            16,
            facts(Speaker.ADVOCATE, Subject.PROPERTY, LACKS, PROOF, CIRCUMSTANCE),
            AuthorityOutcome.INSUFFICIENT,
            "",
            marks=clause("R-8.2.2", "R-8.4.4"),
        ),
        pytest.param(
            17,
            facts(Speaker.COURT_DEPUTY, Subject.REPAIRS, LACKS, PROOF),
            AuthorityOutcome.LEAD_DECIDES,
            "",
            marks=clause("R-8.4.4"),
        ),
        pytest.param(
            18,
            facts(Speaker.AGENCY, Subject.OTHER, Condition.AGENCY_FORM),
            AuthorityOutcome.HELD,
            "",
            marks=clause("R-8.1.5"),
        ),
        pytest.param(
            19,
            facts(Speaker.OTHER_REPRESENTATIVE, Subject.WELFARE, *PERMITTED),
            AuthorityOutcome.HELD,
            "",
            marks=clause("R-8.1.3", "R-8.1.4"),
        ),
        pytest.param(
            20,
            facts(Speaker.OTHER_REPRESENTATIVE, Subject.OTHER, Condition.CONTACT_DETAILS),
            AuthorityOutcome.AWAITED,
            "the service user's signed permission naming this complaint",
            marks=clause("R-8.1.3", "P-6.1.c", "L15"),
        ),
        pytest.param(
            21,
            facts(Speaker.OTHER_REPRESENTATIVE, Subject.OTHER, LACKS, *PERMITTED),
            AuthorityOutcome.LEAD_DECIDES,
            "",
            marks=clause("R-8.4.4"),
        ),
    ],
)
def test_each_row_answers_what_the_procedure_says(
    authority_table: AuthorityTable,
    row: int,
    given: AuthorityFacts,
    outcome: AuthorityOutcome,
    missing: str,
) -> None:
    ruling = authority_table.ruling(given)
    assert (ruling.row, ruling.outcome) == (row, outcome)
    assert "; ".join(ruling.missing).startswith(missing)
    assert bool(ruling.missing) is bool(missing)
    assert ruling.who
    assert ruling.next_step
    assert f"({', '.join(ruling.clauses)})" in str(ruling)


@clause("R-8.4.1", "X19")
def test_a_repair_is_the_service_users_own_matter_although_there_is_an_appointee(
    authority_table: AuthorityTable,
) -> None:
    given = facts(Speaker.SUPPORT_PROVIDER, Subject.REPAIRS, Condition.APPOINTEE)
    assert authority_table.ruling(given).row == 6


@clause("R-8.4.2", "X19")
def test_consent_does_not_open_a_money_matter_that_belongs_to_the_appointee(
    authority_table: AuthorityTable,
) -> None:
    given = facts(Speaker.SUPPORT_PROVIDER, Subject.FINANCE, Condition.APPOINTEE, Condition.CONSENT)
    ruling = authority_table.ruling(given)
    assert ruling.row == 7
    assert ruling.letters == ("L16",)
    assert "the appointee" in ruling.who.lower()


def by_hand(given: AuthorityFacts) -> int:  # noqa: C901, PLR0911, PLR0912 - section 6, once more
    """The table again, read off the paper as one long list of questions."""
    has, speaker, subject = given.conditions, given.speaker, given.subject
    if speaker is Speaker.SERVICE_USER:
        return 1
    if speaker is Speaker.OWN_BEHALF:
        return 2
    if speaker is Speaker.ANONYMOUS:
        return 3
    if speaker is Speaker.OFFICIAL_BODY:
        return 4 if has.issuperset(BODY) else 5
    if speaker is Speaker.SUPPORT_PROVIDER:
        if subject is Subject.REPAIRS:
            return 6
        if subject in (Subject.FINANCE, Subject.BENEFITS) and Condition.APPOINTEE in has:
            return 7
        return 8 if Condition.CONSENT in has else 9
    if LACKS not in has:
        if speaker is Speaker.AGENCY and Condition.AGENCY_FORM in has:
            return 18
        return 19 if has.issuperset(PERMITTED) else 20
    if speaker in OTHERS:
        return 21
    if PROOF not in has:
        return 10
    if subject in (Subject.FINANCE, Subject.BENEFITS):
        return 11
    if subject in (Subject.REPAIRS, Subject.OTHER):
        return 17
    if speaker not in FULL_POWERS:
        return 16
    if subject is Subject.PROPERTY:
        return 12 if CIRCUMSTANCE in has else 13
    return 14 if WELFARE in has else 15


ASKED_OF = {
    **dict.fromkeys(LEGAL_REPRESENTATIVES, (LACKS, PROOF, CIRCUMSTANCE, WELFARE, *PERMITTED)),
    **dict.fromkeys(OTHERS, (LACKS, Condition.AGENCY_FORM, *PERMITTED)),
    Speaker.SERVICE_USER: (LACKS,),
    Speaker.OWN_BEHALF: (LACKS,),
    Speaker.ANONYMOUS: (LACKS,),
    Speaker.OFFICIAL_BODY: BODY,
    Speaker.SUPPORT_PROVIDER: (LACKS, Condition.APPOINTEE, Condition.CONSENT),
}


@clause("R-8.1.6", "R-8.2.1", "R-8.2.2", "R-8.2.3")
@pytest.mark.parametrize("speaker", Speaker)
def test_every_combination_of_facts_gets_the_row_read_off_the_paper(
    authority_table: AuthorityTable, speaker: Speaker
) -> None:
    asked = ASKED_OF[speaker]
    sets = chain.from_iterable(combinations(asked, size) for size in range(len(asked) + 1))
    for held in sets:
        for subject in Subject:
            given = AuthorityFacts(speaker, subject, frozenset(held))
            assert authority_table.ruling(given).row == by_hand(given), given


ANY_FACTS = st.builds(
    AuthorityFacts,
    st.sampled_from(Speaker),
    st.sampled_from(Subject),
    st.frozensets(st.sampled_from(Condition)),
)


@clause("R-8.1.6")
@given(ANY_FACTS)
def test_the_answer_is_always_the_first_row_that_fits(
    authority_table: AuthorityTable, given: AuthorityFacts
) -> None:
    fitting = [each.number for each in authority_table.rows if each.fits(given)]
    ruling = authority_table.ruling(given)
    assert ruling.row == fitting[0] == by_hand(given)
    assert ruling.version == authority_table.version


@given(ANY_FACTS)
def test_what_is_said_to_be_missing_is_the_cure(
    authority_table: AuthorityTable, given: AuthorityFacts
) -> None:
    """Whoever brings all that is asked for gets an answer from another row."""
    ruling = authority_table.ruling(given)
    if not ruling.missing:
        return
    brought = AuthorityFacts(
        given.speaker, given.subject, given.conditions | frozenset(ruling.needs)
    )
    then = authority_table.ruling(brought)
    assert then.row != ruling.row
    assert then.allowed or ruling.row == 10  # proof of status opens the rows below it


@clause("P-6.1.c", "P-14.1")
@given(ANY_FACTS)
def test_nothing_is_told_unless_the_row_lets_the_speaker_act(
    authority_table: AuthorityTable, given: AuthorityFacts
) -> None:
    ruling = authority_table.ruling(given)
    assert ruling.allowed is not (ruling.discloses is Discloses.NOTHING)


@clause("R-8.2.2", "R-8.1.4")
@pytest.mark.parametrize(
    ("given", "lasts"),
    [
        (facts(Speaker.SOLICITOR, Subject.FINANCE, LACKS, PROOF), Lasts.LONG_TERM),
        (facts(Speaker.SOLICITOR, Subject.FINANCE, *PERMITTED), Lasts.THIS_COMPLAINT),
        (facts(Speaker.SERVICE_USER, Subject.FINANCE), Lasts.NOT_AT_ALL),
    ],
)
def test_how_long_an_authority_lasts(
    authority_table: AuthorityTable, given: AuthorityFacts, lasts: Lasts
) -> None:
    assert authority_table.ruling(given).lasts is lasts


@clause("R-8.4.3", "R-8.4.4")
def test_consent_of_somebody_noted_to_lack_capacity_is_looked_at_twice(
    authority_table: AuthorityTable,
) -> None:
    held = facts(Speaker.SUPPORT_PROVIDER, Subject.OTHER, Condition.CONSENT)
    doubtful = AuthorityFacts(held.speaker, held.subject, held.conditions | {LACKS})
    assert authority_table.ruling(held).caution == ""
    ruling = authority_table.ruling(doubtful)
    assert (ruling.row, ruling.outcome) == (8, AuthorityOutcome.HELD)
    assert "lead complaints officer" in ruling.caution


@clause("P-1.1", "R-2.1.1", "R-8.1.2")
def test_every_kind_of_complainant_has_its_speakers() -> None:
    named = {speaker for kind in ComplainantKind for speaker in speakers_for(kind)}
    assert named == set(Speaker)
    assert speakers_for(ComplainantKind.TENANT)[0] is Speaker.SERVICE_USER
    assert set(LEGAL_REPRESENTATIVES) < set(speakers_for(ComplainantKind.TENANT))
    assert Speaker.SERVICE_USER not in speakers_for(ComplainantKind.REPRESENTATIVE)


def test_a_category_proposes_its_subject_only_where_it_is_plain(
    authority_table: AuthorityTable,
) -> None:
    assert authority_table.proposed_subject(Category.REPAIRS) is Subject.REPAIRS
    assert authority_table.proposed_subject(Category.RENTS) is Subject.FINANCE
    assert authority_table.proposed_subject(Category.RUDE) is None


def test_a_ruling_says_itself(authority_table: AuthorityTable) -> None:
    ruling: Ruling = authority_table.ruling(facts(Speaker.ADVOCATE, Subject.OTHER, LACKS))
    assert str(ruling) == (
        "We hold no proof that they are the service user's legal representative (R-8.2.1). Still "
        "needed: documentary proof of legal representative status."
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("number = 4\n", "number = 40\n", "'rows[4].number' must be 4: rows are numbered"),
        (
            'speakers = ["official_body"]',
            'speakers = ["council"]',
            "'rows[4].speakers' must be one",
        ),
        ('speakers = ["official_body"]', "speakers = [7]", "must be a list of texts."),
        ('needs = ["consent"]\n', "", "'rows[9].needs' is missing. Say what is awaited."),
        ('clauses = ["R-8.2.3"]', "clauses = []", "'rows[14].clauses' is missing. Name the"),
        (
            'outcome = "insufficient"\nlead_may_direct = true\ndiscloses = "nothing"',
            'outcome = "insufficient"\nlead_may_direct = true\ndiscloses = "all"',
            "'rows[16].discloses' does not go with the outcome 'insufficient'.",
        ),
        ("number = 21\n", 'number = 21\nwhen = ["consent"]\n', "must end with a row that fits"),
        ('fails = "the service user has capacity"\n', "", "'conditions.lacks_capacity.fails' is"),
        ('rents = "finance"', 'rent = "finance"', "'proposed.rent' must be one of"),
        ('rents = "finance"', 'rents = "money"', "'proposed.rents' must be one of"),
        ("[groups]", "[groups", "this is not a TOML file"),
        ("[groups]", "colour = 1\n\n[groups]", "'colour' is not known here. Take it out"),
    ],
)
def test_a_faulty_table_is_refused_with_the_key_and_the_cure(old: str, new: str, said: str) -> None:
    text = resource("authority", "authority.toml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(AuthorityError) as caught:
        read_authority(text.replace(old, new, 1), "authority.toml")
    assert str(caught.value).startswith("authority.toml: ")
    assert said in str(caught.value)
