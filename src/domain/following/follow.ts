import { categoryOf, pathOf } from '../disclosure/categories'
import { findPersonalData } from '../privacy/find-personal-data'
import { fail, ok, type Result } from '../result'
import { compactText, foldText } from '../search/fold-text'

/**
 * What can be followed (关注): a column, a village, a word of a title.
 * Source: Regulation (2019) Art. 6, 23 (information is to reach people in good time and conveniently).
 * @example FOLLOW_KINDS.includes('village') // true
 */
export const FOLLOW_KINDS = ['column', 'village', 'keyword'] as const

/** Kind of thing that somebody follows. */
export type FollowKind = (typeof FOLLOW_KINDS)[number]

/** Something that one person follows: the id of a column, the name of a village, or a word. */
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
}

/**
 * How much one person may follow. Unit: things.
 * @example MOST_FOLLOWS // 50
 */
export const MOST_FOLLOWS = 50

const SHORTEST = 2
const LONGEST = 20

const VILLAGE = /(村|社区|寨)$/u

const refusal = (message: string) => fail('invalid_field', { field: 'subject', message })

const checkedWords = (kind: 'village' | 'keyword', given: string): Result<Follow, 'invalid_field'> => {
  const subject = compactText(given.trim())
  const length = Array.from(subject).length
  const name = kind === 'village' ? '村名' : '关键词'
  if (length < SHORTEST || length > LONGEST) return refusal(`${name}要 ${SHORTEST} 到 ${LONGEST} 个字`)
  if (kind === 'village' && !VILLAGE.test(subject))
    return refusal('村名请写全，最后一个字是“村”“寨”或者“社区”')
  if (findPersonalData(subject).length > 0) return refusal(`${name}里不要写电话、身份证号等个人信息`)
  return ok({ kind, subject })
}

/**
 * Checks what somebody wants to follow and writes it in one way.
 * Source: as above. Fails: `invalid_field` when there is no such column, or a word is too short, too long or personal.
 * @example checkedFollow({ kind: 'village', subject: ' 芒允村 ' }) // ok({ kind: 'village', subject: '芒允村' })
 */
export const checkedFollow = ({ kind, subject }: Follow): Result<Follow, 'invalid_field'> => {
  if (kind !== 'column') return checkedWords(kind, subject)
  return categoryOf(subject) === undefined
    ? refusal('没有这个栏目，请从“公开”里的栏目选')
    : ok({ kind, subject })
}

const textOf = ({ title, issuer, documentNumber, summary }: FollowedDocument): string =>
  foldText(compactText([title, issuer, documentNumber, summary].join('\n')))

/**
 * Whether a document is what somebody follows: it stands in the column or below it, or its title, issuer, number or summary
 * holds the village's name or the word, whatever its width or script.
 * @example isFollowed({ kind: 'column', subject: 'statutory_disclosure' }, documentInBudgets) // true
 */
export const isFollowed = ({ kind, subject }: Follow, document: FollowedDocument): boolean =>
  kind === 'column'
    ? pathOf(document.columnId).some(({ id }) => id === subject)
    : textOf(document).includes(foldText(subject))

/**
 * What a person reads in the list of what he follows.
 * @example followName({ kind: 'column', subject: 'budgets' }) // '财政预决算及三公'
 */
export const followName = ({ kind, subject }: Follow): string =>
  kind === 'column' ? (categoryOf(subject)?.name ?? subject) : subject
