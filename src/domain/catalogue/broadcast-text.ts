import { readAloud } from './spoken-numbers'

/** The plain fields of a document: what a farmer wants to know. '' where not given. */
export interface PlainFields {
  readonly oneSentence: string
  readonly whoFor: string
  readonly howMuch: string
  readonly how: string
  readonly where: string
  readonly phone: string
}

/** A text for the village loudspeaker. */
export interface BroadcastText {
  readonly text: string
  /** Characters that are spoken, signs left out. */
  readonly characters: number
  /** Unit: seconds at the pace of a loudspeaker, four characters a second. */
  readonly seconds: number
}

const PER_SECOND = 4
const SHORTEST = 200
const LONGEST = 240

const spokenLength = (text: string): number => (text.match(/[\u3400-\u9fff〇A-Za-z0-9]/g) ?? []).length

const sentence = (text: string): string => {
  const trimmed = text.trim().replace(/[。；;，,\s]+$/, '')
  return trimmed === '' ? '' : `${trimmed}。`
}

const labelled = (label: string, text: string): string =>
  text.trim() === '' ? '' : `${label}${sentence(text)}`

const firstSentences = (text: string, most: number): string => {
  let kept = ''
  for (const part of text.match(/[^。！？；]+[。！？；]?/g) ?? []) {
    if (kept !== '' && spokenLength(kept + part) > most) break
    kept += part
  }
  return spokenLength(kept) <= most ? kept : `${[...kept].slice(0, most).join('')}，详见原文`
}

const CLOSING = '原文贴在公示栏，手机上也能看。请大家互相转告。'

const partsOf = ({ township, title, plain }: BroadcastFacts, most: number): readonly string[] => {
  const short = (text: string) => firstSentences(readAloud(text), most)
  return [
    `各位乡亲，现在播送${township}政务公开消息。`,
    `今天说的是《${readAloud(title).replace(/[《》]/g, '')}》。`,
    sentence(short(plain.oneSentence)),
    labelled('跟谁有关：', short(plain.whoFor)),
    labelled('标准是多少：', short(plain.howMuch)),
    labelled('怎么办：', short(plain.how)),
    labelled('到哪里办：', short(plain.where)),
    labelled('有不清楚的，请打电话：', readAloud(plain.phone)),
  ]
}

/** What is worth saying twice, the fullest first. */
const repeats = ({ plain }: BroadcastFacts): readonly string[] => {
  const phone = plain.phone.trim() === '' ? '' : `电话${plain.phone}`
  const choices = [
    [plain.oneSentence, plain.howMuch, phone],
    [plain.oneSentence, phone],
    [plain.howMuch, phone],
    [plain.oneSentence],
    [phone],
  ]
  return choices
    .map((parts) => parts.map((part) => sentence(readAloud(part))).join(''))
    .filter((text) => text !== '')
    .map((text) => `再说一遍：${text}`)
}

/** What a broadcast is written from. */
export interface BroadcastFacts {
  readonly township: string
  readonly title: string
  readonly plain: PlainFields
}

/** Longest spoken length of one field, tried from the roomiest. */
const ROOMS = [240, 60, 45, 34, 26, 18, 12]

/**
 * How long a text takes to be read out.
 * @example broadcastLength('各位乡亲').seconds // 1
 */
export const broadcastLength = (text: string): BroadcastText => {
  const characters = spokenLength(text)
  return { text, characters, seconds: Math.ceil(characters / PER_SECOND) }
}

/**
 * A text of about 60 seconds (200 to 240 characters) for the loudspeaker, in plain words, its numbers as they are
 * spoken. Long fields are cut at a sentence; where there is room, what matters is said twice. Whoever reads it may edit.
 * Source: 盏西镇 2019 annual report §九 (广播). Pace: four characters a second (from memory).
 * @example broadcastText({ township: '盏西镇', title, plain }).seconds // 57
 */
export const broadcastText = (facts: BroadcastFacts): BroadcastText => {
  const fitting = ROOMS.map((most) => partsOf(facts, most).join('')).find(
    (text) => spokenLength(text + CLOSING) <= LONGEST,
  )
  const text = fitting ?? partsOf(facts, ROOMS[ROOMS.length - 1]!).join('')
  const isShort = spokenLength(text + CLOSING) < SHORTEST
  const twice = isShort
    ? repeats(facts).find((repeat) => spokenLength(text + repeat + CLOSING) <= LONGEST)
    : undefined
  return broadcastLength(text + (twice ?? '') + CLOSING)
}
