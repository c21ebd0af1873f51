import type { CaseFacts } from './case-facts'
import { OUTCOME_CODES } from './outcome-codes'
import type { OutcomeCode } from './outcome-codes'
import { OUTCOMES } from './outcomes'

/** Questions the desk asks on the way to a letter, one at a time. */
export const REPLY_STEPS = ['availability', 'ground', 'write', 'withheld', 'check'] as const
export type ReplyStep = (typeof REPLY_STEPS)[number]

/** Answers to the first question: does the office have it, and may it be given? */
export const AVAILABILITIES = [
  'granted',
  'partial',
  'refused',
  'not_exist',
  'not_ours',
  'already_public',
  'otherwise',
] as const
export type Availability = (typeof AVAILABILITIES)[number]

/** The texts of a reply that are asked for one by one. */
export const TEXT_FIELDS = ['facts', 'reason', 'content', 'redirectTo', 'searchRecord'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/**
 * The tree of questions: each first answer with the outcomes it leads to, in the order in which they are offered.
 * A first answer with several outcomes asks a second question.
 * Source: Regulation (2019) Art. 14–16 (refused), 30, 35, 36, 38, 39 (otherwise); docs/statute.md §1.5.
 * @example DESK_TREE.granted // ['granted']
 */
export const DESK_TREE: Readonly<Record<Availability, readonly OutcomeCode[]>> = {
  granted: ['granted'],
  partial: ['partial'],
  refused: [
    'secret',
    'law_forbids',
    'safety',
    'third_party',
    'internal',
    'process',
    'case_file',
    'special_query',
  ],
  not_exist: ['not_exist'],
  not_ours: ['not_ours'],
  already_public: ['already_public'],
  otherwise: [
    'need_making',
    'repeat',
    'petition_like',
    'publication',
    'still_unclear',
    'confirm_again',
    'abusive',
  ],
}

/**
 * The first answer that leads to an outcome; null for one that no letter carries.
 * @example availabilityOf('secret') // 'refused'
 */
export const availabilityOf = (outcome: OutcomeCode): Availability | null =>
  AVAILABILITIES.find((answer) => DESK_TREE[answer].includes(outcome)) ?? null

/**
 * The questions that a first answer leads through; before it is given, the plain way.
 * @example stepsFor('partial') // ['availability', 'write', 'withheld', 'check']
 */
export const stepsFor = (answer: Availability | null): readonly ReplyStep[] => {
  const outcomes = answer === null ? [] : DESK_TREE[answer]
  const isSplit = outcomes.some((outcome) => OUTCOMES[outcome].needs.includes('withheld'))
  return REPLY_STEPS.filter(
    (step) => (step !== 'ground' || outcomes.length > 1) && (step !== 'withheld' || isSplit),
  )
}

const TEXTS: Partial<Readonly<Record<OutcomeCode, readonly TextField[]>>> = {
  granted: ['facts', 'content'],
  already_public: ['facts', 'content'],
  partial: ['facts', 'content'],
  not_exist: ['searchRecord', 'facts', 'reason'],
  not_ours: ['facts', 'reason', 'redirectTo'],
  publication: ['facts', 'reason', 'content'],
  special_query: ['facts', 'reason', 'redirectTo'],
}

/**
 * The texts that are asked for, in order, for an outcome.
 * @example textsFor('not_exist') // ['searchRecord', 'facts', 'reason']
 */
export const textsFor = (outcome: OutcomeCode): readonly TextField[] => TEXTS[outcome] ?? ['facts', 'reason']

/**
 * Whether the articles must be written by hand before the check: the outcome rests on another law than the Regulation.
 * @example asksBasisEarly('law_forbids') // true
 */
export const asksBasisEarly = (outcome: OutcomeCode): boolean => OUTCOMES[outcome].needs.includes('otherLaw')

/**
 * The question at which a missing part of a reply is mended.
 * @example stepOfPart('withheld.0.reason', 'partial') // 'withheld'
 */
export const stepOfPart = (field: string, outcome: OutcomeCode): ReplyStep => {
  if (field.startsWith('withheld')) return 'withheld'
  if (field.startsWith('legalBasis')) return asksBasisEarly(outcome) ? 'write' : 'check'
  return field === 'outcome' ? 'availability' : 'write'
}

const STEP_BEFORE: Partial<Readonly<Record<OutcomeCode, (facts: CaseFacts) => string | null>>> = {
  still_unclear: ({ correctionReceived }) =>
    correctionReceived === null ? '须先一次性告知补正，收到补正后仍不明确的，才能这样答复。' : null,
  abusive: ({ reasonsGiven }) =>
    reasonsGiven === null || reasonsGiven.accepted
      ? '须先要求申请人说明理由，并认定理由不合理，才能这样答复。'
      : null,
}

/** An outcome that may not be answered with yet, and what must come before it. */
export interface OutcomeNotNow {
  readonly outcome: OutcomeCode
  /** Chinese: the step that is missing. */
  readonly message: string
}

/**
 * The outcomes for which the law wants a step that this case hasn't seen.
 * Source: Regulation (2019) Art. 30 (a correction first), Art. 35 (reasons first).
 * @example outcomesNotNow(factsOf(events)).map(({ outcome }) => outcome) // ['still_unclear', 'abusive']
 */
export const outcomesNotNow = (facts: CaseFacts): readonly OutcomeNotNow[] =>
  OUTCOME_CODES.map((outcome) => ({ outcome, message: STEP_BEFORE[outcome]?.(facts) ?? '' })).filter(
    ({ message }) => message !== '',
  )
