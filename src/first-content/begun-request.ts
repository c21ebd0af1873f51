import { newIdempotencyKey } from '../services/idempotency-key'
import { keep, kept, nameFor } from './on-device'

/** What is asked before the program is there: no number of an identity document, which only the program encrypts. */
export type Field =
  'person' | 'name' | 'organisationName' | 'contactName' | 'phone' | 'address' | 'description'

interface Draft {
  readonly idempotencyKey: string
  readonly value: { readonly step: number; readonly values: Readonly<Record<string, unknown>> }
  readonly savedAt: string
}

/** The draft of a request, as the form keeps it, while only this small program writes it. */
export interface BegunRequest {
  /** @example answerTo('name') // '岳木兰' */
  readonly answerTo: (field: Field) => string
  /** Keeps an answer on this device; false where it has no room. */
  readonly answer: (field: Field, value: string) => boolean
}

const DRAFT = 'draft:information-request'

/** What waits to be sent, or is encrypted, or fills in the form by itself: only the program can read or use it. */
const isForProgram = (township: string): boolean =>
  [`${DRAFT}:sealed`, 'outgoing-queue:sealed'].some((name) => kept(nameFor(name, township)) !== undefined) ||
  ['gkt:own-details', 'gkt:own-details:sealed'].some((name) => kept(name) !== undefined) ||
  ((kept(nameFor('outgoing-queue', township)) ?? []) as readonly unknown[]).length > 0

const clockTime = (): string => {
  const now = new Date()
  return [now.getHours(), now.getMinutes()].map((part) => `0${part}`.slice(-2)).join(':')
}

const emptyDraft = (): Draft => ({
  idempotencyKey: newIdempotencyKey(),
  value: { step: 1, values: { description: '' } },
  savedAt: '',
})

/** The request begun on this device, or a new one; null where only the program can go on with it. */
export const begunRequest = (township: string): BegunRequest | null => {
  const name = nameFor(DRAFT, township)
  let draft = (kept(name) as Draft | undefined) ?? emptyDraft()
  if (isForProgram(township) || draft.value?.step !== 1) return null
  return {
    answerTo: (field) => String(draft.value.values[field] ?? ''),
    answer: (field, value) => {
      const values = { ...draft.value.values, [field]: value }
      draft = { ...draft, value: { step: 1, values }, savedAt: clockTime() }
      return keep(name, draft)
    },
  }
}
