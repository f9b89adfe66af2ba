-- The tables of a case file, as the first release has them.
-- Written from best_desktop/store/models by `python -m tests.store.write_migration`.

CREATE TABLE "staff" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 120 AND trim("name") <> ''),
    "job_title" TEXT NOT NULL CHECK (instr("job_title", char(0)) = 0 AND length("job_title") <= 120),
    "phone" TEXT NOT NULL CHECK (instr("phone", char(0)) = 0 AND length("phone") <= 60),
    "email" TEXT NOT NULL CHECK (instr("email", char(0)) = 0 AND length("email") <= 200),
    "account" TEXT CHECK (instr("account", char(0)) = 0 AND length("account") <= 120),
    "manager_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "briefed_on" TEXT CHECK ("briefed_on" IS date("briefed_on", '+0 days') AND "briefed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "active" INTEGER NOT NULL CHECK ("active" IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX "staff_name" ON "staff" ("name");

CREATE UNIQUE INDEX "staff_account" ON "staff" ("account");

CREATE INDEX "staff_manager_id" ON "staff" ("manager_id");

CREATE TABLE "role_grant" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "role" TEXT NOT NULL CHECK ("role" IN ('recorder', 'manager', 'deputy', 'administrator', 'head_of_department', 'lead_complaints_officer', 'senior_manager', 'head_of_housing', 'read_only'))
) STRICT;

CREATE UNIQUE INDEX "role_grant_staff_id_role" ON "role_grant" ("staff_id", "role");

CREATE TABLE "department" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 120 AND trim("name") <> ''),
    "head_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "deputy_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "active" INTEGER NOT NULL CHECK ("active" IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX "department_name" ON "department" ("name");

CREATE INDEX "department_head_id" ON "department" ("head_id");

CREATE INDEX "department_deputy_id" ON "department" ("deputy_id");

CREATE TABLE "scheme" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 120 AND trim("name") <> ''),
    "town" TEXT NOT NULL CHECK (instr("town", char(0)) = 0 AND length("town") <= 120),
    "postcode" TEXT NOT NULL CHECK (instr("postcode", char(0)) = 0 AND length("postcode") <= 12),
    "address" TEXT NOT NULL CHECK (instr("address", char(0)) = 0),
    "nation" TEXT NOT NULL CHECK ("nation" IN ('England', 'Wales')),
    "manager_name" TEXT NOT NULL CHECK (instr("manager_name", char(0)) = 0 AND length("manager_name") <= 120),
    "manager_address" TEXT NOT NULL CHECK (instr("manager_address", char(0)) = 0),
    "manager_email" TEXT NOT NULL CHECK (instr("manager_email", char(0)) = 0 AND length("manager_email") <= 200),
    "manager_phone" TEXT NOT NULL CHECK (instr("manager_phone", char(0)) = 0 AND length("manager_phone") <= 60),
    "active" INTEGER NOT NULL CHECK ("active" IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX "scheme_name" ON "scheme" ("name");

CREATE TABLE "person" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 200 AND trim("name") <> ''),
    "known_as" TEXT NOT NULL CHECK (instr("known_as", char(0)) = 0),
    "organisation" TEXT NOT NULL CHECK (instr("organisation", char(0)) = 0 AND length("organisation") <= 200),
    "address" TEXT NOT NULL CHECK (instr("address", char(0)) = 0),
    "postcode" TEXT NOT NULL CHECK (instr("postcode", char(0)) = 0 AND length("postcode") <= 12),
    "phone" TEXT NOT NULL CHECK (instr("phone", char(0)) = 0 AND length("phone") <= 60),
    "email" TEXT NOT NULL CHECK (instr("email", char(0)) = 0 AND length("email") <= 200),
    "handle" TEXT NOT NULL CHECK (instr("handle", char(0)) = 0 AND length("handle") <= 200),
    "scheme_id" INTEGER REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "preferred_channel" TEXT CHECK ("preferred_channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "folded" TEXT NOT NULL CHECK (instr("folded", char(0)) = 0 AND length("folded") <= 500),
    "merged_into_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "anonymised_on" TEXT CHECK ("anonymised_on" IS date("anonymised_on", '+0 days') AND "anonymised_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "person_scheme_id" ON "person" ("scheme_id");

CREATE INDEX "person_folded" ON "person" ("folded");

CREATE INDEX "person_merged_into_id" ON "person" ("merged_into_id");

CREATE TABLE "person_role" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    "role" TEXT NOT NULL CHECK ("role" IN ('service_user', 'group', 'representative', 'support_provider', 'contractor', 'official_body', 'neighbour', 'other'))
) STRICT;

CREATE UNIQUE INDEX "person_role_person_id_role" ON "person_role" ("person_id", "role");

CREATE TABLE "adjustment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "need" TEXT NOT NULL CHECK (instr("need", char(0)) = 0 AND length("need") <= 500),
    "measure" TEXT NOT NULL CHECK (instr("measure", char(0)) = 0 AND length("measure") <= 500 AND trim("measure") <> ''),
    "letter_format" TEXT CHECK ("letter_format" IN ('standard', 'plain_text', 'easy_read', 'large_print', 'larger_print')),
    "asked_how" TEXT CHECK ("asked_how" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "agreed_on" TEXT NOT NULL CHECK ("agreed_on" IS date("agreed_on", '+0 days') AND "agreed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "review_on" TEXT NOT NULL CHECK ("review_on" IS date("review_on", '+0 days') AND "review_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "ended_on" TEXT CHECK ("ended_on" IS date("ended_on", '+0 days') AND "ended_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "declined_because" TEXT NOT NULL CHECK (instr("declined_because", char(0)) = 0)
) STRICT;

CREATE INDEX "adjustment_person_id" ON "adjustment" ("person_id");

CREATE TABLE "adjustment_review" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "adjustment_id" INTEGER NOT NULL REFERENCES "adjustment" ("id") ON DELETE RESTRICT,
    "reviewed_on" TEXT NOT NULL CHECK ("reviewed_on" IS date("reviewed_on", '+0 days') AND "reviewed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "goes_on" INTEGER NOT NULL CHECK ("goes_on" IN (0, 1)),
    "words" TEXT NOT NULL CHECK (instr("words", char(0)) = 0),
    "reviewed_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "adjustment_review_adjustment_id" ON "adjustment_review" ("adjustment_id");

CREATE INDEX "adjustment_review_reviewed_by_id" ON "adjustment_review" ("reviewed_by_id");

CREATE TABLE "vulnerability_note" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "noted_on" TEXT NOT NULL CHECK ("noted_on" IS date("noted_on", '+0 days') AND "noted_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0),
    "noted_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "ended_on" TEXT CHECK ("ended_on" IS date("ended_on", '+0 days') AND "ended_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "vulnerability_note_person_id" ON "vulnerability_note" ("person_id");

CREATE INDEX "vulnerability_note_noted_by_id" ON "vulnerability_note" ("noted_by_id");

CREATE TABLE "equality" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    "given_on" TEXT NOT NULL CHECK ("given_on" IS date("given_on", '+0 days') AND "given_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "declined" INTEGER NOT NULL CHECK ("declined" IN (0, 1)),
    "age_group" TEXT CHECK ("age_group" IN ('under_25', 'from_25', 'from_35', 'from_45', 'from_55', 'from_65', 'from_75')),
    "sex" TEXT CHECK ("sex" IN ('female', 'male', 'other')),
    "disability" TEXT CHECK ("disability" IN ('yes', 'no')),
    "ethnic_group" TEXT CHECK ("ethnic_group" IN ('asian', 'black', 'mixed', 'white', 'other')),
    "religion" TEXT CHECK ("religion" IN ('none', 'buddhist', 'christian', 'hindu', 'jewish', 'muslim', 'sikh', 'other')),
    "orientation" TEXT CHECK ("orientation" IN ('heterosexual', 'gay_or_lesbian', 'bisexual', 'other'))
) STRICT;

CREATE UNIQUE INDEX "equality_person_id" ON "equality" ("person_id");

CREATE TABLE "complaint" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "reference" TEXT NOT NULL CHECK (instr("reference", char(0)) = 0 AND length("reference") <= 20 AND trim("reference") <> ''),
    "procedure" TEXT NOT NULL CHECK (instr("procedure", char(0)) = 0 AND length("procedure") <= 40 AND trim("procedure") <> ''),
    "procedure_version" TEXT NOT NULL CHECK (instr("procedure_version", char(0)) = 0 AND length("procedure_version") <= 20 AND trim("procedure_version") <> ''),
    "procedure_reason" TEXT NOT NULL CHECK (instr("procedure_reason", char(0)) = 0),
    "received_on" TEXT NOT NULL CHECK ("received_on" IS date("received_on", '+0 days') AND "received_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "made_at" TEXT NOT NULL CHECK (substr("made_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("made_at", 1, 19), '+0 days') AND "made_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("made_at") = 32 AND "made_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "first_seen_at" TEXT CHECK (substr("first_seen_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("first_seen_at", 1, 19), '+0 days') AND "first_seen_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("first_seen_at") = 32 AND "first_seen_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "logged_at" TEXT NOT NULL CHECK (substr("logged_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("logged_at", 1, 19), '+0 days') AND "logged_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("logged_at") = 32 AND "logged_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "log_status" TEXT NOT NULL CHECK ("log_status" IN ('same_day', 'within_24_hours', 'late')),
    "log_late_reason" TEXT NOT NULL CHECK (instr("log_late_reason", char(0)) = 0),
    "issue_on" TEXT CHECK ("issue_on" IS date("issue_on", '+0 days') AND "issue_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "aware_on" TEXT CHECK ("aware_on" IS date("aware_on", '+0 days') AND "aware_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('tenant', 'group', 'representative', 'support_provider', 'other_third_party', 'official_body', 'anonymous')),
    "complainant_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "scheme_id" INTEGER REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "department_id" INTEGER REFERENCES "department" ("id") ON DELETE RESTRICT,
    "category" TEXT NOT NULL CHECK ("category" IN ('no_action', 'not_provided', 'not_in_time', 'repairs', 'workmanship', 'policy_not_followed', 'rude', 'support_provider', 'contractor', 'rents', 'asb', 'safeguarding', 'tenancy', 'health_and_safety', 'breach', 'other')),
    "category_other" TEXT NOT NULL CHECK (instr("category_other", char(0)) = 0 AND length("category_other") <= 200),
    "matter" TEXT CHECK ("matter" IN ('standard', 'action', 'lack_of_action')),
    "against" TEXT CHECK ("against" IN ('organisation', 'staff', 'on_behalf')),
    "summary" TEXT NOT NULL CHECK (instr("summary", char(0)) = 0 AND length("summary") <= 300 AND trim("summary") <> ''),
    "details" TEXT NOT NULL CHECK (instr("details", char(0)) = 0),
    "dissatisfied" INTEGER NOT NULL CHECK ("dissatisfied" IN (0, 1)),
    "formal_answer" TEXT CHECK ("formal_answer" IN ('yes', 'no', 'undecided', 'not_reached')),
    "offered_on" TEXT CHECK ("offered_on" IS date("offered_on", '+0 days') AND "offered_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "offered_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "proposed_by_staff" INTEGER NOT NULL CHECK ("proposed_by_staff" IN (0, 1)),
    "offer_due_on" TEXT CHECK ("offer_due_on" IS date("offer_due_on", '+0 days') AND "offer_due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "first_received_by_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "reached_us_on" TEXT CHECK ("reached_us_on" IS date("reached_us_on", '+0 days') AND "reached_us_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "contractor_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "assisted_by" TEXT NOT NULL CHECK (instr("assisted_by", char(0)) = 0 AND length("assisted_by") <= 200),
    "assistance" TEXT NOT NULL CHECK (instr("assistance", char(0)) = 0 AND length("assistance") <= 300),
    "safety_answer" TEXT NOT NULL CHECK (instr("safety_answer", char(0)) = 0 AND length("safety_answer") <= 300),
    "safety_answered_on" TEXT CHECK ("safety_answered_on" IS date("safety_answered_on", '+0 days') AND "safety_answered_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "counts_for_tsm" INTEGER NOT NULL CHECK ("counts_for_tsm" IN (0, 1)),
    "restricted" INTEGER NOT NULL CHECK ("restricted" IN (0, 1)),
    "recurring" INTEGER NOT NULL CHECK ("recurring" IN (0, 1)),
    "serious" INTEGER NOT NULL CHECK ("serious" IN (0, 1)),
    "with_ombudsman" INTEGER NOT NULL CHECK ("with_ombudsman" IN (0, 1)),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "passed_to_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "passed_at" TEXT CHECK (substr("passed_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("passed_at", 1, 19), '+0 days') AND "passed_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("passed_at") = 32 AND "passed_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "confirmed_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "confirmed_at" TEXT CHECK (substr("confirmed_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("confirmed_at", 1, 19), '+0 days') AND "confirmed_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("confirmed_at") = 32 AND "confirmed_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "handler_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "overseer_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "contact_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "preferred_channel" TEXT CHECK ("preferred_channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "state" TEXT NOT NULL CHECK ("state" IN ('open', 'closed', 'concluded', 'withdrawn', 'duplicate', 'not_accepted')),
    "stage" INTEGER NOT NULL CHECK ("stage" >= 0),
    "waiting" INTEGER NOT NULL CHECK ("waiting" IN (0, 1)),
    "concluded_on" TEXT CHECK ("concluded_on" IS date("concluded_on", '+0 days') AND "concluded_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "ended_reason" TEXT NOT NULL CHECK (instr("ended_reason", char(0)) = 0),
    "hazard" TEXT CHECK ("hazard" IN ('emergency', 'damp_and_mould', 'significant')),
    "hazard_on" TEXT CHECK ("hazard_on" IS date("hazard_on", '+0 days') AND "hazard_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "hazard_reference" TEXT NOT NULL CHECK (instr("hazard_reference", char(0)) = 0 AND length("hazard_reference") <= 120),
    "anonymised_on" TEXT CHECK ("anonymised_on" IS date("anonymised_on", '+0 days') AND "anonymised_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "next_step" TEXT NOT NULL CHECK ("next_step" IN ('acknowledge', 'answer', 'move_on', 'none', 'window')),
    "next_due" TEXT CHECK ("next_due" IS date("next_due", '+0 days') AND "next_due" BETWEEN '1990-01-01' AND '2099-12-31'),
    "next_extended" INTEGER NOT NULL CHECK ("next_extended" IN (0, 1)),
    "escalate_by" TEXT CHECK ("escalate_by" IS date("escalate_by", '+0 days') AND "escalate_by" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE UNIQUE INDEX "complaint_reference" ON "complaint" ("reference");

CREATE INDEX "complaint_complainant_id" ON "complaint" ("complainant_id");

CREATE INDEX "complaint_scheme_id" ON "complaint" ("scheme_id");

CREATE INDEX "complaint_department_id" ON "complaint" ("department_id");

CREATE INDEX "complaint_offered_by_id" ON "complaint" ("offered_by_id");

CREATE INDEX "complaint_first_received_by_id" ON "complaint" ("first_received_by_id");

CREATE INDEX "complaint_contractor_id" ON "complaint" ("contractor_id");

CREATE INDEX "complaint_recorded_by_id" ON "complaint" ("recorded_by_id");

CREATE INDEX "complaint_passed_to_id" ON "complaint" ("passed_to_id");

CREATE INDEX "complaint_confirmed_by_id" ON "complaint" ("confirmed_by_id");

CREATE INDEX "complaint_overseer_id" ON "complaint" ("overseer_id");

CREATE INDEX "complaint_contact_id" ON "complaint" ("contact_id");

CREATE INDEX "complaint_state_next_due_id" ON "complaint" ("state", "next_due", "id");

CREATE INDEX "complaint_received_on_id" ON "complaint" ("received_on", "id");

CREATE INDEX "complaint_handler_id_state" ON "complaint" ("handler_id", "state");

CREATE TABLE "complaint_ground" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "category" TEXT NOT NULL CHECK ("category" IN ('no_action', 'not_provided', 'not_in_time', 'repairs', 'workmanship', 'policy_not_followed', 'rude', 'support_provider', 'contractor', 'rents', 'asb', 'safeguarding', 'tenancy', 'health_and_safety', 'breach', 'other'))
) STRICT;

CREATE UNIQUE INDEX "complaint_ground_complaint_id_category" ON "complaint_ground" ("complaint_id", "category");

CREATE TABLE "case_person" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "case_person_person_id" ON "case_person" ("person_id");

CREATE UNIQUE INDEX "case_person_complaint_id_person_id" ON "case_person" ("complaint_id", "person_id");

CREATE TABLE "case_link" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "other_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('duplicate', 'background', 'split')),
    "reason" TEXT NOT NULL CHECK (instr("reason", char(0)) = 0),
    "linked_on" TEXT NOT NULL CHECK ("linked_on" IS date("linked_on", '+0 days') AND "linked_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "case_link_complaint_id" ON "case_link" ("complaint_id");

CREATE INDEX "case_link_other_id" ON "case_link" ("other_id");

CREATE TABLE "complained_about" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "complained_about_staff_id" ON "complained_about" ("staff_id");

CREATE UNIQUE INDEX "complained_about_complaint_id_staff_id" ON "complained_about" ("complaint_id", "staff_id");

CREATE TABLE "stage" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "started_on" TEXT NOT NULL CHECK ("started_on" IS date("started_on", '+0 days') AND "started_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "started_how" TEXT NOT NULL CHECK ("started_how" IN ('received', 'requested', 'automatic')),
    "request_channel" TEXT CHECK ("request_channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "disputed" TEXT NOT NULL CHECK (instr("disputed", char(0)) = 0),
    "late_reason" TEXT NOT NULL CHECK (instr("late_reason", char(0)) = 0),
    "moved_on_because" TEXT NOT NULL CHECK (instr("moved_on_because", char(0)) = 0),
    "acknowledged_on" TEXT CHECK ("acknowledged_on" IS date("acknowledged_on", '+0 days') AND "acknowledged_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "handler_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "decided_on" TEXT CHECK ("decided_on" IS date("decided_on", '+0 days') AND "decided_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "decided_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "outcome" TEXT CHECK ("outcome" IN ('upheld', 'partly_upheld', 'not_upheld')),
    "finding" TEXT CHECK ("finding" IN ('none', 'service_failure', 'maladministration')),
    "what_we_did" TEXT NOT NULL CHECK (instr("what_we_did", char(0)) = 0),
    "what_went_wrong" TEXT NOT NULL CHECK (instr("what_went_wrong", char(0)) = 0),
    "review" TEXT NOT NULL CHECK (instr("review", char(0)) = 0),
    "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days') AND "answered_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "stage_handler_id" ON "stage" ("handler_id");

CREATE INDEX "stage_decided_by_id" ON "stage" ("decided_by_id");

CREATE UNIQUE INDEX "stage_complaint_id_number" ON "stage" ("complaint_id", "number");

CREATE TABLE "reopening" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "stage_id" INTEGER NOT NULL REFERENCES "stage" ("id") ON DELETE CASCADE,
    "reopened_on" TEXT NOT NULL CHECK ("reopened_on" IS date("reopened_on", '+0 days') AND "reopened_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "target_on" TEXT NOT NULL CHECK ("target_on" IS date("target_on", '+0 days') AND "target_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "reason" TEXT NOT NULL CHECK (instr("reason", char(0)) = 0),
    "closed_on" TEXT CHECK ("closed_on" IS date("closed_on", '+0 days') AND "closed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "outcome" TEXT CHECK ("outcome" IN ('upheld', 'partly_upheld', 'not_upheld')),
    "finding" TEXT CHECK ("finding" IN ('none', 'service_failure', 'maladministration')),
    "decided_on" TEXT CHECK ("decided_on" IS date("decided_on", '+0 days') AND "decided_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "decided_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "reopening_stage_id" ON "reopening" ("stage_id");

CREATE INDEX "reopening_decided_by_id" ON "reopening" ("decided_by_id");

CREATE TABLE "extension" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "stage_id" INTEGER NOT NULL REFERENCES "stage" ("id") ON DELETE CASCADE,
    "basis" TEXT NOT NULL CHECK ("basis" IN ('explanation', 'agreed', 'not_agreed', 'panel')),
    "reason" TEXT NOT NULL CHECK (instr("reason", char(0)) = 0),
    "done_so_far" TEXT NOT NULL CHECK (instr("done_so_far", char(0)) = 0),
    "until" TEXT NOT NULL CHECK ("until" IS date("until", '+0 days') AND "until" BETWEEN '1990-01-01' AND '2099-12-31'),
    "agreed_by" TEXT NOT NULL CHECK (instr("agreed_by", char(0)) = 0 AND length("agreed_by") <= 200),
    "agreed_on" TEXT CHECK ("agreed_on" IS date("agreed_on", '+0 days') AND "agreed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "agreed_how" TEXT CHECK ("agreed_how" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "told_on" TEXT CHECK ("told_on" IS date("told_on", '+0 days') AND "told_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "panel" TEXT NOT NULL CHECK (instr("panel", char(0)) = 0)
) STRICT;

CREATE INDEX "extension_stage_id" ON "extension" ("stage_id");

CREATE TABLE "point" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "understanding" TEXT NOT NULL CHECK (instr("understanding", char(0)) = 0),
    "unclear" INTEGER NOT NULL CHECK ("unclear" IN (0, 1)),
    "raised_on" TEXT NOT NULL CHECK ("raised_on" IS date("raised_on", '+0 days') AND "raised_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE UNIQUE INDEX "point_complaint_id_number" ON "point" ("complaint_id", "number");

CREATE TABLE "point_decision" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "point_id" INTEGER NOT NULL REFERENCES "point" ("id") ON DELETE CASCADE,
    "stage_number" INTEGER NOT NULL CHECK ("stage_number" >= 0),
    "outcome" TEXT NOT NULL CHECK ("outcome" IN ('upheld', 'partly_upheld', 'not_upheld')),
    "finding" TEXT NOT NULL CHECK (instr("finding", char(0)) = 0),
    "reasons" TEXT NOT NULL CHECK (instr("reasons", char(0)) = 0),
    "citation" TEXT NOT NULL CHECK (instr("citation", char(0)) = 0 AND length("citation") <= 300)
) STRICT;

CREATE UNIQUE INDEX "point_decision_point_id_stage_number" ON "point_decision" ("point_id", "stage_number");

CREATE TABLE "outcome_sought" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "wanted" TEXT NOT NULL CHECK (instr("wanted", char(0)) = 0 AND length("wanted") <= 500 AND trim("wanted") <> ''),
    "will_do" INTEGER CHECK ("will_do" IN (0, 1)),
    "answer" TEXT NOT NULL CHECK (instr("answer", char(0)) = 0)
) STRICT;

CREATE UNIQUE INDEX "outcome_sought_complaint_id_number" ON "outcome_sought" ("complaint_id", "number");

CREATE TABLE "contact" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('first_contact', 'attempt', 'account', 'clarification', 'update', 'other')),
    "contacted_on" TEXT NOT NULL CHECK ("contacted_on" IS date("contacted_on", '+0 days') AND "contacted_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0),
    "reply_by" TEXT CHECK ("reply_by" IS date("reply_by", '+0 days') AND "reply_by" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "contact_complaint_id" ON "contact" ("complaint_id");

CREATE INDEX "contact_staff_id" ON "contact" ("staff_id");

CREATE TABLE "note" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "written_at" TEXT NOT NULL CHECK (substr("written_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("written_at", 1, 19), '+0 days') AND "written_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("written_at") = 32 AND "written_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('note', 'behaviour')),
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0)
) STRICT;

CREATE INDEX "note_complaint_id" ON "note" ("complaint_id");

CREATE INDEX "note_staff_id" ON "note" ("staff_id");

CREATE TABLE "not_accepted" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "stage_number" INTEGER NOT NULL CHECK ("stage_number" >= 0),
    "ground" TEXT CHECK ("ground" IN ('E1', 'E2', 'E3', 'E4')),
    "facts" TEXT NOT NULL CHECK (instr("facts", char(0)) = 0),
    "merits" TEXT NOT NULL CHECK (instr("merits", char(0)) = 0),
    "signpost" TEXT NOT NULL CHECK (instr("signpost", char(0)) = 0 AND length("signpost") <= 300),
    "citation" TEXT NOT NULL CHECK (instr("citation", char(0)) = 0 AND length("citation") <= 300),
    "evidence" TEXT NOT NULL CHECK (instr("evidence", char(0)) = 0),
    "court" TEXT NOT NULL CHECK (instr("court", char(0)) = 0 AND length("court") <= 200),
    "claim_number" TEXT NOT NULL CHECK (instr("claim_number", char(0)) = 0 AND length("claim_number") <= 200),
    "filed_on" TEXT CHECK ("filed_on" IS date("filed_on", '+0 days') AND "filed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "police_force" TEXT NOT NULL CHECK (instr("police_force", char(0)) = 0 AND length("police_force") <= 200),
    "crime_reference" TEXT NOT NULL CHECK (instr("crime_reference", char(0)) = 0 AND length("crime_reference") <= 200),
    "requested_on" TEXT CHECK ("requested_on" IS date("requested_on", '+0 days') AND "requested_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "decided_on" TEXT NOT NULL CHECK ("decided_on" IS date("decided_on", '+0 days') AND "decided_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "approved_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "told_on" TEXT CHECK ("told_on" IS date("told_on", '+0 days') AND "told_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "not_accepted_complaint_id" ON "not_accepted" ("complaint_id");

CREATE INDEX "not_accepted_approved_by_id" ON "not_accepted" ("approved_by_id");

CREATE TABLE "deadline" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "stage_number" INTEGER NOT NULL CHECK ("stage_number" >= 0),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('log', 'acknowledge', 'answer', 'escalate', 'cap', 'ombudsman', 'reopened')),
    "due_on" TEXT NOT NULL CHECK ("due_on" IS date("due_on", '+0 days') AND "due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "base_due_on" TEXT NOT NULL CHECK ("base_due_on" IS date("base_due_on", '+0 days') AND "base_due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "promised_on" TEXT NOT NULL CHECK ("promised_on" IS date("promised_on", '+0 days') AND "promised_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "firm" INTEGER NOT NULL CHECK ("firm" IN (0, 1)),
    "extended" INTEGER NOT NULL CHECK ("extended" IN (0, 1)),
    "told_late" INTEGER NOT NULL CHECK ("told_late" IN (0, 1)),
    "clause" TEXT NOT NULL CHECK (instr("clause", char(0)) = 0 AND length("clause") <= 40 AND trim("clause") <> ''),
    "met_on" TEXT CHECK ("met_on" IS date("met_on", '+0 days') AND "met_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "deadline_complaint_id" ON "deadline" ("complaint_id");

CREATE INDEX "deadline_due_on" ON "deadline" ("due_on");

CREATE INDEX "deadline_met_on_kind_stage_number_due_on" ON "deadline" ("met_on", "kind", "stage_number", "due_on");

CREATE TABLE "document" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "sender" TEXT NOT NULL CHECK (instr("sender", char(0)) = 0 AND length("sender") <= 200),
    "subject" TEXT NOT NULL CHECK (instr("subject", char(0)) = 0 AND length("subject") <= 300),
    "came_with_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT,
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 255 AND trim("name") <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('letter', 'correspondence', 'evidence', 'form', 'authority', 'library', 'report', 'other')),
    "direction" TEXT NOT NULL CHECK ("direction" IN ('in', 'out')),
    "dated_on" TEXT NOT NULL CHECK ("dated_on" IS date("dated_on", '+0 days') AND "dated_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "sha256" TEXT NOT NULL CHECK (instr("sha256", char(0)) = 0 AND length("sha256") <= 64 AND trim("sha256") <> ''),
    "size" INTEGER NOT NULL CHECK ("size" >= 0),
    "media_type" TEXT NOT NULL CHECK (instr("media_type", char(0)) = 0 AND length("media_type") <= 100 AND trim("media_type") <> ''),
    "added_at" TEXT NOT NULL CHECK (substr("added_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("added_at", 1, 19), '+0 days') AND "added_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("added_at") = 32 AND "added_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "added_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "document_complaint_id" ON "document" ("complaint_id");

CREATE INDEX "document_person_id" ON "document" ("person_id");

CREATE INDEX "document_came_with_id" ON "document" ("came_with_id");

CREATE INDEX "document_sha256" ON "document" ("sha256");

CREATE INDEX "document_added_by_id" ON "document" ("added_by_id");

CREATE TABLE "document_content" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "sha256" TEXT NOT NULL CHECK (instr("sha256", char(0)) = 0 AND length("sha256") <= 64 AND trim("sha256") <> ''),
    "content" BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX "document_content_sha256" ON "document_content" ("sha256");

CREATE TABLE "remedy" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "stage_number" INTEGER NOT NULL CHECK ("stage_number" >= 0),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('apology', 'acknowledgement', 'explanation', 'action', 'reconsider', 'record', 'financial', 'change')),
    "description" TEXT NOT NULL CHECK (instr("description", char(0)) = 0),
    "due_on" TEXT CHECK ("due_on" IS date("due_on", '+0 days') AND "due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days') AND "done_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "owner_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "update_days" INTEGER CHECK ("update_days" >= 0),
    "update_due_on" TEXT CHECK ("update_due_on" IS date("update_due_on", '+0 days') AND "update_due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "done_note" TEXT NOT NULL CHECK (instr("done_note", char(0)) = 0),
    "evidence_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "remedy_complaint_id" ON "remedy" ("complaint_id");

CREATE INDEX "remedy_owner_id" ON "remedy" ("owner_id");

CREATE INDEX "remedy_evidence_id" ON "remedy" ("evidence_id");

CREATE TABLE "remedy_update" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "remedy_id" INTEGER NOT NULL REFERENCES "remedy" ("id") ON DELETE CASCADE,
    "told_on" TEXT NOT NULL CHECK ("told_on" IS date("told_on", '+0 days') AND "told_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0),
    "due_on" TEXT CHECK ("due_on" IS date("due_on", '+0 days') AND "due_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "remedy_update_remedy_id" ON "remedy_update" ("remedy_id");

CREATE INDEX "remedy_update_staff_id" ON "remedy_update" ("staff_id");

CREATE TABLE "evidence" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "title" TEXT NOT NULL CHECK (instr("title", char(0)) = 0 AND length("title") <= 200 AND trim("title") <> ''),
    "source" TEXT NOT NULL CHECK ("source" IN ('complainant', 'staff', 'contractor', 'support_provider', 'records', 'visit', 'other')),
    "from_whom" TEXT NOT NULL CHECK (instr("from_whom", char(0)) = 0 AND length("from_whom") <= 200),
    "dated_on" TEXT NOT NULL CHECK ("dated_on" IS date("dated_on", '+0 days') AND "dated_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "document_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT,
    "words" TEXT NOT NULL CHECK (instr("words", char(0)) = 0),
    "considered" INTEGER NOT NULL CHECK ("considered" IN (0, 1)),
    "weighed" TEXT NOT NULL CHECK (instr("weighed", char(0)) = 0),
    "added_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "evidence_document_id" ON "evidence" ("document_id");

CREATE INDEX "evidence_added_by_id" ON "evidence" ("added_by_id");

CREATE UNIQUE INDEX "evidence_complaint_id_number" ON "evidence" ("complaint_id", "number");

CREATE TABLE "information_request" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "stage_number" INTEGER NOT NULL CHECK ("stage_number" >= 0),
    "contributor" TEXT NOT NULL CHECK ("contributor" IN ('staff', 'contractor', 'support_provider')),
    "staff_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "party_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "asked_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "asked_on" TEXT NOT NULL CHECK ("asked_on" IS date("asked_on", '+0 days') AND "asked_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "what" TEXT NOT NULL CHECK (instr("what", char(0)) = 0),
    "due_on" TEXT NOT NULL CHECK ("due_on" IS date("due_on", '+0 days') AND "due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "closed_on" TEXT CHECK ("closed_on" IS date("closed_on", '+0 days') AND "closed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "reply" TEXT NOT NULL CHECK (instr("reply", char(0)) = 0),
    "not_needed" TEXT NOT NULL CHECK (instr("not_needed", char(0)) = 0)
) STRICT;

CREATE INDEX "information_request_complaint_id" ON "information_request" ("complaint_id");

CREATE INDEX "information_request_staff_id" ON "information_request" ("staff_id");

CREATE INDEX "information_request_party_id" ON "information_request" ("party_id");

CREATE INDEX "information_request_asked_by_id" ON "information_request" ("asked_by_id");

CREATE INDEX "information_request_due_on" ON "information_request" ("due_on");

CREATE TABLE "chaser" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "request_id" INTEGER NOT NULL REFERENCES "information_request" ("id") ON DELETE CASCADE,
    "chased_on" TEXT NOT NULL CHECK ("chased_on" IS date("chased_on", '+0 days') AND "chased_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0)
) STRICT;

CREATE INDEX "chaser_request_id" ON "chaser" ("request_id");

CREATE INDEX "chaser_staff_id" ON "chaser" ("staff_id");

CREATE TABLE "conflict_declaration" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "stage_id" INTEGER NOT NULL REFERENCES "stage" ("id") ON DELETE CASCADE,
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "declared_on" TEXT NOT NULL CHECK ("declared_on" IS date("declared_on", '+0 days') AND "declared_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "conflict" TEXT NOT NULL CHECK ("conflict" IN ('none', 'actual', 'perceived')),
    "facts" TEXT NOT NULL CHECK (instr("facts", char(0)) = 0),
    "measure" TEXT CHECK ("measure" IN ('reassign', 'second_reviewer', 'supervision')),
    "measure_staff_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "conflict_declaration_stage_id" ON "conflict_declaration" ("stage_id");

CREATE INDEX "conflict_declaration_staff_id" ON "conflict_declaration" ("staff_id");

CREATE INDEX "conflict_declaration_measure_staff_id" ON "conflict_declaration" ("measure_staff_id");

CREATE TABLE "checklist_tick" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "stage_id" INTEGER NOT NULL REFERENCES "stage" ("id") ON DELETE CASCADE,
    "item" TEXT NOT NULL CHECK ("item" IN ('open_mind', 'understanding', 'position', 'records', 'put_right', 'standards', 'stage_1_work', 'stage_1_decision', 'new_information')),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days') AND "done_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "explanation" TEXT NOT NULL CHECK (instr("explanation", char(0)) = 0),
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "checklist_tick_staff_id" ON "checklist_tick" ("staff_id");

CREATE UNIQUE INDEX "checklist_tick_stage_id_item" ON "checklist_tick" ("stage_id", "item");

CREATE TABLE "new_issue" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "raised_on" TEXT NOT NULL CHECK ("raised_on" IS date("raised_on", '+0 days') AND "raised_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "issue" TEXT NOT NULL CHECK (instr("issue", char(0)) = 0),
    "related" INTEGER NOT NULL CHECK ("related" IN (0, 1)),
    "answered" INTEGER NOT NULL CHECK ("answered" IN (0, 1)),
    "would_delay" INTEGER NOT NULL CHECK ("would_delay" IN (0, 1)),
    "decision" TEXT NOT NULL CHECK ("decision" IN ('joined', 'apart')),
    "reason" TEXT NOT NULL CHECK (instr("reason", char(0)) = 0),
    "decided_on" TEXT NOT NULL CHECK ("decided_on" IS date("decided_on", '+0 days') AND "decided_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "decided_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "point_id" INTEGER REFERENCES "point" ("id") ON DELETE RESTRICT,
    "logged_as_id" INTEGER REFERENCES "complaint" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "new_issue_complaint_id" ON "new_issue" ("complaint_id");

CREATE INDEX "new_issue_decided_by_id" ON "new_issue" ("decided_by_id");

CREATE INDEX "new_issue_point_id" ON "new_issue" ("point_id");

CREATE INDEX "new_issue_logged_as_id" ON "new_issue" ("logged_as_id");

CREATE TABLE "authority" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "speaker" TEXT NOT NULL CHECK ("speaker" IN ('service_user', 'own_behalf', 'anonymous', 'official_body', 'support_provider', 'legal_appointee', 'corporate_appointee', 'court_deputy', 'lasting_attorney', 'attorney', 'solicitor', 'advocate', 'agency', 'other_representative')),
    "speaker_person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "service_user_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "subject" TEXT NOT NULL CHECK ("subject" IN ('repairs', 'finance', 'benefits', 'property', 'welfare', 'other')),
    "lacks_capacity" INTEGER NOT NULL CHECK ("lacks_capacity" IN (0, 1)),
    "capacity_note" TEXT NOT NULL CHECK (instr("capacity_note", char(0)) = 0),
    "appointee_on_file" INTEGER NOT NULL CHECK ("appointee_on_file" IN (0, 1)),
    "formal_representative_on_file" INTEGER NOT NULL CHECK ("formal_representative_on_file" IN (0, 1)),
    "body" TEXT CHECK ("body" IN ('social_services', 'health', 'local_authority', 'other')),
    "best_interests_meeting_on" TEXT CHECK ("best_interests_meeting_on" IS date("best_interests_meeting_on", '+0 days') AND "best_interests_meeting_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "deputy_process_running" INTEGER NOT NULL CHECK ("deputy_process_running" IN (0, 1)),
    "prescribed_circumstance" TEXT NOT NULL CHECK (instr("prescribed_circumstance", char(0)) = 0),
    "row" INTEGER NOT NULL CHECK ("row" >= 0),
    "table_version" TEXT NOT NULL CHECK (instr("table_version", char(0)) = 0 AND length("table_version") <= 20 AND trim("table_version") <> ''),
    "state" TEXT NOT NULL CHECK ("state" IN ('not_needed', 'needed', 'awaited', 'held', 'insufficient', 'ended')),
    "asked_on" TEXT CHECK ("asked_on" IS date("asked_on", '+0 days') AND "asked_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "direction_may_act" INTEGER CHECK ("direction_may_act" IN (0, 1)),
    "direction_reason" TEXT NOT NULL CHECK (instr("direction_reason", char(0)) = 0),
    "direction_on" TEXT CHECK ("direction_on" IS date("direction_on", '+0 days') AND "direction_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "direction_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE UNIQUE INDEX "authority_complaint_id" ON "authority" ("complaint_id");

CREATE INDEX "authority_speaker_person_id" ON "authority" ("speaker_person_id");

CREATE INDEX "authority_service_user_id" ON "authority" ("service_user_id");

CREATE INDEX "authority_state" ON "authority" ("state");

CREATE INDEX "authority_direction_by_id" ON "authority" ("direction_by_id");

CREATE TABLE "authority_subject" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "authority_id" INTEGER NOT NULL REFERENCES "authority" ("id") ON DELETE CASCADE,
    "subject" TEXT NOT NULL CHECK ("subject" IN ('repairs', 'finance', 'benefits', 'property', 'welfare', 'other')),
    "row" INTEGER NOT NULL CHECK ("row" >= 0)
) STRICT;

CREATE UNIQUE INDEX "authority_subject_authority_id_subject" ON "authority_subject" ("authority_id", "subject");

CREATE TABLE "proof" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "service_user_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('signed_permission', 'agency_form', 'signed_consent', 'verbal_consent', 'legal_status', 'health_and_welfare')),
    "signed_on" TEXT CHECK ("signed_on" IS date("signed_on", '+0 days') AND "signed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "received_on" TEXT NOT NULL CHECK ("received_on" IS date("received_on", '+0 days') AND "received_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "document_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT,
    "taken_by" TEXT NOT NULL CHECK (instr("taken_by", char(0)) = 0 AND length("taken_by") <= 120),
    "words" TEXT NOT NULL CHECK (instr("words", char(0)) = 0),
    "review_on" TEXT CHECK ("review_on" IS date("review_on", '+0 days') AND "review_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "expires_on" TEXT CHECK ("expires_on" IS date("expires_on", '+0 days') AND "expires_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "ended_on" TEXT CHECK ("ended_on" IS date("ended_on", '+0 days') AND "ended_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "ended_reason" TEXT NOT NULL CHECK (instr("ended_reason", char(0)) = 0),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "recorded_at" TEXT NOT NULL CHECK (substr("recorded_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("recorded_at", 1, 19), '+0 days') AND "recorded_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("recorded_at") = 32 AND "recorded_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00')
) STRICT;

CREATE INDEX "proof_person_id" ON "proof" ("person_id");

CREATE INDEX "proof_service_user_id" ON "proof" ("service_user_id");

CREATE INDEX "proof_document_id" ON "proof" ("document_id");

CREATE INDEX "proof_recorded_by_id" ON "proof" ("recorded_by_id");

CREATE TABLE "proof_cover" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "proof_id" INTEGER NOT NULL REFERENCES "proof" ("id") ON DELETE CASCADE,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE
) STRICT;

CREATE INDEX "proof_cover_complaint_id" ON "proof_cover" ("complaint_id");

CREATE UNIQUE INDEX "proof_cover_proof_id_complaint_id" ON "proof_cover" ("proof_id", "complaint_id");

CREATE TABLE "appointee_referral" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "reference" TEXT NOT NULL CHECK (instr("reference", char(0)) = 0 AND length("reference") <= 20 AND trim("reference") <> ''),
    "referred_on" TEXT NOT NULL CHECK ("referred_on" IS date("referred_on", '+0 days') AND "referred_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "service_user_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "scheme_id" INTEGER REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "subject" TEXT NOT NULL CHECK ("subject" IN ('repairs', 'finance', 'benefits', 'property', 'welfare', 'other')),
    "words" TEXT NOT NULL CHECK (instr("words", char(0)) = 0),
    "row" INTEGER NOT NULL CHECK ("row" >= 0),
    "table_version" TEXT NOT NULL CHECK (instr("table_version", char(0)) = 0 AND length("table_version") <= 20 AND trim("table_version") <> ''),
    "complaint_id" INTEGER REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "recorded_at" TEXT NOT NULL CHECK (substr("recorded_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("recorded_at", 1, 19), '+0 days') AND "recorded_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("recorded_at") = 32 AND "recorded_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "anonymised_on" TEXT CHECK ("anonymised_on" IS date("anonymised_on", '+0 days') AND "anonymised_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE UNIQUE INDEX "appointee_referral_reference" ON "appointee_referral" ("reference");

CREATE INDEX "appointee_referral_referred_on" ON "appointee_referral" ("referred_on");

CREATE INDEX "appointee_referral_person_id" ON "appointee_referral" ("person_id");

CREATE INDEX "appointee_referral_service_user_id" ON "appointee_referral" ("service_user_id");

CREATE INDEX "appointee_referral_scheme_id" ON "appointee_referral" ("scheme_id");

CREATE INDEX "appointee_referral_complaint_id" ON "appointee_referral" ("complaint_id");

CREATE INDEX "appointee_referral_recorded_by_id" ON "appointee_referral" ("recorded_by_id");

CREATE TABLE "service_request" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "reference" TEXT NOT NULL CHECK (instr("reference", char(0)) = 0 AND length("reference") <= 20 AND trim("reference") <> ''),
    "received_on" TEXT NOT NULL CHECK ("received_on" IS date("received_on", '+0 days') AND "received_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "scheme_id" INTEGER REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "department_id" INTEGER REFERENCES "department" ("id") ON DELETE RESTRICT,
    "handler_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "needed" TEXT NOT NULL CHECK (instr("needed", char(0)) = 0),
    "due_on" TEXT CHECK ("due_on" IS date("due_on", '+0 days') AND "due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days') AND "done_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "there_and_then" INTEGER NOT NULL CHECK ("there_and_then" IN (0, 1)),
    "apology" INTEGER NOT NULL CHECK ("apology" IN (0, 1)),
    "appointment_on" TEXT CHECK ("appointment_on" IS date("appointment_on", '+0 days') AND "appointment_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "dissatisfied" INTEGER NOT NULL CHECK ("dissatisfied" IN (0, 1)),
    "formal_answer" TEXT CHECK ("formal_answer" IN ('yes', 'no', 'undecided', 'not_reached')),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "recorded_at" TEXT NOT NULL CHECK (substr("recorded_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("recorded_at", 1, 19), '+0 days') AND "recorded_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("recorded_at") = 32 AND "recorded_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "raised_id" INTEGER REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "raised_why" TEXT CHECK ("raised_why" IN ('still_dissatisfied', 'more_enquiries', 'requested', 'inaction', 'poor_response')),
    "anonymised_on" TEXT CHECK ("anonymised_on" IS date("anonymised_on", '+0 days') AND "anonymised_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "reviewed_on" TEXT CHECK ("reviewed_on" IS date("reviewed_on", '+0 days') AND "reviewed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "reviewed_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "review_note" TEXT NOT NULL CHECK (instr("review_note", char(0)) = 0)
) STRICT;

CREATE UNIQUE INDEX "service_request_reference" ON "service_request" ("reference");

CREATE INDEX "service_request_received_on" ON "service_request" ("received_on");

CREATE INDEX "service_request_person_id" ON "service_request" ("person_id");

CREATE INDEX "service_request_scheme_id" ON "service_request" ("scheme_id");

CREATE INDEX "service_request_department_id" ON "service_request" ("department_id");

CREATE INDEX "service_request_handler_id" ON "service_request" ("handler_id");

CREATE INDEX "service_request_recorded_by_id" ON "service_request" ("recorded_by_id");

CREATE INDEX "service_request_raised_id" ON "service_request" ("raised_id");

CREATE INDEX "service_request_reviewed_by_id" ON "service_request" ("reviewed_by_id");

CREATE TABLE "compliment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "reference" TEXT NOT NULL CHECK (instr("reference", char(0)) = 0 AND length("reference") <= 20 AND trim("reference") <> ''),
    "received_on" TEXT NOT NULL CHECK ("received_on" IS date("received_on", '+0 days') AND "received_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "on_behalf_of" TEXT NOT NULL CHECK (instr("on_behalf_of", char(0)) = 0 AND length("on_behalf_of") <= 200),
    "about" TEXT NOT NULL CHECK ("about" IN ('employee', 'support_provider', 'contractor')),
    "about_whom" TEXT NOT NULL CHECK (instr("about_whom", char(0)) = 0 AND length("about_whom") <= 200),
    "scheme_id" INTEGER REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "department_id" INTEGER REFERENCES "department" ("id") ON DELETE RESTRICT,
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "recorded_at" TEXT NOT NULL CHECK (substr("recorded_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("recorded_at", 1, 19), '+0 days') AND "recorded_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("recorded_at") = 32 AND "recorded_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "thanked_on" TEXT CHECK ("thanked_on" IS date("thanked_on", '+0 days') AND "thanked_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "shared_on" TEXT CHECK ("shared_on" IS date("shared_on", '+0 days') AND "shared_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "confirmed_on" TEXT CHECK ("confirmed_on" IS date("confirmed_on", '+0 days') AND "confirmed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "anonymised_on" TEXT CHECK ("anonymised_on" IS date("anonymised_on", '+0 days') AND "anonymised_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE UNIQUE INDEX "compliment_reference" ON "compliment" ("reference");

CREATE INDEX "compliment_received_on" ON "compliment" ("received_on");

CREATE INDEX "compliment_person_id" ON "compliment" ("person_id");

CREATE INDEX "compliment_scheme_id" ON "compliment" ("scheme_id");

CREATE INDEX "compliment_department_id" ON "compliment" ("department_id");

CREATE INDEX "compliment_recorded_by_id" ON "compliment" ("recorded_by_id");

CREATE TABLE "comment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "reference" TEXT NOT NULL CHECK (instr("reference", char(0)) = 0 AND length("reference") <= 20 AND trim("reference") <> ''),
    "received_on" TEXT NOT NULL CHECK ("received_on" IS date("received_on", '+0 days') AND "received_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "scheme_id" INTEGER REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0),
    "passed_to" TEXT NOT NULL CHECK (instr("passed_to", char(0)) = 0 AND length("passed_to") <= 200),
    "reply" TEXT NOT NULL CHECK (instr("reply", char(0)) = 0),
    "replied_on" TEXT CHECK ("replied_on" IS date("replied_on", '+0 days') AND "replied_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "anonymised_on" TEXT CHECK ("anonymised_on" IS date("anonymised_on", '+0 days') AND "anonymised_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "recorded_at" TEXT NOT NULL CHECK (substr("recorded_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("recorded_at", 1, 19), '+0 days') AND "recorded_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("recorded_at") = 32 AND "recorded_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00')
) STRICT;

CREATE UNIQUE INDEX "comment_reference" ON "comment" ("reference");

CREATE INDEX "comment_received_on" ON "comment" ("received_on");

CREATE INDEX "comment_person_id" ON "comment" ("person_id");

CREATE INDEX "comment_scheme_id" ON "comment" ("scheme_id");

CREATE INDEX "comment_recorded_by_id" ON "comment" ("recorded_by_id");

CREATE TABLE "letter" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "adjustment_id" INTEGER REFERENCES "adjustment" ("id") ON DELETE RESTRICT,
    "compliment_id" INTEGER REFERENCES "compliment" ("id") ON DELETE RESTRICT,
    "comment_id" INTEGER REFERENCES "comment" ("id") ON DELETE RESTRICT,
    "about" TEXT CHECK ("about" IN ('new_issue', 'remedy', 'order', 'evidence_request', 'letter', 'referral')),
    "about_id" INTEGER CHECK ("about_id" >= 0),
    "stage_number" INTEGER NOT NULL CHECK ("stage_number" >= 0),
    "code" TEXT NOT NULL CHECK ("code" IN ('L01', 'L02', 'L03', 'L04', 'L05', 'L06', 'L07', 'L08', 'L09', 'L10', 'L11', 'L12', 'L13', 'L14', 'L15', 'L16', 'L17', 'L18', 'L19', 'L20', 'L21', 'L22')),
    "state" TEXT NOT NULL CHECK ("state" IN ('draft', 'issued', 'sent', 'superseded')),
    "template_version" TEXT NOT NULL CHECK (instr("template_version", char(0)) = 0 AND length("template_version") <= 40 AND trim("template_version") <> ''),
    "blocks" TEXT NOT NULL CHECK (instr("blocks", char(0)) = 0),
    "said_around" TEXT NOT NULL CHECK (instr("said_around", char(0)) = 0),
    "addressee" TEXT NOT NULL CHECK (instr("addressee", char(0)) = 0),
    "addressed_to_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "letter_format" TEXT NOT NULL CHECK ("letter_format" IN ('standard', 'plain_text', 'easy_read', 'large_print', 'larger_print')),
    "chosen_format" TEXT CHECK ("chosen_format" IN ('standard', 'plain_text', 'easy_read', 'large_print', 'larger_print')),
    "letter_date" TEXT CHECK ("letter_date" IS date("letter_date", '+0 days') AND "letter_date" BETWEEN '1990-01-01' AND '2099-12-31'),
    "promised_on" TEXT CHECK ("promised_on" IS date("promised_on", '+0 days') AND "promised_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "answer_asked_by" TEXT CHECK ("answer_asked_by" IS date("answer_asked_by", '+0 days') AND "answer_asked_by" BETWEEN '1990-01-01' AND '2099-12-31'),
    "document_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT,
    "drafted_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "drafted_at" TEXT NOT NULL CHECK (substr("drafted_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("drafted_at", 1, 19), '+0 days') AND "drafted_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("drafted_at") = 32 AND "drafted_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "issued_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "issued_at" TEXT CHECK (substr("issued_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("issued_at", 1, 19), '+0 days') AND "issued_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("issued_at") = 32 AND "issued_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "printed_on" TEXT CHECK ("printed_on" IS date("printed_on", '+0 days') AND "printed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "sent_on" TEXT CHECK ("sent_on" IS date("sent_on", '+0 days') AND "sent_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "sent_by" TEXT CHECK ("sent_by" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "sent_reason" TEXT NOT NULL CHECK (instr("sent_reason", char(0)) = 0),
    "supersedes_id" INTEGER REFERENCES "letter" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "letter_complaint_id" ON "letter" ("complaint_id");

CREATE INDEX "letter_person_id" ON "letter" ("person_id");

CREATE INDEX "letter_adjustment_id" ON "letter" ("adjustment_id");

CREATE INDEX "letter_compliment_id" ON "letter" ("compliment_id");

CREATE INDEX "letter_comment_id" ON "letter" ("comment_id");

CREATE INDEX "letter_addressed_to_id" ON "letter" ("addressed_to_id");

CREATE INDEX "letter_document_id" ON "letter" ("document_id");

CREATE INDEX "letter_drafted_by_id" ON "letter" ("drafted_by_id");

CREATE INDEX "letter_issued_by_id" ON "letter" ("issued_by_id");

CREATE INDEX "letter_supersedes_id" ON "letter" ("supersedes_id");

CREATE TABLE "missed_visit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "request_id" INTEGER NOT NULL REFERENCES "service_request" ("id") ON DELETE RESTRICT,
    "missed_on" TEXT NOT NULL CHECK ("missed_on" IS date("missed_on", '+0 days') AND "missed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "by_whom" TEXT NOT NULL CHECK (instr("by_whom", char(0)) = 0 AND length("by_whom") <= 200),
    "new_visit_on" TEXT CHECK ("new_visit_on" IS date("new_visit_on", '+0 days') AND "new_visit_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "recorded_at" TEXT NOT NULL CHECK (substr("recorded_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("recorded_at", 1, 19), '+0 days') AND "recorded_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("recorded_at") = 32 AND "recorded_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00')
) STRICT;

CREATE INDEX "missed_visit_request_id" ON "missed_visit" ("request_id");

CREATE INDEX "missed_visit_recorded_by_id" ON "missed_visit" ("recorded_by_id");

CREATE TABLE "survey_answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "repair_reference" TEXT NOT NULL CHECK (instr("repair_reference", char(0)) = 0 AND length("repair_reference") <= 60 AND trim("repair_reference") <> ''),
    "repair_key" TEXT NOT NULL CHECK (instr("repair_key", char(0)) = 0 AND length("repair_key") <= 60 AND trim("repair_key") <> ''),
    "scheme_id" INTEGER REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "person_name" TEXT NOT NULL CHECK (instr("person_name", char(0)) = 0 AND length("person_name") <= 200),
    "contractor" TEXT NOT NULL CHECK (instr("contractor", char(0)) = 0 AND length("contractor") <= 200),
    "completed_on" TEXT CHECK ("completed_on" IS date("completed_on", '+0 days') AND "completed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "answered_on" TEXT NOT NULL CHECK ("answered_on" IS date("answered_on", '+0 days') AND "answered_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "rating" INTEGER NOT NULL CHECK ("rating" BETWEEN 1 AND 5),
    "comment" TEXT NOT NULL CHECK (instr("comment", char(0)) = 0),
    "source" TEXT NOT NULL CHECK (instr("source", char(0)) = 0 AND length("source") <= 255),
    "source_row" INTEGER CHECK ("source_row" >= 0),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "recorded_at" TEXT NOT NULL CHECK (substr("recorded_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("recorded_at", 1, 19), '+0 days') AND "recorded_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("recorded_at") = 32 AND "recorded_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "triage" TEXT NOT NULL CHECK ("triage" IN ('to_do', 'satisfied', 'obvious', 'doubt', 'not_a_failure')),
    "triage_reason" TEXT NOT NULL CHECK (instr("triage_reason", char(0)) = 0),
    "triaged_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "triaged_on" TEXT CHECK ("triaged_on" IS date("triaged_on", '+0 days') AND "triaged_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "anonymised_on" TEXT CHECK ("anonymised_on" IS date("anonymised_on", '+0 days') AND "anonymised_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "contact_due_on" TEXT CHECK ("contact_due_on" IS date("contact_due_on", '+0 days') AND "contact_due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "contacted_on" TEXT CHECK ("contacted_on" IS date("contacted_on", '+0 days') AND "contacted_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "contact_channel" TEXT CHECK ("contact_channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "contact_words" TEXT NOT NULL CHECK (instr("contact_words", char(0)) = 0),
    "contact_outcome" TEXT CHECK ("contact_outcome" IN ('complaint', 'service_request', 'compliment', 'nothing')),
    "complaint_id" INTEGER REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "request_id" INTEGER REFERENCES "service_request" ("id") ON DELETE RESTRICT,
    "compliment_id" INTEGER REFERENCES "compliment" ("id") ON DELETE RESTRICT,
    "reviewed_on" TEXT CHECK ("reviewed_on" IS date("reviewed_on", '+0 days') AND "reviewed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "reviewed_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "review_note" TEXT NOT NULL CHECK (instr("review_note", char(0)) = 0)
) STRICT;

CREATE UNIQUE INDEX "survey_answer_repair_key" ON "survey_answer" ("repair_key");

CREATE INDEX "survey_answer_scheme_id" ON "survey_answer" ("scheme_id");

CREATE INDEX "survey_answer_person_id" ON "survey_answer" ("person_id");

CREATE INDEX "survey_answer_answered_on" ON "survey_answer" ("answered_on");

CREATE INDEX "survey_answer_recorded_by_id" ON "survey_answer" ("recorded_by_id");

CREATE INDEX "survey_answer_triage" ON "survey_answer" ("triage");

CREATE INDEX "survey_answer_triaged_by_id" ON "survey_answer" ("triaged_by_id");

CREATE INDEX "survey_answer_contact_due_on" ON "survey_answer" ("contact_due_on");

CREATE INDEX "survey_answer_complaint_id" ON "survey_answer" ("complaint_id");

CREATE INDEX "survey_answer_request_id" ON "survey_answer" ("request_id");

CREATE INDEX "survey_answer_compliment_id" ON "survey_answer" ("compliment_id");

CREATE INDEX "survey_answer_reviewed_by_id" ON "survey_answer" ("reviewed_by_id");

CREATE TABLE "absence" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days') AND "from_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "to_on" TEXT CHECK ("to_on" IS date("to_on", '+0 days') AND "to_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "stand_in_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "absence_staff_id" ON "absence" ("staff_id");

CREATE INDEX "absence_stand_in_id" ON "absence" ("stand_in_id");

CREATE TABLE "delegation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "department_id" INTEGER NOT NULL REFERENCES "department" ("id") ON DELETE CASCADE,
    "administrator_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "given_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days') AND "from_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "to_on" TEXT CHECK ("to_on" IS date("to_on", '+0 days') AND "to_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "delegation_department_id" ON "delegation" ("department_id");

CREATE INDEX "delegation_administrator_id" ON "delegation" ("administrator_id");

CREATE INDEX "delegation_given_by_id" ON "delegation" ("given_by_id");

CREATE TABLE "route_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "place" TEXT NOT NULL CHECK ("place" IN ('manager', 'deputy', 'stand_in', 'lead', 'named')),
    "staff_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "chosen" INTEGER NOT NULL CHECK ("chosen" IN (0, 1)),
    "reason" TEXT NOT NULL CHECK (instr("reason", char(0)) = 0 AND length("reason") <= 300 AND trim("reason") <> ''),
    "tried_at" TEXT NOT NULL CHECK (substr("tried_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("tried_at", 1, 19), '+0 days') AND "tried_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("tried_at") = 32 AND "tried_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00')
) STRICT;

CREATE INDEX "route_step_complaint_id" ON "route_step" ("complaint_id");

CREATE INDEX "route_step_staff_id" ON "route_step" ("staff_id");

CREATE TABLE "referral" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('advice', 'referred', 'direct_contact', 'intervened')),
    "opened_on" TEXT NOT NULL CHECK ("opened_on" IS date("opened_on", '+0 days') AND "opened_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "opened_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "words" TEXT NOT NULL CHECK (instr("words", char(0)) = 0),
    "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days') AND "answered_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "answered_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "answer" TEXT NOT NULL CHECK (instr("answer", char(0)) = 0)
) STRICT;

CREATE INDEX "referral_complaint_id" ON "referral" ("complaint_id");

CREATE INDEX "referral_opened_by_id" ON "referral" ("opened_by_id");

CREATE INDEX "referral_answered_by_id" ON "referral" ("answered_by_id");

CREATE TABLE "library_document" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "title" TEXT NOT NULL CHECK (instr("title", char(0)) = 0 AND length("title") <= 200 AND trim("title") <> ''),
    "section" TEXT NOT NULL CHECK ("section" IN ('policy', 'external', 'internal', 'law_england', 'law_wales')),
    "in_both_nations" INTEGER NOT NULL CHECK ("in_both_nations" IN (0, 1)),
    "public" INTEGER NOT NULL CHECK ("public" IN (0, 1)),
    "on_website" INTEGER NOT NULL CHECK ("on_website" IN (0, 1)),
    "clause" TEXT NOT NULL CHECK (instr("clause", char(0)) = 0 AND length("clause") <= 60),
    "retired_on" TEXT CHECK ("retired_on" IS date("retired_on", '+0 days') AND "retired_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE UNIQUE INDEX "library_document_title" ON "library_document" ("title");

CREATE TABLE "library_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "document_id" INTEGER NOT NULL REFERENCES "library_document" ("id") ON DELETE RESTRICT,
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 60 AND trim("name") <> ''),
    "dated_on" TEXT CHECK ("dated_on" IS date("dated_on", '+0 days') AND "dated_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "review_on" TEXT CHECK ("review_on" IS date("review_on", '+0 days') AND "review_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "file_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT,
    "address" TEXT NOT NULL CHECK (instr("address", char(0)) = 0 AND length("address") <= 500),
    "added_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "added_at" TEXT NOT NULL CHECK (substr("added_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("added_at", 1, 19), '+0 days') AND "added_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("added_at") = 32 AND "added_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00')
) STRICT;

CREATE INDEX "library_version_document_id" ON "library_version" ("document_id");

CREATE INDEX "library_version_file_id" ON "library_version" ("file_id");

CREATE INDEX "library_version_added_by_id" ON "library_version" ("added_by_id");

CREATE TABLE "library_request" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "document_id" INTEGER NOT NULL REFERENCES "library_document" ("id") ON DELETE RESTRICT,
    "asked_by" TEXT NOT NULL CHECK (instr("asked_by", char(0)) = 0 AND length("asked_by") <= 200 AND trim("asked_by") <> ''),
    "asked_on" TEXT NOT NULL CHECK ("asked_on" IS date("asked_on", '+0 days') AND "asked_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "library_version_id" INTEGER REFERENCES "library_version" ("id") ON DELETE RESTRICT,
    "sent_on" TEXT CHECK ("sent_on" IS date("sent_on", '+0 days') AND "sent_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "sent_how" TEXT CHECK ("sent_how" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "anonymised_on" TEXT CHECK ("anonymised_on" IS date("anonymised_on", '+0 days') AND "anonymised_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "sent_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "library_request_document_id" ON "library_request" ("document_id");

CREATE INDEX "library_request_library_version_id" ON "library_request" ("library_version_id");

CREATE INDEX "library_request_recorded_by_id" ON "library_request" ("recorded_by_id");

CREATE INDEX "library_request_sent_by_id" ON "library_request" ("sent_by_id");

CREATE TABLE "self_assessment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "year_end" TEXT NOT NULL CHECK ("year_end" IS date("year_end", '+0 days') AND "year_end" BETWEEN '1990-01-01' AND '2099-12-31'),
    "copied_from_id" INTEGER REFERENCES "self_assessment" ("id") ON DELETE RESTRICT,
    "begun_on" TEXT NOT NULL CHECK ("begun_on" IS date("begun_on", '+0 days') AND "begun_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "begun_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "settled_on" TEXT CHECK ("settled_on" IS date("settled_on", '+0 days') AND "settled_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "settled_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE UNIQUE INDEX "self_assessment_year_end" ON "self_assessment" ("year_end");

CREATE INDEX "self_assessment_copied_from_id" ON "self_assessment" ("copied_from_id");

CREATE INDEX "self_assessment_begun_by_id" ON "self_assessment" ("begun_by_id");

CREATE INDEX "self_assessment_settled_by_id" ON "self_assessment" ("settled_by_id");

CREATE TABLE "provision_answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "assessment_id" INTEGER NOT NULL REFERENCES "self_assessment" ("id") ON DELETE CASCADE,
    "provision" TEXT NOT NULL CHECK (instr("provision", char(0)) = 0 AND length("provision") <= 10 AND trim("provision") <> ''),
    "complies" INTEGER CHECK ("complies" IN (0, 1)),
    "carried" INTEGER NOT NULL CHECK ("carried" IN (0, 1)),
    "commentary" TEXT NOT NULL CHECK (instr("commentary", char(0)) = 0),
    "measures" TEXT NOT NULL CHECK (instr("measures", char(0)) = 0 AND length("measures") <= 300),
    "comply_by" TEXT CHECK ("comply_by" IS date("comply_by", '+0 days') AND "comply_by" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE UNIQUE INDEX "provision_answer_assessment_id_provision" ON "provision_answer" ("assessment_id", "provision");

CREATE TABLE "provision_evidence" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "answer_id" INTEGER NOT NULL REFERENCES "provision_answer" ("id") ON DELETE CASCADE,
    "document_id" INTEGER NOT NULL REFERENCES "library_document" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "provision_evidence_document_id" ON "provision_evidence" ("document_id");

CREATE UNIQUE INDEX "provision_evidence_answer_id_document_id" ON "provision_evidence" ("answer_id", "document_id");

CREATE TABLE "retention_hold" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('complaint', 'service_request', 'compliment', 'comment', 'survey_answer', 'appointee_referral', 'library_request', 'data_request')),
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "reason" TEXT NOT NULL CHECK (instr("reason", char(0)) = 0),
    "placed_on" TEXT NOT NULL CHECK ("placed_on" IS date("placed_on", '+0 days') AND "placed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "placed_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "until_on" TEXT CHECK ("until_on" IS date("until_on", '+0 days') AND "until_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "lifted_on" TEXT CHECK ("lifted_on" IS date("lifted_on", '+0 days') AND "lifted_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "lifted_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "retention_hold_number" ON "retention_hold" ("number");

CREATE INDEX "retention_hold_placed_by_id" ON "retention_hold" ("placed_by_id");

CREATE INDEX "retention_hold_lifted_by_id" ON "retention_hold" ("lifted_by_id");

CREATE TABLE "disposal" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "proposed_on" TEXT NOT NULL CHECK ("proposed_on" IS date("proposed_on", '+0 days') AND "proposed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "proposed_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "words" TEXT NOT NULL CHECK (instr("words", char(0)) = 0),
    "settled_on" TEXT CHECK ("settled_on" IS date("settled_on", '+0 days') AND "settled_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "settled_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "confirmed" INTEGER CHECK ("confirmed" IN (0, 1)),
    "answer" TEXT NOT NULL CHECK (instr("answer", char(0)) = 0)
) STRICT;

CREATE INDEX "disposal_proposed_by_id" ON "disposal" ("proposed_by_id");

CREATE INDEX "disposal_settled_by_id" ON "disposal" ("settled_by_id");

CREATE TABLE "disposal_item" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "disposal_id" INTEGER NOT NULL REFERENCES "disposal" ("id") ON DELETE CASCADE,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('complaint', 'service_request', 'compliment', 'comment', 'survey_answer', 'appointee_referral', 'library_request', 'data_request')),
    "number" INTEGER NOT NULL CHECK ("number" >= 0)
) STRICT;

CREATE UNIQUE INDEX "disposal_item_disposal_id_kind_number" ON "disposal_item" ("disposal_id", "kind", "number");

CREATE TABLE "data_request" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "reference" TEXT NOT NULL CHECK (instr("reference", char(0)) = 0 AND length("reference") <= 20 AND trim("reference") <> ''),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('complaint', 'access')),
    "received_on" TEXT NOT NULL CHECK ("received_on" IS date("received_on", '+0 days') AND "received_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "asked_by" TEXT NOT NULL CHECK (instr("asked_by", char(0)) = 0 AND length("asked_by") <= 200),
    "authority_seen" INTEGER NOT NULL CHECK ("authority_seen" IN (0, 1)),
    "complaint_id" INTEGER REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "words" TEXT NOT NULL CHECK (instr("words", char(0)) = 0),
    "handler_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "acknowledge_by" TEXT CHECK ("acknowledge_by" IS date("acknowledge_by", '+0 days') AND "acknowledge_by" BETWEEN '1990-01-01' AND '2099-12-31'),
    "acknowledged_on" TEXT CHECK ("acknowledged_on" IS date("acknowledged_on", '+0 days') AND "acknowledged_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "answer_by" TEXT CHECK ("answer_by" IS date("answer_by", '+0 days') AND "answer_by" BETWEEN '1990-01-01' AND '2099-12-31'),
    "longer_because" TEXT NOT NULL CHECK (instr("longer_because", char(0)) = 0),
    "told_longer_on" TEXT CHECK ("told_longer_on" IS date("told_longer_on", '+0 days') AND "told_longer_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days') AND "answered_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "answer" TEXT NOT NULL CHECK (instr("answer", char(0)) = 0),
    "regulator_named" INTEGER NOT NULL CHECK ("regulator_named" IN (0, 1)),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "recorded_at" TEXT NOT NULL CHECK (substr("recorded_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("recorded_at", 1, 19), '+0 days') AND "recorded_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("recorded_at") = 32 AND "recorded_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "anonymised_on" TEXT CHECK ("anonymised_on" IS date("anonymised_on", '+0 days') AND "anonymised_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE UNIQUE INDEX "data_request_reference" ON "data_request" ("reference");

CREATE INDEX "data_request_received_on" ON "data_request" ("received_on");

CREATE INDEX "data_request_person_id" ON "data_request" ("person_id");

CREATE INDEX "data_request_complaint_id" ON "data_request" ("complaint_id");

CREATE INDEX "data_request_handler_id" ON "data_request" ("handler_id");

CREATE INDEX "data_request_recorded_by_id" ON "data_request" ("recorded_by_id");

CREATE TABLE "external_contact" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "body" TEXT NOT NULL CHECK ("body" IN ('ombudsman', 'designated_person')),
    "direction" TEXT NOT NULL CHECK ("direction" IN ('in', 'out')),
    "contacted_on" TEXT NOT NULL CHECK ("contacted_on" IS date("contacted_on", '+0 days') AND "contacted_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "with_whom" TEXT NOT NULL CHECK (instr("with_whom", char(0)) = 0 AND length("with_whom") <= 200),
    "staff_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0)
) STRICT;

CREATE INDEX "external_contact_complaint_id" ON "external_contact" ("complaint_id");

CREATE INDEX "external_contact_staff_id" ON "external_contact" ("staff_id");

CREATE TABLE "external_referral" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "body" TEXT NOT NULL CHECK ("body" IN ('ombudsman', 'designated_person')),
    "designated_kind" TEXT CHECK ("designated_kind" IN ('mp', 'councillor', 'tenant_panel')),
    "brought_by" TEXT NOT NULL CHECK ("brought_by" IN ('complainant', 'representative', 'designated_person')),
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 200),
    "referred_on" TEXT NOT NULL CHECK ("referred_on" IS date("referred_on", '+0 days') AND "referred_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "reference" TEXT NOT NULL CHECK (instr("reference", char(0)) = 0 AND length("reference") <= 60),
    "asks" TEXT NOT NULL CHECK (instr("asks", char(0)) = 0),
    "closed_on" TEXT CHECK ("closed_on" IS date("closed_on", '+0 days') AND "closed_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "closed_because" TEXT NOT NULL CHECK (instr("closed_because", char(0)) = 0)
) STRICT;

CREATE INDEX "external_referral_complaint_id" ON "external_referral" ("complaint_id");

CREATE INDEX "external_referral_referred_on" ON "external_referral" ("referred_on");

CREATE TABLE "evidence_request" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "referral_id" INTEGER NOT NULL REFERENCES "external_referral" ("id") ON DELETE CASCADE,
    "asked_on" TEXT NOT NULL CHECK ("asked_on" IS date("asked_on", '+0 days') AND "asked_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "what" TEXT NOT NULL CHECK (instr("what", char(0)) = 0),
    "due_on" TEXT NOT NULL CHECK ("due_on" IS date("due_on", '+0 days') AND "due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "sent_on" TEXT CHECK ("sent_on" IS date("sent_on", '+0 days') AND "sent_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "sent_how" TEXT CHECK ("sent_how" IN ('telephone', 'sms', 'whatsapp', 'email', 'website', 'facebook', 'instagram', 'letter', 'in_person', 'third_party', 'survey', 'not_recorded')),
    "sent_note" TEXT NOT NULL CHECK (instr("sent_note", char(0)) = 0)
) STRICT;

CREATE INDEX "evidence_request_referral_id" ON "evidence_request" ("referral_id");

CREATE INDEX "evidence_request_due_on" ON "evidence_request" ("due_on");

CREATE TABLE "determination" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "referral_id" INTEGER NOT NULL REFERENCES "external_referral" ("id") ON DELETE CASCADE,
    "determined_on" TEXT NOT NULL CHECK ("determined_on" IS date("determined_on", '+0 days') AND "determined_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "summary" TEXT NOT NULL CHECK (instr("summary", char(0)) = 0),
    "document_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "determination_referral_id" ON "determination" ("referral_id");

CREATE INDEX "determination_determined_on" ON "determination" ("determined_on");

CREATE INDEX "determination_document_id" ON "determination" ("document_id");

CREATE TABLE "determination_issue" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "determination_id" INTEGER NOT NULL REFERENCES "determination" ("id") ON DELETE CASCADE,
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "issue" TEXT NOT NULL CHECK (instr("issue", char(0)) = 0),
    "finding" TEXT NOT NULL CHECK ("finding" IN ('severe_maladministration', 'maladministration', 'service_failure', 'reasonable_redress', 'no_maladministration', 'resolved', 'mediation', 'outside_jurisdiction', 'withdrawn'))
) STRICT;

CREATE INDEX "determination_issue_determination_id" ON "determination_issue" ("determination_id");

CREATE TABLE "ombudsman_order" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "determination_id" INTEGER NOT NULL REFERENCES "determination" ("id") ON DELETE CASCADE,
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0),
    "amount_pence" INTEGER CHECK ("amount_pence" BETWEEN 0 AND 100000000),
    "due_on" TEXT NOT NULL CHECK ("due_on" IS date("due_on", '+0 days') AND "due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days') AND "done_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "done_note" TEXT NOT NULL CHECK (instr("done_note", char(0)) = 0),
    "evidence_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "ombudsman_order_determination_id" ON "ombudsman_order" ("determination_id");

CREATE INDEX "ombudsman_order_due_on" ON "ombudsman_order" ("due_on");

CREATE INDEX "ombudsman_order_evidence_id" ON "ombudsman_order" ("evidence_id");

CREATE TABLE "recommendation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "determination_id" INTEGER NOT NULL REFERENCES "determination" ("id") ON DELETE CASCADE,
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0),
    "accepted" INTEGER CHECK ("accepted" IN (0, 1)),
    "answer" TEXT NOT NULL CHECK (instr("answer", char(0)) = 0),
    "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days') AND "answered_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "recommendation_determination_id" ON "recommendation" ("determination_id");

CREATE TABLE "published_number" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "year" INTEGER NOT NULL CHECK ("year" >= 0),
    "referrals" INTEGER NOT NULL CHECK ("referrals" >= 0),
    "source" TEXT NOT NULL CHECK (instr("source", char(0)) = 0 AND length("source") <= 300)
) STRICT;

CREATE UNIQUE INDEX "published_number_year" ON "published_number" ("year");

CREATE TABLE "learning" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "source" TEXT NOT NULL CHECK ("source" IN ('complaint', 'change', 'recommendation', 'trend')),
    "remedy_id" INTEGER REFERENCES "remedy" ("id") ON DELETE SET NULL,
    "recommendation_id" INTEGER REFERENCES "recommendation" ("id") ON DELETE RESTRICT,
    "theme" TEXT CHECK ("theme" IN ('scheme', 'contractor', 'category')),
    "category" TEXT CHECK ("category" IN ('no_action', 'not_provided', 'not_in_time', 'repairs', 'workmanship', 'policy_not_followed', 'rude', 'support_provider', 'contractor', 'rents', 'asb', 'safeguarding', 'tenancy', 'health_and_safety', 'breach', 'other')),
    "scheme_id" INTEGER REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "contractor_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "lesson" TEXT NOT NULL CHECK (instr("lesson", char(0)) = 0),
    "cause" TEXT NOT NULL CHECK (instr("cause", char(0)) = 0),
    "improvement" TEXT NOT NULL CHECK (instr("improvement", char(0)) = 0),
    "told" TEXT NOT NULL CHECK (instr("told", char(0)) = 0),
    "none_because" TEXT NOT NULL CHECK (instr("none_because", char(0)) = 0),
    "owner_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "due_on" TEXT CHECK ("due_on" IS date("due_on", '+0 days') AND "due_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days') AND "done_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "recorded_on" TEXT NOT NULL CHECK ("recorded_on" IS date("recorded_on", '+0 days') AND "recorded_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "learnt_on" TEXT CHECK ("learnt_on" IS date("learnt_on", '+0 days') AND "learnt_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "learning_complaint_id" ON "learning" ("complaint_id");

CREATE INDEX "learning_remedy_id" ON "learning" ("remedy_id");

CREATE INDEX "learning_recommendation_id" ON "learning" ("recommendation_id");

CREATE INDEX "learning_scheme_id" ON "learning" ("scheme_id");

CREATE INDEX "learning_contractor_id" ON "learning" ("contractor_id");

CREATE INDEX "learning_owner_id" ON "learning" ("owner_id");

CREATE INDEX "learning_recorded_by_id" ON "learning" ("recorded_by_id");

CREATE TABLE "learning_share" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "learning_id" INTEGER NOT NULL REFERENCES "learning" ("id") ON DELETE CASCADE,
    "audience" TEXT NOT NULL CHECK ("audience" IN ('tenants', 'staff', 'stakeholders')),
    "forum" TEXT NOT NULL CHECK ("forum" IN ('online', 'scrutiny', 'meeting', 'newsletter', 'training', 'other')),
    "shared_on" TEXT NOT NULL CHECK ("shared_on" IS date("shared_on", '+0 days') AND "shared_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "link" TEXT NOT NULL CHECK (instr("link", char(0)) = 0 AND length("link") <= 300),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "learning_share_learning_id" ON "learning_share" ("learning_id");

CREATE INDEX "learning_share_shared_on" ON "learning_share" ("shared_on");

CREATE INDEX "learning_share_recorded_by_id" ON "learning_share" ("recorded_by_id");

CREATE TABLE "tenant_review" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "held_on" TEXT NOT NULL CHECK ("held_on" IS date("held_on", '+0 days') AND "held_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "forum" TEXT NOT NULL CHECK ("forum" IN ('online', 'scrutiny', 'meeting', 'newsletter', 'training', 'other')),
    "tenants" INTEGER NOT NULL CHECK ("tenants" >= 0),
    "cases" INTEGER NOT NULL CHECK ("cases" >= 0),
    "outcome" TEXT NOT NULL CHECK (instr("outcome", char(0)) = 0),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) STRICT;

CREATE INDEX "tenant_review_held_on" ON "tenant_review" ("held_on");

CREATE INDEX "tenant_review_recorded_by_id" ON "tenant_review" ("recorded_by_id");

CREATE TABLE "point_impact" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "point_id" INTEGER NOT NULL REFERENCES "point" ("id") ON DELETE CASCADE,
    "what" TEXT NOT NULL CHECK (instr("what", char(0)) = 0),
    "lasted" TEXT NOT NULL CHECK (instr("lasted", char(0)) = 0 AND length("lasted") <= 200 AND trim("lasted") <> ''),
    "vulnerability" TEXT NOT NULL CHECK (instr("vulnerability", char(0)) = 0),
    "severity" TEXT NOT NULL CHECK ("severity" IN ('low', 'medium', 'high'))
) STRICT;

CREATE UNIQUE INDEX "point_impact_point_id" ON "point_impact" ("point_id");

CREATE TABLE "compensation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "complaint_id" INTEGER NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "stage_number" INTEGER NOT NULL CHECK ("stage_number" >= 0),
    "trigger" TEXT NOT NULL CHECK ("trigger" IN ('requested', 'senior_manager', 'ordered')),
    "state" TEXT NOT NULL CHECK ("state" IN ('offered', 'accepted', 'declined', 'ordered', 'offset', 'paid')),
    "asked_pence" INTEGER CHECK ("asked_pence" BETWEEN 0 AND 100000000),
    "amount_pence" INTEGER NOT NULL CHECK ("amount_pence" BETWEEN 0 AND 100000000),
    "basis" TEXT NOT NULL CHECK (instr("basis", char(0)) = 0),
    "citation" TEXT NOT NULL CHECK (instr("citation", char(0)) = 0 AND length("citation") <= 300),
    "approved_by_id" INTEGER REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "ordered_by_id" INTEGER REFERENCES "ombudsman_order" ("id") ON DELETE RESTRICT,
    "offered_on" TEXT NOT NULL CHECK ("offered_on" IS date("offered_on", '+0 days') AND "offered_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days') AND "answered_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "balances_on" TEXT CHECK ("balances_on" IS date("balances_on", '+0 days') AND "balances_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "arrears_pence" INTEGER CHECK ("arrears_pence" BETWEEN 0 AND 100000000),
    "recharge_pence" INTEGER CHECK ("recharge_pence" BETWEEN 0 AND 100000000),
    "offset_on" TEXT CHECK ("offset_on" IS date("offset_on", '+0 days') AND "offset_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "offset_arrears_pence" INTEGER NOT NULL CHECK ("offset_arrears_pence" BETWEEN 0 AND 100000000),
    "offset_recharge_pence" INTEGER NOT NULL CHECK ("offset_recharge_pence" BETWEEN 0 AND 100000000),
    "paid_on" TEXT CHECK ("paid_on" IS date("paid_on", '+0 days') AND "paid_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE INDEX "compensation_complaint_id" ON "compensation" ("complaint_id");

CREATE INDEX "compensation_approved_by_id" ON "compensation" ("approved_by_id");

CREATE UNIQUE INDEX "compensation_ordered_by_id" ON "compensation" ("ordered_by_id");

CREATE TABLE "compensation_sum" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "compensation_id" INTEGER NOT NULL REFERENCES "compensation" ("id") ON DELETE CASCADE,
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "head" TEXT NOT NULL CHECK ("head" IN ('heating_and_hot_water', 'heating_or_hot_water', 'power', 'lighting', 'missed_appointment', 'loss', 'distress', 'time_and_trouble', 'other')),
    "quantity" INTEGER CHECK ("quantity" >= 0),
    "rate_pence" INTEGER CHECK ("rate_pence" BETWEEN 0 AND 100000000),
    "amount_pence" INTEGER NOT NULL CHECK ("amount_pence" BETWEEN 0 AND 100000000),
    "note" TEXT NOT NULL CHECK (instr("note", char(0)) = 0 AND length("note") <= 300)
) STRICT;

CREATE INDEX "compensation_sum_compensation_id" ON "compensation_sum" ("compensation_id");

CREATE TABLE "annual_report" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "year_end" TEXT NOT NULL CHECK ("year_end" IS date("year_end", '+0 days') AND "year_end" BETWEEN '1990-01-01' AND '2099-12-31'),
    "self_assessment" TEXT NOT NULL CHECK (instr("self_assessment", char(0)) = 0),
    "performance" TEXT NOT NULL CHECK (instr("performance", char(0)) = 0),
    "refused" TEXT NOT NULL CHECK (instr("refused", char(0)) = 0),
    "findings" TEXT NOT NULL CHECK (instr("findings", char(0)) = 0),
    "improvements" TEXT NOT NULL CHECK (instr("improvements", char(0)) = 0),
    "learning" TEXT NOT NULL CHECK (instr("learning", char(0)) = 0),
    "landlord_report" TEXT NOT NULL CHECK (instr("landlord_report", char(0)) = 0),
    "other_reports" TEXT NOT NULL CHECK (instr("other_reports", char(0)) = 0),
    "tenants" TEXT NOT NULL CHECK (instr("tenants", char(0)) = 0),
    "board_response" TEXT NOT NULL CHECK (instr("board_response", char(0)) = 0),
    "approved_on" TEXT CHECK ("approved_on" IS date("approved_on", '+0 days') AND "approved_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "names_because" TEXT NOT NULL CHECK (instr("names_because", char(0)) = 0),
    "full_measures" INTEGER NOT NULL CHECK ("full_measures" IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX "annual_report_year_end" ON "annual_report" ("year_end");

CREATE TABLE "publication" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('annual', 'board')),
    "first" TEXT NOT NULL CHECK ("first" IS date("first", '+0 days') AND "first" BETWEEN '1990-01-01' AND '2099-12-31'),
    "last" TEXT NOT NULL CHECK ("last" IS date("last", '+0 days') AND "last" BETWEEN '1990-01-01' AND '2099-12-31'),
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "as_at" TEXT NOT NULL CHECK ("as_at" IS date("as_at", '+0 days') AND "as_at" BETWEEN '1990-01-01' AND '2099-12-31'),
    "published_on" TEXT NOT NULL CHECK ("published_on" IS date("published_on", '+0 days') AND "published_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "address" TEXT NOT NULL CHECK (instr("address", char(0)) = 0 AND length("address") <= 500),
    "approved_on" TEXT CHECK ("approved_on" IS date("approved_on", '+0 days') AND "approved_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "minute" TEXT NOT NULL CHECK (instr("minute", char(0)) = 0 AND length("minute") <= 120),
    "reason" TEXT NOT NULL CHECK (instr("reason", char(0)) = 0),
    "figures" TEXT NOT NULL CHECK (instr("figures", char(0)) = 0),
    "workbook_id" INTEGER NOT NULL REFERENCES "document" ("id") ON DELETE RESTRICT,
    "pdf_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT,
    "withdrawn_on" TEXT CHECK ("withdrawn_on" IS date("withdrawn_on", '+0 days') AND "withdrawn_on" BETWEEN '1990-01-01' AND '2099-12-31'),
    "withdrawn_because" TEXT NOT NULL CHECK (instr("withdrawn_because", char(0)) = 0),
    "recorded_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "recorded_at" TEXT NOT NULL CHECK (substr("recorded_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("recorded_at", 1, 19), '+0 days') AND "recorded_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("recorded_at") = 32 AND "recorded_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00')
) STRICT;

CREATE INDEX "publication_last" ON "publication" ("last");

CREATE INDEX "publication_workbook_id" ON "publication" ("workbook_id");

CREATE INDEX "publication_pdf_id" ON "publication" ("pdf_id");

CREATE INDEX "publication_recorded_by_id" ON "publication" ("recorded_by_id");

CREATE UNIQUE INDEX "publication_kind_first_last_number" ON "publication" ("kind", "first", "last", "number");

CREATE TABLE "letter_wording" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL CHECK (instr("code", char(0)) = 0 AND length("code") <= 20 AND trim("code") <> ''),
    "number" INTEGER NOT NULL CHECK ("number" >= 0),
    "text" TEXT NOT NULL CHECK (instr("text", char(0)) = 0),
    "sha256" TEXT NOT NULL CHECK (instr("sha256", char(0)) = 0 AND length("sha256") <= 64 AND trim("sha256") <> ''),
    "stock_sha256" TEXT NOT NULL CHECK (instr("stock_sha256", char(0)) = 0 AND length("stock_sha256") <= 64 AND trim("stock_sha256") <> ''),
    "reason" TEXT NOT NULL CHECK (instr("reason", char(0)) = 0),
    "saved_by_id" INTEGER NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "saved_at" TEXT NOT NULL CHECK (substr("saved_at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("saved_at", 1, 19), '+0 days') AND "saved_at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("saved_at") = 32 AND "saved_at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00')
) STRICT;

CREATE INDEX "letter_wording_saved_by_id" ON "letter_wording" ("saved_by_id");

CREATE UNIQUE INDEX "letter_wording_code_number" ON "letter_wording" ("code", "number");

CREATE TABLE "setting" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 80 AND trim("name") <> ''),
    "value" TEXT NOT NULL CHECK (instr("value", char(0)) = 0)
) STRICT;

CREATE UNIQUE INDEX "setting_name" ON "setting" ("name");

CREATE TABLE "bank_holiday" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "day" TEXT NOT NULL CHECK ("day" IS date("day", '+0 days') AND "day" BETWEEN '1990-01-01' AND '2099-12-31'),
    "nation" TEXT NOT NULL CHECK ("nation" IN ('England', 'Wales')),
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 120 AND trim("name") <> ''),
    "source" TEXT NOT NULL CHECK (instr("source", char(0)) = 0 AND length("source") <= 80 AND trim("source") <> ''),
    "active" INTEGER NOT NULL CHECK ("active" IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX "bank_holiday_day_nation" ON "bank_holiday" ("day", "nation");

CREATE TABLE "office_day" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "day" TEXT NOT NULL CHECK ("day" IS date("day", '+0 days') AND "day" BETWEEN '1990-01-01' AND '2099-12-31'),
    "nation" TEXT CHECK ("nation" IN ('England', 'Wales')),
    "closed" INTEGER NOT NULL CHECK ("closed" IN (0, 1)),
    "name" TEXT NOT NULL CHECK (instr("name", char(0)) = 0 AND length("name") <= 120 AND trim("name") <> ''),
    "ended_on" TEXT CHECK ("ended_on" IS date("ended_on", '+0 days') AND "ended_on" BETWEEN '1990-01-01' AND '2099-12-31')
) STRICT;

CREATE TABLE "homes_at_year_end" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL CHECK ("version" >= 0),
    "year_end" TEXT NOT NULL CHECK ("year_end" IS date("year_end", '+0 days') AND "year_end" BETWEEN '1990-01-01' AND '2099-12-31'),
    "nation" TEXT NOT NULL CHECK ("nation" IN ('England', 'Wales')),
    "homes" INTEGER NOT NULL CHECK ("homes" >= 0)
) STRICT;

CREATE UNIQUE INDEX "homes_at_year_end_year_end_nation" ON "homes_at_year_end" ("year_end", "nation");

CREATE TABLE "counter" (
    "prefix" TEXT NOT NULL CHECK (instr("prefix", char(0)) = 0 AND length("prefix") <= 10 AND trim("prefix") <> ''),
    "year" INTEGER NOT NULL CHECK ("year" >= 0),
    "last" INTEGER NOT NULL CHECK ("last" >= 0),
    PRIMARY KEY ("prefix", "year")
) STRICT;

CREATE TABLE "audit_entry" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL CHECK (substr("at", 1, 19) IS strftime('%Y-%m-%dT%H:%M:%S', substr("at", 1, 19), '+0 days') AND "at" GLOB '*.[0-9][0-9][0-9][0-9][0-9][0-9]+00:00' AND length("at") = 32 AND "at" BETWEEN '1990-01-01T00:00:00+00:00' AND '2099-12-31T24:00:00+00:00'),
    "staff_id" INTEGER CHECK ("staff_id" >= 0),
    "staff_name" TEXT NOT NULL CHECK (instr("staff_name", char(0)) = 0 AND length("staff_name") <= 120 AND trim("staff_name") <> ''),
    "computer" TEXT NOT NULL CHECK (instr("computer", char(0)) = 0 AND length("computer") <= 120),
    "action" TEXT NOT NULL CHECK (instr("action", char(0)) = 0 AND length("action") <= 60 AND trim("action") <> ''),
    "subject" TEXT NOT NULL CHECK (instr("subject", char(0)) = 0 AND length("subject") <= 40 AND trim("subject") <> ''),
    "complaint_id" INTEGER CHECK ("complaint_id" >= 0),
    "detail_digest" TEXT NOT NULL CHECK (instr("detail_digest", char(0)) = 0 AND length("detail_digest") <= 64 AND trim("detail_digest") <> ''),
    "previous_hash" TEXT NOT NULL CHECK (instr("previous_hash", char(0)) = 0 AND length("previous_hash") <= 64 AND trim("previous_hash") <> ''),
    "hash" TEXT NOT NULL CHECK (instr("hash", char(0)) = 0 AND length("hash") <= 64 AND trim("hash") <> '')
) STRICT;

CREATE INDEX "audit_entry_at" ON "audit_entry" ("at");

CREATE INDEX "audit_entry_subject" ON "audit_entry" ("subject");

CREATE INDEX "audit_entry_complaint_id" ON "audit_entry" ("complaint_id");

CREATE UNIQUE INDEX "audit_entry_hash" ON "audit_entry" ("hash");

CREATE TABLE "audit_detail" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "entry_id" INTEGER NOT NULL REFERENCES "audit_entry" ("id") ON DELETE RESTRICT,
    "salt" TEXT NOT NULL CHECK (instr("salt", char(0)) = 0 AND length("salt") <= 32 AND trim("salt") <> ''),
    "summary" TEXT NOT NULL CHECK (instr("summary", char(0)) = 0 AND length("summary") <= 300),
    "reason" TEXT NOT NULL CHECK (instr("reason", char(0)) = 0),
    "lines" TEXT NOT NULL CHECK (instr("lines", char(0)) = 0),
    "erased_in" INTEGER CHECK ("erased_in" >= 0)
) STRICT;

CREATE UNIQUE INDEX "audit_detail_entry_id" ON "audit_detail" ("entry_id");

CREATE TABLE "audit_mention" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "entry_id" INTEGER NOT NULL REFERENCES "audit_entry" ("id") ON DELETE RESTRICT,
    "about" TEXT NOT NULL CHECK (instr("about", char(0)) = 0 AND length("about") <= 40 AND trim("about") <> ''),
    "number" INTEGER NOT NULL CHECK ("number" >= 0)
) STRICT;

CREATE INDEX "audit_mention_entry_id" ON "audit_mention" ("entry_id");

CREATE INDEX "audit_mention_about_number" ON "audit_mention" ("about", "number");

CREATE VIRTUAL TABLE case_words USING fts5(
    words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE VIRTUAL TABLE case_text USING fts5(
    words, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '1 2'
);
