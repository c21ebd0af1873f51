import type { ComplaintDeskAct, ComplaintSenderAct } from '../../../src/contract/complaint-acts'
import {
  actOnComplaint,
  actOnMyComplaint,
  readComplaint,
  sendComplaint,
} from '../../../src/contract/complaints'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { ComplaintKind } from '../../../src/domain/complaint/kinds'
import type { Step, Timetable } from '../timetable'
import type { Town, Who } from '../town'

/** How a letter of the year goes. */
export const LETTER_COURSES = [
  'confirmed',
  'confirmed',
  'unanswered_after',
  'reopened',
  'handed_over',
] as const
export type LetterCourse = (typeof LETTER_COURSES)[number]

/** What people write about: kind, words, place. */
const MATTERS: readonly (readonly [kind: ComplaintKind, text: string, place: string])[] = [
  ['complaint', '路口的路灯坏了两个月，晚上看不见路。', '芒别村三组路口'],
  ['complaint', '菜市场门口的垃圾三天没有清运。', '集镇菜市场'],
  ['consultation', '新农合门诊报销要带哪些材料？', ''],
  ['suggestion', '希望赶集天在大桥头安排人疏导交通。', '大桥头'],
  ['complaint', '灌溉沟渠塌了一段，水进不了田。', '关上村水沟'],
  ['consultation', '危房改造补助今年还能申请吗？', ''],
]

const SENDER = { name: '李小满', phone: '13900000001', address: '盏西镇芒别村三组' } as const
const NO_MORE = { reason: '', handedTo: '', contact: '' } as const
/** The account that answers letters, as the desk lists it. */
const HANDLERS: Readonly<Record<'clerk' | 'handler', string>> = { clerk: '演示经办', handler: '演示承办' }

/** One letter, followed by its version from act to act. */
class Letter {
  private id = ''
  private seq = 0
  constructor(private readonly phone: Who) {}

  async send(town: Town, [kind, text, place]: (typeof MATTERS)[number]): Promise<void> {
    const form = { kind, text, place, concernedUnits: [], concernedWords: '', sender: SENDER }
    const { id, seq } = await town.ask(this.phone, sendComplaint, form)
    this.id = id
    this.seq = seq
  }

  async does(town: Town, who: Who, act: ComplaintDeskAct): Promise<void> {
    this.seq = (await town.ask(who, actOnComplaint, { id: this.id, seq: this.seq, act })).seq
  }

  async assign(town: Town, who: 'clerk' | 'handler'): Promise<void> {
    const { assignable } = await town.ask('clerk', readComplaint, { id: this.id })
    const to = assignable.find(({ name }) => name === HANDLERS[who])?.id ?? ''
    await this.does(town, 'clerk', { act: 'assign', to, reason: '' })
  }

  async says(town: Town, act: ComplaintSenderAct): Promise<void> {
    this.seq = (await town.ask(this.phone, actOnMyComplaint, { id: this.id, seq: this.seq, act })).seq
  }
}

interface Sent {
  readonly course: LetterCourse
  readonly on: IsoDate
  readonly number: number
}

const answered =
  (letter: Letter, by: 'clerk' | 'handler', text: string): Step['act'] =>
  (town) =>
    letter.does(town, by, { act: 'answer', answer: { outcome: 'solved', text, ...NO_MORE } })

const confirmed =
  (letter: Letter, number: number): Step['act'] =>
  (town) =>
    letter.says(town, {
      act: 'confirm',
      rating: number % 3 === 0 ? 4 : 5,
      words: '',
      mayPublish: number % 4 === 0,
    })

/** After the answer: the sender confirms, says nothing, or has it done again by somebody else. */
const afterAnswer = (letter: Letter, { course, number, on }: Sent, timetable: Timetable): readonly Step[] => {
  if (course === 'confirmed') return [{ on: timetable.after(on, 2), act: confirmed(letter, number) }]
  if (course !== 'reopened') return []
  const again = timetable.after(on, 2)
  const given = timetable.after(again, 1, ['clerk'])
  const done = timetable.after(given, 3, ['handler'])
  return [
    { on: again, act: (town) => letter.says(town, { act: 'reopen', reason: '还是没有弄好' }) },
    { on: given, act: (town) => letter.assign(town, 'handler') },
    { on: done, act: answered(letter, 'handler', '又去看了一次，已经办好。') },
    { on: timetable.after(done, 2), act: confirmed(letter, number) },
  ]
}

/** The phone that a letter is written on. */
export const phoneOfLetter = (number: number): Who => `phone-${100 + number}`

/** A letter from its sending to its end. */
export const letterStory = (sent: Sent, timetable: Timetable): readonly Step[] => {
  const letter = new Letter(phoneOfLetter(sent.number))
  const matter = MATTERS[sent.number % MATTERS.length] ?? MATTERS[0]!
  const sorted = timetable.after(sent.on, 1, ['clerk'])
  const begin: readonly Step[] = [
    { on: sent.on, act: (town) => letter.send(town, matter) },
    { on: sorted, act: (town) => letter.does(town, 'clerk', { act: 'sort', kind: matter[0], reason: '' }) },
  ]
  if (sent.course === 'handed_over') {
    const reason = '这段路由县交通运输局管护。'
    return [
      ...begin,
      {
        on: sorted,
        act: (town) =>
          letter.does(town, 'clerk', {
            act: 'hand_over',
            to: '县交通运输局',
            contact: '0692-8180000',
            reason,
          }),
      },
    ]
  }
  const told = timetable.after(sorted, 2, ['clerk'])
  const answeredOn = timetable.after(sorted, 4, ['clerk'])
  return [
    ...begin,
    { on: sorted, act: (town) => letter.assign(town, 'clerk') },
    {
      on: told,
      act: (town) => letter.does(town, 'clerk', { act: 'tell_progress', text: '已到现场看过，正在办。' }),
    },
    { on: answeredOn, act: answered(letter, 'clerk', '已经办好，请查看。') },
    ...afterAnswer(letter, { ...sent, on: answeredOn }, timetable),
  ]
}
