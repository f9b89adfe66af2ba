"""The columns of an older complaints register: what each holds, and the headings offices use."""

from __future__ import annotations

from collections.abc import Mapping

from best_desktop.domain.row_reader import columns_named
from best_desktop.domain.table_rows import plain_heading
from best_desktop.domain.vocabulary import Word


class CaseField(Word):
    """What one column of an older register can hold; the value is the column's name in ours."""

    REFERENCE = "reference", "Reference"
    RECEIVED = "received", "Received"
    PROCEDURE = "procedure", "Procedure"
    KIND = "complainant_kind", "Kind of complainant"
    SCHEME = "scheme", "Scheme"
    NATION = "nation", "Nation"
    CATEGORY = "category", "Category"
    DEPARTMENT = "department", "Department"
    CHANNEL = "channel", "How it reached us"
    SUMMARY = "summary", "Summary"
    ISSUE = "issue_date", "When the issue arose"
    ACKNOWLEDGED = "acknowledged", "Acknowledged"
    S1_TOLD = "s1_ext_notice", "Stage 1: told of more time on"
    S1_DAYS = "s1_ext_days", "Stage 1: working days more"
    S1_AGREED = "s1_agreed_date", "Stage 1: new date agreed"
    S1_ANSWERED = "s1_response", "Stage 1: answered"
    S1_OUTCOME = "s1_outcome", "Stage 1: outcome"
    S2_BEGAN = "escalated", "Stage 2: began"
    S2_HOW = "escalation_kind", "Stage 2: requested or automatic"
    S2_ACKNOWLEDGED = "s2_acknowledged", "Stage 2: acknowledged"
    S2_TOLD = "s2_ext_notice", "Stage 2: told of more time on"
    S2_DAYS = "s2_ext_days", "Stage 2: working days more"
    S2_AGREED = "s2_agreed_date", "Stage 2: new date agreed"
    S2_ANSWERED = "s2_response", "Stage 2: answered"
    S2_OUTCOME = "s2_outcome", "Stage 2: outcome"
    S3_BEGAN = "s3_escalated", "Stage 3: began"
    S3_PANEL = "s3_panel_date", "Stage 3: panel met"
    S3_ANSWERED = "s3_response", "Stage 3: answered"
    S3_OUTCOME = "s3_outcome", "Stage 3: outcome"
    ACCEPTED = "accepted", "Accepted (Y or N)"
    GROUND = "refusal_ground", "Ground for not accepting"
    COUNTS = "counts_for_tsm", "Counts for the published measures (Y or N)"


NEEDED = (CaseField.REFERENCE, CaseField.RECEIVED)
"""Without these columns nothing can be imported."""

# Other headings for the same. Only whole ones: "Received by" is no date of receipt.
_HEADINGS: dict[CaseField, tuple[str, ...]] = {
    CaseField.REFERENCE: (
        "ref", "complaintreference", "complaintref", "complaintno", "complaintnumber",
        "casereference", "caseref", "caseno", "casenumber", "caseid", "ourref", "ourreference",
    ),
    CaseField.RECEIVED: (
        "datereceived", "receivedon", "receiveddate", "dateofcomplaint", "complaintdate",
    ),
    CaseField.KIND: ("complainanttype", "typeofcomplainant"),
    CaseField.SCHEME: ("schemename", "property", "site", "building"),
    CaseField.NATION: ("country", "englandorwales"),
    CaseField.CATEGORY: ("complaintcategory", "typeofcomplaint", "complainttype"),
    CaseField.DEPARTMENT: ("dept", "directorate"),
    CaseField.CHANNEL: ("howreceived", "receivedvia", "method", "howmade"),
    CaseField.SUMMARY: ("details", "description", "complaint", "natureofcomplaint"),
    CaseField.ISSUE: ("dateofissue", "issuearose", "dateoftheissue"),
    CaseField.ACKNOWLEDGED: (
        "acknowledgedon", "dateacknowledged", "acknowledgementdate", "s1acknowledged",
        "stage1acknowledged", "acknowledgementsent",
    ),
    CaseField.S1_ANSWERED: (
        "stage1response", "stage1responsedate", "stage1answered", "stage1responsesent",
        "stage1answer",
    ),
    CaseField.S1_OUTCOME: ("stage1outcome", "outcome"),
    CaseField.S2_BEGAN: ("escalatedon", "dateescalated", "stage2began", "stage2started"),
    CaseField.S2_HOW: ("howescalated",),
    CaseField.S2_ACKNOWLEDGED: ("stage2acknowledged", "stage2acknowledgementdate"),
    CaseField.S2_ANSWERED: (
        "stage2response", "stage2responsedate", "stage2answered", "stage2responsesent",
        "stage2answer",
    ),
    CaseField.S2_OUTCOME: ("stage2outcome",),
    CaseField.S3_ANSWERED: ("stage3response", "stage3responsedate", "stage3answered"),
    CaseField.S3_OUTCOME: ("stage3outcome",),
    CaseField.GROUND: ("groundforrefusal", "whynotaccepted", "reasonnotaccepted"),
    CaseField.COUNTS: ("countsfortsm", "tsm"),
}  # fmt: skip
_NAMES = {
    field: (plain_heading(field.value), plain_heading(field.label), *_HEADINGS.get(field, ()))
    for field in CaseField
}


def guess_columns(
    headings: tuple[str, ...], remembered: Mapping[CaseField, str] | None = None
) -> dict[CaseField, int]:
    """Which column holds what: by our own names first, then as it was settled last time."""
    there = {plain_heading(each) for each in headings}
    settled = {
        field: heading
        for field, heading in (remembered or {}).items()
        if plain_heading(field.value) not in there
    }
    return columns_named(headings, _NAMES, settled, parts=False)
