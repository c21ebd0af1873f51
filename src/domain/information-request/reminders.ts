import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { Role } from '../people/roles'
import type { Clock } from '../statute/clock'
import type { CaseState, ConsultationState } from './case-state'
import { PARTY_TEXTS } from './terms'

export type ReminderKind =
  | 'receipt_unconfirmed'
  | 'correction_window'
  | 'correction_due'
  | 'correction_over'
  | 'reply_due'
  | 'reply_overdue'
  | 'consultation_due'
  | 'consultation_over'
  | 'fee_due'
  | 'fee_over'
  | 'service_missing'

/** One message that would be sent on a day. */
export interface Reminder {
  readonly kind: ReminderKind
  readonly to: Role
  /** Who of that role: the handler of the case; null for everybody of it. */
  readonly toPersonId: string | null
  readonly dueOn: IsoDate | null
  /** Chinese. */
  readonly text: string
}

const REPLY_STEPS: readonly number[] = [7, 3, 1, 0]
/** From here on the head of the office hears of it too. Unit: working days left. */
const HEAD_FROM = 1
const LAST_STEPS: readonly number[] = [3, 1, 0]

const daysOfWorkLeft = (clock: Clock, today: IsoDate): number => {
  const left = clock.ledger.filter(({ on, mark }) => on > today && mark !== 'rest' && mark !== 'stopped')
  return left.filter(({ mark }) => mark !== 'start').length
}

const isWorked = (clock: Clock, today: IsoDate): boolean => {
  const line = clock.ledger.find(({ on }) => on === today)
  return line !== undefined && line.mark !== 'rest'
}

const remind = (
  kind: ReminderKind,
  [to, dueOn]: readonly [Role, IsoDate | null],
  text: string,
): Reminder => ({
  kind,
  to,
  toPersonId: null,
  dueOn,
  text,
})

const aboutReceipt = (state: CaseState, today: IsoDate): readonly Reminder[] => {
  const { confirmBy } = state
  if (state.status !== 'submitted' || confirmBy === null || today < confirmBy) return []
  const text = today > confirmBy ? '仍未确认收到，请立即确认。' : '今天应确认收到。'
  return [remind('receipt_unconfirmed', ['clerk', confirmBy], `有一件政府信息公开申请${text}`)]
}

const aboutCorrectionNotice = ({ clocks, status }: CaseState, today: IsoDate): readonly Reminder[] => {
  const clock = clocks.correctionNotice
  const isOpen = status === 'received' && clocks.correction === null
  if (clock === null || !isOpen || today > clock.dueOn) return []
  const left = daysOfWorkLeft(clock, today)
  if (!LAST_STEPS.includes(left) || !isWorked(clock, today)) return []
  const text = `如申请内容不明确，最迟${formatChineseDate(clock.dueOn)}一次性告知补正（还有${left}个工作日）。`
  return [remind('correction_window', ['clerk', clock.dueOn], text)]
}

const aboutCorrection = ({ clocks, status }: CaseState, today: IsoDate): readonly Reminder[] => {
  const clock = clocks.correction
  if (clock === null || status !== 'awaiting_correction') return []
  const dueOn = formatChineseDate(clock.dueOn)
  if (today > clock.dueOn) {
    return [
      remind('correction_over', ['clerk', clock.dueOn], `补正期限${dueOn}已过，请核实有无正当理由后办理。`),
    ]
  }
  const left = daysOfWorkLeft(clock, today)
  if (!LAST_STEPS.includes(left)) return []
  return [
    remind('correction_due', ['resident', clock.dueOn], `请在${dueOn}前补正您的申请，逾期视为放弃申请。`),
  ]
}

/** An answer that is late is a breach: whoever handles it, who heads the office, and who supervises it (Art. 47). */
const OVERDUE_TO: readonly Role[] = ['clerk', 'office_head', 'county']

const overdue = (dueOn: IsoDate): readonly Reminder[] => {
  const text = `答复期限${formatChineseDate(dueOn)}已过，申请人可以申请行政复议，请立即答复。`
  return OVERDUE_TO.map((role) => remind('reply_overdue', [role, dueOn], text))
}

const replyText = (clock: Clock, left: number): string => {
  const when = left === 0 ? '今天是答复期限最后一日' : `距答复期限还有${left}个工作日`
  const provisional = clock.provisional ? '（暂定日期，放假安排公布后可能变动）' : ''
  return `${when}，最迟${formatChineseDate(clock.dueOn)}答复${provisional}。`
}

const beforeReply = (clock: Clock, today: IsoDate, isDrafted: boolean): readonly Reminder[] => {
  const left = daysOfWorkLeft(clock, today)
  if (!REPLY_STEPS.includes(left) || !isWorked(clock, today)) return []
  const text = replyText(clock, left)
  const toClerk = remind('reply_due', ['clerk', clock.dueOn], text)
  if (!isDrafted && left > HEAD_FROM) return [toClerk]
  const what = isDrafted ? '答复已起草，请签发。' : '答复还没有起草，请督促。'
  return [toClerk, remind('reply_due', ['office_head', clock.dueOn], `${text}${what}`)]
}

/** A head who handles the case himself is told as its handler. */
const aboutReply = (
  { clocks, replyRunning, draft, handler }: CaseState,
  today: IsoDate,
): readonly Reminder[] => {
  const clock = clocks.reply
  if (clock === null || !replyRunning) return []
  const all = today > clock.dueOn ? overdue(clock.dueOn) : beforeReply(clock, today, draft !== null)
  return handler?.role === 'office_head' ? all.filter(({ to }) => to !== 'office_head') : all
}

const aboutOneConsultation = (each: ConsultationState, today: IsoDate): readonly Reminder[] => {
  const { clock, repliedOn, party, onSilence } = each
  if (clock === null || repliedOn !== null) return []
  const dueOn = formatChineseDate(clock.dueOn)
  if (today > clock.dueOn) {
    return [
      remind(
        'consultation_over',
        ['clerk', clock.dueOn],
        `${PARTY_TEXTS[party]}${dueOn}前未答复：${onSilence}。`,
      ),
    ]
  }
  const left = daysOfWorkLeft(clock, today)
  if (!LAST_STEPS.includes(left) || !isWorked(clock, today)) return []
  const text = `${PARTY_TEXTS[party]}应在${dueOn}前答复征求意见，请催问（还有${left}个工作日）。`
  return [remind('consultation_due', ['clerk', clock.dueOn], text)]
}

const aboutConsultations = ({ consultations, isOpen }: CaseState, today: IsoDate): readonly Reminder[] =>
  isOpen ? consultations.flatMap((each) => aboutOneConsultation(each, today)) : []

const aboutFee = ({ clocks, status }: CaseState, today: IsoDate): readonly Reminder[] => {
  const clock = clocks.fee
  if (clock === null || status !== 'awaiting_fee') return []
  const dueOn = formatChineseDate(clock.dueOn)
  if (today > clock.dueOn)
    return [remind('fee_over', ['clerk', clock.dueOn], `缴费期限${dueOn}已过，请办理。`)]
  if (!LAST_STEPS.includes(daysOfWorkLeft(clock, today))) return []
  return [remind('fee_due', ['resident', clock.dueOn], `请在${dueOn}前缴纳信息处理费，逾期视为放弃申请。`)]
}

const aboutService = ({ status, servedOn, repliedOn }: CaseState, today: IsoDate): readonly Reminder[] =>
  status === 'replied' && servedOn === null && repliedOn !== null && today > repliedOn
    ? [remind('service_missing', ['clerk', null], '答复已作出，请登记送达日期和方式。')]
    : []

const ABOUT: readonly ((state: CaseState, today: IsoDate) => readonly Reminder[])[] = [
  aboutReceipt,
  aboutCorrectionNotice,
  aboutCorrection,
  aboutReply,
  aboutConsultations,
  aboutFee,
  aboutService,
]

/** What is for the desk goes to whoever handles the case, once somebody does. */
const toHandler =
  ({ handler }: CaseState) =>
  (reminder: Reminder): Reminder =>
    reminder.to === 'clerk' && handler !== null
      ? { ...reminder, to: handler.role, toPersonId: handler.personId }
      : reminder

/**
 * What would be sent on a day, to whom. A courtesy of the house; only the clocks behind it are law (docs/adr/0098).
 * Receipt: from the day it should be confirmed. Reply: 7, 3, 1, 0 working days before to the handler, from the last
 * but one on to the head too, then every day to both and the county. Correction, consultation, fee: 3, 1, 0 working
 * days before their last day, then what follows.
 * @example remindersOn(caseAt(events, today, calendar), today).map(({ to }) => to) // ['clerk']
 */
export const remindersOn = (state: CaseState, today: IsoDate): readonly Reminder[] =>
  ABOUT.flatMap((about) => about(state, today)).map(toHandler(state))
