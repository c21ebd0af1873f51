import { roleOfWord } from './question-words'

/** A part of a run of Chinese characters: a word that is known, one that only asks, or characters nobody knows. */
export interface RunPart {
  readonly text: string
  readonly role: 'subject' | 'general' | 'asking' | 'unknown'
}

const LONGEST = 10

interface Best {
  readonly worth: number
  readonly from: number
  readonly role: RunPart['role']
}

const roleAt = (word: string, isKnown: (word: string) => boolean): RunPart['role'] => {
  const role = roleOfWord(word)
  if (role !== 'subject') return role
  return word.length > 1 && isKnown(word) ? 'subject' : 'unknown'
}

const FAVOUR = 1

const worthOf = (role: RunPart['role'], word: string, isFavoured: (word: string) => boolean): number => {
  const { length } = word
  if (role === 'unknown') return length === 1 ? 0 : Number.NEGATIVE_INFINITY
  if (length === 1) return 0.5
  const worth = role === 'asking' ? length * length * 0.98 : length * length
  return worth + (isFavoured(word) ? FAVOUR : 0)
}

interface Known {
  readonly isKnown: (word: string) => boolean
  readonly isFavoured: (word: string) => boolean
}

const bestAt = (characters: readonly string[], end: number, { isKnown, isFavoured }: Known) => {
  const choices: Best[] = []
  for (let from = end - 1; from >= Math.max(0, end - LONGEST); from -= 1) {
    const word = characters.slice(from, end).join('')
    const role = roleAt(word, isKnown)
    choices.push({ worth: worthOf(role, word, isFavoured), from, role })
  }
  return choices
}

const joinUnknown = (parts: readonly RunPart[]): readonly RunPart[] => {
  const joined: RunPart[] = []
  for (const part of parts) {
    const last = joined[joined.length - 1]
    if (part.role === 'unknown' && last?.role === 'unknown')
      joined[joined.length - 1] = { text: last.text + part.text, role: 'unknown' }
    else joined.push(part)
  }
  return joined
}

/**
 * Splits a run of Chinese characters into the longest words that are known, favoured ones first; what is left over stays together.
 * @example splitRun('怎么申请低保', (word) => word === '低保').at(-1) // { text: '低保', role: 'subject' }
 */
export const splitRun = (
  run: string,
  isKnown: (word: string) => boolean,
  isFavoured: (word: string) => boolean = () => false,
): readonly RunPart[] => {
  const characters = [...run]
  const best: Best[] = [{ worth: 0, from: 0, role: 'unknown' }]
  for (let end = 1; end <= characters.length; end += 1) {
    const total = ({ worth, from }: Best): number => worth + (best[from]?.worth ?? 0)
    const [first, ...others] = bestAt(characters, end, { isKnown, isFavoured })
    const winner = others.reduce((one, other) => (total(other) > total(one) ? other : one), first!)
    best.push({ ...winner, worth: total(winner) })
  }
  const parts: RunPart[] = []
  for (let end = characters.length; end > 0; end = best[end]!.from) {
    const { from, role } = best[end]!
    parts.unshift({ text: characters.slice(from, end).join(''), role })
  }
  return joinUnknown(parts)
}
