import { actOnCase } from '../../../src/contract/staff-cases'
import { correctMyCase } from '../../../src/contract/my-cases'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { addDays, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Step, Timetable } from '../timetable'
import type { Town, Who } from '../town'

/** How a request of the year ends, and what happens to it on the way. */
export const REQUEST_COURSES = [
  'granted',
  'granted',
  'granted_late_term',
  'already_public',
  'partial',
  'not_exist',
  'not_ours',
  'corrected',
  'abandoned',
  'withdrawn',
  'third_party',
  'internal',
] as const
export type RequestCourse = (typeof REQUEST_COURSES)[number]

const APPLICANT = {
  kind: 'citizen',
  name: '王小明',
  identityDocument: { type: 'id_card', number: '11010519491231002X' },
  phone: '13888880000',
  address: '盏西镇关上村12号',
  postcode: '',
  email: '',
} as const

const WANTED = [
  '农村低保发放名册',
  '危房改造补助名册',
  '集镇道路维修合同',
  '集体林权流转台账',
  '防汛物资采购清单',
  '水利工程验收材料',
]

const REPLY = {
  outcome: 'granted',
  facts: '经查，本机关保存有您申请的材料。',
  reason: '',
  legalBasis: ['《中华人民共和国政府信息公开条例》第三十六条'],
  content: '材料见附件，可在本页查阅。',
  withheld: [] as readonly object[],
  redirectTo: '',
  searchRecord: '',
}

const REASON = '公开后会对履行职责、正常管理秩序造成影响，依法可以不予公开。'

/** What the reply says, by course. */
const replyOf = (course: RequestCourse): typeof REPLY => {
  switch (course) {
    case 'already_public':
      return { ...REPLY, outcome: 'already_public', content: '已经在“公开”栏目主动公开，搜名称就能看到。' }
    case 'partial':
    case 'third_party':
      return {
        ...REPLY,
        outcome: 'partial',
        legalBasis: ['《中华人民共和国政府信息公开条例》第三十七条'],
        withheld: [
          { part: '合同单价', ground: 'third_party', reason: '属于商业秘密，公开会损害第三方合法权益。' },
        ],
      }
    case 'not_exist':
      return {
        ...REPLY,
        outcome: 'not_exist',
        content: '',
        searchRecord: '查了档案室、业务系统和经办人，没有制作过。',
      }
    case 'not_ours':
      return {
        ...REPLY,
        outcome: 'not_ours',
        content: '',
        reason: '这项工作由县自然资源局负责。',
        redirectTo: '县自然资源局，电话 0692-8180000',
      }
    case 'internal':
      return { ...REPLY, outcome: 'internal', content: '', reason: REASON }
    default:
      return REPLY
  }
}

/** One request, followed by its version from act to act. */
class Request {
  private id = ''
  private seq = 0
  constructor(private readonly phone: Who) {}

  async submit(town: Town, description: string): Promise<void> {
    const wanted = { description, documentNumber: '', features: '' }
    const form = {
      applicant: APPLICANT,
      wanted,
      provisionForm: 'electronic',
      deliveryWay: 'in_app',
      acceptsOtherForm: true,
    }
    const receipt = await town.ask(this.phone, submitInformationRequest, form)
    this.id = receipt.caseId
    this.seq = 1
  }

  async does(town: Town, who: Who, act: object): Promise<void> {
    const view = await town.ask(who, actOnCase, { id: this.id, seq: this.seq, act })
    this.seq = view.seq
  }

  async corrects(town: Town, description: string): Promise<void> {
    const wanted = { description, documentNumber: '', features: '' }
    const view = await town.ask(this.phone, correctMyCase, { id: this.id, seq: this.seq, wanted })
    this.seq = view.seq
  }
}

interface Asked {
  readonly course: RequestCourse
  readonly on: IsoDate
  readonly number: number
}

/** What happens between receipt and reply, and when the reply may be drafted. */
const onTheWay = (request: Request, { course, on }: Asked, timetable: Timetable) => {
  const soon = timetable.after(on, 3, ['clerk'])
  const steps: Step[] = []
  const at = (day: IsoDate, act: Step['act']) => void steps.push({ on: day, act })
  if (course === 'corrected' || course === 'abandoned')
    at(soon, (town) =>
      request.does(town, 'clerk', {
        act: 'notice_correction',
        points: ['请写明是哪一年、哪个村的'],
        correctionDueOn: addDays(soon, 15),
      }),
    )
  if (course === 'corrected')
    at(addDays(soon, 5), (town) => request.corrects(town, '2024年关上村农村低保发放名册'))
  if (course === 'third_party') {
    const who = '盈江县某建筑公司'
    at(soon, (town) => request.does(town, 'clerk', { act: 'consult', party: 'third_party', who, on: soon }))
    const got = timetable.after(soon, 1, ['clerk'])
    at(got, (town) =>
      request.does(town, 'clerk', { act: 'record_consultation_receipt', party: 'third_party', who, on: got }),
    )
    const said = timetable.after(got, 6, ['clerk'])
    const objects = {
      party: 'third_party',
      who,
      position: 'objects',
      reasons: '合同单价属于商业秘密',
      on: said,
    }
    at(said, (town) => request.does(town, 'clerk', { act: 'record_consultation_reply', ...objects }))
  }
  if (course === 'granted_late_term') {
    const late = timetable.after(on, 16, ['clerk', 'head'])
    at(late, (town) =>
      request.does(town, 'head', { act: 'extend', days: 10, reason: '材料分散在三个站所，需要汇总核对' }),
    )
  }
  return steps
}

const DRAFTED_AFTER: Readonly<Partial<Record<RequestCourse, number>>> = {
  corrected: 14,
  third_party: 14,
  granted_late_term: 24,
}

const ending = (request: Request, { course, on }: Asked, timetable: Timetable): readonly Step[] => {
  if (course === 'withdrawn') {
    const when = timetable.after(on, 4, ['clerk'])
    return [{ on: when, act: (town) => request.does(town, 'clerk', { act: 'withdraw', on: when }) }]
  }
  if (course === 'abandoned') {
    const when = timetable.after(on, 22, ['clerk', 'head'])
    const reason = '逾期没有补正，也没有说明理由'
    return [
      { on: when, act: (town) => request.does(town, 'head', { act: 'close', outcome: 'abandoned', reason }) },
    ]
  }
  const drafted = timetable.after(on, DRAFTED_AFTER[course] ?? 8, ['clerk'])
  const approved = timetable.after(drafted, 1)
  const served = timetable.after(approved, 1, ['clerk'])
  return [
    {
      on: drafted,
      act: (town) => request.does(town, 'clerk', { act: 'draft_reply', reply: replyOf(course) }),
    },
    { on: approved, act: (town) => request.does(town, 'head', { act: 'approve_reply' }) },
    {
      on: served,
      act: (town) =>
        request.does(town, 'clerk', { act: 'record_service', servedOn: served, how: '网上送达' }),
    },
  ]
}

/** A request from its sending to its end. */
export const requestStory = (asked: Asked, timetable: Timetable): readonly Step[] => {
  const request = new Request(`phone-${asked.number}`)
  const wanted = `${Number(asked.on.slice(0, 4)) - 1}年${WANTED[asked.number % WANTED.length]}`
  const received = timetable.after(asked.on, 1, ['clerk'])
  return [
    { on: asked.on, act: (town) => request.submit(town, wanted) },
    { on: received, act: (town) => request.does(town, 'clerk', { act: 'confirm_receipt', how: '电话确认' }) },
    ...onTheWay(request, { ...asked, on: received }, timetable),
    ...ending(request, { ...asked, on: received }, timetable),
  ]
}
