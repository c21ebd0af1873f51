import { hasCome } from '../calendar/civil-date'
import {
  judgeByRule,
  objection,
  type ActObjection,
  type ActPermission,
  refusedFor,
} from '../dossier/act-rule'
import type { OrganisationChart } from '../people/organisation'
import type { Actor } from '../people/roles'
import type { AllowedContacts } from '../privacy/kinds'
import { problemInPublicWords } from '../privacy/public-words'
import { fail, ok, type Result } from '../result'
import { concernAt, owedLooks, type ConcernState } from './concern-at'
import { CONCERN_GUARDS, CONCERN_RULES, type ConcernGuardCode } from './concern-rules'
import { CONCERN_STATUS_TEXTS } from './concern-status'
import { CONCERN_ACTS, type ConcernAct, type ConcernEvent, type ConcernOpened } from './events'

/** Why an event is refused. */
export type ConcernRefusal =
  | ConcernGuardCode
  | 'role-not-allowed'
  | 'not-now'
  | 'wrong-sequence'
  | 'reason-missing'
  | 'not-public-words'
  | 'words-changed'
  | 'no-such-unit'
  | 'instant-to-come'
  | 'nothing-to-correct'

/** What an event of a concern is checked against. */
export interface ConcernAround {
  readonly chart: OrganisationChart
  /** Contacts of the office itself, which may be shown. */
  readonly allowed: AllowedContacts
}

type Objection = ActObjection<ConcernRefusal> | null
type Check<T extends ConcernEvent['type']> = (
  event: Extract<ConcernEvent, { readonly type: T }>,
  facing: ConcernAround & { readonly state: ConcernState },
) => Objection

const reasonMissing = (text: string, field = 'reason'): Objection =>
  text.trim() === '' ? objection('reason-missing', '请写明理由。', field) : null

const inPublic = (
  fields: Readonly<Record<string, string>>,
  { allowed, state }: ConcernAround & { readonly state: Pick<ConcernState, 'dutyPhone'> },
): Objection => {
  const known = { ...allowed, phones: [...allowed.phones, state.dutyPhone] }
  for (const [field, text] of Object.entries(fields)) {
    const problem = problemInPublicWords(text, known)
    if (problem !== null) return objection('not-public-words', problem, field)
  }
  return null
}

const unitKnown = (unitId: string, { chart }: ConcernAround): Objection =>
  chart.units.some(({ id }) => id === unitId)
    ? null
    : objection('no-such-unit', '没有这个单位，请从列表里选。', 'unitId')

const checkDrafted: Check<'words_drafted'> = ({ words }, facing) => {
  const { corrects, kind, rumour, text, whatToDo } = words
  if (text.trim() === '') return objection('reason-missing', '请写明要说的内容。', 'text')
  if (kind === 'fact_card' && rumour.trim() === '')
    return objection('reason-missing', '请写明传的是什么。', 'rumour')
  if (
    corrects !== null &&
    !facing.state.words.some((each) => each.number === corrects && each.replacedBy === null)
  )
    return objection('nothing-to-correct', '要更正的内容不在了，请刷新后再选。', 'corrects')
  if (kind === 'closing' && facing.state.words.length === 0)
    return objection('nothing-to-correct', '还没有回应过，请先发布情况说明，再写处置结束。', 'kind')
  return inPublic({ rumour, text, whatToDo }, facing)
}

const sameWords = (
  { words }: { readonly words: number },
  { state: { waiting } }: { readonly state: ConcernState },
): Objection =>
  waiting?.number === words ? null : objection('words-changed', '拟稿刚被改过，请刷新后再看一遍。')

const checkLook: Check<'words_looked_at'> = ({ words, isRight, note, by }, { state }) => {
  const owed = owedLooks(state).find((each) => each.number === words)
  if (owed === undefined || owed.by === by.personId || owed.writtenBy === by.personId)
    return objection('owes_second_look', '这份内容不用您复核，请刷新后再选。', 'words')
  return isRight ? null : reasonMissing(note, 'note')
}

const CHECKS: { readonly [T in ConcernEvent['type']]?: Check<T> } = {
  words_drafted: checkDrafted,
  words_published: sameWords,
  words_published_first: (event, facing) => sameWords(event, facing) ?? reasonMissing(event.reason),
  words_returned: (event, facing) => sameWords(event, facing) ?? reasonMissing(event.reason),
  words_looked_at: checkLook,
  briefing_held: ({ heldAt, at }) =>
    hasCome(heldAt, at) ? null : objection('instant-to-come', '发布会的时间不能晚于现在。', 'heldAt'),
  regraded: ({ reason }) => reasonMissing(reason),
  owner_changed: (event, facing) => unitKnown(event.unitId, facing) ?? reasonMissing(event.reason),
  reopened: ({ reason }) => reasonMissing(reason),
  discarded: ({ reason }) => reasonMissing(reason),
}

/** Standing before a concern, as the table words it. */
const judge = (act: ConcernAct, state: ConcernState, actor: Actor): ActPermission<ConcernGuardCode> =>
  judgeByRule(
    CONCERN_RULES[act],
    { role: actor.role, status: state.status, now: `这件事现在是“${CONCERN_STATUS_TEXTS[state.status]}”` },
    (name) => CONCERN_GUARDS[name]({ state, actor }),
  )

/**
 * Whether one act is lawful for a person in a role now.
 * @example mayActOnConcern('publish_words', events, { personId: 'p1', role: 'office_head' }).allowed
 */
export const mayActOnConcern = (
  act: ConcernAct,
  events: readonly ConcernEvent[],
  actor: Actor,
): ActPermission<ConcernGuardCode> => judge(act, concernAt(events), actor)

/**
 * All acts that are lawful for a person in a role now.
 * @example lawfulConcernActs(events, { personId: 'p1', role: 'clerk' }) // ['draft_words', 'change_owner']
 */
export const lawfulConcernActs = (events: readonly ConcernEvent[], actor: Actor): readonly ConcernAct[] => {
  const state = concernAt(events)
  return CONCERN_ACTS.filter((act) => judge(act, state, actor).allowed)
}

/**
 * Checks the first event of a concern.
 * Fails: with a code of its own; `detail.message` is Chinese and names the cure, `detail.field` the field to mend.
 * @example beginConcern(opened, { chart, allowed }).ok
 */
export const beginConcern = (
  event: ConcernOpened,
  around: ConcernAround,
): Result<readonly ConcernEvent[], ConcernRefusal> => {
  const { title, what, place, heardAt, at } = event
  const found =
    unitKnown(event.unitId, around) ??
    (hasCome(heardAt, at) ? null : objection('instant-to-come', '知道的时间不能晚于现在。', 'heardAt')) ??
    inPublic({ title, what, place }, { ...around, state: event })
  return found === null ? ok([event]) : refusedFor(found)
}

/**
 * Adds an event to a concern when the act behind it is lawful for its author and its content holds.
 * Fails: with the code of the table, or one of its own; `detail.message` is Chinese and names the cure, `detail.field`
 * the field to mend where there is one.
 * @example applyConcernEvent(events, { act: 'draft_words', event }, { chart, allowed })
 */
export const applyConcernEvent = (
  events: readonly ConcernEvent[],
  { act, event }: { readonly act: ConcernAct; readonly event: ConcernEvent },
  around: ConcernAround,
): Result<readonly ConcernEvent[], ConcernRefusal> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这件事已有新的办理，请刷新后再办。' })
  const state = concernAt(events)
  const permission = judge(act, state, event.by)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const check = CHECKS[event.type] as Check<ConcernEvent['type']> | undefined
  const found = check?.(event, { ...around, state }) ?? null
  return found === null ? ok([...events, event]) : refusedFor(found)
}
