import type { ComplaintSummary, ComplaintView, MyComplaintView } from '../../../src/contract/complaints'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Calendar } from '../../../src/domain/calendar/working-days'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import {
  complaintClocks,
  nextDuty,
  type ComplaintClocks,
} from '../../../src/domain/complaint/complaint-clocks'
import type { ComplaintState } from '../../../src/domain/complaint/complaint-state'
import { COMPLAINT_STATUS_TEXTS, isOpenStatus } from '../../../src/domain/complaint/complaint-status'
import { storyForSender } from '../../../src/domain/complaint/complaint-story'
import { COMPLAINT_ACTS } from '../../../src/domain/complaint/events'
import { KIND_RULES } from '../../../src/domain/complaint/kinds'
import { mayActOnComplaint } from '../../../src/domain/complaint/may-act'
import { OUTCOME_RULES } from '../../../src/domain/complaint/outcomes'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { SettingsInForce } from '../../ports/storage'

/** A letter with what follows from it today. */
export interface ComplaintPicture {
  readonly record: ComplaintRecord
  readonly state: ComplaintState
  readonly clocks: ComplaintClocks
  readonly today: IsoDate
  readonly calendar: Calendar
}

/** What a letter is today, under the township's calendar. */
export const pictureOfComplaint = (
  record: ComplaintRecord,
  { calendar }: SettingsInForce,
  today: IsoDate,
): ComplaintPicture => {
  const state = complaintAt(record.events)
  return { record, state, clocks: complaintClocks(state, calendar), today, calendar }
}

const EXCERPT = 40

/** A letter as a line of a list. */
export const complaintSummary = ({ record, state, clocks, today }: ComplaintPicture): ComplaintSummary => {
  const duty = nextDuty(state, clocks, today)
  const { text } = record.content
  return {
    id: record.id,
    number: record.number,
    kind: state.kind,
    kindText: KIND_RULES[state.kind].text,
    status: state.status,
    statusText: COMPLAINT_STATUS_TEXTS[state.status],
    excerpt: text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text,
    sentAt: state.sentAt,
    dueOn: duty?.dueOn ?? null,
    isOverdue: duty?.isOverdue ?? false,
    lookBy: isOpenStatus(state.status) && state.firstActOn === null ? clocks.lookBy : null,
  }
}

const answerView = ({ state: { answer }, clocks }: ComplaintPicture): ComplaintView['answer'] => {
  if (answer === null) return null
  const due = clocks.answer?.dueOn ?? null
  return {
    ...answer.content,
    on: answer.on,
    outcomeText: OUTCOME_RULES[answer.content.outcome].text,
    inTime: due === null ? null : answer.on <= due,
  }
}

const clocksShown = ({ state, clocks }: ComplaintPicture): ComplaintView['clocks'] => {
  if (!isOpenStatus(state.status)) return []
  const receipt = state.receiptToldOn === null ? clocks.receipt : null
  return [clocks.answer, receipt, clocks.objection].filter((clock) => clock !== null)
}

/** What both sides read of a letter; the story is each side's own. */
export const complaintView = (picture: ComplaintPicture, story: ComplaintView['story']): ComplaintView => {
  const { record, state, today } = picture
  const {
    text,
    place,
    concernedWords,
    attachments,
    reference = '',
    point = null,
    voice = null,
  } = record.content
  return {
    ...complaintSummary(picture),
    today,
    text,
    place,
    point,
    concernedWords,
    reference,
    isAnonymous: state.isAnonymous,
    receivedOn: state.receivedOn,
    orderDueOn: state.orderDueOn,
    clocks: clocksShown(picture),
    answer: answerView(picture),
    story,
    wentTo: state.wentTo,
    from: state.from,
    voice,
    attachments: attachments.map(({ id }) => id),
    seq: record.events.length,
  }
}

/** A letter as whoever wrote it sees it. */
export const myComplaintView = (picture: ComplaintPicture): MyComplaintView => {
  const { record, today, calendar } = picture
  const actor = { personId: record.senderId, role: 'resident' } as const
  const may = mayActOnComplaint(record.events, actor, { today, calendar })
  return {
    ...complaintView(picture, storyForSender(record.events)),
    mayPublish: picture.state.mayPublish,
    may: COMPLAINT_ACTS.filter((act) => may[act].allowed),
  }
}
