import { newIdempotencyKey } from './idempotency-key'
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

/** The draft of that name, undefined when nothing was written. */
export const readDraft = <T>(name: string): Draft<T> | undefined => {
  const kept = recall<unknown>(keyOf(name))
  return isDraft(kept) ? (kept as Draft<T>) : undefined
}

/** A new draft with a key of its own; nothing is kept until the first save. */
export const newDraft = <T>(value: T): Draft<T> => ({
  idempotencyKey: newIdempotencyKey(),
  value,
  savedAt: '',
})

/** Keeps a draft; undefined when the device has no room for it. */
export const saveDraft = <T>(name: string, draft: Draft<T>): Draft<T> | undefined => {
  const saved = { ...draft, savedAt: clockTime() }
  return keep(keyOf(name), saved) ? saved : undefined
}

/** Removes a draft and the personal data in it. */
export const deleteDraft = (name: string): void => forget(keyOf(name))
