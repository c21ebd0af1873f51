import type { FigurePhrase } from './phrases'

/** A figure that a text states otherwise than the records. */
export interface Disagreement {
  /** As it stands in the text. */
  readonly said: string
  /** As it would be by the records. */
  readonly counted: string
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const NUMBER = String.raw`(\d[\d,，]*(?:\.\d+)?)`

interface Said {
  readonly said: string
  readonly number: number
}

const numberOf = (text: string): number => Number(text.replace(/[,，]/gu, ''))

/** Each place where a text says the words of a figure; a number may have spaces around it, as in older reports. */
const saidIn = (text: string, { before, after }: FigurePhrase): readonly Said[] => {
  const phrase = new RegExp(String.raw`${literal(before)}\s*${NUMBER}\s*${literal(after)}`, 'u')
  const places: Said[] = []
  for (let rest = text, found = phrase.exec(rest); found !== null; found = phrase.exec(rest)) {
    places.push({ said: found[0], number: numberOf(found[1] ?? '') })
    rest = rest.slice(found.index + found[0].length)
  }
  return places
}

/**
 * Where an edited chapter states a figure otherwise than the records do: also one that was right when it was written, before
 * something was corrected. Sentences that were reworded beyond recognition are not found; the tables tell those figures.
 * @example disagreementsIn('主动公开政府信息136条', [{ before: '主动公开政府信息', value: 137, after: '条' }])[0]?.counted // '主动公开政府信息137条'
 */
export const disagreementsIn = (text: string, figures: readonly FigurePhrase[]): readonly Disagreement[] =>
  figures.flatMap((phrase) =>
    saidIn(text, phrase)
      .filter(({ number }) => number !== phrase.value)
      .map(({ said }) => ({ said, counted: `${phrase.before}${phrase.value}${phrase.after}` })),
  )
