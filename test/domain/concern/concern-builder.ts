import { day } from '../../../src/domain/calendar/civil-date'
import { applyConcernEvent } from '../../../src/domain/concern/apply-concern-event'
import { EVENT_OF_CONCERN_ACT, type ConcernAct, type ConcernEvent } from '../../../src/domain/concern/events'
import type { OrganisationChart } from '../../../src/domain/people/organisation'
import type { Role } from '../../../src/domain/people/roles'

const CHART: OrganisationChart = {
  units: [
    { id: 'office', name: '党政综合办公室', parentId: null },
    { id: 'water', name: '水务站', parentId: null },
  ],
  posts: [],
  deputyships: [],
}

export const AROUND = { chart: CHART, allowed: { phones: ['0692-8180000'], mailboxes: [] } }

/** Words as they are usually drafted. */
export const WORDS = {
  kind: 'statement',
  rumour: '',
  text: '水厂停水抢修，已派两辆送水车。',
  whatToDo: '带桶到村委会取水。',
  corrects: null,
} as const

const CONTENTS: { readonly [T in ConcernEvent['type']]: object } = {
  opened: {
    title: '芒别村停水',
    what: '主管道断裂，三个组停水。',
    place: '芒别村',
    unitId: 'water',
    dutyPhone: '0692-8180000',
    grade: 'other',
    heardAt: '2026-03-02T01:00:00.000Z',
    letterId: null,
  },
  regraded: { grade: 'grave', reason: '停水扩大到六个村' },
  owner_changed: { unitId: 'office', dutyPhone: '0692-8180001', reason: '由党政办牵头' },
  words_drafted: { words: WORDS },
  words_returned: { words: 2, reason: '写明哪几个组' },
  words_published: { words: 2 },
  words_published_first: { words: 2, reason: '负责人在抢修现场，联系不上' },
  words_looked_at: { words: 2, isRight: true, note: '' },
  briefing_held: { heldAt: '2026-03-02T02:00:00.000Z', note: '镇政府会议室' },
  reopened: { reason: '又停水了' },
  discarded: { reason: '是邻镇的事' },
}

/** `type`, `person:role`, what differs from the usual content, and minutes after nine o'clock in China. */
export type Step = readonly [type: ConcernEvent['type'], who: string, change?: object, minutes?: number]

/** One event as it would be the next of a list. */
export const eventAfter = (
  list: readonly ConcernEvent[],
  [type, who, change = {}, minutes = list.length * 10]: Step,
): ConcernEvent => {
  const [personId = '', role] = who.split(':')
  return {
    ...CONTENTS[type],
    ...change,
    type,
    seq: list.length + 1,
    on: day('2026-03-02'),
    at: new Date(Date.parse('2026-03-02T01:00:00.000Z') + minutes * 60_000).toISOString(),
    by: { personId, role: role as Role },
  } as unknown as ConcernEvent
}

/** Events in order, whether lawful or not. */
export const concernOf = (...steps: readonly Step[]): readonly ConcernEvent[] =>
  steps.reduce<readonly ConcernEvent[]>((list, step) => [...list, eventAfter(list, step)], [])

export const OPENED: Step = ['opened', 'clerk:clerk']
export const DRAFTED: Step = ['words_drafted', 'clerk:clerk']
export const PUBLISHED: Step = ['words_published', 'head:office_head']
export const PUBLISHED_FIRST: Step = ['words_published_first', 'clerk:clerk']

const ACT_OF = Object.fromEntries(
  Object.entries(EVENT_OF_CONCERN_ACT).map(([act, type]) => [type, act]),
) as Readonly<Record<string, ConcernAct>>

/** What the domain says to a step after others: '' when it is taken, else `code: message`. */
export const saidTo = (step: Step, ...before: readonly Step[]): string => {
  const list = concernOf(...before)
  const event = eventAfter(list, step)
  const applied = applyConcernEvent(list, { act: ACT_OF[event.type]!, event }, AROUND)
  return applied.ok ? '' : `${applied.code}: ${String(applied.detail.message)}`
}
