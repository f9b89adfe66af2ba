"""Every column of every table: whether it is personal, and what becomes of it in the end (P-14).

One table, read by the program that anonymises and by whoever answers for data protection. A
column that is not in it stops the build: whoever adds one says here what it holds.

Each heading is a table and, behind a stroke, the column by which its rows belong to a record that
is kept for a time (a complaint, a service request, …) or to a person; ``itself`` is such a record,
``office`` belongs to none. Below stand the columns by what is done with them when the record is
anonymised:

* ``plain``: not personal. Dates, words of closed sets and money, which past years are counted from.
* ``staff``: who of the office did it. Their names are kept, as the trail keeps them.
* ``counted``: personal while it belongs to somebody; afterwards only counted, apart from any case.
* ``emptied``: text is emptied, a choice is taken out.
* ``worded``: text that must say something says "Anonymised".
* ``nobody``: points to one record of a person that stands for nobody.
* ``removed``: the whole row goes, because nothing would be left of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from best_desktop.domain.vocabulary import Word

ANONYMISED = "Anonymised"
"""What stands where a name or a summary must say something."""


class Fate(Word):
    """What becomes of a column when the record it belongs to is anonymised."""

    PLAIN = "plain", "Not personal, kept"
    STAFF = "staff", "Who of the office did it, kept"
    COUNTED = "counted", "Kept for counting only"
    EMPTIED = "emptied", "Emptied"
    WORDED = "worded", "Replaced by “Anonymised”"
    NOBODY = "nobody", "Points to nobody"
    REMOVED = "removed", "Removed with its row"


@dataclass(frozen=True, slots=True)
class TableFate:
    """One table: the columns by which its rows are found, and what becomes of each column."""

    owners: tuple[str, ...]
    columns: Mapping[str, Fate]

    @property
    def is_removed(self) -> bool:
        """Whether whole rows go."""
        return Fate.REMOVED in self.columns.values()

    def named(self, fate: Fate) -> tuple[str, ...]:
        """The columns of one fate."""
        return tuple(name for name, each in self.columns.items() if each is fate)


ITSELF, OFFICE = "itself", "office"

_REGISTER = """
complaint / itself
  plain   id version reference procedure procedure_version received_on made_at logged_at log_status
  plain   issue_on aware_on channel kind scheme department category matter against dissatisfied
  plain   formal_answer offered_on proposed_by_staff offer_due_on reached_us_on safety_answered_on
  plain   counts_for_tsm restricted recurring serious with_ombudsman passed_at confirmed_at
  plain   preferred_channel state stage waiting concluded_on hazard hazard_on anonymised_on
  plain   next_step next_due next_extended escalate_by first_seen_at
  staff   offered_by recorded_by passed_to confirmed_by handler overseer contact
  emptied procedure_reason log_late_reason category_other details assisted_by assistance
  emptied safety_answer ended_reason hazard_reference first_received_by contractor
  worded  summary
  nobody  complainant
complaint_ground / complaint
  plain   id complaint category
case_person / complaint
  removed id complaint person
case_link / complaint
  plain   id complaint other kind linked_on
  emptied reason
complained_about / complaint
  removed id complaint staff
stage / complaint
  plain   id version complaint number started_on started_how request_channel acknowledged_on
  plain   decided_on outcome finding answered_on
  staff   handler decided_by
  emptied disputed late_reason moved_on_because what_we_did what_went_wrong review
reopening / stage
  plain   id stage reopened_on target_on closed_on outcome finding decided_on
  staff   decided_by
  emptied reason
extension / stage
  plain   id version stage basis until agreed_on agreed_how told_on
  emptied reason done_so_far agreed_by panel
point / complaint
  plain   id version complaint number unclear raised_on
  emptied understanding
point_decision / point
  plain   id version point stage_number outcome
  emptied finding reasons citation
point_impact / point
  plain   id version point severity
  emptied what vulnerability
  worded  lasted
outcome_sought / complaint
  plain   id version complaint number will_do
  worded  wanted
  emptied answer
remedy / complaint
  plain   id version complaint stage_number kind due_on done_on update_days update_due_on
  staff   owner
  emptied description done_note evidence
remedy_update / remedy
  plain   id remedy told_on channel due_on
  staff   staff
  emptied text
contact / complaint
  plain   id complaint kind contacted_on channel reply_by
  staff   staff
  emptied text
note / complaint
  plain   id complaint written_at kind
  staff   staff
  emptied text
not_accepted / complaint
  plain   id complaint stage_number ground requested_on decided_on told_on filed_on
  staff   approved_by
  emptied facts merits signpost citation evidence court claim_number police_force crime_reference
deadline / complaint
  plain   id complaint stage_number kind due_on base_due_on promised_on firm extended told_late
  plain   clause met_on
evidence / complaint
  plain   id version complaint number source dated_on considered
  staff   added_by
  worded  title
  emptied from_whom document words weighed
information_request / complaint
  plain   id version complaint stage_number contributor asked_on channel due_on closed_on
  staff   staff asked_by
  emptied party what reply not_needed
chaser / request
  plain   id request chased_on channel
  staff   staff
  emptied text
conflict_declaration / stage
  plain   id stage declared_on conflict measure
  staff   staff measure_staff
  emptied facts
checklist_tick / stage
  plain   id version stage item done_on
  staff   staff
  emptied explanation
new_issue / complaint
  plain   id complaint raised_on related answered would_delay decision decided_on point logged_as
  staff   decided_by
  emptied issue reason
route_step / complaint
  plain   id complaint number place chosen tried_at
  staff   staff
  worded  reason
referral / complaint
  plain   id version complaint kind opened_on answered_on
  staff   opened_by answered_by
  emptied words answer
external_contact / complaint
  plain   id complaint body direction contacted_on channel
  staff   staff
  emptied with_whom text
external_referral / complaint
  plain   id version complaint body designated_kind brought_by referred_on closed_on
  emptied name reference asks closed_because
evidence_request / referral
  plain   id version referral asked_on due_on sent_on sent_how
  emptied what sent_note
determination / referral
  plain   id version referral determined_on
  emptied summary document
determination_issue / determination
  plain   id determination number finding
  emptied issue
ombudsman_order / determination
  plain   id version determination number amount_pence due_on done_on
  emptied text done_note evidence
recommendation / determination
  plain   id version determination number accepted answered_on
  emptied text answer
learning / complaint
  plain   id version complaint source remedy recommendation theme category scheme due_on done_on
  plain   recorded_on learnt_on
  staff   owner recorded_by
  emptied contractor lesson cause improvement told none_because
learning_share / learning
  plain   id learning audience forum shared_on
  staff   recorded_by
  emptied link
tenant_review / office
  plain   id version held_on forum tenants cases
  staff   recorded_by
  emptied outcome
compensation / complaint
  plain   id version complaint stage_number trigger state asked_pence amount_pence ordered_by
  plain   offered_on answered_on balances_on arrears_pence recharge_pence offset_on
  plain   offset_arrears_pence offset_recharge_pence paid_on
  staff   approved_by
  emptied basis citation
compensation_sum / compensation
  plain   id compensation number head quantity rate_pence amount_pence
  emptied note
document / complaint person
  removed id complaint person sender subject came_with name kind direction dated_on sha256 size
  removed media_type added_at added_by
document_content / office
  removed id sha256 content
letter / complaint person compliment comment
  plain   id version complaint compliment comment stage_number code state template_version
  plain   letter_format chosen_format letter_date promised_on answer_asked_by drafted_at
  plain   issued_at printed_on sent_on sent_by supersedes about about_id
  staff   drafted_by issued_by
  emptied person adjustment blocks said_around addressee addressed_to sent_reason document
authority / complaint
  plain   id version complaint speaker subject lacks_capacity appointee_on_file
  plain   formal_representative_on_file body best_interests_meeting_on deputy_process_running
  plain   row table_version state asked_on direction_may_act direction_on
  staff   direction_by
  emptied speaker_person service_user capacity_note prescribed_circumstance direction_reason
authority_subject / authority
  plain   id authority subject row
proof / person service_user
  removed id version person service_user kind signed_on received_on document taken_by words
  removed review_on expires_on ended_on ended_reason recorded_by recorded_at
proof_cover / proof complaint
  removed id proof complaint
appointee_referral / itself
  plain   id version reference referred_on channel scheme subject row table_version complaint
  plain   recorded_at anonymised_on
  staff   recorded_by
  emptied words
  nobody  person service_user
service_request / itself
  plain   id version reference received_on channel scheme department due_on done_on
  plain   there_and_then apology appointment_on dissatisfied formal_answer recorded_at raised
  plain   raised_why anonymised_on reviewed_on
  staff   handler recorded_by reviewed_by
  emptied person needed review_note
missed_visit / request
  plain   id request missed_on new_visit_on recorded_at
  staff   recorded_by
  emptied by_whom
compliment / itself
  plain   id version reference received_on channel about scheme department recorded_at
  plain   thanked_on shared_on confirmed_on anonymised_on
  staff   recorded_by
  emptied person on_behalf_of about_whom text
comment / itself
  plain   id version reference received_on channel scheme replied_on recorded_at anonymised_on
  staff   recorded_by
  emptied person text passed_to reply
survey_answer / itself
  plain   id version repair_reference repair_key scheme completed_on answered_on rating source_row
  plain   recorded_at triage triaged_on anonymised_on contact_due_on contacted_on contact_channel
  plain   contact_outcome complaint request compliment reviewed_on
  staff   recorded_by triaged_by reviewed_by
  emptied person person_name contractor comment source triage_reason contact_words review_note
library_request / itself
  plain   id version document asked_on channel library_version sent_on sent_how anonymised_on
  staff   recorded_by sent_by
  worded  asked_by
data_request / itself
  plain   id version reference kind received_on channel authority_seen complaint acknowledge_by
  plain   acknowledged_on answer_by told_longer_on answered_on regulator_named recorded_at
  plain   anonymised_on
  staff   handler recorded_by
  emptied person asked_by words longer_because answer
person / itself
  plain   id version merged_into anonymised_on
  worded  name
  emptied known_as organisation address postcode phone email handle scheme preferred_channel folded
person_role / person
  removed id person role
adjustment / person
  removed id version person need measure letter_format asked_how agreed_on review_on ended_on
  removed declined_because
adjustment_review / adjustment
  removed id adjustment reviewed_on goes_on words reviewed_by
vulnerability_note / person
  removed id version person noted_on text noted_by ended_on
equality / person
  counted id version person given_on declined age_group sex disability ethnic_group religion
  counted orientation
retention_hold / number
  plain   id version kind number placed_on until_on lifted_on
  staff   placed_by lifted_by
  emptied reason
audit_entry / office
  plain   id at computer action subject complaint_id detail_digest previous_hash hash
  staff   staff_id staff_name
audit_detail / entry
  plain   id entry erased_in
  emptied salt summary reason lines
audit_mention / office
  plain   id entry about number
staff / office
  plain   id version active briefed_on
  staff   name job_title phone email account manager
role_grant / office
  plain   id role
  staff   staff
department / office
  plain   id version name active
  staff   head deputy
scheme / office
  plain   id version name town postcode address nation active
  staff   manager_name manager_address manager_email manager_phone
absence / office
  plain   id version from_on to_on
  staff   staff stand_in
delegation / office
  plain   id version department from_on to_on
  staff   administrator given_by
library_document / office
  plain   id version title section in_both_nations public on_website clause retired_on
self_assessment / office
  plain   id version year_end copied_from begun_on settled_on
  staff   begun_by settled_by
provision_answer / office
  plain   id version assessment provision complies carried commentary measures comply_by
provision_evidence / office
  plain   id answer document
library_version / office
  plain   id version document name dated_on review_on file address added_at
  staff   added_by
disposal / office
  plain   id version proposed_on words settled_on confirmed answer
  staff   proposed_by settled_by
disposal_item / office
  plain   id disposal kind number
published_number / office
  plain   id version year referrals source
annual_report / office
  plain   id version year_end approved_on full_measures
  emptied self_assessment performance refused findings improvements learning landlord_report
  emptied other_reports tenants board_response names_because
publication / office
  plain   id version kind first last number as_at published_on address approved_on minute figures
  plain   workbook pdf withdrawn_on recorded_at
  staff   recorded_by
  emptied reason withdrawn_because
letter_wording / office
  plain   id code number text sha256 stock_sha256 reason saved_at
  staff   saved_by
setting / office
  plain   id version name value
bank_holiday / office
  plain   id day nation name source active
office_day / office
  plain   id version day nation closed name ended_on
homes_at_year_end / office
  plain   id version year_end nation homes
counter / office
  plain   prefix year last
"""


def _read(text: str) -> dict[str, TableFate]:
    """Read the register; KeyError and ValueError are mistakes of ours."""
    owners: dict[str, tuple[str, ...]] = {}
    columns: dict[str, dict[str, Fate]] = {}
    table = ""
    for line in filter(None, text.splitlines()):
        if not line.startswith(" "):
            table, _, owner = line.partition(" / ")
            owners[table], columns[table] = tuple(owner.split()), {}
            continue
        fate, *names = line.split()
        columns[table] |= dict.fromkeys(names, Fate(fate))
    return {name: TableFate(owners[name], MappingProxyType(columns[name])) for name in owners}


REGISTER: Mapping[str, TableFate] = MappingProxyType(_read(_REGISTER))
"""Each table by its name."""
