import { judgeByRule, type ActPermission, type ActRule } from '../dossier/act-rule'
import type { Actor, Role } from '../people/roles'
import { REMEDY_ACTS, type RemedyAct, type RemedyEvent } from './events'
import { remedyAt, type RemedyState } from './remedy-at'
import { OPEN_REMEDIES, REMEDY_STATUS_TEXTS, type RemedyStatus } from './remedy-status'

/** Whoever takes cases in. */
export const REMEDY_KEEPERS: readonly Role[] = ['clerk', 'office_head']
const HANDLERS: readonly Role[] = ['clerk', 'handler', 'office_head']
const HEADS: readonly Role[] = ['office_head', 'mayor']
const DECIDED: readonly RemedyStatus[] = ['to_carry_out', 'settled']
const UNDECIDED: readonly RemedyStatus[] = ['to_answer', 'awaiting']

const REMEDIES = '《政府信息公开条例》第五十一条'
const REPORT_OF_YEAR = '《政府信息公开条例》第五十条'

const rule = (
  [text, article]: readonly [text: string, article: string],
  [statuses, roles]: readonly [statuses: readonly RemedyStatus[], roles: readonly Role[]],
): ActRule<RemedyStatus, never> => ({ text, statuses, roles, article, guards: [] })

/**
 * The one table of the ledger: act × status × role.
 * Source: Regulation (2019) Art. 50(1)(3), 51; who does what in the office is a house rule.
 * @example REMEDY_RULES.change_result.roles // ['office_head', 'mayor']
 */
export const REMEDY_RULES: Readonly<Record<RemedyAct, ActRule<RemedyStatus, never>>> = {
  answer: rule(['登记答复（答辩）', REMEDIES], [['to_answer'], HANDLERS]),
  set_hearing: rule(['登记开庭、听证日期', REMEDIES], [UNDECIDED, HANDLERS]),
  record_result: rule(['登记结果', REPORT_OF_YEAR], [UNDECIDED, REMEDY_KEEPERS]),
  carry_out: rule(['登记履行情况', REMEDIES], [['to_carry_out'], HANDLERS]),
  change_result: rule(['更正结果', REPORT_OF_YEAR], [DECIDED, HEADS]),
  amend: rule(['更正登记', REPORT_OF_YEAR], [[...OPEN_REMEDIES, 'settled'], REMEDY_KEEPERS]),
  strike_out: rule(['撤销登记', REPORT_OF_YEAR], [[...OPEN_REMEDIES, 'settled'], HEADS]),
}

/**
 * Whether one act is lawful for a person in a role in a state.
 * @example judgeRemedyAct('answer', remedyAt(events), { personId: 'p1', role: 'clerk' }).allowed
 */
export const judgeRemedyAct = (
  act: RemedyAct,
  { status }: RemedyState,
  { role }: Actor,
): ActPermission<never> =>
  judgeByRule(
    REMEDY_RULES[act],
    { role, status, now: `这件现在是“${REMEDY_STATUS_TEXTS[status]}”` },
    () => null,
  )

/**
 * All acts that are lawful for a person in a role now.
 * @example lawfulRemedyActs(events, { personId: 'p1', role: 'handler' }) // ['answer', 'set_hearing']
 */
export const lawfulRemedyActs = (events: readonly RemedyEvent[], actor: Actor): readonly RemedyAct[] => {
  const state = remedyAt(events)
  return REMEDY_ACTS.filter((act) => judgeRemedyAct(act, state, actor).allowed)
}
