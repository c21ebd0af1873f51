import type { IsoDate } from '../calendar/civil-date'
import type { Actor } from '../people/roles'
import type { Clock } from '../statute/clock'
import type { TopicState } from './topic-at'

/** Who stands before which topic, on which day. */
export interface TopicSituation {
  readonly state: TopicState
  readonly clock: Clock | null
  readonly actor: Actor
  readonly today: IsoDate
}

/** Name of a condition, which is also the code of its refusal. */
export type TopicGuardCode = 'own_topic' | 'may_extend' | 'may_reopen'

type Guard = (situation: TopicSituation) => string | null

const refuseIf = (refused: boolean, message: string): string | null => (refused ? message : null)

/** Every condition of the table of acts. */
export const TOPIC_GUARDS: Readonly<Record<TopicGuardCode, Guard>> = {
  own_topic: ({ state, actor }) =>
    refuseIf(actor.role === 'resident' && actor.personId !== state.namerId, '只有点题的人可以这样办。'),
  may_extend: ({ state, clock, today }) => {
    if (state.wasExtended) return '已经延长过一次，不能再延长。请按现在的期限答复。'
    return refuseIf(
      clock !== null && today > clock.dueOn,
      '期限已经过了，不能再延长。请尽快答复，并说明逾期的原因。',
    )
  },
  may_reopen: ({ state, actor }) => {
    if (actor.role !== 'resident') return null
    if (state.status === 'kept_back') return '这个点题没有展示。请看理由，改好文字后重新点题。'
    return refuseIf(
      state.reopenedByNamer,
      '已经请求重新办理过一次。仍不满意的，可以依申请公开，或者写信给镇里。',
    )
  },
}
