import { day } from '../../../src/domain/calendar/civil-date'
import type {
  RectificationAccepted,
  RectificationAnswered,
  RectificationEvent,
  RectificationExtended,
  RectificationFacts,
  RectificationOrdered,
  RectificationReturned,
  RectificationWithdrawn,
} from '../../../src/domain/rectification/events'
import type { Actor } from '../../../src/domain/people/roles'

export const COUNTY: Actor = { personId: 'county-1', role: 'county' }
export const CLERK: Actor = { personId: 'clerk-1', role: 'clerk' }

const base = (seq: number, on: string, by: Actor) => ({ seq, on: day(on), at: `${on}T01:00:00.000Z`, by })

export const ordered = (facts: Partial<RectificationFacts> = {}): RectificationOrdered => ({
  type: 'ordered',
  ...base(1, '2026-03-02', COUNTY),
  facts: {
    title: '公开指南没有更新',
    finding: '电话打不通',
    demand: '核对每一项',
    dueOn: day('2026-03-20'),
    ...facts,
  },
})

export const answered = (seq: number, on = '2026-03-10', by = CLERK): RectificationAnswered => ({
  type: 'answered',
  ...base(seq, on, by),
  done: '改了电话',
  evidence: '公开指南',
})

export const accepted = (seq: number): RectificationAccepted => ({
  type: 'accepted',
  ...base(seq, '2026-03-11', COUNTY),
  note: '已核对',
})

export const returned = (seq: number, dueOn = '2026-03-27'): RectificationReturned => ({
  type: 'returned',
  ...base(seq, '2026-03-11', COUNTY),
  reason: '路线还是旧的',
  dueOn: day(dueOn),
})

export const extended = (seq: number, dueOn = '2026-04-03'): RectificationExtended => ({
  type: 'extended',
  ...base(seq, '2026-03-11', COUNTY),
  reason: '山体滑坡，路断了',
  dueOn: day(dueOn),
})

export const withdrawn = (seq: number): RectificationWithdrawn => ({
  type: 'withdrawn',
  ...base(seq, '2026-03-11', COUNTY),
  reason: '重复',
})

/** Every event once, in an order that can be. */
export const WHOLE: readonly RectificationEvent[] = [
  ordered(),
  extended(2),
  answered(3),
  returned(4),
  answered(5),
  accepted(6),
]
