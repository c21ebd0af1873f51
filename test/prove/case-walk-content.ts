import { addDays } from '../../src/domain/calendar/civil-date'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { CaseFacts } from '../../src/domain/information-request/case-facts'
import { unwillingParties } from '../../src/domain/information-request/unwilling-parties'
import type { CaseState } from '../../src/domain/information-request/case-state'
import { REFERRAL_TARGETS } from '../../src/domain/information-request/events'
import type { CaseEventType, Reply } from '../../src/domain/information-request/events'
import {
  OUTCOME_CODES,
  OUTCOMES,
  REFUSAL_GROUNDS,
  REPLY_OUTCOMES,
} from '../../src/domain/information-request/outcomes'
import type { OutcomeCode } from '../../src/domain/information-request/outcomes'
import type { Actor } from '../../src/domain/people/roles'
import { GRANTED } from '../domain/information-request/case-builder'

type Change = Readonly<Record<string, unknown>>

/** Where an event is to be put, and by whom. */
export interface Place {
  readonly state: CaseState
  readonly facts: CaseFacts
  readonly on: IsoDate
  readonly by: Actor
}

/** Nobody's case is taken, one's own passed on, somebody else's done in his place. */
const assigning = ({ state: { handler }, by }: Place): Change => {
  const to = { to: by.personId, toRole: by.role, reason: '' }
  if (handler === null) return { ...to, way: 'claimed' }
  if (handler.personId !== by.personId) return { ...to, way: 'deputised', reason: '出差' }
  return { to: 'somebody-else', toRole: 'clerk', way: 'handed_over', reason: '分工调整' }
}

const nth = <T>(list: readonly T[], at: number): T => list[at % list.length]!

/** A reply of an outcome with every part the law asks for. */
export const fullReply = (outcome: OutcomeCode): Reply => ({
  ...GRANTED,
  outcome,
  reason: '理由已经写明',
  legalBasis: [`${OUTCOMES[outcome].article.split('、')[0]!}`, '《不动产登记暂行条例》第二十七条'],
  searchRecord: '2026年3月5日，经办人在档案室检索，未检索到。',
  redirectTo: '盈江县民政局',
  withheld: OUTCOMES[outcome].needs.includes('withheld')
    ? [{ part: '第3页身份证号码', ground: nth(REFUSAL_GROUNDS, 3), reason: '涉及个人隐私' }]
    : [],
})

/** Contents that fit a case; every kind of event without an entry takes that of the case builder. */
const FITTING: Readonly<Partial<Record<CaseEventType, (place: Place, dice: number) => Change>>> = {
  correction_notice: ({ on }, dice) => ({ correctionDueOn: addDays(on, 7 + (dice % 10)) }),
  consultation_sent: (_place, dice) => ({
    party: dice % 2 === 0 ? 'third_party' : 'agency',
    who: nth(['甲公司', '乙公司', '县自然资源局'], dice),
  }),
  consultation_received: ({ state }, dice) => {
    const waiting = state.consultations.filter((each) => each.receivedOn === null)
    return waiting.length === 0 ? {} : { party: nth(waiting, dice).party, who: nth(waiting, dice).who }
  },
  consultation_replied: ({ state }, dice) => {
    const waiting = state.consultations.filter((each) => each.repliedOn === null)
    const position = dice % 2 === 0 ? 'agrees' : 'objects'
    return waiting.length === 0
      ? { position }
      : { party: nth(waiting, dice).party, who: nth(waiting, dice).who, position }
  },
  assistance_asked: ({ state, on }, dice) => {
    const dueOn = state.clocks.reply?.dueOn ?? on
    return {
      who: nth(['盏西镇财政所', '县民政局'], dice),
      answerBy: dueOn < on ? addDays(on, 3) : nth([on, dueOn], dice),
    }
  },
  assistance_given: ({ facts }, dice) => {
    const awaited = facts.assistances.filter(({ given }) => given === null)
    return awaited.length === 0 ? {} : { who: nth(awaited, dice).asked.who }
  },
  third_party_told: ({ state, facts }, dice) => {
    const unwilling = unwillingParties(state, facts)
    return unwilling.length === 0 ? {} : { who: nth(unwilling, dice) }
  },
  extended: (_place, dice) => ({ days: 1 + (dice % 15) }),
  reasons_given: ({ on }, dice) =>
    dice % 3 === 0
      ? { accepted: false, agreedOn: null }
      : { accepted: true, agreedOn: addDays(on, 20 * (dice % 4)) },
  reply_drafted: (_place, dice) => ({
    reply: fullReply(nth(['granted', 'partial', 'not_exist', 'secret'], dice)),
  }),
  replied: ({ state }) =>
    state.draft === null
      ? {}
      : {
          reply: state.draft.reply,
          draftedBy: state.draft.draftedBy,
          ...(state.draft.letterParts === null ? {} : { letterParts: state.draft.letterParts }),
        },
  reopened: ({ on }, dice) => ({ dueOn: addDays(on, 5 + (dice % 20)) }),
  referred: (_place, dice) => ({ to: nth(REFERRAL_TARGETS, dice) }),
  assigned: assigning,
  closed: ({ state }) => {
    const ending: Readonly<Record<string, OutcomeCode>> = {
      awaiting_correction: 'abandoned',
      awaiting_fee: 'fee_unpaid',
    }
    return { outcome: ending[state.status] ?? 'other' }
  },
}

/** Contents that a careless or ill-meaning hand might send. */
const ODD: Readonly<Partial<Record<CaseEventType, (place: Place, dice: number) => Change>>> = {
  correction_notice: ({ on }, dice) =>
    nth<Change>([{ points: [] }, { points: [' '] }, { correctionDueOn: on }], dice),
  consultation_received: () => ({ who: '从未去函的公司' }),
  consultation_replied: () => ({ who: '从未去函的公司' }),
  assistance_asked: ({ on }, dice) =>
    nth<Change>(
      [{ task: ' ' }, { who: '' }, { answerBy: addDays(on, -1) }, { answerBy: addDays(on, 900) }],
      dice,
    ),
  assistance_given: (_place, dice) => nth<Change>([{ who: '从未去函的站所' }, { result: ' ' }], dice),
  third_party_told: (_place, dice) =>
    nth<Change>([{ who: '从未去函的公司' }, { disclosed: '' }, { reason: ' ' }], dice),
  extended: (_place, dice) => nth<Change>([{ days: 21 }, { days: 0 }, { days: 1.5 }, { reason: ' ' }], dice),
  reply_drafted: (_place, dice) => ({ reply: { ...fullReply(nth(REPLY_OUTCOMES, dice)), facts: '' } }),
  letter_edited: () => ({ parts: [] }),
  reply_returned: () => ({ reason: '' }),
  replied: ({ state }, dice) =>
    nth<Change>(
      [{ draftedBy: 'somebody' }, { reply: { ...(state.draft?.reply ?? GRANTED), content: '另一内容' } }],
      dice,
    ),
  reply_recalled: () => ({ reason: ' ' }),
  reopened: ({ on }, dice) => nth<Change>([{ dueOn: on }, { dueOn: addDays(on, 9), reason: '' }], dice),
  referred: () => ({ reason: '' }),
  merged: () => ({ reason: ' ' }),
  resumed: () => ({ reason: '' }),
  split_off: () => ({ items: [] }),
  assigned: () => ({ way: 'handed_over', reason: '' }),
  noted: () => ({ text: ' ' }),
  publication_proposed: () => ({ reason: '' }),
  publication_decided: () => ({ reason: ' ' }),
  closed: (_place, dice) =>
    nth<Change>([{ outcome: nth(OUTCOME_CODES, dice) }, { outcome: 'other', reason: '' }], dice),
}

/** What an event of a kind would say: mostly what fits the case, one time in six what doesn't. */
export const contentFor = (
  type: CaseEventType,
  place: Place,
  dice: number,
): { readonly type: CaseEventType; readonly change: Change; readonly fits: boolean } => {
  const odd = dice % 6 === 5 ? ODD[type] : undefined
  if (odd !== undefined) return { type, change: odd(place, Math.floor(dice / 6)), fits: false }
  const fitting = FITTING[type]
  return { type, change: fitting?.(place, dice) ?? {}, fits: true }
}
