import { categoryOf, pathOf } from '../disclosure/categories'
import { findPersonalData } from '../privacy/find-personal-data'
import { fail, ok, type Result } from '../result'
import { compactText, foldText } from '../search/fold-text'

/**
 * What can be followed (关注): a column, a village, a word of a title, a topic that people named; and one's own request or
 * letter, which brings news anyway and can be set to another rhythm.
 * Source: Regulation (2019) Art. 6, 23 (information is to reach people in good time and conveniently).
 * @example FOLLOW_KINDS.includes('village') // true
 */
export const FOLLOW_KINDS = ['column', 'village', 'keyword', 'topic', 'request', 'complaint'] as const

/** Kind of thing that somebody follows. */
export type FollowKind = (typeof FOLLOW_KINDS)[number]

/** Something that one person follows: the id of a column, a village, a topic, a request or a letter, or a word. */
export interface Follow {
  readonly kind: FollowKind
  readonly subject: string
}

/** What of a public document decides who hears of it. */
export interface FollowedDocument {
  readonly columnId: string
  readonly title: string
  readonly issuer: string
  readonly documentNumber: string
  readonly summary: string
  /** The village that it is about; null for the township's own. */
  readonly villageId: string | null
}

/** A village that can be followed. */
export interface NamedVillage {
  readonly id: string
  readonly name: string
}

/** A topic that can be followed: one that is shown. */
export interface TitledTopic {
  readonly id: string
  readonly title: string
}

/** A request or a letter of whoever follows it. */
export interface NumberedMatter {
  readonly id: string
  /** E.g. 盏信〔2026〕1号. */
  readonly number: string
}

/** What is there to be followed, besides columns and words. */
export interface Followable {
  /** Own requests and letters. */
  readonly own?: readonly NumberedMatter[]
  readonly villages: readonly NamedVillage[]
  readonly topics: readonly TitledTopic[]
}

/**
 * How much one person may follow. Unit: things.
 * @example MOST_FOLLOWS // 50
 */
export const MOST_FOLLOWS = 50

const SHORTEST = 2
const LONGEST = 20

const refusal = (message: string) => fail('invalid_field', { field: 'subject', message })

const checkedWord = (given: string): Result<Follow, 'invalid_field'> => {
  const subject = compactText(given.trim())
  const length = Array.from(subject).length
  if (length < SHORTEST || length > LONGEST) return refusal(`关键词要 ${SHORTEST} 到 ${LONGEST} 个字`)
  if (findPersonalData(subject).length > 0) return refusal('关键词里不要写电话、身份证号等个人信息')
  return ok({ kind: 'keyword', subject })
}

const checkedVillage = (
  given: string,
  villages: readonly NamedVillage[],
): Result<Follow, 'invalid_field'> => {
  const name = compactText(given.trim())
  const found = villages.find((village) => village.id === given || village.name === name)
  return found === undefined
    ? refusal('镇里没有登记这个村（社区），请从列表里选，或者改用关键词关注')
    : ok({ kind: 'village', subject: found.id })
}

const checkedTopic = (subject: string, topics: readonly TitledTopic[]): Result<Follow, 'invalid_field'> =>
  topics.some(({ id }) => id === subject)
    ? ok({ kind: 'topic', subject })
    : refusal('没有这个点题，请从“点题公开”里选')

const checkedOwn = (follow: Follow, own: readonly NumberedMatter[]): Result<Follow, 'invalid_field'> =>
  own.some(({ id }) => id === follow.subject)
    ? ok(follow)
    : refusal('“我的”里没有这一件，请从“我的”里打开再设')

/**
 * Checks what somebody wants to follow and writes it in one way: a village, by id or name, is one of the township's, a topic
 * one that is shown, a request or letter one's own.
 * Source: as above. Fails: `invalid_field` when there is no such column, village or topic, or a word is too short, too long or
 * personal.
 * @example checkedFollow({ kind: 'keyword', subject: ' 低 保 ' }, { villages: [], topics: [] }).ok // true
 */
export const checkedFollow = (
  { kind, subject }: Follow,
  { villages, topics, own = [] }: Followable,
): Result<Follow, 'invalid_field'> => {
  if (kind === 'keyword') return checkedWord(subject)
  if (kind === 'village') return checkedVillage(subject, villages)
  if (kind === 'topic') return checkedTopic(subject, topics)
  if (kind === 'request' || kind === 'complaint') return checkedOwn({ kind, subject }, own)
  return categoryOf(subject) === undefined
    ? refusal('没有这个栏目，请从“公开”里的栏目选')
    : ok({ kind, subject })
}

const textOf = ({ title, issuer, documentNumber, summary }: FollowedDocument): string =>
  foldText(compactText([title, issuer, documentNumber, summary].join('\n')))

/**
 * What a person reads in the list of what he follows.
 * @example followName({ kind: 'column', subject: 'budgets' }, { villages: [], topics: [] }) // '财政预决算及三公'
 */
export const followName = ({ kind, subject }: Follow, { villages, topics, own = [] }: Followable): string => {
  const number = () => own.find(({ id }) => id === subject)?.number ?? '我的一件事'
  const names: Readonly<Record<FollowKind, () => string | undefined>> = {
    column: () => categoryOf(subject)?.name,
    village: () => villages.find(({ id }) => id === subject)?.name,
    keyword: () => subject,
    topic: () => topics.find(({ id }) => id === subject)?.title ?? '点题',
    request: number,
    complaint: number,
  }
  return names[kind]() ?? subject
}

/**
 * Whether a document is what somebody follows: it stands in the column or below it, is about the village or names it, or its
 * title, issuer, number or summary holds the word, whatever its width or script. Of a village that the township doesn't keep
 * only the name is known.
 * @example isFollowed({ kind: 'column', subject: 'statutory_disclosure' }, documentInBudgets, []) // true
 */
export const isFollowed = (
  follow: Follow,
  document: FollowedDocument,
  villages: readonly NamedVillage[],
): boolean => {
  const { kind, subject } = follow
  if (kind === 'topic' || kind === 'request' || kind === 'complaint') return false
  if (kind === 'column') return pathOf(document.columnId).some(({ id }) => id === subject)
  if (kind === 'village' && document.villageId === subject) return true
  return textOf(document).includes(foldText(followName(follow, { villages, topics: [] })))
}
