import type { IsoDate } from '../calendar/civil-date'
import type { Actor } from '../people/roles'
import type { Clock } from '../statute/clock'
import type { ProposalState } from './proposal-at'

/** Who stands before which proposal, on which day. */
export interface ProposalSituation {
  readonly state: ProposalState
  readonly clock: Clock | null
  readonly actor: Actor
  readonly today: IsoDate
}

/** Name of a condition, which is also the code of its refusal. */
export type ProposalGuardCode = 'may_extend' | 'parts_missing' | 'not_public' | 'is_public' | 'has_answer'

type Guard = (situation: ProposalSituation) => string | null

const refuseIf = (refused: boolean, message: string): string | null => (refused ? message : null)

/** Every condition of the table of acts. */
export const PROPOSAL_GUARDS: Readonly<Record<ProposalGuardCode, Guard>> = {
  may_extend: ({ state, clock, today }) => {
    if (state.extension !== null || (state.facts.isComplex && state.reopenings === 0))
      return '已经按六个月办理，不能再延长。请按现在的期限答复。'
    return refuseIf(
      clock !== null && today > clock.dueOn,
      '期限已经过了，不能再延长。请尽快答复，并向代表说明逾期的原因。',
    )
  },
  parts_missing: ({ state }) =>
    refuseIf(
      state.jointUnitIds.some((unitId) => !state.parts.some((part) => part.unitId === unitId)),
      '还有会办单位没有给意见。请先登记会办意见，或者重新分办。',
    ),
  has_answer: ({ state }) => refuseIf(state.answer === null, '还没有答复，不能公开结果。'),
  not_public: ({ state }) => refuseIf(state.isPublic, '结果已经公开了。'),
  is_public: ({ state }) => refuseIf(!state.isPublic, '结果没有公开，不用撤下。'),
}
