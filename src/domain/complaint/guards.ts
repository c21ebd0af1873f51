import type { IsoDate } from '../calendar/civil-date'
import type { Actor } from '../people/roles'
import type { ComplaintClocks } from './complaint-clocks'
import type { ComplaintState } from './complaint-state'
import { answeredBy } from './answered-by'
import { KIND_RULES } from './kinds'

/** Who stands before which letter, on which day. */
export interface ComplaintSituation {
  readonly state: ComplaintState
  readonly clocks: ComplaintClocks
  readonly actor: Actor
  readonly today: IsoDate
}

/** Name of a condition, which is also the code of its refusal. */
export type ComplaintGuardCode =
  | 'own_letter'
  | 'own_assignment'
  | 'in_sphere'
  | 'kind_known'
  | 'kind_open_to_sender'
  | 'tells_receipt'
  | 'is_petition'
  | 'not_accepted'
  | 'petition_accepted'
  | 'was_forwarded'
  | 'not_accusation'
  | 'has_parts_open'
  | 'parts_over'
  | 'may_extend'
  | 'may_reopen'
  | 'supervision_open'
  | 'kind_may_be_published'

/** Most times that a sender may have the same letter done again; after that the law's own review is open. */
export const MOST_REOPENINGS = 2

type Guard = (situation: ComplaintSituation) => string | null

/** Why it is the county's: by its kind, or since it was addressed to it. */
const COUNTYS = {
  township: '对信息公开工作的投诉举报由县政府办公室办理。',
  county: '这封信写给县里，由县里办理。',
} as const

const refuseIf = (refused: boolean, message: string): string | null => (refused ? message : null)

const extensionProblem: Guard = ({ state, clocks, today }) => {
  const { text, extension } = KIND_RULES[state.kind]
  if (extension === 0 || clocks.answer === null) return `“${text}”现在没有可以延长的期限。`
  if (state.extension !== null) return '已经延长过一次，不能再延长。请按现在的期限答复。'
  return refuseIf(today > clocks.answer.dueOn, '期限已经过了，不能再延长。请尽快答复，并说明逾期的原因。')
}

/** Every condition of the table of acts. */
export const COMPLAINT_GUARDS: Readonly<Record<ComplaintGuardCode, Guard>> = {
  own_letter: ({ state, actor }) =>
    refuseIf(actor.role === 'resident' && actor.personId !== state.senderId, '只有写信的人可以这样办。'),
  own_assignment: ({ state, actor }) =>
    refuseIf(actor.personId !== state.handlerId, '这封信由别的同事承办，请由承办人办理，或者先转交。'),
  in_sphere: ({ state, actor }) => {
    if (actor.role === 'resident') return null
    const countys = answeredBy(state) === 'county'
    return refuseIf(
      countys !== (actor.role === 'county'),
      countys ? COUNTYS[state.addressedTo] : '这封信由镇里办理；县里可以督办。',
    )
  },
  kind_known: ({ state }) => refuseIf(!state.isSorted, '请先确认这封信属于哪一类。'),
  kind_open_to_sender: ({ state, actor }) =>
    refuseIf(actor.role === 'resident' && state.isSorted, '工作人员已经确认过类别，要改请在补充里写明。'),
  tells_receipt: ({ state, clocks }) => {
    if (clocks.receipt === null) return '这封信不用告知收到：没有留姓名住址，或者属于当场处置的事。'
    return refuseIf(state.receiptToldOn !== null, '已经告知过收到了。')
  },
  is_petition: ({ state }) => refuseIf(state.kind !== 'petition', '只有信访事项才需要这一步。'),
  not_accepted: ({ state }) => refuseIf(state.acceptedOn !== null, '已经受理了。'),
  petition_accepted: ({ state }) =>
    refuseIf(state.kind === 'petition' && state.acceptedOn === null, '信访事项请先受理，再答复。'),
  was_forwarded: ({ state }) =>
    refuseIf(state.channel !== 'transferred', '只有上级转送来的信访事项可以提出异议；其他的请转交。'),
  not_accusation: ({ state }) =>
    refuseIf(
      state.kind === 'accusation',
      '检举控告不在这里办理，请转交有权处理的机关，不得转给被检举的人和单位。',
    ),
  has_parts_open: ({ state }) =>
    refuseIf(!state.parts.some(({ givenOn }) => givenOn === null), '没有等待反馈的协办单位。'),
  parts_over: ({ state, today }) =>
    refuseIf(
      state.parts.some(({ givenOn, answerBy }) => givenOn === null && answerBy >= today),
      '还有协办单位没有反馈，期限也还没到。请等反馈，或者登记反馈后再答复。',
    ),
  may_extend: extensionProblem,
  kind_may_be_published: ({ state }) =>
    refuseIf(!KIND_RULES[state.kind].mayBePublished, `“${KIND_RULES[state.kind].text}”不公开。`),
  supervision_open: ({ state }) => refuseIf(state.supervision?.report !== null, '没有要报结果的督办。'),
  may_reopen: ({ state }) =>
    refuseIf(
      state.reopenings >= MOST_REOPENINGS,
      `已经重办过${MOST_REOPENINGS}次。仍不满意的，可以依法申请复查，或者向县里反映。`,
    ),
}
