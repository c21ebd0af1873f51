import type { Actor } from '../people/roles'
import { isLetStand, type PublicationState } from './publication-at'
import type { PublicationStatus } from './publication-status'

/** Personal data that was found: the key of its spot, and how it may be written. */
export interface FoundPersonal {
  readonly key: string
  readonly masked: string
}

/** What lies around a piece and decides with it: its 解读, its original, the personal data that was found in it. */
export interface Surroundings {
  readonly isPolicy: boolean
  /** Personal data in the text as it stands, masked, each with its key. */
  readonly personal: readonly FoundPersonal[]
  readonly missing: readonly string[]
  readonly interpretation: { readonly status: PublicationStatus; readonly drafterId: string } | null
  /** For an 解读: whether its original is public already, null for all else. */
  readonly originalIsPublic: boolean | null
}

/** Who stands before which piece, in which surroundings. */
export interface PublicationSituation {
  readonly state: PublicationState
  readonly actor: Actor
  readonly around: Surroundings
}

export const GUARD_CODES = [
  'not_author',
  'not_reviewer',
  'complete',
  'personal_data',
  'has_personal_data',
  'interpretation_ready',
  'needs_interpretation',
  'no_interpretation_yet',
  'interprets_public',
  'is_live',
  'own_submission',
  'drafter_interprets',
] as const
/** Name of a condition, which is also the code of its refusal. */
export type GuardCode = (typeof GUARD_CODES)[number]

/** Gives the Chinese reason when the condition isn't met, with the cure; null when it is. */
export type Guard = (situation: PublicationSituation) => string | null

const MOST_SHOWN = 5

/**
 * Personal data in words: the first few, masked, and how many there are.
 * @example personalInWords([{ key: '', masked: '138****5678' }]) // '1处个人信息：138****5678'
 */
export const personalInWords = (personal: readonly FoundPersonal[]): string => {
  const shown = personal.slice(0, MOST_SHOWN).map(({ masked }) => masked)
  return `${personal.length}处个人信息：${shown.join('、')}${personal.length > MOST_SHOWN ? '等' : ''}`
}

/** What nobody has let stand yet. */
const unsettled = ({ state, around }: PublicationSituation): readonly FoundPersonal[] =>
  around.personal.filter(({ key }) => !isLetStand(state, key))

const readyAtOnce: readonly PublicationStatus[] = ['cleared', 'published']

const interpretationProblem = ({ state, around }: PublicationSituation): string | null => {
  if (!around.isPolicy || state.exemption !== null) return null
  if (around.interpretation === null)
    return '政策文件要和解读一起发布。请起草解读；确实不需要的，由审核人写明不解读的理由。'
  return readyAtOnce.includes(around.interpretation.status)
    ? null
    : '解读还没有审完。两篇一起发布，请先把解读办到“待发布”。'
}

/** Every condition of the table of acts. */
export const GUARDS: Readonly<Record<GuardCode, Guard>> = {
  not_author: ({ state, actor }) =>
    state.authors.includes(actor.personId) ? '不能办自己写的稿件，请换一位同事办这一步。' : null,
  not_reviewer: ({ state, actor }) =>
    state.review?.by.personId === actor.personId ? '内容审核是您办的，保密审查请换一位同事。' : null,
  complete: ({ around }) => around.missing[0] ?? null,
  personal_data: (situation) => {
    const found = unsettled(situation)
    return found.length === 0
      ? null
      : `查到${personalInWords(found)}。请退回后遮盖；依法必须公开的，请由审核人写明理由。`
  },
  has_personal_data: (situation) =>
    unsettled(situation).length === 0 ? '没有查到个人信息，不需要放行。' : null,
  interpretation_ready: interpretationProblem,
  needs_interpretation: ({ around }) => (around.isPolicy ? null : '这篇不是政策文件，不需要配解读。'),
  no_interpretation_yet: ({ around }) =>
    around.interpretation === null ? null : '已经有解读稿了，请打开解读稿。',
  interprets_public: ({ around }) =>
    around.originalIsPublic === false ? '解读要和原文一起发布，请从原文那里发布。' : null,
  is_live: ({ state }) => (state.live === null ? '这篇现在没有公开，不需要这一步。' : null),
  own_submission: ({ state, actor }) =>
    state.authors.includes(actor.personId) ? null : '只有拟稿人可以撤回送审，请让拟稿人办。',
  drafter_interprets: ({ state, actor }) =>
    state.authors.includes(actor.personId) ? null : '谁起草、谁解读：请让起草这篇的同事写解读。',
}
