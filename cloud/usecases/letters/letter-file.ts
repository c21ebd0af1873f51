import type { FileAnswer } from '../../../src/contract/endpoint'
import type { PrintedLetter } from '../../../src/domain/letters/letter'
import { LETTER_KINDS } from '../../../src/domain/letters/letter-kinds'
import { fail, ok } from '../../../src/domain/result'
import type { IssuedLetter } from '../../ports/letter-store'
import type { LetterPrint } from '../../ports/letter-files'
import type { Answer, World } from '../../ports/use-case'

const MEDIA_TYPES: Readonly<Record<LetterPrint['format'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Paper as a file under a name without ending; a character that no font has is told by name. */
export const paperFile = async (
  [paper, name]: readonly [PrintedLetter, string],
  print: LetterPrint,
  { letterFiles }: World,
): Promise<Answer<FileAnswer>> => {
  const made = await letterFiles.make(paper, print)
  if (!made.ok) return fail('character_without_glyph', made.detail)
  return ok({ name: `${name}.${print.format}`, mediaType: MEDIA_TYPES[print.format], bytes: made.value })
}

/** A letter as a file, named by kind and number. */
export const letterFile = (
  { letter }: IssuedLetter,
  print: LetterPrint,
  world: World,
): Promise<Answer<FileAnswer>> =>
  paperFile([letter, `${LETTER_KINDS[letter.kind].name}（${letter.number}）`], print, world)
