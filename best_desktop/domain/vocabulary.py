"""The words of the trade, as closed sets: each member's value is what the database keeps.

Labels for people live beside the member (``.label``), so that a screen, a letter and a
workbook say the same word.
"""

from __future__ import annotations

from enum import Enum
from typing import Self


class Word(Enum):
    """A closed set whose members carry a stored value and a label in plain English."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        """Keep ``value`` as the stored value and ``label`` as what people read.

        Every member gives both; ``label`` may be left out so that ``Nation("Wales")`` finds one.
        """
        member = object.__new__(cls)
        member._value_ = value
        member.label = label
        return member

    def __str__(self) -> str:
        """Return the label, so that f-strings read as English."""
        return self.label


class Channel(Word):
    """How feedback reached us (P-6.6, R-2.1.1); SMS and WhatsApp are stored apart."""

    TELEPHONE = "telephone", "Telephone"
    SMS = "sms", "SMS text message"
    WHATSAPP = "whatsapp", "WhatsApp"
    EMAIL = "email", "Email"
    WEBSITE = "website", "Website form"
    FACEBOOK = "facebook", "Facebook"
    INSTAGRAM = "instagram", "Instagram"
    LETTER = "letter", "Letter"
    IN_PERSON = "in_person", "In person"
    THIRD_PARTY = "third_party", "Through a third party"
    SURVEY = "survey", "Post-repair survey"
    NOT_RECORDED = "not_recorded", "Not recorded"


class ComplainantKind(Word):
    """Who complains (P-1.1)."""

    TENANT = "tenant", "Tenant"
    GROUP = "group", "Group of tenants"
    REPRESENTATIVE = "representative", "Representative"
    SUPPORT_PROVIDER = "support_provider", "Support provider"
    OTHER_THIRD_PARTY = "other_third_party", "Other third party"
    OFFICIAL_BODY = "official_body", "Official body"
    ANONYMOUS = "anonymous", "Anonymous"


class Category(Word):
    """What a complaint is about: the fifteen grounds of R-5.4 and other."""

    NO_ACTION = "no_action", "No action after first contact"
    NOT_PROVIDED = "not_provided", "Service not provided without good reason"
    NOT_IN_TIME = "not_in_time", "Service not provided in the time in our policy"
    REPAIRS = "repairs", "Repairs not dealt with properly"
    WORKMANSHIP = "workmanship", "Poor standard of workmanship"
    POLICY_NOT_FOLLOWED = "policy_not_followed", "Staff did not follow our policies"
    RUDE = "rude", "Staff or agent unhelpful or rude"
    SUPPORT_PROVIDER = "support_provider", "Unhappy with support provider"
    CONTRACTOR = "contractor", "Unhappy with contractor"
    RENTS = "rents", "Housing Benefit or debt collection (rents)"
    ASB = "asb", "Anti-social behaviour handled improperly"
    SAFEGUARDING = "safeguarding", "Safeguarding failing"
    TENANCY = "tenancy", "Tenancy management"
    HEALTH_AND_SAFETY = "health_and_safety", "Health and safety"
    BREACH = "breach", "Breach of statute or regulation"
    OTHER = "other", "Other"


class Nation(Word):
    """Where a scheme stands; it decides the bank holidays and the legislation offered."""

    ENGLAND = "England", "England"
    WALES = "Wales", "Wales"


class Role(Word):
    """What a member of staff may do (requirements section 7)."""

    RECORDER = "recorder", "Recorder"
    MANAGER = "manager", "Line manager"
    DEPUTY = "deputy", "Deputy manager"
    ADMINISTRATOR = "administrator", "Administrator"
    HEAD_OF_DEPARTMENT = "head_of_department", "Head of Department"
    LEAD_COMPLAINTS_OFFICER = "lead_complaints_officer", "Lead complaints officer"
    SENIOR_MANAGER = "senior_manager", "Senior manager"
    HEAD_OF_HOUSING = "head_of_housing", "Head of Housing"
    READ_ONLY = "read_only", "Read-only"


class LogStatus(Word):
    """How soon a complaint was logged after it was made (R-2.1.5)."""

    SAME_DAY = "same_day", "Same day"
    WITHIN_24_HOURS = "within_24_hours", "Within 24 hours"
    LATE = "late", "Late"


class FormalAnswer(Word):
    """What a dissatisfied person said when asked about a formal complaint (P-6.2)."""

    YES = "yes", "Yes"
    NO = "no", "No"
    UNDECIDED = "undecided", "Undecided"
    NOT_REACHED = "not_reached", "Could not be reached"


class Matter(Word):
    """What an expression of dissatisfaction is about, by the definition (P-4.1)."""

    STANDARD = "standard", "The standard of service"
    ACTION = "action", "Something that was done"
    LACK_OF_ACTION = "lack_of_action", "Something that was not done"


class Against(Word):
    """Whom it is about, by the definition (P-4.1)."""

    ORGANISATION = "organisation", "The organisation"
    STAFF = "staff", "Its own staff"
    ON_BEHALF = "on_behalf", "Those acting on its behalf"


class CaseState(Word):
    """Where a complaint stands; outcome is a separate matter."""

    OPEN = "open", "Open"
    CLOSED = "closed", "Closed, answer sent"
    CONCLUDED = "concluded", "Concluded"
    WITHDRAWN = "withdrawn", "Withdrawn"
    DUPLICATE = "duplicate", "Duplicate"
    NOT_ACCEPTED = "not_accepted", "Not accepted"


class StageStart(Word):
    """How a stage began."""

    RECEIVED = "received", "Complaint received"
    REQUESTED = "requested", "Asked for by the complainant"
    AUTOMATIC = "automatic", "Moved on automatically"


class Outcome(Word):
    """Our answer to a point, and to the complaint as a whole."""

    UPHELD = "upheld", "Upheld"
    PARTLY_UPHELD = "partly_upheld", "Partly upheld"
    NOT_UPHELD = "not_upheld", "Not upheld"


FAULT_FOUND = (Outcome.UPHELD, Outcome.PARTLY_UPHELD)
"""The outcomes that find a fault with us, in whole or in part."""


class ExtensionBasis(Word):
    """On what ground more time is taken."""

    EXPLANATION = "explanation", "Up to 10 working days, explained"
    AGREED = "agreed", "Date agreed with the complainant"
    NOT_AGREED = "not_agreed", "Asked for, not agreed"
    PANEL = "panel", "A panel is convened"


class RemedyKind(Word):
    """The eight kinds of remedy (P-7.3.1)."""

    APOLOGY = "apology", "Apology"
    ACKNOWLEDGEMENT = "acknowledgement", "Acknowledging what went wrong"
    EXPLANATION = "explanation", "Explanation, assistance or reasons"
    ACTION = "action", "Action where there was delay"
    RECONSIDER = "reconsider", "Reconsidering or changing a decision"
    RECORD = "record", "Amending a record or adding a correction"
    FINANCIAL = "financial", "Financial remedy"
    CHANGE = "change", "Changing policy, procedure or practice"


class RefusalGround(Word):
    """Why a complaint is not accepted (P-8.1)."""

    UNREASONABLE = "E1", "Unreasonable, without foundation and used to harass"
    PROCEEDINGS = "E2", "Legal proceedings filed in court, or criminal investigation"
    TOO_OLD = "E3", "Happened over twelve months before the complaint"
    ADDRESSED = "E4", "Already addressed under the complaints policy"


class ContactKind(Word):
    """What a contact with the complainant was for."""

    FIRST_CONTACT = "first_contact", "First contact"
    ATTEMPT = "attempt", "Attempt, not reached"
    ACCOUNT = "account", "Complainant's account"
    CLARIFICATION = "clarification", "Clarification"
    UPDATE = "update", "Update"
    OTHER = "other", "Other contact"


class NoteKind(Word):
    """What a note on a case is; neither kind moves a date or a state (R-5.8)."""

    NOTE = "note", "Note"
    BEHAVIOUR = "behaviour", "Behaviour note"


class MilestoneKind(Word):
    """The dates a case is held to; the stage is kept beside it."""

    LOG = "log", "Log"
    ACKNOWLEDGE = "acknowledge", "Acknowledge"
    ANSWER = "answer", "Answer"
    ESCALATE = "escalate", "Last day to ask for the next stage"
    CAP = "cap", "Overall limit"
    OMBUDSMAN = "ombudsman", "Ombudsman after eight weeks"
    REOPENED = "reopened", "Answer after reopening"


class LetterCode(Word):
    """The letters of requirements section 4."""

    L01 = "L01", "Stage 1 acknowledgement"
    L02 = "L02", "Clarification"
    L03 = "L03", "Stage 1 more time"
    L04 = "L04", "Stage 1 decision"
    L05 = "L05", "Move to stage 2"
    L06 = "L06", "Stage 2 acknowledgement"
    L07 = "L07", "Stage 2 more time"
    L08 = "L08", "No agreement on more time"
    L09 = "L09", "Stage 2 decision"
    L10 = "L10", "Move to stage 3"
    L11 = "L11", "Stage 3 delay for a panel"
    L12 = "L12", "Stage 3 final decision"
    L13 = "L13", "Complaint not accepted"
    L14 = "L14", "Escalation not accepted"
    L15 = "L15", "Authority wanted"
    L16 = "L16", "Please ask the appointee"
    L17 = "L17", "New issue joined or logged apart"
    L18 = "L18", "Anonymous cover"
    L19 = "L19", "Action update"
    L20 = "L20", "Reasonable adjustment"
    L21 = "L21", "Reply to an outside body"
    L22 = "L22", "Thank you"


class LetterState(Word):
    """A letter's life: printed and sent are dates, not states."""

    DRAFT = "draft", "Draft"
    ISSUED = "issued", "Issued, not sent"
    SENT = "sent", "Sent"
    SUPERSEDED = "superseded", "Superseded"


class LetterFormat(Word):
    """How a person's letters are printed, from their reasonable adjustments (P-13.1).

    Plain text goes by email or as a message; what is kept of it is printed as standard.
    """

    STANDARD = "standard", "Standard, 12 point"
    PLAIN_TEXT = "plain_text", "Plain text, for email or a message"
    EASY_READ = "easy_read", "Easy read, 16 point"
    LARGE_PRINT = "large_print", "Large print, 18 point"
    LARGER_PRINT = "larger_print", "Large print, 24 point"


class DocumentKind(Word):
    """What a stored document is."""

    LETTER = "letter", "Letter we sent"
    CORRESPONDENCE = "correspondence", "Correspondence"
    EVIDENCE = "evidence", "Evidence"
    FORM = "form", "Complaint form"
    AUTHORITY = "authority", "Proof of authority"
    LIBRARY = "library", "Library document"
    REPORT = "report", "Published report"
    OTHER = "other", "Other document"


class Direction(Word):
    """Which way a document travelled."""

    IN = "in", "Received"
    OUT = "out", "Sent"


class LibrarySection(Word):
    """The lists of references of the policy (P-2.1), and what else an office keeps."""

    POLICY = "policy", "Our complaints policy"
    EXTERNAL = "external", "External reference"
    INTERNAL = "internal", "Internal reference"
    LAW_ENGLAND = "law_england", "Legislation, England"
    LAW_WALES = "law_wales", "Legislation, Wales"


class LinkKind(Word):
    """Why two complaints are linked."""

    DUPLICATE = "duplicate", "Duplicate of"
    BACKGROUND = "background", "Background to"
    SPLIT = "split", "Logged apart from"


class PraiseSubject(Word):
    """Whom a compliment is about (R-10.1)."""

    EMPLOYEE = "employee", "Employee"
    SUPPORT_PROVIDER = "support_provider", "Support provider"
    CONTRACTOR = "contractor", "Contractor"


class EscalationTrigger(Word):
    """Why a service request became a complaint (P-6.5, R-5.3)."""

    STILL_DISSATISFIED = "still_dissatisfied", "Still dissatisfied with the answer"
    MORE_ENQUIRIES = "more_enquiries", "More enquiries are needed"
    REQUESTED = "requested", "They asked for it"
    INACTION = "inaction", "We did not act when we had a duty to"
    POOR_RESPONSE = "poor_response", "We did not respond properly"


class Tag(Word):
    """The status words of the case list, in the order of conventions 5.4."""

    OVERDUE = "overdue", "Overdue"
    DUE_TODAY = "due_today", "Due today"
    DUE_SOON = "due_soon", "Due soon"
    ON_TRACK = "on_track", "On track"
    EXTENDED = "extended", "Extended"
    WAITING = "waiting", "Waiting"
    RESPONDED = "responded", "Responded"
    CLOSED = "closed", "Closed"
    OMBUDSMAN = "ombudsman", "Ombudsman"
    COMPLIMENT = "compliment", "Compliment"


class NextStep(Word):
    """What has to happen next on a case."""

    ACKNOWLEDGE = "acknowledge", "Acknowledge"
    ANSWER = "answer", "Send answer"
    MOVE_ON = "move_on", "Answer or move on"
    NONE = "none", "Nothing to do"
    WINDOW = "window", "Escalation window open"


class Speaker(Word):
    """Who speaks for the service user, in the terms of the authority table (R-8).

    The six kinds of legal representative of R-8.2.1, the holder of a power of attorney told apart
    by whether it is a lasting one, because R-8.2.2 does.
    """

    SERVICE_USER = "service_user", "Service user"
    OWN_BEHALF = "own_behalf", "Third party on their own behalf"
    ANONYMOUS = "anonymous", "Anonymous"
    OFFICIAL_BODY = "official_body", "Official body"
    SUPPORT_PROVIDER = "support_provider", "Support provider"
    LEGAL_APPOINTEE = "legal_appointee", "Legal appointee"
    CORPORATE_APPOINTEE = "corporate_appointee", "Corporate appointee"
    COURT_DEPUTY = "court_deputy", "Court Deputy"
    LASTING_ATTORNEY = "lasting_attorney", "Lasting Power of Attorney holder"
    ATTORNEY = "attorney", "Other Power of Attorney holder"
    SOLICITOR = "solicitor", "Solicitor"
    ADVOCATE = "advocate", "Advocate"
    AGENCY = "agency", "Recognised agency (Citizens Advice, Shelter, other)"
    OTHER_REPRESENTATIVE = "other_representative", "Other representative"


class Subject(Word):
    """What the matter is about, as far as authority goes (R-8.2.2, R-8.2.3, R-8.4)."""

    REPAIRS = "repairs", "Repairs, maintenance, day-to-day housing management"
    FINANCE = "finance", "Rents, recharges, charges, costs, financial abuse"
    BENEFITS = "benefits", "Welfare and Housing Benefit"
    PROPERTY = "property", "Property"
    WELFARE = "welfare", "Health and welfare"
    OTHER = "other", "Other"


class OfficialBody(Word):
    """What kind of official body speaks; R-8.3.1 names the first three."""

    SOCIAL_SERVICES = "social_services", "Social services"
    HEALTH = "health", "Clinical commissioning group or its successor"
    LOCAL_AUTHORITY = "local_authority", "Local authority"
    OTHER = "other", "Other official body"


class ProofKind(Word):
    """What shows that somebody may speak for a service user (R-8.1.3–8.4.3)."""

    SIGNED_PERMISSION = "signed_permission", "Signed permission naming the complaint"
    AGENCY_FORM = "agency_form", "Agency form"
    SIGNED_CONSENT = "signed_consent", "Signed consent for a support provider"
    VERBAL_CONSENT = "verbal_consent", "Verbal consent, documented"
    LEGAL_STATUS = "legal_status", "Proof of legal status"
    HEALTH_AND_WELFARE = "health_and_welfare", "Separate health and welfare authority"


class AuthorityState(Word):
    """Where authority to act stands on a complaint today; none of these stops a clock (G8)."""

    NOT_NEEDED = "not_needed", "Not needed"
    NEEDED = "needed", "Needed, not asked for yet"
    AWAITED = "awaited", "Awaited"
    HELD = "held", "Held"
    INSUFFICIENT = "insufficient", "Insufficient"
    ENDED = "ended", "Ended"


class PartyRole(Word):
    """What somebody outside the office is to us; one person may be several (P-3.1)."""

    SERVICE_USER = "service_user", "Service user"
    GROUP = "group", "Group"
    REPRESENTATIVE = "representative", "Representative"
    SUPPORT_PROVIDER = "support_provider", "Support provider"
    CONTRACTOR = "contractor", "Contractor"
    OFFICIAL_BODY = "official_body", "Official body"
    NEIGHBOUR = "neighbour", "Neighbour"
    OTHER = "other", "Other"


class AgeGroup(Word):
    """Age, for equality monitoring."""

    UNDER_25 = "under_25", "Under 25"
    FROM_25 = "from_25", "25 to 34"
    FROM_35 = "from_35", "35 to 44"
    FROM_45 = "from_45", "45 to 54"
    FROM_55 = "from_55", "55 to 64"
    FROM_65 = "from_65", "65 to 74"
    FROM_75 = "from_75", "75 or over"


class Sex(Word):
    """Sex, for equality monitoring."""

    FEMALE = "female", "Female"
    MALE = "male", "Male"
    OTHER = "other", "Uses another word"


class Disability(Word):
    """Disability or long-term condition, for equality monitoring."""

    YES = "yes", "Disabled or a long-term condition"
    NO = "no", "Not disabled"


class EthnicGroup(Word):
    """Ethnic group, in the five groups of the census, for equality monitoring."""

    ASIAN = "asian", "Asian or Asian British"
    BLACK = "black", "Black, Black British, Caribbean or African"
    MIXED = "mixed", "Mixed or multiple ethnic groups"
    WHITE = "white", "White"
    OTHER = "other", "Another ethnic group"


class Religion(Word):
    """Religion or belief, for equality monitoring."""

    NONE = "none", "No religion"
    BUDDHIST = "buddhist", "Buddhist"
    CHRISTIAN = "christian", "Christian"
    HINDU = "hindu", "Hindu"
    JEWISH = "jewish", "Jewish"
    MUSLIM = "muslim", "Muslim"
    SIKH = "sikh", "Sikh"
    OTHER = "other", "Another religion or belief"


class Orientation(Word):
    """Sexual orientation, for equality monitoring."""

    HETEROSEXUAL = "heterosexual", "Heterosexual or straight"
    GAY_OR_LESBIAN = "gay_or_lesbian", "Gay or lesbian"
    BISEXUAL = "bisexual", "Bisexual"
    OTHER = "other", "Another orientation"


class Triage(Word):
    """What was made of the answer to a post-repair survey (R-2.2.2–R-2.2.4)."""

    TO_DO = "to_do", "To be looked at"
    SATISFIED = "satisfied", "Satisfied"
    OBVIOUS = "obvious", "Obvious complaint"
    DOUBT = "doubt", "In doubt, contact them"
    NOT_A_FAILURE = "not_a_failure", "Not a service failure"


class ContactOutcome(Word):
    """What the contact about a survey answer in doubt came to (R-2.2.3)."""

    COMPLAINT = "complaint", "Complaint"
    SERVICE_REQUEST = "service_request", "Service request"
    COMPLIMENT = "compliment", "Compliment"
    NOTHING = "nothing", "Nothing more"


class ReferralKind(Word):
    """How a matter comes to the lead complaints officer (R-3.3–R-3.5, R-5.7)."""

    ADVICE = "advice", "Asked for advice"
    REFERRED = "referred", "Referred by the head of department"
    DIRECT_CONTACT = "direct_contact", "Complainant came directly"
    INTERVENED = "intervened", "Direction by the lead complaints officer"


class DirectGround(Word):
    """Why a complainant goes to the lead complaints officer directly (R-3.5)."""

    UNHEARD = "unheard", "They feel they were not heard"
    WRONGLY_ADDRESSED = "wrongly_addressed", "They feel it was not dealt with properly"
    DISSATISFIED = "dissatisfied", "They are dissatisfied with how it is handled"


class Hazard(Word):
    """A danger at home that has clocks in law of its own, apart from the complaint's."""

    EMERGENCY = "emergency", "Emergency hazard"
    DAMP_AND_MOULD = "damp_and_mould", "Damp and mould"
    SIGNIFICANT = "significant", "Other significant hazard"


class RecordKind(Word):
    """The records that are kept for a time and then anonymised, each with its own number."""

    COMPLAINT = "complaint", "Complaint"
    SERVICE_REQUEST = "service_request", "Service request"
    COMPLIMENT = "compliment", "Compliment"
    COMMENT = "comment", "Comment"
    SURVEY_ANSWER = "survey_answer", "Survey answer"
    APPOINTEE_REFERRAL = "appointee_referral", "Referral to an appointee"
    LIBRARY_REQUEST = "library_request", "Request for a copy"
    DATA_REQUEST = "data_request", "Data-protection request"


class DataRequestKind(Word):
    """What somebody asks about their own data."""

    COMPLAINT = "complaint", "Complaint about data protection"
    ACCESS = "access", "Subject access request"
