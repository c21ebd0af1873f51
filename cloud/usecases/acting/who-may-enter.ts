import { PERMISSION_ROLES } from '../../../src/domain/people/policies'
import { DESK_ROLES, STAFF_ROLES, type Role } from '../../../src/domain/people/roles'

/** Staff of the township: whoever has a part in answering a request. The county sees figures, not cases. */
export const DESK: readonly Role[] = STAFF_ROLES.filter((role) => role !== 'county')

/** The county's disclosure office, which sees its townships side by side. */
export const COUNTY: readonly Role[] = ['county']

/** Who has a part in answering letters, the county for complaints about disclosure. */
export const LETTER_DESK: readonly Role[] = ['clerk', 'handler', 'office_head', 'mayor', 'county']

/** Everybody who signs in at the desk, those who write for a village among them. */
export const DESK_PEOPLE: readonly Role[] = DESK_ROLES

/** Who may see the sender of a letter in full, for a reason. */
export const LETTER_READERS: readonly Role[] = [...PERMISSION_ROLES.see_personal_data, 'county']

/** Who has a part in answering the topics that people name. */
export const TOPIC_DESK: readonly Role[] = ['clerk', 'handler', 'office_head', 'mayor']

/** Who has a part in asking the public about drafts; the county sees. */
export const ROUND_DESK: readonly Role[] = [...LETTER_DESK, 'reviewer']

/** Who has a part in responding to concerns; the county sees. */
export const CONCERN_DESK: readonly Role[] = ROUND_DESK
/** Who has a part in the yearly survey; the county sees. */
export const SURVEY_DESK: readonly Role[] = ['clerk', 'reviewer', 'office_head', 'mayor', 'county']

/** Who has a part in dealing with the proposals of deputies. */
export const PROPOSAL_DESK: readonly Role[] = ['clerk', 'handler', 'office_head', 'mayor']

/** Who has a part in answering reconsiderations, suits and reports about disclosure. */
export const REMEDY_DESK: readonly Role[] = ['clerk', 'handler', 'reviewer', 'office_head', 'mayor']

/** Who has a part in correcting what the county found, on both sides. */
export const RECTIFICATION_DESK: readonly Role[] = ['clerk', 'office_head', 'mayor', 'county']

/** Who sees what may be handed over to the archive. */
export const ARCHIVE_DESK: readonly Role[] = ['clerk', 'office_head', 'mayor']

/** Who makes and fetches packages for the archive: they hold every file of a year. */
export const ARCHIVE_MAKERS: readonly Role[] = PERMISSION_ROLES.hand_over_archive

/** Who sees how disclosure is led and inspected in the township. */
export const GOVERNANCE_DESK: readonly Role[] = REMEDY_DESK

/** The desk with those who write for a village; behind these doors stands `piecesFor`. */
export const WRITERS: readonly Role[] = DESK_ROLES.filter((role) => role !== 'county')

/** Who may see a personal field in full, for a reason. */
export const PERSONAL_DATA_READERS: readonly Role[] = PERMISSION_ROLES.see_personal_data

/** Who may decide that a recusal was declared wrongly. */
export const RECUSAL_LIFTERS: readonly Role[] = PERMISSION_ROLES.lift_recusal

/** Who may take in a request for somebody who came, wrote or called. */
export const FILERS: readonly Role[] = PERMISSION_ROLES.file_for_another

/** Who may write a letter down for somebody who came, called or wrote on paper. */
export const LETTER_TAKERS: readonly Role[] = PERMISSION_ROLES.take_in_letter

/** Whoever sees how fresh a township's columns are: its staff and the county. */
export const SUPERVISORS: readonly Role[] = STAFF_ROLES

/** Who keeps the public catalogue. */
export const CATALOGUE_KEEPERS: readonly Role[] = PERMISSION_ROLES.keep_catalogue

/** Who changes what the township says of itself. */
export const SETTINGS_KEEPERS: readonly Role[] = PERMISSION_ROLES.change_settings

/** Whoever keeps accounts: the head at home, the county in all of its townships. */
export const ACCOUNT_KEEPERS: readonly Role[] = [
  ...PERMISSION_ROLES.change_settings,
  ...PERMISSION_ROLES.see_all_townships,
]

/** Who writes into the channels ledger. */
export const LEDGER_KEEPERS: readonly Role[] = PERMISSION_ROLES.keep_ledger
