import { formatChineseDate } from '../calendar/civil-date'
import { unitsAbove, type OrganisationChart } from '../people/organisation'
import { mustStepAside } from '../people/recusal'
import { fail, ok, type Result } from '../result'
import type { ComplaintAct, ComplaintEvent, ComplaintEventType } from './events'
import type { ComplaintSituation } from './guards'
import { KIND_RULES } from './kinds'
import { judgeComplaintAct, situationOfComplaint, type ComplaintRefusal, type ComplaintView } from './may-act'
import { missingInAnswer, type ComplaintOutcome } from './outcomes'

/** Why an event is refused besides what `mayActOnComplaint` says. */
export type ComplaintObjection =
  | ComplaintRefusal
  | 'wrong-sequence'
  | 'name-needed'
  | 'reason-missing'
  | 'assignee-concerned'
  | 'assignee-answered-before'
  | 'handler-concerned'
  | 'unit-concerned'
  | 'part-date-past'
  | 'no-such-part'
  | 'extension-too-long'
  | 'answer-incomplete'
  | 'outcome-not-ours-to-give'

interface Facing extends ComplaintSituation {
  readonly chart: OrganisationChart
}

type Objection = readonly [code: ComplaintObjection, message: string, field?: string]
type Check<T extends ComplaintEventType> = (
  event: Extract<ComplaintEvent, { readonly type: T }>,
  facing: Facing,
) => Objection | null

const blank = (text: string): boolean => text.trim() === ''

const checkSorted: Check<'sorted'> = ({ kind, reason, by }, { state }) => {
  const { text, anonymous } = KIND_RULES[kind]
  if (state.isAnonymous && !anonymous)
    return ['name-needed', `“${text}”要留姓名和联系方式才能办理。这封信没有留名，请按现在的类别办理。`]
  const corrects = by.role !== 'resident' && kind !== state.kind
  return corrects && blank(reason) ? ['reason-missing', '改了类别，请写明理由。', 'reason'] : null
}

const checkAssigned: Check<'assigned'> = ({ to }, { state, chart }) => {
  if (mustStepAside(to, state.concerned, chart))
    return ['assignee-concerned', '这封信反映的是他、他所在的单位或者由他代理的人，不能交给他办。', 'to']
  return state.answeredBefore.includes(to)
    ? ['assignee-answered-before', '上次就是他答复的，写信的人不满意，请换一位同事重新办理。', 'to']
    : null
}

const checkConcernNamed: Check<'concern_named'> = ({ concerned }, { state: { handlerId }, chart }) =>
  handlerId !== null && mustStepAside(handlerId, concerned, chart)
    ? ['handler-concerned', '现在的承办人要回避。请先交办给别的同事，再登记被反映的人或单位。', 'concerned']
    : null

const checkPartAsked: Check<'part_asked'> = ({ unitId, answerBy, on }, { state, clocks, chart }) => {
  const near = unitsAbove(unitId, chart)
  const concerned = state.concerned.some(({ kind, id }) => kind === 'unit' && near.includes(id))
  if (concerned) return ['unit-concerned', '这封信反映的就是这个单位，不能请它协办。', 'unitId']
  const last = clocks.answer?.dueOn ?? null
  if (answerBy < on) return ['part-date-past', '协办反馈的日期不能早于今天。', 'answerBy']
  return last !== null && on <= last && answerBy > last
    ? ['part-date-past', `协办反馈的日期不能晚于答复期限的最后一天${formatChineseDate(last)}。`, 'answerBy']
    : null
}

const checkPartGiven: Check<'part_given'> = ({ unitId }, { state }) =>
  state.parts.some((part) => part.unitId === unitId && part.givenOn === null)
    ? null
    : ['no-such-part', '没有请这个单位协办，或者它已经反馈过了。', 'unitId']

const checkExtended: Check<'extended'> = ({ days, reason }, { state }) => {
  const { extension } = KIND_RULES[state.kind]
  if (!Number.isInteger(days) || days < 1 || days > extension)
    return ['extension-too-long', `最多延长${extension}天。`, 'days']
  return blank(reason) ? ['reason-missing', '请写明延长的理由，会告诉写信的人。', 'reason'] : null
}

const ELSEWHERE: readonly ComplaintOutcome[] = ['not_ours', 'legal_path']

const checkAnswered: Check<'answered'> = ({ answer }, { state }) => {
  const [missing] = missingInAnswer(answer)
  if (missing !== undefined) return ['answer-incomplete', missing.message, `answer.${missing.field}`]
  const { answeredBy: receiver, text } = KIND_RULES[state.kind]
  return receiver === 'elsewhere' && !ELSEWHERE.includes(answer.outcome)
    ? ['outcome-not-ours-to-give', `“${text}”不由镇里作结论，请告知法定途径或者转交。`, 'answer.outcome']
    : null
}

const checkSupervised: Check<'supervised'> = ({ answerBy, on }) =>
  answerBy < on ? ['part-date-past', '报结果的日期不能早于今天。', 'answerBy'] : null

const needsReason = ({ reason }: { readonly reason: string }): Objection | null =>
  blank(reason) ? ['reason-missing', '请写明理由。', 'reason'] : null

const CHECKS: { readonly [T in ComplaintEventType]?: Check<T> } = {
  sorted: checkSorted,
  concern_named: checkConcernNamed,
  assigned: checkAssigned,
  part_asked: checkPartAsked,
  part_given: checkPartGiven,
  extended: checkExtended,
  answered: checkAnswered,
  supervised: checkSupervised,
  objected: needsReason,
  assignment_returned: needsReason,
  reopened: needsReason,
  handed_over: needsReason,
}

/**
 * Adds an event to a letter when the act behind it is lawful for its author on the day, and its content holds.
 * Fails: with the code of `mayActOnComplaint`, or one of its own; `detail.message` is Chinese and names the cure,
 * `detail.field` the field to mend where there is one.
 * @example applyComplaintEvent(events, { act: 'sort', event }, { today, calendar, chart })
 */
export const applyComplaintEvent = (
  events: readonly ComplaintEvent[],
  { act, event }: { readonly act: ComplaintAct; readonly event: ComplaintEvent },
  { chart, ...view }: ComplaintView & { readonly chart: OrganisationChart },
): Result<readonly ComplaintEvent[], ComplaintObjection> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这封信已有新的办理，请刷新后再办。' })
  const situation = situationOfComplaint(events, event.by, view)
  const permission = judgeComplaintAct(act, situation)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const check = CHECKS[event.type] as Check<ComplaintEventType> | undefined
  const objection = check?.(event, { ...situation, chart }) ?? null
  if (objection === null) return ok([...events, event])
  const [code, message, field] = objection
  return fail(code, { message, ...(field === undefined ? {} : { field }) })
}
