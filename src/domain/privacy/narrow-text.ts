const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/u
const WIDE_FIRST = 0xff01
const WIDE_LAST = 0xff5e

/** A text in narrow letters, and where each of its characters stood. */
export interface NarrowText {
  readonly text: string
  /** `places[n]` is the UTF-16 offset of character n in the original; one more entry for its end. */
  readonly places: readonly number[]
}

const narrowOf = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code >= WIDE_FIRST && code <= WIDE_LAST) return String.fromCharCode(code - 0xfee0)
  return code === 0x3000 || code === 0xa0 ? ' ' : character
}

/**
 * A text with full-width letters and signs made narrow and invisible characters taken out.
 * @example narrowText('云Ｎ12').text // '云N12'
 */
export const narrowText = (text: string): NarrowText => {
  const kept: string[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (INVISIBLE.test(character)) continue
    kept.push(narrowOf(character))
    places.push(at)
  }
  return { text: kept.join(''), places: [...places, text.length] }
}

/**
 * The original place of a range of the narrow text.
 * @example originalPlace(narrow, 2, 5)
 */
export const originalPlace = ({ places }: NarrowText, from: number, to: number) => ({
  from: places[from]!,
  to: to === from ? places[from]! : places[to - 1]! + 1,
})
