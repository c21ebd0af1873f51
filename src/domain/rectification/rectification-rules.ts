import { judgeByRule, type ActPermission, type ActRule } from '../dossier/act-rule'
import type { Actor, Role } from '../people/roles'
import type { RectificationAct } from './events'
import type { RectificationState } from './rectification-at'
import { RECTIFICATION_STATUS_TEXTS, type RectificationStatus } from './rectification-status'

/** Who orders and checks. */
export const RECTIFICATION_COUNTY: readonly Role[] = ['county']
/** Who answers for the township. */
export const RECTIFICATION_TOWNSHIP: readonly Role[] = ['clerk', 'office_head', 'mayor']

const SUPERVISION = '《政府信息公开条例》第四十七条'

/** Whoever reported doesn't judge his own report, though he has both roles. */
type Guard = 'own-report'

const rule = (
  text: string,
  [statuses, roles]: readonly [statuses: readonly RectificationStatus[], roles: readonly Role[]],
  guards: readonly Guard[] = [],
): ActRule<RectificationStatus, Guard> => ({ text, statuses, roles, article: SUPERVISION, guards })

/**
 * The one table of orders to correct: act × status × role.
 * Source: Regulation (2019) Art. 47 (the competent department orders correction); who does what in an office is a house rule.
 * @example RECTIFICATION_RULES.accept.roles // ['county']
 */
export const RECTIFICATION_RULES: Readonly<Record<RectificationAct, ActRule<RectificationStatus, Guard>>> = {
  answer: rule('报整改情况', [['to_mend'], RECTIFICATION_TOWNSHIP]),
  accept: rule('确认整改到位', [['to_check'], RECTIFICATION_COUNTY], ['own-report']),
  return: rule('退回重新整改', [['to_check'], RECTIFICATION_COUNTY]),
  extend: rule('延长期限', [['to_mend'], RECTIFICATION_COUNTY]),
  withdraw: rule('撤销督促', [['to_mend', 'to_check'], RECTIFICATION_COUNTY], ['own-report']),
}

/**
 * Whether one act is lawful for a person in a role in a state.
 * @example judgeRectificationAct('answer', rectificationAt(events), { personId: 'p1', role: 'clerk' }).allowed
 */
export const judgeRectificationAct = (
  act: RectificationAct,
  { status, reportedBy }: RectificationState,
  { role, personId }: Actor,
): ActPermission<Guard> =>
  judgeByRule(
    RECTIFICATION_RULES[act],
    { role, status, now: `这件督促现在是“${RECTIFICATION_STATUS_TEXTS[status]}”` },
    () => (reportedBy === personId ? '整改情况是您报的，请县里另一位同志核查确认。' : null),
  )
