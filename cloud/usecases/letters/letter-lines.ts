import type { LetterLine } from '../../../src/contract/letters'
import { LETTER_KINDS } from '../../../src/domain/letters/letter-kinds'
import type { IssuedLetter } from '../../ports/letter-store'

/** A letter as one line of a list. */
export const letterLine = ({ id, madeOn, letter }: IssuedLetter): LetterLine => {
  const { name, addressee } = LETTER_KINDS[letter.kind]
  return { id, kind: letter.kind, name, number: letter.number, on: madeOn, addressee }
}

/** Whether a letter is the applicant's to read: letters to third parties and agencies are not. */
export const isForApplicant = ({ letter }: IssuedLetter): boolean =>
  LETTER_KINDS[letter.kind].addressee === 'applicant'
