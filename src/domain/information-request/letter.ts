import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import { IN_FORCE_FROM } from '../statute/periods'
import type { Reply, WithheldPart } from './events'
import { OUTCOMES } from './outcomes'
import { remedyRouteOf } from './remedy-route'
import type { RemedyRoute } from './remedy-route'

/** Names and channels of an office, as its settings hold them. */
export interface OfficeData {
  /** e.g. 盏西镇人民政府 */
  readonly agencyName: string
  /** The one body that takes reconsideration: the county government, e.g. 盈江县人民政府. */
  readonly reconsiderationBody: string
  /** The competent court, e.g. 盈江县人民法院. */
  readonly courtName: string
  /** Chinese: how to apply for reconsideration online; empty when there is no such channel. */
  readonly onlineReconsideration: string
}

/** What a reply letter is made from. */
export interface LetterFacts {
  readonly reply: Reply
  readonly letterNumber: string
  readonly letterOn: IsoDate
  readonly receivedOn: IsoDate
  readonly applicantName: string
  /** What was asked for, in the applicant's words. */
  readonly requested: string
  readonly servedOnline: boolean
  readonly office: OfficeData
}

/** A reply letter, ready to be laid out. */
export interface Letter {
  readonly title: string
  readonly number: string
  readonly salutation: string
  /** Body in order, the remedy clause included. */
  readonly paragraphs: readonly string[]
  readonly remedyClause: string
  readonly signature: string
  readonly dateText: string
  /** Chinese: what the office should still see to before sending. */
  readonly warnings: readonly string[]
}

interface RemedySentence {
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly route: RemedyRoute
  readonly text: string
}

const SINCE_2024 = IN_FORCE_FROM.reconsideration2023

/**
 * The remedy sentences by date of the letter and route. 〔复议机关〕 and 〔法院〕 are filled in from the office's data.
 * Source: 行政复议法 (2023) Art. 20, 23, 24(1)(2), in force 2024-01-01; 行政诉讼法 Art. 45, 46.
 * @example REMEDY_SENTENCES.length // 4
 */
export const REMEDY_SENTENCES: readonly RemedySentence[] = [
  {
    from: null,
    until: SINCE_2024,
    route: 'either',
    text: '如不服本答复，可自收到本答复书之日起60日内向〔复议机关〕申请行政复议，或者自收到本答复书之日起6个月内向〔法院〕提起行政诉讼。',
  },
  {
    from: SINCE_2024,
    until: null,
    route: 'reconsideration_first',
    text: '如不服本答复，可自收到本答复书之日起60日内先向〔复议机关〕申请行政复议；对复议决定不服的，可再依法提起行政诉讼。',
  },
  {
    from: SINCE_2024,
    until: null,
    route: 'either',
    text: '如不服本答复，可自收到本答复书之日起60日内向〔复议机关〕申请行政复议，或者自收到本答复书之日起6个月内向〔法院〕提起行政诉讼。',
  },
  { from: null, until: null, route: 'none', text: '' },
]

/**
 * The remedy clause for an outcome on the date of the letter. A refusal since 2024-01-01 must name reconsideration first.
 * Source: 行政复议法 (2023) Art. 22(2), 23(1)(4), 23(2).
 * @example remedyClause(reply, day('2026-03-20'), office)
 */
export const remedyClause = (reply: Reply, letterOn: IsoDate, office: OfficeData): string => {
  const route = remedyRouteOf(reply.outcome, letterOn)
  const sentence = REMEDY_SENTENCES.find(
    (each) =>
      each.route === route &&
      (each.from === null || letterOn >= each.from) &&
      (each.until === null || letterOn < each.until),
  )
  const text = sentence === undefined ? '' : sentence.text
  return text.replace('〔复议机关〕', office.reconsiderationBody).replace('〔法院〕', office.courtName)
}

const withheldText = ({ part, ground, reason }: WithheldPart): string =>
  `“${part}”${OUTCOMES[ground].situation}，依据${OUTCOMES[ground].article}不予公开。理由：${reason}`

const bodyOf = (reply: Reply): readonly string[] => {
  const { decision } = OUTCOMES[reply.outcome]
  const parts: readonly (readonly [string, string])[] = [
    ['', `根据${reply.legalBasis.join('、')}的规定，本机关答复如下：${decision}`],
    ['理由：', reply.reason],
    ['', reply.content],
    ['检索情况：', reply.searchRecord],
    ['负责公开该信息的行政机关及联系方式：', reply.redirectTo],
  ]
  const written = parts.filter(([, text]) => text.trim() !== '').map(([lead, text]) => `${lead}${text}`)
  return reply.outcome === 'partial' ? [...written, ...reply.withheld.map(withheldText)] : written
}

const onlineChannel = ({ servedOnline, letterOn, office }: LetterFacts): string =>
  servedOnline && letterOn >= SINCE_2024 && office.onlineReconsideration !== ''
    ? `您也可以在线申请行政复议：${office.onlineReconsideration}`
    : ''

const warningsOf = (facts: LetterFacts, clause: string): readonly string[] => {
  const noChannel =
    facts.servedOnline &&
    facts.letterOn >= SINCE_2024 &&
    facts.office.onlineReconsideration === '' &&
    clause !== ''
  return [
    ...(noChannel ? ['答复在网上送达的，应当同时提供行政复议的在线申请渠道，请在设置中补充。'] : []),
    ...(OUTCOMES[facts.reply.outcome].needsLegalCheck
      ? ['该情形的救济途径存在不同意见，请先作合法性审核。']
      : []),
  ]
}

/**
 * A reply letter: title, paragraphs, and the remedy clause of its date.
 * Source: Regulation (2019) Art. 36, 37; 行政复议法 (2023) Art. 22(2), 23. Completeness is `checkReply`'s matter.
 * @example replyLetter({ reply, letterNumber: '盏公复〔2026〕1号', … }).remedyClause
 */
export const replyLetter = (facts: LetterFacts): Letter => {
  const { reply, letterOn, receivedOn, applicantName, requested, office } = facts
  const clause = remedyClause(reply, letterOn, office)
  const opening = `我单位于${formatChineseDate(receivedOn)}收到您提出的政府信息公开申请，申请公开“${requested}”。`
  const closing = [clause, onlineChannel(facts)].filter((text) => text !== '')
  return {
    title: `${office.agencyName}政府信息公开申请答复书`,
    number: facts.letterNumber,
    salutation: `${applicantName}：`,
    paragraphs: [
      opening,
      `经查，${reply.facts.replace(/^经查[，,：:]?\s*/, '')}`,
      ...bodyOf(reply),
      ...closing,
    ],
    remedyClause: clause,
    signature: office.agencyName,
    dateText: formatChineseDate(letterOn),
    warnings: warningsOf(facts, clause),
  }
}
