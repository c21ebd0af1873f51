import { daysBetween, formatChineseDate, type IsoDate } from '../calendar/civil-date'
import {
  judgeByRule,
  objection,
  type ActObjection,
  type ActPermission,
  refusedFor,
} from '../dossier/act-rule'
import type { Actor } from '../people/roles'
import type { AllowedContacts } from '../privacy/kinds'
import { problemInPublicWords } from '../privacy/public-words'
import { fail, ok, type Result } from '../result'
import { ROUND_ACTS, type RoundAct, type RoundDrafted, type RoundEvent } from './events'
import { roundAt, roundStatusOn, type RoundState } from './round-at'
import { LONGEST_ROUND, missingInRound, publicTextsOf, type RoundContent } from './round-content'
import { ROUND_GUARDS, ROUND_RULES, type RoundGuardCode, type RoundSituation } from './round-rules'
import { ROUND_STATUS_TEXTS } from './round-status'

/** Why an event is refused. */
export type RoundRefusal =
  | RoundGuardCode
  | 'role-not-allowed'
  | 'not-now'
  | 'wrong-sequence'
  | 'reason-missing'
  | 'not-public-words'
  | 'date-too-early'
  | 'no-such-point'
  | 'no-such-comment'

/** What an event of a round is checked against. */
export interface RoundAround {
  readonly today: IsoDate
  readonly commentIds: readonly string[]
  /** Contacts of the office itself, which may be shown. */
  readonly allowed: AllowedContacts
}

type Objection = ActObjection<RoundRefusal> | null
type Check<T extends RoundEvent['type']> = (
  event: Extract<RoundEvent, { readonly type: T }>,
  facing: RoundAround & { readonly state: RoundState },
) => Objection

const reasonMissing = (text: string): Objection =>
  text.trim() === '' ? objection('reason-missing', '请写明理由。', 'reason') : null

const inPublic = (
  fields: Readonly<Record<string, string>>,
  { allowed }: Pick<RoundAround, 'allowed'>,
): Objection => {
  for (const [field, text] of Object.entries(fields)) {
    const problem = problemInPublicWords(text, allowed)
    if (problem !== null) return objection('not-public-words', problem, field)
  }
  return null
}

const contentInPublic = (content: RoundContent, { allowed }: Pick<RoundAround, 'allowed'>): Objection => {
  const { phone } = content.otherWays
  return inPublic(publicTextsOf(content), { allowed: { ...allowed, phones: [...allowed.phones, phone] } })
}

const checkExtended: Check<'extended'> = ({ throughOn, reason }, { state, today }) => {
  const last = state.throughOn ?? today
  if (throughOn <= last)
    return objection('date-too-early', `要比现在的最后一天${formatChineseDate(last)}晚。`, 'throughOn')
  return daysBetween(last, throughOn) > LONGEST_ROUND
    ? objection('date-too-early', `最多再延长 ${LONGEST_ROUND} 天。`, 'throughOn')
    : reasonMissing(reason)
}

const checkPoint: Check<'point_put'> = ({ point, replaces }, { state, commentIds, allowed }) => {
  const { title, reason, comments } = point
  if (replaces !== null && !state.points.some(({ number }) => number === replaces))
    return objection('no-such-point', '要改的要点不在了，请刷新后再选。', 'replaces')
  if (title.trim() === '') return objection('reason-missing', '请概括这个要点。', 'title')
  if (reason.trim() === '')
    return objection('reason-missing', '请写明改了什么，或者为什么没有采纳。', 'reason')
  if (comments.length === 0) return objection('no-such-comment', '请选出提到这个要点的意见。', 'comments')
  return comments.every((id) => commentIds.includes(id))
    ? inPublic({ title, reason }, { allowed })
    : objection('no-such-comment', '选的意见里有已经撤回的，请刷新后再选。', 'comments')
}

const CHECKS: { readonly [T in RoundEvent['type']]?: Check<T> } = {
  submitted: (_event, { state, ...around }) => contentInPublic(state.content, around),
  opened: (_event, { state, ...around }) => contentInPublic(state.content, around),
  returned: ({ reason }) => reasonMissing(reason),
  extended: (event, facing) => checkExtended(event, facing) ?? inPublic({ reason: event.reason }, facing),
  stopped: ({ reason }, facing) => reasonMissing(reason) ?? inPublic({ reason }, facing),
  point_put: checkPoint,
  point_dropped: ({ point }, { state }) =>
    state.points.some(({ number }) => number === point)
      ? null
      : objection('no-such-point', '这个要点不在了，请刷新后再选。', 'point'),
  summary_submitted: ({ text }, facing) =>
    text.trim() === ''
      ? objection('reason-missing', '请写几句总的说明。', 'text')
      : inPublic({ text }, facing),
  summary_returned: ({ reason }) => reasonMissing(reason),
  discarded: ({ reason }) => reasonMissing(reason),
}

/**
 * What the table says to one act in a situation.
 * @example judgeRoundAct('open', { state, actor, today, commentIds: [] }).allowed
 */
export const judgeRoundAct = (act: RoundAct, situation: RoundSituation): ActPermission<RoundGuardCode> => {
  const status = roundStatusOn(situation.state, situation.today)
  return judgeByRule(
    ROUND_RULES[act],
    { role: situation.actor.role, status, now: `这次征集现在是“${ROUND_STATUS_TEXTS[status]}”` },
    (name) => ROUND_GUARDS[name](situation),
  )
}

/**
 * All acts that are lawful for a person in a role on a day.
 * @example lawfulRoundActs(events, { personId: 'p1', role: 'clerk' }, { today, commentIds: [] }) // ['edit', 'submit', 'discard']
 */
export const lawfulRoundActs = (
  events: readonly RoundEvent[],
  actor: Actor,
  around: Pick<RoundAround, 'today' | 'commentIds'>,
): readonly RoundAct[] => {
  const situation = { ...around, actor, state: roundAt(events) }
  return ROUND_ACTS.filter((act) => judgeRoundAct(act, situation).allowed)
}

/**
 * Checks the first event of a round: a draft may be unfinished, but its title is there.
 * Fails: `reason-missing` with `detail.message` in Chinese and `detail.field`.
 * @example beginRound(drafted).ok
 */
export const beginRound = (event: RoundDrafted): Result<readonly RoundEvent[], RoundRefusal> => {
  const missing = missingInRound(event.content).find(({ field }) => field === 'title')
  return missing === undefined
    ? ok([event])
    : fail('reason-missing', { message: missing.message, field: missing.field })
}

/**
 * Adds an event to a round when the act behind it is lawful for its author on the day and its content holds.
 * Fails: with the code of the table, or one of its own; `detail.message` is Chinese and names the cure, `detail.field`
 * the field to mend where there is one.
 * @example applyRoundEvent(events, { act: 'submit', event }, { today, commentIds: [], allowed })
 */
export const applyRoundEvent = (
  events: readonly RoundEvent[],
  { act, event }: { readonly act: RoundAct; readonly event: RoundEvent },
  around: RoundAround,
): Result<readonly RoundEvent[], RoundRefusal> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这次征集已有新的办理，请刷新后再办。' })
  const state = roundAt(events)
  const permission = judgeRoundAct(act, { ...around, state, actor: event.by })
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const check = CHECKS[event.type] as Check<RoundEvent['type']> | undefined
  const found = check?.(event, { ...around, state }) ?? null
  return found === null ? ok([...events, event]) : refusedFor(found)
}
