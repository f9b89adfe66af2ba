"""The words of an investigation, as closed sets."""

from __future__ import annotations

from best_desktop.domain.vocabulary import Word


class EvidenceSource(Word):
    """Where a piece of evidence comes from (P-7.3.d)."""

    COMPLAINANT = "complainant", "Complainant"
    STAFF = "staff", "Our staff"
    CONTRACTOR = "contractor", "Contractor"
    SUPPORT_PROVIDER = "support_provider", "Support provider"
    RECORDS = "records", "Our records"
    VISIT = "visit", "Visit or inspection"
    OTHER = "other", "Other"


class Conflict(Word):
    """What a handler declares about a conflict of interest (P-7.3.c)."""

    NONE = "none", "No conflict"
    ACTUAL = "actual", "Actual conflict"
    PERCEIVED = "perceived", "Perceived conflict"


class ConflictMeasure(Word):
    """What is done about a conflict of interest (P-7.3.c)."""

    REASSIGN = "reassign", "Somebody else handles it"
    SECOND_REVIEWER = "second_reviewer", "A second reviewer"
    SUPERVISION = "supervision", "Supervision"


class Contributor(Word):
    """Who helps to resolve a complaint without handling it (P-5.1.c)."""

    STAFF = "staff", "Our staff"
    CONTRACTOR = "contractor", "Contractor"
    SUPPORT_PROVIDER = "support_provider", "Support provider"


class ChecklistItem(Word):
    """What is to be done before a stage is decided, as it reads on the list."""

    OPEN_MIND = "open_mind", "Looked at on its merits, with an open mind"
    UNDERSTANDING = "understanding", "Agreed with the complainant what it is about"
    POSITION = "position", "Heard the complainant's account"
    RECORDS = "records", "Checked the records, policies and the law"
    PUT_RIGHT = "put_right", "Considered what would put it right"
    STANDARDS = "standards", "Followed the standards of the Chartered Institute of Housing"
    STAGE_1_WORK = "stage_1_work", "Reviewed how stage 1 was looked into"
    STAGE_1_DECISION = "stage_1_decision", "Reviewed the decision of stage 1"
    NEW_INFORMATION = "new_information", "Considered new information"


class CaseFinding(Word):
    """What we find ourselves about a complaint as a whole (R-9.1.b)."""

    NONE = "none", "No failure"
    SERVICE_FAILURE = "service_failure", "Service failure"
    MALADMINISTRATION = "maladministration", "Maladministration"


class IssueDecision(Word):
    """What becomes of an issue raised later (P-7.1.3)."""

    JOINED = "joined", "Joined to the complaint"
    APART = "apart", "Logged apart"
