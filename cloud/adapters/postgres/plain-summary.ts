import type { PlainSummary } from '../../../src/contract/document-view'

const NOTHING: PlainSummary = { oneSentence: '', whoFor: '', howMuch: '', how: '', where: '', phone: '' }

/** The stored plain summary; documents that came without one say nothing. */
export const plainOf = (stored: unknown): PlainSummary => ({
  ...NOTHING,
  ...(stored as Partial<PlainSummary>),
})
