import { judgeByRule, type ActPermission, type ActRule } from '../dossier/act-rule'
import type { Actor, Role } from '../people/roles'
import { CHECKS } from './checks'
import type { InspectionAct } from './events'
import {
  INSPECTION_STATUS_TEXTS,
  unanswered,
  type InspectionState,
  type InspectionStatus,
} from './inspection-at'

/** Whoever takes an inspection down. */
export const INSPECTION_KEEPERS: readonly Role[] = ['clerk', 'reviewer', 'office_head', 'mayor']
const INSPECTORS: readonly Role[] = ['reviewer', 'office_head', 'mayor']
const MENDERS: readonly Role[] = ['clerk', 'handler', 'office_head']
const HEADS: readonly Role[] = ['office_head', 'mayor']

const ARTICLE = '《政府信息公开条例》第四十六条、第四十七条'

type Rule = ActRule<InspectionStatus, 'lines-unanswered'>
const rule = (text: string, statuses: Rule['statuses'], roles: Rule['roles']): Rule => ({
  ...{ text, statuses, roles },
  article: ARTICLE,
  guards: [],
})

/**
 * The one table of inspections: act × status × role.
 * Source: Regulation (2019) Art. 46, 47; who does what in the office is a house rule.
 * @example INSPECTION_RULES.sign.roles // ['reviewer', 'office_head', 'mayor']
 */
export const INSPECTION_RULES: Readonly<Record<InspectionAct, Rule>> = {
  fill: rule('填写检查表', ['filling'], INSPECTION_KEEPERS),
  sign: { ...rule('签字', ['filling'], INSPECTORS), guards: ['lines-unanswered'] },
  mend: rule('登记改正', ['to_mend'], MENDERS),
  strike_out: rule('撤销登记', ['filling', 'to_mend', 'settled'], HEADS),
}

const unansweredText = (state: InspectionState): string | null => {
  const [first, ...rest] = unanswered(state)
  if (first === undefined) return null
  return `还有 ${rest.length + 1} 项没有填，先填“${CHECKS[first].text}”。`
}

/**
 * Whether one act is lawful for a person in a role in a state.
 * @example judgeInspectionAct('sign', inspectionAt(events), { personId: 'p1', role: 'mayor' }).allowed
 */
export const judgeInspectionAct = (
  act: InspectionAct,
  state: InspectionState,
  { role }: Actor,
): ActPermission<'lines-unanswered'> =>
  judgeByRule(
    INSPECTION_RULES[act],
    { role, status: state.status, now: `这次检查现在是“${INSPECTION_STATUS_TEXTS[state.status]}”` },
    () => unansweredText(state),
  )
