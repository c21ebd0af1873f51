import * as z from 'zod/mini'

/** Control characters but tab and line breaks; line and paragraph separators; the byte order mark. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/
/** Marks, embeddings, overrides and isolates that change the direction in which text is shown. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
/** What takes no room on the page: soft hyphen, zero-width space, joiners of words, notes between lines, tags, no characters at all. */
const UNSEEN =
  /[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Noncharacter_Code_Point}/u
/** Half of a character that takes two places; no database keeps it. */
const HALF = /\p{Surrogate}/u
/** More marks upon one character than any writing has. */
const PILED = /\p{M}{5}/u
/** Blank though not white space: fillers of other scripts, joiners and selectors alone. */
const BLANK = /[\s\u115f\u1160\u200c\u200d\u2800\u3164\uffa0\ufe00-\ufe0f]/g
const LINE_BREAK = /[\n\r\t]/
const EMOJI = /[\u2600-\u27bf\ufe0f\u200d\u{1f000}-\u{1faff}]/u

const without = (pattern: RegExp, message: string) =>
  z.refine<string>((text) => !pattern.test(text), { error: message })

/**
 * Refuses what a reader can't see: a clerk must read just what was stored, and the letter must say just what he read.
 * Characters beyond the basic plane (𠮷, 䶮, emoji) are text like any other.
 */
export const readable = (label: string) => [
  without(CONTROL, `${label}里有看不见的控制字符，请删去后重新输入`),
  without(DIRECTION, `${label}里有改变文字方向的符号，看到的和保存的会不一样，请删去后重新输入`),
  without(UNSEEN, `${label}里有看不见的字符，可能是从别处复制来的，请删去后重新输入`),
  without(HALF, `${label}里有半个字，可能没有复制完整，请删去后重新输入`),
  without(PILED, `${label}里有叠在一起、看不清的符号，请删去后重新输入`),
]

/** Refuses a text in which there is nothing to read. */
export const saysSomething = (label: string) =>
  z.refine<string>((text) => text === '' || text.replace(BLANK, '') !== '', { error: `请填写${label}` })

/** Refuses in a name what no certificate carries: line breaks and emoji. */
export const asOnPaper = (label: string) => [
  without(LINE_BREAK, `${label}请写在一行里`),
  without(EMOJI, `${label}请照证件填写，不能有表情符号`),
]

/** At most so many characters, each counted once, also those that take four bytes. */
export const atMost = (label: string, longest: number) =>
  z.refine<string>((text) => text.length <= longest || Array.from(text).length <= longest, {
    error: `${label}最多 ${longest} 个字，请删减`,
  })
