import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { fail, ok, type Result } from '../../../src/domain/result'
import { woffToSfnt } from './woff-to-sfnt'

/** Weights that a letter is set in. */
export type Weight = 'regular' | 'bold'

/** One opened font: its bytes for embedding, its tables for looking up. */
export interface Face {
  readonly name: string
  readonly bytes: Buffer
  readonly font: Font
}

/** A run of characters that one font has. */
export interface Run {
  readonly face: Face
  readonly text: string
}

const resolve = createRequire(import.meta.url).resolve

const open = async (name: string, file: string): Promise<Face> => {
  const stored = await readFile(resolve(file))
  const bytes = file.endsWith('.woff') ? woffToSfnt(stored) : stored
  const font = create(bytes)
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} holds a collection of fonts, not one`)
  return { name, bytes, font }
}

const opening = new Map<string, Promise<Face>>()

/** Opens a font once per process, when the first letter needs it. */
const faceOf = (name: string, file: string): Promise<Face> => {
  const known = opening.get(name)
  if (known !== undefined) return known
  const opened = open(name, file)
  opening.set(name, opened)
  return opened
}

const SERIF: Readonly<Record<Weight, readonly [name: string, file: string]>> = {
  regular: ['serif', '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'],
  bold: ['serif-bold', '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
}
/** Holds characters of personal and place names outside the basic planes, e.g. 𠮷. Opened only when one occurs. */
const FALLBACK = ['kai', '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff'] as const

/** Variation selectors and joiners show nothing by themselves. */
const INVISIBLE = /[\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}]/u

const has = ({ font }: Face, character: string): boolean =>
  font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)

/** The font that has a character: the serif, else the fallback, else none. */
const chosen = async (character: string, weight: Weight): Promise<Face | null> => {
  const serif = await faceOf(...SERIF[weight])
  if (has(serif, character)) return serif
  const fallback = await faceOf(...FALLBACK)
  return has(fallback, character) ? fallback : null
}

/** Every character of a text with the font that has it, looked up in the fonts' own tables. */
export interface SetText {
  /** Fonts by character; every character that is asked for later is in here. */
  readonly faceFor: (character: string, weight: Weight) => Face
  readonly faces: readonly Face[]
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const withoutGlyph = (character: string) =>
  fail('character-without-glyph', {
    character,
    codePoint: codeOf(character),
    message: `文书中的字符“${character}”（${codeOf(character)}）没有可用的字体，请改用通行写法后再生成。`,
  })

/** Text without characters that show nothing by themselves. */
export const visible = (text: string): string =>
  [...text].filter((character) => !INVISIBLE.test(character)).join('')

/** Finds a font for every character of the texts, by weight. Fails with the first character that no font has. */
export const fontsFor = async (
  texts: readonly { readonly text: string; readonly weight: Weight }[],
): Promise<Result<SetText, 'character-without-glyph'>> => {
  const found = new Map<string, Face>()
  const needed = texts.flatMap(({ text, weight }) =>
    [...new Set(visible(text))].map((character) => ({ character, weight })),
  )
  for (const { character, weight } of needed) {
    const face = await chosen(character, weight)
    if (face === null) return withoutGlyph(character)
    found.set(`${weight}${character}`, face)
  }
  const faceFor = (character: string, weight: Weight): Face => {
    const face = found.get(`${weight}${character}`)
    if (face === undefined) throw new Error(`character ${codeOf(character)} was not announced`)
    return face
  }
  return ok({ faceFor, faces: [...new Set(found.values())] })
}

/** Width of one character. Unit: points. */
export const widthOf = (character: string, { font }: Face, size: number): number =>
  (font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm) * size

/** A text as runs of one font each. */
export const runsOf = (text: string, weight: Weight, { faceFor }: SetText): readonly Run[] => {
  const runs: { face: Face; text: string }[] = []
  for (const character of text) {
    const face = faceFor(character, weight)
    const last = runs.at(-1)
    if (last !== undefined && last.face === face) last.text += character
    else runs.push({ face, text: character })
  }
  return runs
}
