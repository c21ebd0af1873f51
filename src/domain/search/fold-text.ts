import { SIMPLIFIED } from './simplified'

const OPENING = '([{【〔［〖｛（'
const CLOSING = ')]}】〕］〗｝）'
const SAME: ReadonlyMap<string, string> = new Map([
  ...[...OPENING].map((bracket) => [bracket, '('] as const),
  ...[...CLOSING].map((bracket) => [bracket, ')'] as const),
  ...[...'“”„＂'].map((quote) => [quote, '"'] as const),
  ...[...'‘’＇'].map((quote) => [quote, "'"] as const),
])

const known = new Map<string, string>([...SIMPLIFIED, ...SAME])

const foldCharacter = (character: string): string => {
  const found = known.get(character)
  if (found !== undefined) return found
  const folded = character.normalize('NFKC').toLowerCase()
  const kept = folded.length === character.length && [...folded].length === 1 ? folded : character
  known.set(character, kept)
  return kept
}

/**
 * Width, letter case, bracket style and traditional characters folded, character by character: the answer is as long as the
 * text, so a place in one is the same place in the other. 文号 brackets of any style become ().
 * @example foldText('国办发〔2019〕１２号') // '国办发(2019)12号'
 */
export const foldText = (text: string): string => {
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
}

/**
 * Takes out spaces and line ends, which in Chinese text carry no meaning; between Latin words one space stays.
 * @example compactText('截止 2019 年年底') // '截止2019年年底'
 */
export const compactText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\u0021-\u024f]) | (?![\u0021-\u024f])/gu, '')
    .trim()
