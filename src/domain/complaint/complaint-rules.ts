import type { Role } from '../people/roles'
import { OPEN_STATUSES, type ComplaintStatus } from './complaint-status'
import type { ComplaintAct } from './events'
import type { ComplaintGuardCode } from './guards'

/** One act: its Chinese name, in which statuses, by whom, under which article, and what else must hold. */
export interface ComplaintRule {
  readonly text: string
  readonly statuses: readonly ComplaintStatus[]
  readonly roles: readonly Role[]
  readonly article: string
  /** Checked in order once role and status allow the act. */
  readonly guards: readonly ComplaintGuardCode[]
}

const DESK: readonly Role[] = ['clerk', 'office_head', 'county']
const HANDLERS: readonly Role[] = ['clerk', 'handler', 'office_head', 'county']
const SUPERVISED: readonly ComplaintStatus[] = [...OPEN_STATUSES, 'answered', 'confirmed']
const SORTED: readonly ComplaintStatus[] = ['to_assign', 'handling']

const petitions = (words: string): string => `《信访工作条例》${words}`
const HOUSE = '来信办理规则'

type When = readonly [statuses: readonly ComplaintStatus[], roles: readonly Role[]]

const rule = (
  [text, article]: readonly [text: string, article: string],
  [statuses, roles]: When,
  ...guards: readonly ComplaintGuardCode[]
): ComplaintRule => ({ text, statuses, roles, article, guards })

/**
 * The one table of the mailbox: act × status × role. `mayActOnComplaint` reads it; nothing else decides.
 * Source: 信访工作条例 (2022) Art. 22–34; Regulation (2019) Art. 39, 47, 51; house rules (docs/complaints.md).
 * @example COMPLAINT_RULES.supervise.roles // ['county']
 */
export const COMPLAINT_RULES: Readonly<Record<ComplaintAct, ComplaintRule>> = {
  sort: rule(
    ['确认类别', petitions('第二十二条')],
    [OPEN_STATUSES, [...DESK, 'resident']],
    'own_letter',
    'in_sphere',
    'kind_open_to_sender',
  ),
  name_concern: rule(['登记被反映的人或单位', petitions('第三十条')], [OPEN_STATUSES, DESK], 'in_sphere'),
  tell_receipt: rule(
    ['告知收到', petitions('第二十三条')],
    [OPEN_STATUSES, DESK],
    'in_sphere',
    'kind_known',
    'tells_receipt',
  ),
  accept: rule(
    ['受理', petitions('第二十三条、第三十四条')],
    [SORTED, DESK],
    'in_sphere',
    'is_petition',
    'not_accepted',
  ),
  object: rule(
    ['提出异议', petitions('第二十三条第三款')],
    [SORTED, ['office_head']],
    'is_petition',
    'was_forwarded',
    'not_accepted',
  ),
  assign: rule(['交办', petitions('第二十二条')], [SORTED, HANDLERS], 'in_sphere', 'not_accusation'),
  return_assignment: rule(['退回', HOUSE], [['handling'], HANDLERS], 'in_sphere', 'own_assignment'),
  ask_part: rule(['请单位协办', HOUSE], [['handling'], HANDLERS], 'in_sphere', 'own_assignment'),
  give_part: rule(['登记协办反馈', HOUSE], [['handling'], HANDLERS], 'in_sphere', 'has_parts_open'),
  tell_progress: rule(['告知进展', HOUSE], [['handling'], HANDLERS], 'in_sphere', 'own_assignment'),
  add: rule(['补充', HOUSE], [OPEN_STATUSES, ['resident']], 'own_letter'),
  extend: rule(
    ['延长办理期限', petitions('第三十四条')],
    [SORTED, ['office_head', 'county']],
    'in_sphere',
    'may_extend',
  ),
  answer: rule(
    ['答复', petitions('第三十二条')],
    [['handling'], HANDLERS],
    'in_sphere',
    'own_assignment',
    'petition_accepted',
    'parts_over',
  ),
  confirm: rule(['确认办结', HOUSE], [['answered'], ['resident']], 'own_letter'),
  reopen: rule(
    ['没办好，请重新办理', HOUSE],
    [['answered', 'confirmed'], ['resident']],
    'own_letter',
    'may_reopen',
  ),
  allow_publication: rule(
    ['同意公开或者撤回同意', HOUSE],
    [['confirmed', 'closed'], ['resident']],
    'own_letter',
    'kind_may_be_published',
  ),
  supervise: rule(
    ['督办', petitions('第三十六条、第四十条')],
    [OPEN_STATUSES, ['county', 'office_head', 'mayor']],
  ),
  report: rule(['报督办结果', HOUSE], [SUPERVISED, HANDLERS], 'in_sphere', 'supervision_open'),
  hand_over: rule(['转交', petitions('第二十二条、第三十条')], [SORTED, DESK], 'in_sphere'),
  convert: rule(['转为信息公开申请', '《政府信息公开条例》第二十九条'], [SORTED, HANDLERS], 'in_sphere'),
  join: rule(['并入同一事项', HOUSE], [SORTED, DESK], 'in_sphere', 'not_accusation'),
  note: rule(
    ['内部备注', HOUSE],
    [[...OPEN_STATUSES, 'answered', 'confirmed', 'closed'], HANDLERS],
    'in_sphere',
  ),
  withdraw: rule(['撤回', HOUSE], [OPEN_STATUSES, ['resident']], 'own_letter'),
  close: rule(
    ['办结归档', HOUSE],
    [
      ['answered', 'confirmed'],
      ['office_head', 'county'],
    ],
    'in_sphere',
  ),
}
