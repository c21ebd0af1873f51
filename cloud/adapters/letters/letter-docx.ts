import {
  AlignmentType,
  HeightRule,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
  type Paragraph,
} from 'docx'
import type { PrintedLetter } from '../../../src/domain/letters/letter'
import { isSealed, isServedWithProof } from './letter-lines'
import { indented, line, officialDocx, signed, titled, twips } from './official-docx'
import { filledRows, PROOF_WORDS } from './proof-of-service'

const titleOf = ({ title, signature }: PrintedLetter): readonly Paragraph[] =>
  title.startsWith(signature) && title !== signature
    ? [titled(signature), titled(title.slice(signature.length))]
    : [titled(title)]

/** With room for the seal above the signature. */
const footOf = (letter: PrintedLetter): readonly Paragraph[] =>
  signed(letter, isSealed(letter) ? [line('', { keepNext: true }), line('', { keepNext: true })] : [line('')])

const bodyOf = (letter: PrintedLetter): readonly Paragraph[] => [
  ...titleOf(letter),
  line(''),
  ...(letter.number === '' ? [] : [line(letter.number, { alignment: AlignmentType.CENTER }), line('')]),
  ...(letter.salutation === '' ? [] : [line(letter.salutation)]),
  ...letter.paragraphs.flatMap(({ text }) => indented(text)),
  ...(letter.enclosures.length === 0 ? [] : [line('')]),
  ...letter.enclosures.flatMap((name, at) => indented(`${at === 0 ? '附件：' : '　　　'}${at + 1}. ${name}`)),
  ...footOf(letter),
]

const cell = (text: string, percent: number): TableCell =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.CENTER,
    children: [line(text, { alignment: AlignmentType.LEFT })],
  })

const proofOf = (letter: PrintedLetter): readonly (Paragraph | Table)[] => [
  titled(PROOF_WORDS.title, { pageBreakBefore: true }),
  line(''),
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: filledRows(letter).map(
      ([label, text]) =>
        new TableRow({
          height: { value: twips(54), rule: HeightRule.ATLEAST },
          children: [cell(label, 34), cell(text, 66)],
        }),
    ),
  }),
]

/** A letter as DOCX in official layout, for an office that works on in Word. */
export const letterDocx = async (letter: PrintedLetter, withProofOfService: boolean): Promise<Uint8Array> => {
  const withProof = withProofOfService && isServedWithProof(letter)
  const { title, number, signature } = letter
  return officialDocx({ title: `${title} ${number}`, creator: signature }, [
    ...bodyOf(letter),
    ...(withProof ? proofOf(letter) : []),
  ])
}
