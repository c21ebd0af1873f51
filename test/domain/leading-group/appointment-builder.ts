import { day } from '../../../src/domain/calendar/civil-date'
import type { AppointmentFacts } from '../../../src/domain/leading-group/appointment-facts'
import type { AppointmentEvent, AppointmentRecorded } from '../../../src/domain/leading-group/events'
import type { Actor } from '../../../src/domain/people/roles'

export const CLERK: Actor = { personId: 'clerk', role: 'clerk' }
export const HEAD: Actor = { personId: 'head', role: 'office_head' }
export const MAYOR: Actor = { personId: 'mayor', role: 'mayor' }

/** An appointment as its document states it. */
export const factsOf = (change: Partial<AppointmentFacts> = {}): AppointmentFacts => ({
  personId: 'p1',
  name: '张三',
  office: '镇长',
  post: 'head',
  from: day('2026-03-02'),
  document: { title: '关于调整领导小组的通知', number: '盏政发〔2026〕3号' },
  ...change,
})

const base = (seq: number, by: Actor) => ({ seq, on: day('2026-03-01'), at: '2026-03-01T02:00:00.000Z', by })

export const recorded = (change: Partial<AppointmentFacts> = {}): AppointmentRecorded => ({
  ...base(1, CLERK),
  type: 'recorded',
  facts: factsOf(change),
})
export const confirmed = (by = HEAD): AppointmentEvent => ({ ...base(2, by), type: 'confirmed' })
export const ended = (lastOn: string): AppointmentEvent => ({
  ...base(3, HEAD),
  type: 'ended',
  lastOn: day(lastOn),
  document: { title: '免职通知', number: '' },
})
export const amended = (asOf: string, change: { name?: string; office?: string } = {}, seq = 3) => ({
  ...base(seq, HEAD),
  type: 'amended' as const,
  ...{ asOf: day(asOf), name: '张三', office: '党委书记', ...change },
  document: { title: '关于调整领导小组的通知', number: '盏政发〔2026〕9号' },
})
export const struckOut = (seq: number, reason = '登记错了'): AppointmentEvent => ({
  ...base(seq, HEAD),
  type: 'struck_out',
  reason,
})
