"""The words of putting right and of learning, as closed sets."""

from __future__ import annotations

from best_desktop.domain.vocabulary import Word


class LearningSource(Word):
    """What a lesson comes from (P-12.1, P-7.3.1.a-h, R-9.1.6, P-12.2)."""

    COMPLAINT = "complaint", "A complaint"
    CHANGE = "change", "A change promised to put it right"
    RECOMMENDATION = "recommendation", "A recommendation of the Ombudsman"
    TREND = "trend", "Several similar complaints"


class ThemeKind(Word):
    """What similar complaints have in common besides what they are about (P-11.3)."""

    SCHEME = "scheme", "Scheme"
    CONTRACTOR = "contractor", "Contractor"
    CATEGORY = "category", "Category"


class Audience(Word):
    """With whom a lesson is shared (P-12.3)."""

    TENANTS = "tenants", "Tenants"
    STAFF = "staff", "Staff"
    STAKEHOLDERS = "stakeholders", "Stakeholders"


class Forum(Word):
    """Where a lesson is shared or tenants review complaints (P-12.3, P-5.1.l)."""

    ONLINE = "online", "Online"
    SCRUTINY = "scrutiny", "Scrutiny session"
    MEETING = "meeting", "Meeting"
    NEWSLETTER = "newsletter", "Newsletter or notice"
    TRAINING = "training", "Training or team talk"
    OTHER = "other", "Other forum"
