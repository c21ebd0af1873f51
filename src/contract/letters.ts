import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { Addressee, LetterKind } from '../domain/letters/letter-kinds'
import { byId, identifier } from './case-id'
import { answering, givingFile } from './endpoint'

/** One line of a list of letters; the letter itself is downloaded. */
export interface LetterLine {
  readonly id: string
  readonly kind: LetterKind
  /** Chinese name of the kind, e.g. 补正告知书. */
  readonly name: string
  readonly number: string
  readonly on: IsoDate
  readonly addressee: Addressee
}

interface LetterList {
  readonly letters: readonly LetterLine[]
}

/** Files a letter can be had as. */
export const letterFormats = ['pdf', 'docx'] as const
export type LetterFileFormat = (typeof letterFormats)[number]

const oneLetter = () =>
  z.strictObject({
    id: identifier,
    letter: identifier,
    format: z.enum(letterFormats, { error: '文书格式只有 pdf 和 docx' }),
  })

/** Letters of my request that are addressed to me, oldest first. */
export const listMyLetters = answering<LetterList>()({
  area: 'requests',
  method: 'GET',
  path: '/mine/:id/letters',
  input: byId,
})

/** One letter of my request as a file. */
export const downloadMyLetter = givingFile({
  area: 'requests',
  method: 'GET',
  path: '/mine/:id/letters/:letter/:format',
  input: oneLetter,
})

/**
 * My application for reconsideration, filled in with what the case knows; the grounds, signature and date are left to me.
 * Refused with `no_reconsideration_yet` while there is neither an answer nor a passed term.
 */
export const downloadReconsiderationApplication = givingFile({
  area: 'requests',
  method: 'GET',
  path: '/mine/:id/reconsideration-application/:format',
  input: () =>
    z.strictObject({
      id: identifier,
      format: z.enum(letterFormats, { error: '文书格式只有 pdf 和 docx' }),
    }),
})

/** All letters of a case, those to third parties and agencies too. */
export const listCaseLetters = answering<LetterList>()({
  area: 'staff',
  method: 'GET',
  path: '/cases/:id/letters',
  input: byId,
})

/** One letter of a case as a file, with its sheet for proof of service; an audit entry, since it names the applicant. */
export const downloadCaseLetter = givingFile({
  area: 'staff',
  method: 'GET',
  path: '/cases/:id/letters/:letter/:format',
  input: oneLetter,
})
