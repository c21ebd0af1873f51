import type { IsoDate } from '../calendar/civil-date'
import { judgeByRule, type ActPermission, type ActRule } from '../dossier/act-rule'
import type { Actor, Role } from '../people/roles'
import type { SurveyAct } from './events'
import { surveyStatusOn, type SurveyState } from './survey-at'
import { SURVEY_STATUS_TEXTS, type SurveyStatus } from './survey-status'

/** A condition of the table of acts. */
export type SurveyGuardCode = 'second_person' | 'second_result_person'

/** Whoever begins a survey and writes its result. */
export const SURVEY_WRITERS: readonly Role[] = ['clerk', 'office_head']
const APPROVERS: readonly Role[] = ['reviewer', 'office_head', 'mayor']
const HEADS: readonly Role[] = ['office_head', 'mayor']

const LAW = '《政府信息公开条例》第四十六条'
const HOUSE = '评议办理规则'

type Rule = ActRule<SurveyStatus, SurveyGuardCode>

const rule = (
  [text, article]: readonly [text: string, article: string],
  [statuses, roles]: readonly [statuses: readonly SurveyStatus[], roles: readonly Role[]],
  ...guards: readonly SurveyGuardCode[]
): Rule => ({ text, statuses, roles, article, guards })

/**
 * The one table of 评议: act × status × role. Answers of residents are no acts of the office: see `mayAnswer`.
 * Source: Regulation (2019) Art. 46; who does what in the office is a house rule.
 * @example SURVEY_RULES.open.roles // ['reviewer', 'office_head', 'mayor']
 */
export const SURVEY_RULES: Readonly<Record<SurveyAct, Rule>> = {
  edit: rule(['改评议方案', HOUSE], [['drafting'], SURVEY_WRITERS]),
  submit: rule(['送审', HOUSE], [['drafting'], SURVEY_WRITERS]),
  return_draft: rule(['退回修改', HOUSE], [['in_review'], APPROVERS]),
  open: rule(['审核通过，开始评议', LAW], [['in_review'], APPROVERS], 'second_person'),
  close: rule(['提前结束', HOUSE], [['open'], HEADS]),
  stop: rule(['停止评议', HOUSE], [['open', 'ended'], HEADS]),
  submit_result: rule(['结果送审', LAW], [['ended'], SURVEY_WRITERS]),
  return_result: rule(['退回结果', HOUSE], [['result_in_review'], APPROVERS]),
  publish_result: rule(['公布结果', LAW], [['result_in_review'], APPROVERS], 'second_result_person'),
}

const GUARDS: Readonly<Record<SurveyGuardCode, (state: SurveyState, actor: Actor) => string | null>> = {
  second_person: ({ writers }, { personId }) =>
    writers.includes(personId) ? '评议方案是您写的或者送审的，请另一位负责人审核。' : null,
  second_result_person: ({ resultWriters }, { personId }) =>
    resultWriters.includes(personId) ? '评议结果是您整理的，请另一位负责人审核公布。' : null,
}

/**
 * Whether one act is lawful for a person in a role on a day.
 * @example judgeSurveyAct('open', surveyAt(events), { actor, today }).allowed
 */
export const judgeSurveyAct = (
  act: SurveyAct,
  state: SurveyState,
  { actor, today }: { readonly actor: Actor; readonly today: IsoDate },
): ActPermission<SurveyGuardCode> => {
  const status = surveyStatusOn(state, today)
  return judgeByRule(
    SURVEY_RULES[act],
    { role: actor.role, status, now: `这次评议现在是“${SURVEY_STATUS_TEXTS[status]}”` },
    (name) => GUARDS[name](state, actor),
  )
}
