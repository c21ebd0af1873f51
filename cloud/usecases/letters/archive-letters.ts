import { LETTER_KINDS } from '../../../src/domain/letters/letter-kinds'
import { letterText } from '../../../src/domain/letters/letter'
import { maskedLetter, type Masking } from '../../../src/domain/letters/masked-letter'
import type { IssuedLetter } from '../../ports/letter-store'
import type { ArchivedFile } from '../../ports/proof'
import type { World } from '../../ports/use-case'

/** Letters of an archive, and what could not be laid out. */
export interface ArchivedLetters {
  readonly files: readonly ArchivedFile[]
  readonly notes: readonly string[]
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const filesOfLetter = async (
  { issued, place }: { readonly issued: IssuedLetter; readonly place: number },
  masking: Masking,
  { letterFiles }: World,
): Promise<ArchivedLetters> => {
  const letter = maskedLetter(issued.letter, masking)
  const path = `letters/${String(place).padStart(2, '0')}-${letter.kind}`
  const title = `${LETTER_KINDS[letter.kind].name}（${letter.number}）`
  const text = { path: `${path}.txt`, title: `${title}文本`, bytes: utf8(`${letterText(letter)}\n`) }
  const pdf = await letterFiles.make(letter, { format: 'pdf', withProofOfService: false })
  if (pdf.ok)
    return { files: [text, { path: `${path}.pdf`, title: `${title}版式`, bytes: pdf.value }], notes: [] }
  return { files: [text], notes: [`${title}含有字库没有的字，未附 PDF，以文本为准。`] }
}

/** Every letter of a case as text and PDF, the applicant's personal fields masked, in the order of issue. */
export const archiveLetters = async (
  letters: readonly IssuedLetter[],
  masking: Masking,
  world: World,
): Promise<ArchivedLetters> => {
  const made: ArchivedLetters[] = []
  for (const [at, issued] of letters.entries())
    made.push(await filesOfLetter({ issued, place: at + 1 }, masking, world))
  return { files: made.flatMap(({ files }) => files), notes: made.flatMap(({ notes }) => notes) }
}
