import { formatChineseDate, type IsoDate } from '../calendar/civil-date'
import { ROLE_TEXTS } from '../information-request/terms'
import { CHANNEL_TEXTS, type ComplaintEvent, type ComplaintEventType } from './events'
import { KIND_RULES } from './kinds'
import { OUTCOME_RULES } from './outcomes'

/** One line of a letter's story, by role and never by name. */
export interface ComplaintStoryLine {
  readonly on: IsoDate
  readonly title: string
  readonly text: string
  readonly who: string
}

type Words = readonly [title: string, text: string]
type Tellers = {
  readonly [T in ComplaintEventType]: (event: Extract<ComplaintEvent, { readonly type: T }>) => Words
}

const TELLERS: Tellers = {
  sent: ({ from, channel }) => [
    '来信',
    from === null ? (channel === 'online' ? '' : CHANNEL_TEXTS[channel]) : `由${from.number}转来，时间不变`,
  ],
  sorted: ({ kind, reason }) => [
    '确认类别',
    [KIND_RULES[kind].text, reason].filter((part) => part !== '').join('：'),
  ],
  concern_named: () => ['登记回避', '被反映的人和单位看不到这封信'],
  receipt_told: ({ how }) => ['告知收到', how],
  accepted: () => ['受理', '办理期限从今天起算'],
  objected: ({ reason }) => ['提出异议', reason],
  assigned: ({ reason }) => ['交办', reason],
  assignment_returned: ({ reason }) => ['退回交办', reason],
  part_asked: ({ task, answerBy }) => ['请单位协办', `${task}，${formatChineseDate(answerBy)}前反馈`],
  part_given: ({ result }) => ['收到协办反馈', result],
  progress_told: ({ text }) => ['办理进展', text],
  added: ({ text }) => ['补充', text],
  extended: ({ days, reason }) => ['延长办理期限', `延长${days}天：${reason}`],
  answered: ({ answer }) => ['答复', OUTCOME_RULES[answer.outcome].text],
  confirmed: ({ words }) => ['写信人确认', words],
  reopened: ({ reason }) => ['重新办理', `换人重办：${reason}`],
  supervised: ({ demand, answerBy, by }) => [
    by.role === 'county' ? '县里督办' : '领导督办',
    `${demand}，${formatChineseDate(answerBy)}前报结果`,
  ],
  reported: ({ result }) => ['报督办结果', result],
  handed_over: ({ to, contact, reason }) => [
    '转交',
    `转给${to}${contact === '' ? '' : `（${contact}）`}：${reason}`,
  ],
  converted: ({ number }) => ['转为信息公开申请', `${number}，收到的日子不变`],
  joined: ({ intoNumber }) => ['并入同一事项', intoNumber],
  publication_allowed: ({ allows }) => [allows ? '同意公开' : '撤回公开同意', '不带姓名、电话、住址'],
  noted: ({ text }) => ['内部备注', text],
  withdrawn: () => ['撤回', ''],
  closed: ({ reason }) => ['办结归档', reason],
}

/** What the office says among itself and the sender isn't told. */
const INSIDE: readonly ComplaintEventType[] = [
  'concern_named',
  'assigned',
  'assignment_returned',
  'part_asked',
  'part_given',
  'reported',
  'noted',
]

const lineOf = (event: ComplaintEvent): ComplaintStoryLine => {
  const tell = TELLERS[event.type] as (event: ComplaintEvent) => Words
  const [title, text] = tell(event)
  return {
    on: event.on,
    title,
    text,
    who: event.by.role === 'resident' ? '写信人' : ROLE_TEXTS[event.by.role],
  }
}

/**
 * A letter's story for the desk, oldest first.
 * @example complaintStory(events).at(-1)?.title // '答复'
 */
export const complaintStory = (events: readonly ComplaintEvent[]): readonly ComplaintStoryLine[] =>
  events.map(lineOf)

/** What the desk says in words of offices, as people say it. */
const PLAIN_TITLES: { readonly [T in ComplaintEventType]?: string } = {
  sorted: '分好类',
  accepted: '收下来办',
  supervised: '上面催着办',
  closed: '办完存档',
}

/**
 * The same for whoever wrote it: in plain words, without what the office says among itself.
 * @example storyForSender(events).some(({ title }) => title === '内部备注') // false
 */
export const storyForSender = (events: readonly ComplaintEvent[]): readonly ComplaintStoryLine[] =>
  events
    .filter(({ type }) => !INSIDE.includes(type))
    .map((event) => ({ event, line: lineOf(event) }))
    .map(({ event, line }) => ({ ...line, title: PLAIN_TITLES[event.type] ?? line.title }))
