import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyComplaintEvent } from '../../../src/domain/complaint/apply-complaint-event'
import {
  type ComplaintAct,
  type ComplaintEvent,
  EVENT_OF_COMPLAINT_ACT,
} from '../../../src/domain/complaint/events'
import type { OrganisationChart } from '../../../src/domain/people/organisation'
import { eventSteps, type EventStep } from '../../support/event-steps'

/** Two offices, a window below the first; the head's deputy sits in the other office. */
export const CHART: OrganisationChart = {
  units: [
    { id: 'office', name: '党政综合办公室', parentId: null },
    { id: 'window', name: '便民服务窗口', parentId: 'office' },
    { id: 'social', name: '社会事务办公室', parentId: null },
  ],
  posts: [
    { personId: 'li', unitId: 'window' },
    { personId: 'head', unitId: 'office' },
    { personId: 'wang', unitId: 'social' },
    { personId: 'clerk', unitId: 'social' },
  ],
  deputyships: [{ personId: 'head', deputyId: 'wang' }],
}

const CONTENTS: { readonly [T in ComplaintEvent['type']]: object } = {
  sent: { kind: 'complaint', channel: 'online', isAnonymous: false, concerned: [], from: null },
  sorted: { kind: 'complaint', reason: '' },
  concern_named: { concerned: [{ kind: 'person', id: 'li' }] },
  receipt_told: { how: '短信告知' },
  accepted: {},
  objected: { reason: '属于县民政局职责' },
  assigned: { to: 'clerk', reason: '' },
  assignment_returned: { reason: '不是本科室职责' },
  part_asked: { unitId: 'social', task: '核实发放名单', answerBy: day('2026-03-06') },
  part_given: { unitId: 'social', result: '名单属实' },
  progress_told: { text: '已到现场看过' },
  added: { text: '补充两张照片' },
  extended: { days: 5, reason: '需要请电力公司到场' },
  answered: {
    answer: { outcome: 'solved', text: '路灯已经修好。', reason: '', handedTo: '', contact: '' },
  },
  confirmed: { rating: 5, words: '很快', mayPublish: true },
  reopened: { reason: '灯又灭了' },
  supervised: { demand: '请三日内查明', answerBy: day('2026-03-10') },
  reported: { result: '已经查明，路灯修好' },
  handed_over: { to: '县纪委监委', contact: '12388', reason: '属于其管辖' },
  converted: { caseId: 'case-1', number: '盏公申〔2026〕1号' },
  joined: { intoId: 'letter-1', intoNumber: '盏信〔2026〕1号' },
  publication_allowed: { allows: true },
  noted: { text: '电话问过' },
  withdrawn: {},
  closed: { reason: '归档' },
}

/** `type`, `person:role`, day, and what differs from the usual content. */
export type Step = EventStep<ComplaintEvent['type']>

export const { after: eventAfter, listOf: lettersOf } = eventSteps<ComplaintEvent>(CONTENTS)

export const SENT: Step = ['sent', 'an:resident']
export const SORTED: Step = ['sorted', 'clerk:clerk']
export const ASSIGNED: Step = ['assigned', 'clerk:clerk']
export const ANSWERED: Step = ['answered', 'clerk:clerk', '2026-03-05']

const ACT_OF = Object.fromEntries(
  Object.entries(EVENT_OF_COMPLAINT_ACT).map(([act, type]) => [type, act]),
) as Readonly<Record<string, ComplaintAct>>

/** What the domain says to a step after others: '' when it is taken, else `code: message`. */
export const saidTo = (step: Step, ...before: readonly Step[]): string => {
  const list = lettersOf(...before)
  const event = eventAfter(list, step)
  const applied = applyComplaintEvent(
    list,
    { act: ACT_OF[event.type]!, event },
    { today: event.on, calendar: nationalCalendar, chart: CHART },
  )
  return applied.ok ? '' : `${applied.code}: ${String(applied.detail.message)}`
}
