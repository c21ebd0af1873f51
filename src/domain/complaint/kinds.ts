import { USUAL_HOUSE_TERMS, type HouseTerms } from '../house-terms/house-terms'
import {
  DISCLOSURE_COMPLAINT_EXTENSION_LIMIT,
  PETITION_EXTENSION_LIMIT,
  PUBLIC_MESSAGE_COMPLEX_PERIOD,
  PUBLIC_MESSAGE_PERIOD,
} from '../statute/periods'

/** What a letter to the mailbox is in law. */
export const COMPLAINT_KINDS = [
  'consultation',
  'suggestion',
  'complaint',
  'record_correction',
  'disclosure_complaint',
  'accusation',
  'petition',
  'legal_path',
  'emergency',
] as const
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number]

/** Which term the answer runs under. */
export type AnswerTerm = 'message' | 'disclosure_complaint' | 'petition' | 'hours' | 'none'

/** What the law makes of a kind. */
export interface ComplaintKindRule {
  /** Chinese name. */
  readonly text: string
  /** In everyday words, for whoever writes. */
  readonly everyday: string
  /** Whether it may be sent without a name. */
  readonly anonymous: boolean
  readonly term: AnswerTerm
  /** Longest extension of the answer's term, in its own unit; 0 where there is none. */
  readonly extension: number
  /** Whether receipt has to be told within 15 days, where name and address are known. */
  readonly tellsReceipt: boolean
  /** Who answers: the township, the county's disclosure office, or somebody else by law. */
  readonly answeredBy: 'township' | 'county' | 'elsewhere'
  /** Whether an answer may be shown to everybody, with consent and without anything personal. */
  readonly mayBePublished: boolean
  /** Whether others may be shown that it is there, and join in: never where its existence is nobody's business. */
  readonly mayBeJoined: boolean
  readonly basis: string
}

const PETITIONS = '《信访工作条例》'
const MESSAGES = PUBLIC_MESSAGE_PERIOD.article
const LONGER_MESSAGE = PUBLIC_MESSAGE_COMPLEX_PERIOD.length - PUBLIC_MESSAGE_PERIOD.length

const message = (
  words: Pick<ComplaintKindRule, 'text' | 'everyday' | 'anonymous' | 'basis'>,
): ComplaintKindRule => ({
  ...words,
  term: 'message',
  extension: LONGER_MESSAGE,
  tellsReceipt: true,
  answeredBy: 'township',
  mayBePublished: true,
  mayBeJoined: words.anonymous,
})

/**
 * Every kind of letter with its term, its receiver and whether it may come without a name.
 * Source: 信访工作条例 (2022) Art. 17, 23, 29–31, 34; Regulation (2019) Art. 41, 47, 51; statute table §5.
 * @example KIND_RULES.petition.anonymous // false
 */
export const KIND_RULES: Readonly<Record<ComplaintKind, ComplaintKindRule>> = {
  consultation: message({
    text: '咨询',
    everyday: '问一件事：政策怎么规定、我能不能办',
    anonymous: true,
    basis: MESSAGES,
  }),
  suggestion: message({
    text: '建议',
    everyday: '出个主意：希望以后这样做',
    anonymous: true,
    basis: `${PETITIONS}第二十九条`,
  }),
  complaint: message({
    text: '投诉',
    everyday: '办事、环境、服务不满意：态度不好、路灯不亮、垃圾没人收',
    anonymous: true,
    basis: MESSAGES,
  }),
  record_correction: message({
    text: '纠错',
    everyday: '政府登记的我的情况写错了',
    anonymous: false,
    basis: '《政府信息公开条例》第四十一条',
  }),
  disclosure_complaint: {
    text: '信息公开投诉举报',
    everyday: '该公开的没公开，或者申请了没有依法答复',
    anonymous: true,
    term: 'disclosure_complaint',
    extension: DISCLOSURE_COMPLAINT_EXTENSION_LIMIT.length,
    tellsReceipt: true,
    answeredBy: 'county',
    mayBePublished: true,
    mayBeJoined: false,
    basis: '《政府信息公开条例》第四十七条第二款、第五十一条',
  },
  accusation: {
    text: '检举控告',
    everyday: '干部违纪违法：吃拿卡要、贪占、优亲厚友',
    anonymous: true,
    term: 'none',
    extension: 0,
    tellsReceipt: true,
    answeredBy: 'elsewhere',
    mayBePublished: false,
    mayBeJoined: false,
    basis: `${PETITIONS}第三十条`,
  },
  petition: {
    text: '信访（请求解决问题）',
    everyday: '家里的困难、纠纷，请政府帮着解决',
    anonymous: false,
    term: 'petition',
    extension: PETITION_EXTENSION_LIMIT.length,
    tellsReceipt: true,
    answeredBy: 'township',
    mayBePublished: false,
    mayBeJoined: false,
    basis: `${PETITIONS}第二十三条、第三十四条`,
  },
  legal_path: {
    text: '复议、诉讼、仲裁等法定途径事项',
    everyday: '不服一份决定：罚款、不批准、征地补偿、强制拆除',
    anonymous: false,
    term: 'message',
    extension: 0,
    tellsReceipt: true,
    answeredBy: 'elsewhere',
    mayBePublished: false,
    mayBeJoined: false,
    basis: `${PETITIONS}第三十一条`,
  },
  emergency: {
    text: '紧急情况',
    everyday: '正在发生的危险：塌方、断路、漏电、火情（先打 110、119、120）',
    anonymous: true,
    term: 'hours',
    extension: 0,
    tellsReceipt: false,
    answeredBy: 'township',
    mayBePublished: true,
    mayBeJoined: true,
    basis: '《突发事件应对法》',
  },
}

/** The house terms of letters: each in the unit of its rule. */
export type ComplaintTerms = Omit<HouseTerms, 'topicLimitDays' | 'rectificationDays'>

/**
 * What of the house terms is about letters.
 * @example complaintTermsOf(USUAL_HOUSE_TERMS).messageDays // 7
 */
export const complaintTermsOf = ({
  topicLimitDays: _topics,
  rectificationDays: _orders,
  ...terms
}: HouseTerms): ComplaintTerms => terms

/** House defaults until the county sets its own. @example DEFAULT_COMPLAINT_TERMS.messageDays // 7 */
export const DEFAULT_COMPLAINT_TERMS = complaintTermsOf(USUAL_HOUSE_TERMS)
