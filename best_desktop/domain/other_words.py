"""What people write for the trade's words in older registers and on forms, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping

from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterFormat,
    Outcome,
    PraiseSubject,
    RefusalGround,
    Word,
)

OTHER_WORDS: Mapping[type[Word], Mapping[str, Word]] = {
    Channel: {
        **dict.fromkeys(("phone", "tel", "call", "phonecall"), Channel.TELEPHONE),
        **dict.fromkeys(("text", "textmessage"), Channel.SMS),
        **dict.fromkeys(("mail", "emailmessage"), Channel.EMAIL),
        **dict.fromkeys(("web", "webform", "online", "onlineform"), Channel.WEBSITE),
        **dict.fromkeys(("post", "inwriting", "writing", "written"), Channel.LETTER),
        **dict.fromkeys(("visit", "facetoface", "verbal"), Channel.IN_PERSON),
    },
    ComplainantKind: {
        **dict.fromkeys(("resident", "serviceuser", "customer"), ComplainantKind.TENANT),
        **dict.fromkeys(("groupofresidents", "tenantgroup"), ComplainantKind.GROUP),
        **dict.fromkeys(
            ("advocate", "solicitor", "family", "familymember", "appointee"),
            ComplainantKind.REPRESENTATIVE,
        ),
        **dict.fromkeys(
            ("neighbour", "thirdparty", "public", "memberofthepublic"),
            ComplainantKind.OTHER_THIRD_PARTY,
        ),
        **dict.fromkeys(
            ("official", "council", "mp", "councillor", "socialworker"),
            ComplainantKind.OFFICIAL_BODY,
        ),
    },
    Outcome: dict.fromkeys(
        ("partial", "partially", "partiallyupheld", "partly"), Outcome.PARTLY_UPHELD
    ),
    PraiseSubject: {
        **dict.fromkeys(
            ("staff", "staffmember", "memberofstaff", "team", "officer", "colleague"),
            PraiseSubject.EMPLOYEE,
        ),
        **dict.fromkeys(
            ("support", "supportworker", "provider", "careprovider"),
            PraiseSubject.SUPPORT_PROVIDER,
        ),
        **dict.fromkeys(
            ("engineer", "tradesperson", "repairs", "repairscontractor"), PraiseSubject.CONTRACTOR
        ),
    },
    Category: {"antisocialbehaviour": Category.ASB},
    LetterFormat: {
        **dict.fromkeys(("largeprint", "largeprint18"), LetterFormat.LARGE_PRINT),
        **dict.fromkeys(
            ("largerprint", "verylargeprint", "largeprint24"), LetterFormat.LARGER_PRINT
        ),
        "easyread": LetterFormat.EASY_READ,
        **dict.fromkeys(("plaintext", "text", "emailtext"), LetterFormat.PLAIN_TEXT),
        "standard": LetterFormat.STANDARD,
    },
    FormalAnswer: {"notsure": FormalAnswer.UNDECIDED},
    RefusalGround: {each.name.casefold().replace("_", ""): each for each in RefusalGround},
}
"""By closed set: each other word as headings are compared, with the word it means."""
