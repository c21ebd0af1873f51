import { day } from '../../../src/domain/calendar/civil-date'
import { CHECK_KEYS } from '../../../src/domain/inspection/checks'
import type { CheckAnswer, InspectionBegun, InspectionEvent } from '../../../src/domain/inspection/events'
import type { Actor } from '../../../src/domain/people/roles'

export const CLERK: Actor = { personId: 'clerk', role: 'clerk' }
export const HEAD: Actor = { personId: 'head', role: 'office_head' }

const base = (seq: number, by: Actor = HEAD) => ({
  ...{ seq, by, on: day('2026-03-02'), at: '2026-03-02T02:00:00.000Z' },
})

export const begun = (inspectedOn = '2026-03-02'): InspectionBegun => ({
  ...base(1),
  type: 'begun',
  facts: { organ: '盈江县人民政府办公室', inspectors: '张三', inspectedOn: day(inspectedOn) },
})
/** The guide is wanting unless something else is said of it; everything else is as it should be. */
export const answersOf = (guide: Partial<CheckAnswer> = {}): readonly CheckAnswer[] =>
  CHECK_KEYS.map((key) =>
    key === 'guide'
      ? { key, result: 'fails', note: '没有传真', mendBy: day('2026-03-20'), ...guide }
      : { key, result: 'meets', note: '', mendBy: null },
  )
export const filled = (answers = answersOf(), seq = 2): InspectionEvent => ({
  ...base(seq),
  type: 'filled',
  answers,
})
export const signed = (by = HEAD): InspectionEvent => ({
  ...base(3, by),
  type: 'signed',
  conclusion: '总体符合',
  evidence: { guide: '指南2026年1月1日更新。' },
})
export const mended = (
  change: Partial<Extract<InspectionEvent, { type: 'mended' }>> = {},
): InspectionEvent => ({
  ...base(4),
  type: 'mended',
  key: 'guide',
  doneOn: day('2026-03-02'),
  note: '已补充',
  ...change,
})
export const struckOut = (seq: number, reason = '重复'): InspectionEvent => ({
  ...base(seq),
  type: 'struck_out',
  reason,
})
