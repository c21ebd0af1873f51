import { day } from '../../../src/domain/calendar/civil-date'
import type { OrganisationChart } from '../../../src/domain/people/organisation'
import type { Actor } from '../../../src/domain/people/roles'
import { NO_FACTS, type CountedThing, type UnitFacts } from '../../../src/domain/scorecard/criteria'
import type { ScorecardDrafted, ScorecardEvent } from '../../../src/domain/scorecard/events'
import { USUAL_SCORECARD_TERMS } from '../../../src/domain/scorecard/scorecard-terms'

export const CHART: OrganisationChart = {
  units: [
    { id: 'office', name: '党政综合办公室', parentId: null },
    { id: 'social', name: '社会事务办公室', parentId: null },
  ],
  posts: [
    { personId: 'clerk', unitId: 'office' },
    { personId: 'head', unitId: 'office' },
    { personId: 'handler', unitId: 'social' },
  ],
  deputyships: [],
}
export const CLERK: Actor = { personId: 'clerk', role: 'clerk' }
export const HEAD: Actor = { personId: 'head', role: 'office_head' }
export const MAYOR: Actor = { personId: 'mayor', role: 'mayor' }
export const HANDLER: Actor = { personId: 'handler', role: 'handler' }

/** So many things of which the first so many cost points. */
export const things = (total: number, bad: number): readonly CountedThing[] =>
  Array.from({ length: total }, (_, at) => ({
    ...{ key: `k${at}`, place: 'case' as const, id: `id${at}`, title: `第${at}件`, note: '' },
    isBad: at < bad,
  }))

/** Three of twelve late, one piece of two sent back; nothing else happened. */
export const FACTS: UnitFacts = { ...NO_FACTS, timeliness: things(12, 3), quality: things(2, 1) }

const base = (seq: number, by: Actor, on = '2026-10-09') => ({
  ...{ seq, by, on: day(on), at: `${on}T02:00:00.000Z` },
})

export const drafted = (change: Partial<ScorecardDrafted> = {}): ScorecardDrafted => ({
  ...base(1, CLERK),
  type: 'drafted',
  unit: { kind: 'unit', id: 'social', name: '社会事务办公室' },
  period: '2026Q3',
  terms: USUAL_SCORECARD_TERMS,
  facts: FACTS,
  fingerprint: 'a1b2c3d4e5f6a7b8',
  ...change,
})
export const shown = (seq = 2): ScorecardEvent => ({
  ...base(seq, CLERK),
  type: 'shown',
  appealBy: day('2026-10-16'),
})
export const appealed = (
  change: Partial<Extract<ScorecardEvent, { type: 'appealed' }>> = {},
): ScorecardEvent => ({
  ...base(3, HANDLER),
  type: 'appealed',
  criterion: 'timeliness',
  reason: '期限算错了',
  from: '',
  ...change,
})
export const decided = (
  change: Partial<Extract<ScorecardEvent, { type: 'decided' }>> = {},
): ScorecardEvent => ({
  ...base(4, HEAD),
  type: 'decided',
  criterion: 'timeliness',
  granted: true,
  excused: ['k0'],
  reason: '核对属实',
  ...change,
})
export const confirmed = (seq: number, by = HEAD): ScorecardEvent => ({
  ...base(seq, by, '2026-10-19'),
  type: 'confirmed',
})
export const struckOut = (seq: number, reason = '重复', by = HEAD): ScorecardEvent => ({
  ...base(seq, by),
  type: 'struck_out',
  reason,
})
