import type { CaseAct } from '../information-request/events'
import { STAFF_ROLES } from './roles'
import type { Actor, Role } from './roles'

const DESK: readonly Role[] = ['clerk', 'handler', 'office_head']
const APPROVERS: readonly Role[] = ['office_head', 'mayor']

/**
 * Who may do what on a request. Whether it may be done *now* is for `mayDo`.
 * Source: Regulation (2019) Art. 4 (disclosure office), 29–36; Art. 33(2): an extension needs the office's head.
 * @example ACT_ROLES.extend // ['office_head']
 */
export const ACT_ROLES: Readonly<Record<CaseAct, readonly Role[]>> = {
  confirm_receipt: DESK,
  notice_correction: DESK,
  submit_correction: ['resident', 'clerk', 'handler'],
  consult: DESK,
  record_consultation_receipt: [...DESK, 'third_party'],
  record_consultation_reply: [...DESK, 'third_party'],
  ask_assistance: DESK,
  record_assistance: DESK,
  tell_third_party: APPROVERS,
  extend: ['office_head'],
  ask_reasons: DESK,
  judge_reasons: ['office_head'],
  notice_fee: DESK,
  record_payment: DESK,
  draft_reply: DESK,
  edit_letter: DESK,
  return_reply: ['reviewer', 'confidentiality_reviewer', ...APPROVERS],
  approve_reply: APPROVERS,
  record_service: DESK,
  withdraw: ['resident', 'clerk', 'handler'],
  close: APPROVERS,
  recall_reply: APPROVERS,
  reopen: APPROVERS,
  refer: APPROVERS,
  merge: DESK,
  resume: DESK,
  split: DESK,
  assign: DESK,
  note: DESK,
  rate: ['resident'],
  propose_publication: ['resident'],
  decide_publication: DESK,
}

/** What else people do here, outside a single request. */
export const PERMISSIONS = [
  'enter_staff_pages',
  'see_all_cases',
  'see_personal_data',
  'file_for_another',
  'take_in_letter',
  'draft_document',
  'review_document',
  'review_secrecy',
  'publish_document',
  'withdraw_document',
  'lift_recusal',
  'change_settings',
  'see_audit',
  'see_all_townships',
  'file_annual_report',
  'keep_catalogue',
  'keep_ledger',
  'hand_over_archive',
] as const

export type Permission = (typeof PERMISSIONS)[number]

/**
 * Roles behind each permission.
 * Source: Regulation (2019) Art. 17 (review before publishing), 29 (filling in for another), 45; 保守国家秘密法 Art. 35.
 * @example PERMISSION_ROLES.see_all_townships // ['county']
 */
export const PERMISSION_ROLES: Readonly<Record<Permission, readonly Role[]>> = {
  enter_staff_pages: STAFF_ROLES,
  see_all_cases: ['clerk', 'handler', 'office_head', 'mayor'],
  see_personal_data: ['clerk', 'handler', 'office_head'],
  file_for_another: ['clerk', 'handler'],
  take_in_letter: ['clerk', 'handler', 'office_head', 'county'],
  draft_document: ['clerk', 'handler', 'office_head', 'village_clerk'],
  review_document: ['reviewer', 'office_head', 'mayor'],
  review_secrecy: ['confidentiality_reviewer'],
  publish_document: ['office_head', 'mayor'],
  withdraw_document: ['office_head', 'mayor'],
  lift_recusal: APPROVERS,
  change_settings: ['office_head'],
  see_audit: ['office_head', 'mayor', 'county'],
  see_all_townships: ['county'],
  file_annual_report: ['clerk', 'office_head', 'mayor'],
  keep_catalogue: ['clerk', 'office_head'],
  keep_ledger: ['clerk', 'handler', 'reviewer', 'office_head'],
  hand_over_archive: ['office_head', 'mayor'],
}

/**
 * Whether one of somebody's roles carries a permission.
 * @example rolesPermit(['clerk', 'mayor'], 'publish_document') // true
 */
export const rolesPermit = (roles: readonly Role[], permission: Permission): boolean =>
  roles.some((role) => PERMISSION_ROLES[permission].includes(role))

/**
 * Whether an actor holds a permission.
 * @example isPermitted({ personId: 'p1', role: 'clerk' }, 'publish_document') // false
 */
export const isPermitted = (actor: Actor, permission: Permission): boolean =>
  rolesPermit([actor.role], permission)
