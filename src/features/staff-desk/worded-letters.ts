import type { DeskAct } from '@/contract/staff-cases'
import type { LetterWording } from '@/domain/information-request/events'
import { forget, keep, recall } from '@/services/storage'
import type { TypedParts } from './letter-edits'
import { keptName } from './use-kept-state'

/** The letters of an act as a clerk words them, kept on the phone until the act is done. */
export interface WordedLetters {
  /** The act as it was filled in when they were last read. */
  readonly act: DeskAct
  /** By kind of letter: what was typed. */
  readonly typed: Readonly<Record<string, TypedParts>>
  /** What goes out with the act; empty while every letter goes out as written. */
  readonly wordings: readonly LetterWording[]
}

const nameOf = (caseId: string, act: string): string => keptName(`letters-${act}`, caseId)

/** What is kept for an act of a case; null before its letters were ever opened. */
export const wordedLetters = (caseId: string, act: string): WordedLetters | null =>
  recall<WordedLetters>(nameOf(caseId, act)) ?? null

/** Keeps it; false when the phone refuses. */
export const keepWorded = (caseId: string, worded: WordedLetters): boolean =>
  keep(nameOf(caseId, worded.act.act), worded)

/** Opens the letters of an act as it is filled in now: what was typed before stays. */
export const beginWording = (caseId: string, act: DeskAct): void => {
  const before = wordedLetters(caseId, act.act)
  keepWorded(caseId, { typed: before?.typed ?? {}, wordings: before?.wordings ?? [], act })
}

/** Forgets it: the act is done. */
export const forgetWorded = (caseId: string, act: string): void => forget(nameOf(caseId, act))

/** The same act, filled in alike. */
export const isSameAct = (one: DeskAct, other: DeskAct): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
