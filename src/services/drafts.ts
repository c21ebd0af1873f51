import { newIdempotencyKey } from './idempotency-key'
import { forgetGuarded, isGuarded, keepGuarded, recallGuarded } from './guarded-storage'
import { forget, keep, recall } from './storage'

/** Something half written, kept on this device only, with the key under which it will be sent. */
export interface Draft<T> {
  readonly idempotencyKey: string
  readonly value: T
  /** Clock time of the last save, e.g. 「10:32」. */
  readonly savedAt: string
}

const keyOf = (name: string): string => `draft:${name}`

const clockTime = (): string => {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(now.getHours())}:${two(now.getMinutes())}`
}

const isDraft = (kept: unknown): kept is Draft<unknown> =>
  typeof kept === 'object' && kept !== null && 'idempotencyKey' in kept && 'value' in kept

const kept = (key: string): unknown => (isGuarded(key) ? recallGuarded(key) : recall(key))

/** The draft of that name, undefined when nothing was written. One that may hold an identity number: `WhenRead`. */
export const readDraft = <T>(name: string): Draft<T> | undefined => {
  const found = kept(keyOf(name))
  return isDraft(found) ? (found as Draft<T>) : undefined
}

/** A new draft with a key of its own; nothing is kept until the first save. */
export const newDraft = <T>(value: T): Draft<T> => ({
  idempotencyKey: newIdempotencyKey(),
  value,
  savedAt: '',
})

/** Keeps a draft, encrypted where it holds an identity number; undefined when the device has no room for it. */
export const saveDraft = async <T>(name: string, draft: Draft<T>): Promise<Draft<T> | undefined> => {
  const saved = { ...draft, savedAt: clockTime() }
  const key = keyOf(name)
  const isKept = isGuarded(key) ? await keepGuarded(key, saved) : keep(key, saved)
  return isKept ? saved : undefined
}

/** What is said of a save. @example savedNote(undefined) // '手机存不下，草稿没有保存' */
export const savedNote = (saved: Draft<unknown> | undefined): string =>
  saved === undefined ? '手机存不下，草稿没有保存' : `已保存 ${saved.savedAt}`

/** Removes a draft and the personal data in it. */
export const deleteDraft = (name: string): void =>
  isGuarded(keyOf(name)) ? forgetGuarded(keyOf(name)) : forget(keyOf(name))
