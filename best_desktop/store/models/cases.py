"""Complaints and what happens on them."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import (
    Against,
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    ContactKind,
    ExtensionBasis,
    FormalAnswer,
    Hazard,
    LinkKind,
    LogStatus,
    Matter,
    MilestoneKind,
    NextStep,
    NoteKind,
    Outcome,
    RefusalGround,
    StageStart,
)
from best_desktop.store.fields import (
    DayField,
    FlagField,
    InstantField,
    LineField,
    ProseField,
    WordField,
)
from best_desktop.store.models.base import Table, VersionedTable
from best_desktop.store.models.people import Department, Person, Scheme, Staff


class Complaint(VersionedTable):
    """A complaint. Its due dates are derived; ``next_due`` is kept for lists only.

    ``category`` is the main ground; any more are :class:`ComplaintGround` (R-5.4). Where a third
    party got it first, ``received_on`` is the day they did and ``reached_us_on`` the day they
    passed it on (P-15.3). ``first_seen_at`` is when somebody here first read what was made while
    nobody was there. ``offer_due_on`` is the day by which a complaint that staff proposed is
    offered to the person (R-5.6). ``contractor`` is whose work it is about, for trends (P-11.3).
    ``safety_answer`` says whom a safeguarding or health and safety
    matter was referred to, or why to nobody. ``confirmed_by`` made sure it is logged (R-2.1.5).
    """

    reference = LineField(max_length=20, unique=True)
    procedure = LineField(max_length=40)
    procedure_version = LineField(max_length=20)
    procedure_reason = ProseField()

    received_on = DayField(index=True)
    made_at = InstantField()
    first_seen_at = InstantField(null=True)
    logged_at = InstantField()
    log_status = WordField(LogStatus)
    log_late_reason = ProseField()
    issue_on = DayField(null=True)
    aware_on = DayField(null=True)

    channel = WordField(Channel)
    kind = WordField(ComplainantKind)
    complainant = ForeignKeyField(Person, null=True, backref="complaints", on_delete="RESTRICT")
    complainant_id: int | None
    scheme = ForeignKeyField(Scheme, null=True, on_delete="RESTRICT")
    scheme_id: int | None
    department = ForeignKeyField(Department, null=True, on_delete="RESTRICT")
    department_id: int | None
    category = WordField(Category)
    category_other = LineField(max_length=200, default="")
    matter = WordField(Matter, null=True)
    against = WordField(Against, null=True)
    summary = LineField(max_length=300)
    details = ProseField()
    dissatisfied = FlagField(default=True)
    formal_answer = WordField(FormalAnswer, null=True)
    offered_on = DayField(null=True)
    offered_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="offers")
    offered_by_id: int | None
    proposed_by_staff = FlagField(default=False)
    offer_due_on = DayField(null=True)
    first_received_by = ForeignKeyField(
        Person, null=True, backref="first_received", on_delete="RESTRICT"
    )
    first_received_by_id: int | None
    reached_us_on = DayField(null=True)
    contractor = ForeignKeyField(
        Person, null=True, backref="complaints_about", on_delete="RESTRICT"
    )
    contractor_id: int | None
    assisted_by = LineField(max_length=200, default="")
    assistance = LineField(max_length=300, default="")
    safety_answer = LineField(max_length=300, default="")
    safety_answered_on = DayField(null=True)
    counts_for_tsm = FlagField(default=True)
    restricted = FlagField(default=False)
    recurring = FlagField(default=False)
    serious = FlagField(default=False)
    with_ombudsman = FlagField(default=False)

    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="recorded")
    recorded_by_id: int
    passed_to = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="passed")
    passed_to_id: int | None
    passed_at = InstantField(null=True)
    confirmed_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="confirmed")
    confirmed_by_id: int | None
    confirmed_at = InstantField(null=True)
    handler = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="handled")
    handler_id: int | None
    overseer = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="overseen")
    overseer_id: int | None
    contact = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="contact_for")
    contact_id: int | None
    preferred_channel = WordField(Channel, null=True)

    state = WordField(CaseState, default=CaseState.OPEN, index=True)
    stage = IntegerField(default=1)
    waiting = FlagField(default=False)
    concluded_on = DayField(null=True)
    ended_reason = ProseField()
    hazard = WordField(Hazard, null=True)
    hazard_on = DayField(null=True)
    hazard_reference = LineField(max_length=120, default="")
    anonymised_on = DayField(null=True)

    next_step = WordField(NextStep)
    next_due = DayField(null=True)
    next_extended = FlagField(default=False)
    escalate_by = DayField(null=True)

    class Meta:
        """The list's quick views and orders each have an index."""

        indexes = (
            (("state", "next_due", "id"), False),
            (("received_on", "id"), False),
            (("handler", "state"), False),
        )


class ComplaintGround(Table):
    """A further ground of a complaint, beside its main one (R-5.4)."""

    complaint = ForeignKeyField(Complaint, backref="grounds", on_delete="CASCADE")
    complaint_id: int
    category = WordField(Category)

    class Meta:
        """Each ground once on a complaint."""

        indexes = ((("complaint", "category"), True),)


class CasePerson(Table):
    """A service user a complaint is about; many to many (P-3.1)."""

    complaint = ForeignKeyField(Complaint, backref="people", on_delete="CASCADE")
    complaint_id: int
    person = ForeignKeyField(Person, on_delete="RESTRICT")
    person_id: int

    class Meta:
        """Each person once on a complaint."""

        indexes = ((("complaint", "person"), True),)


class ComplainedAbout(Table):
    """A member of staff a complaint is about: they neither handle nor decide it (P-7.3.a)."""

    complaint = ForeignKeyField(Complaint, backref="complained_about", on_delete="CASCADE")
    complaint_id: int
    staff = ForeignKeyField(Staff, backref="complained_of", on_delete="RESTRICT")
    staff_id: int

    class Meta:
        """Each member of staff once on a complaint."""

        indexes = ((("complaint", "staff"), True),)


class CaseLink(Table):
    """A complaint linked to another, from the newer to the older."""

    complaint = ForeignKeyField(Complaint, backref="links", on_delete="CASCADE")
    complaint_id: int
    other = ForeignKeyField(Complaint, backref="linked_from", on_delete="RESTRICT")
    other_id: int
    kind = WordField(LinkKind)
    reason = ProseField()
    linked_on = DayField()


class Stage(VersionedTable):
    """One stage of a complaint; ``answered_on`` is the day the decision letter was sent."""

    complaint = ForeignKeyField(Complaint, backref="stages", on_delete="CASCADE")
    complaint_id: int
    number = IntegerField()
    started_on = DayField()
    started_how = WordField(StageStart)
    request_channel = WordField(Channel, null=True)
    disputed = ProseField()
    late_reason = ProseField()
    moved_on_because = ProseField()
    acknowledged_on = DayField(null=True)
    handler = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="stages")
    handler_id: int | None
    decided_on = DayField(null=True)
    decided_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="decisions")
    decided_by_id: int | None
    outcome = WordField(Outcome, null=True)
    finding = WordField(CaseFinding, null=True)
    what_we_did = ProseField()
    what_went_wrong = ProseField()
    review = ProseField()
    answered_on = DayField(null=True)

    class Meta:
        """Each stage once."""

        indexes = ((("complaint", "number"), True),)


class Reopening(Table):
    """An answered stage opened again; the first answer and its timeliness stay as they were."""

    stage = ForeignKeyField(Stage, backref="reopenings", on_delete="CASCADE")
    stage_id: int
    reopened_on = DayField()
    target_on = DayField()
    reason = ProseField()
    closed_on = DayField(null=True)
    outcome = WordField(Outcome, null=True)
    finding = WordField(CaseFinding, null=True)
    decided_on = DayField(null=True)
    decided_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="later_decisions")
    decided_by_id: int | None


class Extension(VersionedTable):
    """More time at a stage; it counts once the complainant has been told (``told_on``)."""

    stage = ForeignKeyField(Stage, backref="extensions", on_delete="CASCADE")
    stage_id: int
    basis = WordField(ExtensionBasis)
    reason = ProseField()
    done_so_far = ProseField()
    until = DayField()
    agreed_by = LineField(max_length=200, default="")
    agreed_on = DayField(null=True)
    agreed_how = WordField(Channel, null=True)
    told_on = DayField(null=True)
    panel = ProseField()


class Point(VersionedTable):
    """One numbered point of complaint, as we understand it."""

    complaint = ForeignKeyField(Complaint, backref="points", on_delete="CASCADE")
    complaint_id: int
    number = IntegerField()
    understanding = ProseField()
    unclear = FlagField(default=False)
    raised_on = DayField()

    class Meta:
        """Numbered in order."""

        indexes = ((("complaint", "number"), True),)


class PointDecision(VersionedTable):
    """Our decision on a point at a stage, with reasons and what they rest on (P-7.1.6)."""

    point = ForeignKeyField(Point, backref="decisions", on_delete="CASCADE")
    point_id: int
    stage_number = IntegerField()
    outcome = WordField(Outcome)
    finding = ProseField()
    reasons = ProseField()
    citation = LineField(max_length=300, default="")

    class Meta:
        """One decision of a point at each stage."""

        indexes = ((("point", "stage_number"), True),)


class OutcomeSought(VersionedTable):
    """What the complainant wants, and our answer to it (R-9.1.c)."""

    complaint = ForeignKeyField(Complaint, backref="outcomes_sought", on_delete="CASCADE")
    complaint_id: int
    number = IntegerField()
    wanted = LineField(max_length=500)
    will_do = FlagField(null=True)
    answer = ProseField()

    class Meta:
        """Numbered in order."""

        indexes = ((("complaint", "number"), True),)


class Contact(Table):
    """An entry of the contact log; only ever added. ``reply_by`` is the day asked for an answer."""

    complaint = ForeignKeyField(Complaint, backref="contacts", on_delete="CASCADE")
    complaint_id: int
    kind = WordField(ContactKind)
    contacted_on = DayField()
    channel = WordField(Channel)
    staff = ForeignKeyField(Staff, on_delete="RESTRICT")
    staff_id: int
    text = ProseField()
    reply_by = DayField(null=True)


class Note(Table):
    """A note on a case, or on how somebody behaves (R-5.8); only ever added."""

    complaint = ForeignKeyField(Complaint, backref="notes", on_delete="CASCADE")
    complaint_id: int
    written_at = InstantField()
    kind = WordField(NoteKind, default=NoteKind.NOTE)
    staff = ForeignKeyField(Staff, on_delete="RESTRICT")
    staff_id: int
    text = ProseField()


class NotAccepted(Table):
    """Why a complaint, or a request for the next stage, was not accepted (P-8)."""

    complaint = ForeignKeyField(Complaint, backref="refusals", on_delete="CASCADE")
    complaint_id: int
    stage_number = IntegerField()
    ground = WordField(RefusalGround, null=True)
    facts = ProseField()
    merits = ProseField()
    signpost = LineField(max_length=300, default="")
    citation = LineField(max_length=300, default="")
    evidence = ProseField()
    court = LineField(max_length=200, default="")
    claim_number = LineField(max_length=200, default="")
    filed_on = DayField(null=True)
    police_force = LineField(max_length=200, default="")
    crime_reference = LineField(max_length=200, default="")
    requested_on = DayField(null=True)
    decided_on = DayField()
    approved_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT")
    approved_by_id: int | None
    told_on = DayField(null=True)


class Deadline(Table):
    """A milestone as last derived, kept for lists and the calendar."""

    complaint = ForeignKeyField(Complaint, backref="deadlines", on_delete="CASCADE")
    complaint_id: int
    stage_number = IntegerField()
    kind = WordField(MilestoneKind)
    due_on = DayField(index=True)
    base_due_on = DayField()
    promised_on = DayField()
    firm = FlagField()
    extended = FlagField()
    told_late = FlagField()
    clause = LineField(max_length=40)
    met_on = DayField(null=True)

    class Meta:
        """What was met in a period is counted from the index alone.

        The date comes first: an index that begins with the kind would be taken for joins by
        complaint, and read every case for each.
        """

        indexes = ((("met_on", "kind", "stage_number", "due_on"), False),)
