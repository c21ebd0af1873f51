import { HOTLINE } from '../guide/office-guide'
import {
  PETITION_EXTENSION_LIMIT,
  PETITION_HANDLE_PERIOD,
  PETITION_NOTIFY_PERIOD,
  RECONSIDERATION_APPLY_PERIOD,
  REPLY_PERIOD,
} from '../statute/periods'

/** What a person may really want when he comes to ask. */
export const WAY_CODES = [
  'information_request',
  'consultation',
  'certificate',
  'disclosure_complaint',
  'service_complaint',
  'discipline_report',
  'petition',
  'own_legal_path',
  'opinion',
  'record_correction',
  'publication_proposal',
] as const

export type WayCode = (typeof WAY_CODES)[number]

/** Whom to turn to; the office's own facts are filled in by who shows it. */
export type Contact = 'township' | 'supervisor' | 'hotline' | 'discipline' | 'reconsideration_body'

/**
 * The numbers that are the same in the whole country, with whom one reaches there.
 * Source: 国办发〔2020〕53号 for the hotline (from memory).
 * @example NATIONAL_NUMBERS.hotline // ['政务服务便民热线', '12345']
 */
export const NATIONAL_NUMBERS = {
  hotline: ['政务服务便民热线', HOTLINE],
  discipline: ['纪检监察机关举报电话', '12388'],
} as const satisfies Readonly<Partial<Record<Contact, readonly [name: string, phone: string]>>>

/** Where a person is led, in plain words. Nothing is refused: the request form stays open from each of them. */
export interface Way {
  readonly code: WayCode
  readonly title: string
  /** What this is, and what to do now. */
  readonly text: string
  readonly contact: Contact
  /** How long it may lawfully take, one sentence each. */
  readonly limits: readonly string[]
  readonly basis: readonly string[]
}

const REGULATION = '《政府信息公开条例》'
const PETITIONS = '《信访工作条例》'

const NOTIFY = `${PETITION_NOTIFY_PERIOD.length} 日内告诉您收到了没有、归谁办（${PETITION_NOTIFY_PERIOD.article}）。`
const HANDLE = `受理后 ${PETITION_HANDLE_PERIOD.length} 日内办结；情况复杂的，经批准最多再延 ${PETITION_EXTENSION_LIMIT.length} 日，并告诉您理由（${PETITION_HANDLE_PERIOD.article}）。`

/**
 * Every end of the questions before the form.
 * Source: Regulation (2019) Art. 27, 29, 39, 41, 44, 47, 51; 信访工作条例 Art. 17, 23, 29–31, 34; 行政复议法 Art. 20.
 * @example WAYS.record_correction.basis // ['《政府信息公开条例》第四十一条']
 */
export const WAYS: Readonly<Record<WayCode, Way>> = {
  information_request: {
    code: 'information_request',
    title: '政府信息公开申请',
    text: '您要的是镇里手上的文件、名单、账目或记录。填一张表就行，不用说理由。',
    contact: 'township',
    limits: [`收到之日起 ${REPLY_PERIOD.length} 个工作日内答复（${REPLY_PERIOD.article}）。`],
    basis: [`${REGULATION}第二十七条`, `${REGULATION}第二十九条`],
  },
  consultation: {
    code: 'consultation',
    title: '咨询',
    text: '您想问清楚一件事。打电话或到窗口问最快，当场能答的当场答。',
    contact: 'township',
    limits: ['法律没有规定咨询几天答复；打 12345 的，由县里规定时限，一般一两个工作日。'],
    basis: ['《国务院办公厅关于进一步优化地方政务服务便民热线的指导意见》（国办发〔2020〕53号）'],
  },
  certificate: {
    code: 'certificate',
    title: '开证明、要说明',
    text: '您要的东西得现做。信息公开只给已经有的材料，现做的请到便民服务窗口办，先打电话问清带什么证件。',
    contact: 'township',
    limits: ['各事项办理时限不同，请在窗口或电话里问清。'],
    basis: [`${REGULATION}第三十八条`],
  },
  disclosure_complaint: {
    code: 'disclosure_complaint',
    title: '对信息公开工作投诉、举报',
    text: '镇里该公开的没公开，或者申请了没有依法答复，可以向县里的主管部门投诉、举报。',
    contact: 'supervisor',
    limits: ['条例没有规定查办几天，各地多定为 15 个工作日；查实的，主管部门应当督促整改或者通报批评。'],
    basis: [`${REGULATION}第四十七条第二款`, `${REGULATION}第五十一条`],
  },
  service_complaint: {
    code: 'service_complaint',
    title: '投诉',
    text: '对办事、环境、公共服务不满意，打 12345 最方便，一个电话转给管事的部门，记得要工单号。',
    contact: 'hotline',
    limits: ['国家没有统一天数，由县里规定，一般五到七个工作日；办不了的要说明理由。'],
    basis: ['《国务院办公厅关于进一步优化地方政务服务便民热线的指导意见》（国办发〔2020〕53号）'],
  },
  discipline_report: {
    code: 'discipline_report',
    title: '检举、控告',
    text: '反映干部违纪违法，请找纪检监察机关，不要写进信息公开申请。您的姓名和材料不得透露给被反映的人和单位。',
    contact: 'discipline',
    limits: ['按纪检监察机关的规定办理，实名反映的会告知受理和办理结果。'],
    basis: [`${PETITIONS}第三十条`],
  },
  petition: {
    code: 'petition',
    title: '信访（请求解决问题）',
    text: '个人或家里的困难、纠纷，请政府出面解决。当面、写信、打电话都可以，写清姓名、住址和要求。',
    contact: 'township',
    limits: [NOTIFY, HANDLE],
    basis: [`${PETITIONS}第十七条`, `${PETITIONS}第二十三条`, `${PETITIONS}第三十四条`],
  },
  own_legal_path: {
    code: 'own_legal_path',
    title: '行政复议',
    text: '不服处罚、许可、征收等决定，法律另有专门的路，不走信访。请先看决定书最后一段写的机关和期限。',
    contact: 'reconsideration_body',
    limits: [
      `一般从知道决定之日起 ${RECONSIDERATION_APPLY_PERIOD.length} 日内申请（${RECONSIDERATION_APPLY_PERIOD.article}）。`,
    ],
    basis: [`${PETITIONS}第三十一条`, RECONSIDERATION_APPLY_PERIOD.article],
  },
  opinion: {
    code: 'opinion',
    title: '提意见、建议',
    text: '对镇里的工作有主意，写下来或打电话告诉镇政府。有道理的，应当研究采纳，并答复您。',
    contact: 'township',
    limits: [NOTIFY, '法律没有规定几天答复建议。'],
    basis: [`${PETITIONS}第二十九条`],
  },
  record_correction: {
    code: 'record_correction',
    title: '更正政府登记的本人信息',
    text: '有证据证明政府登记的您的情况不准，可以要求更正。请带身份证和能证明的材料；不归镇里管的，镇里应当转给或告诉您该找谁。',
    contact: 'township',
    limits: ['条例没有规定几天；核实后应当更正并告诉您。'],
    basis: [`${REGULATION}第四十一条`],
  },
  publication_proposal: {
    code: 'publication_proposal',
    title: '建议主动公开',
    text: '您申请过的，答复后在“我的”里打开那件申请，按“建议主动公开”。没申请过的，先申请，或打电话告诉镇里。',
    contact: 'township',
    limits: ['条例没有规定几天；镇里审核后认为属于主动公开范围的，应当及时公开。'],
    basis: [`${REGULATION}第四十四条`],
  },
}
