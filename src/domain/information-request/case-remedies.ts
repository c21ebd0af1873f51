import type { IsoDate } from '../calendar/civil-date'
import { orNull } from '../result'
import type { Clock } from '../statute/clock'
import { lawsuitDeadline, noReplyReconsiderationDeadline, reconsiderationDeadline } from '../statute/remedies'
import { replyFactsOfCase } from './case-clocks'
import type { CaseView } from './case-clocks'
import type { CaseFacts } from './case-facts'
import type { Remedy } from './case-state'
import { OUTCOMES } from './outcomes'
import type { OutcomeCode } from './outcomes'
import { remedyRouteOf, silenceRoute } from './remedy-route'

/** The answer or closing that a remedy goes against. */
interface Decided {
  readonly outcome: OutcomeCode
  readonly decidedOn: IsoDate
  readonly servedOn: IsoDate | null
}

const COMPLAINT: Remedy = {
  kind: 'complaint',
  name: '投诉、举报',
  body: '上一级行政机关或者县级政府信息公开工作主管部门',
  applyBy: null,
  estimated: false,
  route: 'either',
  text: '认为本机关未按照要求主动公开或者未依法答复的，可以投诉、举报。',
  article: '《政府信息公开条例》第四十七条第二款、第五十一条',
  needsLegalCheck: false,
}

const RECONSIDERATION = {
  kind: 'reconsideration',
  name: '行政复议',
  body: '县级人民政府',
  article: '《行政复议法》第二十条、第二十三条、第二十四条',
} as const

const LAWSUIT = {
  kind: 'lawsuit',
  name: '行政诉讼',
  body: '有管辖权的人民法院',
  article: '《行政诉讼法》第四十五条、第四十六条',
} as const

const NOT_SERVED = '还没有登记答复哪天送到，这个日子按答复那天推算，实际从收到那天起算。'

const decidedIn = ({ replied, closed, served }: CaseFacts): Decided | null => {
  if (replied !== null) {
    return { outcome: replied.reply.outcome, decidedOn: replied.on, servedOn: served?.on ?? null }
  }
  return closed === null ? null : { outcome: closed.outcome, decidedOn: closed.on, servedOn: null }
}

const againstDecision = (decided: Decided, { calendar, choices }: CaseView): readonly Remedy[] => {
  const route = remedyRouteOf(decided.outcome, decided.decidedOn)
  if (route === 'none') return [COMPLAINT]
  const from = decided.servedOn ?? decided.decidedOn
  const first = route === 'reconsideration_first'
  const estimated = decided.servedOn === null
  const note = estimated ? NOT_SERVED : ''
  const shared = { route, estimated, needsLegalCheck: OUTCOMES[decided.outcome].needsLegalCheck } as const
  const reconsideration = first
    ? '应当先申请行政复议，对复议决定不服的，再提起行政诉讼。自收到答复之日起60日内申请。'
    : '自收到答复之日起60日内可以申请行政复议。'
  const lawsuit = first
    ? '须先申请行政复议；对复议决定不服的，自收到复议决定书之日起15日内提起行政诉讼。'
    : `自收到答复之日起6个月内可以直接提起行政诉讼。${note}`
  const applyBy = orNull(reconsiderationDeadline(from, calendar, choices))
  const sueBy = first ? null : orNull(lawsuitDeadline(from, calendar, choices))
  return [
    { ...RECONSIDERATION, ...shared, applyBy, text: `${reconsideration}${note}` },
    { ...LAWSUIT, ...shared, applyBy: sueBy, text: lawsuit },
    COMPLAINT,
  ]
}

const againstSilence = (
  facts: CaseFacts,
  dueOn: IsoDate,
  { calendar, choices }: CaseView,
): readonly Remedy[] => {
  const replyFacts = replyFactsOfCase(facts)
  if (replyFacts === null) return []
  const applyBy = orNull(noReplyReconsiderationDeadline(replyFacts, calendar, choices))
  const route = choices.noReplyRoute === 'either' ? 'either' : silenceRoute(dueOn)
  const text = '本机关逾期未答复，您可以自答复期限届满之日起60日内申请行政复议（建议先申请行政复议）。'
  return [
    { ...RECONSIDERATION, applyBy, estimated: false, route, text, needsLegalCheck: true },
    ...(route === 'either'
      ? [
          {
            ...LAWSUIT,
            applyBy: null,
            estimated: false,
            route,
            text: '也可以依法提起行政诉讼。',
            needsLegalCheck: true,
          },
        ]
      : []),
    COMPLAINT,
  ]
}

/**
 * The remedies open on a day: against the answer, against silence once the term is over, none before.
 * Source: 行政复议法 Art. 20, 23, 24; 行政诉讼法 Art. 45, 46; Regulation (2019) Art. 47(2), 51. By the date of the letter.
 * @example remediesOn(facts, replyClock, { today, calendar, choices: {} })
 */
export const remediesOn = (facts: CaseFacts, reply: Clock | null, view: CaseView): readonly Remedy[] => {
  const decided = decidedIn(facts)
  if (decided !== null) return againstDecision(decided, view)
  if (facts.withdrawn !== null || reply === null || view.today <= reply.dueOn) return []
  return againstSilence(facts, reply.dueOn, view)
}
