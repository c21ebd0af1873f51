import { day } from '../../../src/domain/calendar/civil-date'
import type { Reply } from '../../../src/domain/information-request/events'
import { OUTCOMES, REPLY_OUTCOMES } from '../../../src/domain/information-request/outcomes'
import type { OutcomeCode } from '../../../src/domain/information-request/outcomes'
import { closingNotice } from '../../../src/domain/letters/closing-notice'
import {
  agencyConsultation,
  assistanceLetter,
  consultationAnswerForm,
  consultationNotice,
  disclosureNotice,
  thirdPartyConsultation,
} from '../../../src/domain/letters/consultation-letters'
import { feeNotice } from '../../../src/domain/letters/fee-notice'
import type { Letter } from '../../../src/domain/letters/letter'
import {
  correctionNotice,
  delayNotice,
  extensionNotice,
  reasonsNotice,
} from '../../../src/domain/letters/notices'
import { registrationForm, registrationReceipt } from '../../../src/domain/letters/registration'
import { remedyClause } from '../../../src/domain/letters/remedy-clause'
import { replyLetter } from '../../../src/domain/letters/reply-letter'
import { base, OFFICE } from './letter-builder'

const TEXT_OF_PART: Readonly<Record<string, Partial<Reply>>> = {
  reason: { reason: '该信息属于上述情形，公开后会造成相应损害，经审查没有可以区分处理的内容。' },
  content: { content: '盏西镇农村最低生活保障资金发放情况见附件，共3页。' },
  searchRecord: { searchRecord: '检索镇档案室及民政办2019年以来案卷，关键词“低保”“资金”，未查到。' },
  withheld: {
    withheld: [
      {
        part: '领取人身份证号码和银行账号',
        ground: 'third_party',
        reason: '属于个人隐私，权利人不同意公开。',
      },
      { part: '评议会议讨论记录', ground: 'process', reason: '属于讨论记录，不宜公开。' },
    ],
  },
  otherLaw: {},
}

/** A complete reply of the outcome: what the law asks of it is there, nothing else. */
export const workedReply = (outcome: OutcomeCode): Reply => {
  const { article, needs } = OUTCOMES[outcome]
  const empty: Reply = {
    outcome,
    facts: '您申请公开的是盏西镇农村最低生活保障资金的发放情况，本机关民政办承办该项工作。',
    reason: '',
    legalBasis: needs.includes('otherLaw') ? [article, '《不动产登记暂行条例》第二十七条'] : [article],
    content: '',
    withheld: [],
    redirectTo: outcome === 'not_ours' ? '盈江县民政局，0692-8180000' : '',
    searchRecord: '',
  }
  return needs.reduce<Reply>((reply, part) => ({ ...reply, ...TEXT_OF_PART[part] }), empty)
}

const spans = [
  ['before-2024', '2023-12-29', '2023-12-04', '2022年度低保资金发放情况'],
  ['since-2024', '2026-03-18', '2026-03-02', '2025年度低保资金发放情况'],
] as const

const workedReplies: readonly (readonly [string, Letter])[] = spans.flatMap(
  ([span, on, receivedOn, requested]) =>
    REPLY_OUTCOMES.map((outcome): readonly [string, Letter] => [
      `reply-${outcome}-${span}`,
      replyLetter({
        ...base(`盏公复〔${on.slice(0, 4)}〕1号`, on),
        receivedOn: day(receivedOn),
        requested,
        reply: workedReply(outcome),
        servedOnline: true,
      }),
    ]),
)

const fee = (): Letter => {
  const made = feeNotice({
    ...base('盏公告〔2026〕5号', '2026-03-06'),
    scale: { by: 'items', count: 35 },
    amountYuan: 3000,
    payingWay: '持本通知书到盈江县财政局指定的非税收入代收银行网点缴纳，凭缴款凭证领取财政票据。',
    payBy: day('2026-04-07'),
  })
  if (!made.ok) throw new Error(made.code)
  return made.value
}

const consulted = (number: string) => ({ ...base(number, '2026-03-06'), who: '盈江县盏西甲茶业有限公司' })

const closings: readonly (readonly [string, Letter])[] = (
  ['abandoned', 'fee_unpaid', 'abusive', 'other'] as const
).map((outcome, at) => [
  `closing_notice-${outcome}`,
  closingNotice({
    ...base(`盏公告〔2026〕${6 + at}号`, '2026-04-10'),
    outcome,
    reason: outcome === 'other' ? '您来电咨询低保政策，已当面答复' : '',
    servedOnline: false,
  }),
])

const others: readonly (readonly [string, Letter])[] = [
  [
    'registration',
    registrationReceipt({
      ...base('盏公申〔2026〕1号', '2026-03-02'),
      channelText: '网上提交',
      applicantKindText: '自然人',
      wantedForm: '电子文本，网上送达',
      features: '盏西镇人民政府公布的低保资金发放表',
      replyDueOn: day('2026-03-30'),
    }),
  ],
  [
    'registration_form',
    registrationForm({
      ...base('盏公申〔2026〕1号', '2026-03-02'),
      channelText: '平常信函',
      applicantKindText: '自然人',
      wantedForm: '纸质，邮寄',
      features: '盏西镇人民政府公布的低保资金发放表',
      replyDueOn: day('2026-03-30'),
      submittedOn: day('2026-02-27'),
      evidence: '信封邮戳2026年2月26日',
      receiptHow: '2026年3月2日上午电话与申请人确认',
    }),
  ],
  [
    'correction_notice',
    correctionNotice({
      ...base('盏公告〔2026〕1号', '2026-03-06'),
      points: ['写明所需信息的年份或者起止时间', '“相关材料”指哪一类文件，请写出名称、文号或者其他特征'],
      correctionDueOn: day('2026-03-20'),
    }),
  ],
  [
    'reasons_notice',
    reasonsNotice({ ...base('盏公告〔2026〕2号', '2026-03-06'), observed: '', answerBy: day('2026-03-20') }),
  ],
  ['delay_notice', delayNotice({ ...base('盏公告〔2026〕3号'), agreedOn: day('2026-05-20') })],
  [
    'extension_notice',
    extensionNotice({
      ...base('盏公告〔2026〕4号', '2026-03-27'),
      days: 10,
      reason: '需要到各村核实发放数据',
      replyDueOn: day('2026-04-14'),
    }),
  ],
  ['third_party_consultation', thirdPartyConsultation(consulted('盏公函〔2026〕1号'))],
  ['consultation_answer_form', consultationAnswerForm(consulted('盏公函〔2026〕1号'))],
  [
    'consultation_notice',
    consultationNotice({
      ...base('盏公告〔2026〕6号', '2026-03-06'),
      party: 'third_party',
      sentOn: day('2026-03-06'),
    }),
  ],
  [
    'disclosure_notice',
    disclosureNotice({
      ...consulted('盏公函〔2026〕2号'),
      letterOn: day('2026-03-27'),
      disclosed: '2025年度茶园基础设施补助项目的中标金额和验收结论',
      reason: '该项目使用财政资金，不公开可能对公共利益造成重大影响',
      remedy: remedyClause({
        outcome: 'granted',
        letterOn: day('2026-03-27'),
        office: OFFICE,
        against: 'closing_notice',
      }),
    }),
  ],
  ['agency_consultation', agencyConsultation({ ...consulted('盏公函〔2026〕3号'), who: '盈江县民政局' })],
  [
    'assistance_letter',
    assistanceLetter({
      ...consulted('盏公函〔2026〕4号'),
      who: '盏西镇财政所',
      task: '检索2025年度低保资金拨付凭证',
      answerBy: day('2026-03-13'),
      replyDueOn: day('2026-03-30'),
    }),
  ],
  ['fee_notice', fee()],
]

/** One letter for each reply outcome on either side of 2024-01-01, and one for each other kind. */
export const WORKED_LETTERS: ReadonlyMap<string, Letter> = new Map([...workedReplies, ...others, ...closings])
