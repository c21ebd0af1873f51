import type { FileAnswer } from '../../src/contract/endpoint'
import { LETTER_KINDS } from '../../src/domain/letters/letter-kinds'
import { fail, ok } from '../../src/domain/result'
import type { IssuedLetter } from '../ports/letter-store'
import type { LetterPrint } from '../ports/letter-files'
import type { Answer, World } from '../ports/use-case'

const MEDIA_TYPES: Readonly<Record<LetterPrint['format'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A letter as a file, named by kind and number; a character that no font has is told by name. */
export const letterFile = async (
  { letter }: IssuedLetter,
  print: LetterPrint,
  { letterFiles }: World,
): Promise<Answer<FileAnswer>> => {
  const made = await letterFiles.make(letter, print)
  if (!made.ok) return fail('character_without_glyph', made.detail)
  const name = `${LETTER_KINDS[letter.kind].name}（${letter.number}）.${print.format}`
  return ok({ name, mediaType: MEDIA_TYPES[print.format], bytes: made.value })
}
