"""The words of compensation and of outside bodies, as closed sets."""

from __future__ import annotations

from best_desktop.domain.vocabulary import Word


class CompensationTrigger(Word):
    """Why compensation is considered (P-10.1), or that the Ombudsman ordered it (R-9.1.4)."""

    REQUESTED = "requested", "Asked for by the complainant"
    SENIOR_MANAGER = "senior_manager", "A senior manager sees fit"
    ORDERED = "ordered", "Ordered by the Ombudsman"


class CompensationState(Word):
    """How far a sum of money has come."""

    OFFERED = "offered", "Offered"
    ACCEPTED = "accepted", "Accepted"
    DECLINED = "declined", "Declined"
    ORDERED = "ordered", "Ordered, to be paid"
    OFFSET = "offset", "Offset"
    PAID = "paid", "Paid"


class CompensationHead(Word):
    """What a sum is for; the Ombudsman's guidance fixes the sums of the first five."""

    HEATING_AND_HOT_WATER = "heating_and_hot_water", "Loss of heating and hot water"
    HEATING_OR_HOT_WATER = "heating_or_hot_water", "Loss of heating or hot water"
    POWER = "power", "Loss of all power"
    LIGHTING = "lighting", "Loss of lighting"
    MISSED_APPOINTMENT = "missed_appointment", "Missed appointment"
    LOSS = "loss", "Loss that can be added up"
    DISTRESS = "distress", "Distress and inconvenience"
    TIME_AND_TROUBLE = "time_and_trouble", "Time and trouble"
    OTHER = "other", "Other"


class Severity(Word):
    """How much a fault mattered to the person (P-10.2)."""

    LOW = "low", "Low"
    MEDIUM = "medium", "Medium"
    HIGH = "high", "High"


class ExternalBody(Word):
    """Who looks at a complaint from outside (R-9.1.2)."""

    OMBUDSMAN = "ombudsman", "Housing Ombudsman"
    DESIGNATED_PERSON = "designated_person", "Designated Person"


class DesignatedKind(Word):
    """Who may be a Designated Person (R-9.1.2)."""

    MP = "mp", "Member of Parliament"
    COUNCILLOR = "councillor", "Councillor"
    TENANT_PANEL = "tenant_panel", "Tenant panel"


class BroughtBy(Word):
    """Who brought a complaint to an outside body."""

    COMPLAINANT = "complainant", "Complainant"
    REPRESENTATIVE = "representative", "Their representative"
    DESIGNATED_PERSON = "designated_person", "Designated Person"


class Finding(Word):
    """What the Ombudsman finds on one issue; each issue has its own."""

    SEVERE_MALADMINISTRATION = "severe_maladministration", "Severe maladministration"
    MALADMINISTRATION = "maladministration", "Maladministration"
    SERVICE_FAILURE = "service_failure", "Service failure"
    REASONABLE_REDRESS = "reasonable_redress", "Reasonable redress"
    NO_MALADMINISTRATION = "no_maladministration", "No maladministration"
    RESOLVED = "resolved", "Resolved with intervention"
    MEDIATION = "mediation", "Mediation"
    OUTSIDE_JURISDICTION = "outside_jurisdiction", "Outside jurisdiction"
    WITHDRAWN = "withdrawn", "Withdrawn"
