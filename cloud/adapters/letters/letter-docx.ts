import {
  AlignmentType,
  Document,
  Footer,
  HeightRule,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import type { PrintedLetter } from '../../../src/domain/letters/letter'
import { visible } from './font-set'
import { isSealed, isServedWithProof } from './letter-lines'
import { mm, PAGE } from './page-layout'
import { filledRows, PROOF_WORDS } from './proof-of-service'

/** Faces of an official document (GB/T 9704 §7.3); where a computer lacks them, Word takes its nearest. */
const BODY_FACE = { ascii: 'FangSong_GB2312', hAnsi: 'FangSong_GB2312', eastAsia: '仿宋_GB2312' }
const TITLE_FACE = { ascii: 'FZXiaoBiaoSong-B05S', hAnsi: 'FZXiaoBiaoSong-B05S', eastAsia: '方正小标宋简体' }

/** Half points, as Word counts sizes. */
const [TITLE, BODY, NUMBER] = [PAGE.titleSize * 2, PAGE.bodySize * 2, PAGE.pageNumberSize * 2]
const twips = (points: number): number => Math.round(points * 20)
const PITCH = { line: twips(PAGE.linePitch), lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const
const TITLE_PITCH = { ...PITCH, line: twips(PAGE.titlePitch) }

const words = (text: string): TextRun => new TextRun({ text: visible(text), size: BODY, font: BODY_FACE })

const line = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: PITCH, alignment: AlignmentType.JUSTIFIED, ...options, children: [words(text)] })

const indented = (text: string): readonly Paragraph[] =>
  text.split('\n').map((each) => line(each, { indent: { firstLine: twips(PAGE.bodySize * 2) } }))

const titled = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: TITLE_PITCH,
    children: [new TextRun({ text: visible(text), size: TITLE, font: TITLE_FACE, bold: true })],
  })

const titleOf = ({ title, signature }: PrintedLetter): readonly Paragraph[] =>
  title.startsWith(signature) && title !== signature
    ? [titled(signature), titled(title.slice(signature.length))]
    : [titled(title)]

/** Signature and date at the right; with room for the seal above, and never apart from each other. */
const footOf = (letter: PrintedLetter): readonly Paragraph[] => {
  const right = { alignment: AlignmentType.RIGHT, keepLines: true } as const
  const room = isSealed(letter) ? [line('', { keepNext: true }), line('', { keepNext: true })] : [line('')]
  const width = (text: string): number =>
    [...text].reduce((sum, each) => sum + (each < '\u0100' ? 0.5 : 1), 0)
  const half = Math.max(0, (width(letter.dateText) - width(letter.signature)) / 2)
  return [
    ...room,
    line(letter.signature, {
      ...right,
      keepNext: true,
      indent: { right: twips((4 + half) * PAGE.bodySize) },
    }),
    line(letter.dateText, { ...right, indent: { right: twips(4 * PAGE.bodySize) } }),
  ]
}

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
  new Paragraph({
    pageBreakBefore: true,
    spacing: TITLE_PITCH,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: PROOF_WORDS.title, size: TITLE, font: TITLE_FACE, bold: true })],
  }),
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

/** Page number between dashes: odd pages at the right, even ones at the left (GB/T 9704 §7.5). */
const pageNumber = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: twips(PAGE.pageNumberSize), right: twips(PAGE.pageNumberSize) },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: NUMBER,
            font: { ascii: 'SimSun', eastAsia: '宋体' },
          }),
        ],
      }),
    ],
  })

const MARGIN = {
  top: twips(PAGE.top),
  right: twips(PAGE.width - PAGE.left - PAGE.textWidth),
  bottom: twips(PAGE.height - PAGE.top - PAGE.textHeight),
  left: twips(PAGE.left),
  footer: twips(mm(25)),
}

/** A letter as DOCX in official layout, for an office that works on in Word. */
export const letterDocx = async (letter: PrintedLetter, withProofOfService: boolean): Promise<Uint8Array> => {
  const withProof = withProofOfService && isServedWithProof(letter)
  const document = new Document({
    title: `${letter.title} ${letter.number}`,
    creator: letter.signature,
    lastModifiedBy: letter.signature,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: BODY, font: BODY_FACE } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: MARGIN,
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [...bodyOf(letter), ...(withProof ? proofOf(letter) : [])],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
