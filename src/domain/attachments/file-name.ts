import { extensionOf } from './kinds'

/** Most characters of a kept name, its ending included. */
export const LONGEST_NAME = 100

/** Controls, marks that turn the direction of writing, invisible spaces, halves of characters. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}|[\u{e0000}-\u{e007f}]/gu
/** What no file system takes, or takes for a folder. */
const UNSAFE = /[\\/:*?"<>|]/g

/** A joiner holds a picture character together; alone it is only unseen. */
const LOOSE_JOINER = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu

const shortened = (stem: string, longest: number): string => Array.from(stem).slice(0, longest).join('')

/**
 * A name that can be shown, kept and saved anywhere: without controls, direction marks and path signs, at most
 * `LONGEST_NAME` characters, its ending kept. Rare and picture characters of four bytes stay whole.
 * @example cleanFileName('名册\u202Efdp.exe\u0000') // '名册fdp.exe'
 */
export const cleanFileName = (given: string): string => {
  const seen = given.normalize('NFC').replace(UNSEEN, '').replace(LOOSE_JOINER, '')
  const name = seen.replace(UNSAFE, '_').replace(/\s+/gu, ' ').trim()
  const extension = extensionOf(name)
  const ending = extension === '' ? '' : name.slice(-extension.length - 1)
  const stem = (ending === '' ? name : name.slice(0, -ending.length)).replace(/^[.\s]+|[.\s]+$/g, '')
  return `${shortened(stem === '' ? '附件' : stem, LONGEST_NAME - ending.length)}${ending}`
}
