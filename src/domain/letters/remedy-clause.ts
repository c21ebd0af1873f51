import type { IsoDate } from '../calendar/civil-date'
import type { OutcomeCode } from '../information-request/outcomes'
import { remedyRouteOf } from '../information-request/remedy-route'
import type { RemedyRoute } from '../information-request/remedy-route'
import { IN_FORCE_FROM } from '../statute/periods'
import type { OfficeData } from './letter'

interface RemedySentence {
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly route: RemedyRoute
  readonly text: string
}

const SINCE_2024 = IN_FORCE_FROM.reconsideration2023

/**
 * The remedy sentences by date of the letter and route. 〔文书〕, 〔复议机关〕 and 〔法院〕 are filled in.
 * Source: 行政复议法 (2023) Art. 20, 23, 24(1)(2), in force 2024-01-01; 行政诉讼法 Art. 45, 46.
 * @example REMEDY_SENTENCES.length // 4
 */
export const REMEDY_SENTENCES: readonly RemedySentence[] = [
  {
    from: null,
    until: SINCE_2024,
    route: 'either',
    text: '如不服本〔行为〕，可自收到本〔文书〕之日起60日内向〔复议机关〕申请行政复议，或者自收到本〔文书〕之日起6个月内向〔法院〕提起行政诉讼。',
  },
  {
    from: SINCE_2024,
    until: null,
    route: 'reconsideration_first',
    text: '如不服本〔行为〕，可自收到本〔文书〕之日起60日内先向〔复议机关〕申请行政复议；对复议决定不服的，可再依法提起行政诉讼。',
  },
  {
    from: SINCE_2024,
    until: null,
    route: 'either',
    text: '如不服本〔行为〕，可自收到本〔文书〕之日起60日内向〔复议机关〕申请行政复议，或者自收到本〔文书〕之日起6个月内向〔法院〕提起行政诉讼。',
  },
  { from: null, until: null, route: 'none', text: '' },
]

/** What the sentence speaks of: the act, and the paper that carries it. */
export type RemedyAgainst = 'reply' | 'closing_notice'

const WORDS: Readonly<Record<RemedyAgainst, readonly [act: string, paper: string]>> = {
  reply: ['答复', '答复书'],
  closing_notice: ['决定', '告知书'],
}

/** What the remedy clause depends on. */
export interface RemedyFacts {
  readonly outcome: OutcomeCode
  readonly letterOn: IsoDate
  readonly office: OfficeData
  readonly against?: RemedyAgainst
}

/**
 * The remedy clause for an outcome on the date of the letter. A refusal since 2024-01-01 must name reconsideration first.
 * Source: 行政复议法 (2023) Art. 22(2), 23(1)(4), 23(2).
 * @example remedyClause({ outcome: 'secret', letterOn: day('2026-03-20'), office })
 */
export const remedyClause = ({ outcome, letterOn, office, against = 'reply' }: RemedyFacts): string => {
  const route = remedyRouteOf(outcome, letterOn)
  const sentence = REMEDY_SENTENCES.find(
    (each) =>
      each.route === route &&
      (each.from === null || letterOn >= each.from) &&
      (each.until === null || letterOn < each.until),
  )
  const [act, paper] = WORDS[against]
  return (sentence?.text ?? '')
    .replace('〔行为〕', act)
    .replace(/〔文书〕/g, paper)
    .replace('〔复议机关〕', office.reconsiderationBody)
    .replace('〔法院〕', office.courtName)
}

/** How and when a letter reaches the applicant, as far as the remedy is concerned. */
export interface ServiceFacts {
  readonly letterOn: IsoDate
  readonly servedOnline: boolean
  readonly office: OfficeData
}

const mustGiveOnlineWay = ({ servedOnline, letterOn }: ServiceFacts): boolean =>
  servedOnline && letterOn >= SINCE_2024

/**
 * The online way to reconsideration that a letter served online must name; '' where none is due or none is known.
 * Source: 行政复议法 (2023) Art. 22(2).
 * @example onlineRemedy({ letterOn: day('2026-03-20'), servedOnline: true, office })
 */
export const onlineRemedy = (facts: ServiceFacts): string =>
  mustGiveOnlineWay(facts) && facts.office.onlineReconsideration !== ''
    ? `您也可以在线申请行政复议：${facts.office.onlineReconsideration}`
    : ''

/**
 * Chinese warnings about the remedy clause: an online way that is due but not set.
 * @example remedyWarnings({ letterOn: day('2026-03-20'), servedOnline: true, office }, clause)
 */
export const remedyWarnings = (facts: ServiceFacts, clause: string): readonly string[] =>
  mustGiveOnlineWay(facts) && facts.office.onlineReconsideration === '' && clause !== ''
    ? ['答复在网上送达的，应当同时提供行政复议的在线申请渠道，请在设置中补充。']
    : []
