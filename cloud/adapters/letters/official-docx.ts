import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphOptions,
} from 'docx'
import { visible } from './font-set'
import { mm, PAGE } from './page-layout'

/** Faces of an official document (GB/T 9704 §7.3); where a computer lacks them, Word takes its nearest. */
const BODY_FACE = { ascii: 'FangSong_GB2312', hAnsi: 'FangSong_GB2312', eastAsia: '仿宋_GB2312' }
const HEAD_FACE = { ascii: 'SimHei', hAnsi: 'SimHei', eastAsia: '黑体' }
const TITLE_FACE = { ascii: 'FZXiaoBiaoSong-B05S', hAnsi: 'FZXiaoBiaoSong-B05S', eastAsia: '方正小标宋简体' }

/** Half points, as Word counts sizes. */
const [TITLE, BODY, NUMBER] = [PAGE.titleSize * 2, PAGE.bodySize * 2, PAGE.pageNumberSize * 2]

/** Points as twentieths of a point, as Word measures. */
export const twips = (points: number): number => Math.round(points * 20)

const PITCH = { line: twips(PAGE.linePitch), lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const
const TITLE_PITCH = { ...PITCH, line: twips(PAGE.titlePitch) }
const INDENT = { firstLine: twips(PAGE.bodySize * 2) }

const words = (text: string): TextRun => new TextRun({ text: visible(text), size: BODY, font: BODY_FACE })

/** A line of body type. */
export const line = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: PITCH, alignment: AlignmentType.JUSTIFIED, ...options, children: [words(text)] })

/** A text as paragraphs, each indented by two characters. */
export const indented = (text: string): readonly Paragraph[] =>
  text.split('\n').map((each) => line(each, { indent: INDENT }))

/** Heading of the first order: 黑体 (GB/T 9704 §7.3.3). */
export const headed = (text: string): Paragraph =>
  new Paragraph({
    spacing: PITCH,
    indent: INDENT,
    keepNext: true,
    children: [new TextRun({ text: visible(text), size: BODY, font: HEAD_FACE })],
  })

/** The title, in the middle. */
export const titled = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...options,
    alignment: AlignmentType.CENTER,
    spacing: TITLE_PITCH,
    children: [new TextRun({ text: visible(text), size: TITLE, font: TITLE_FACE, bold: true })],
  })

/** A line of small type in a cell. Size in points. */
export const smallLine = (
  text: string,
  { size, bold, alignment }: { size: number; bold: boolean; alignment: 'center' | 'left' },
): Paragraph =>
  new Paragraph({
    alignment,
    children: [new TextRun({ text: visible(text), size: size * 2, bold, font: BODY_FACE })],
  })

/** Signature and date at the right, with this much room above; never apart from each other. */
export const signed = (
  { signature, dateText }: { readonly signature: string; readonly dateText: string },
  room: readonly Paragraph[],
): readonly Paragraph[] => {
  const right = { alignment: AlignmentType.RIGHT, keepLines: true } as const
  const width = (text: string): number =>
    [...text].reduce((sum, each) => sum + (each < '\u0100' ? 0.5 : 1), 0)
  const half = Math.max(0, (width(dateText) - width(signature)) / 2)
  return [
    ...room,
    line(signature, { ...right, keepNext: true, indent: { right: twips((4 + half) * PAGE.bodySize) } }),
    line(dateText, { ...right, indent: { right: twips(4 * PAGE.bodySize) } }),
  ]
}

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

/** A document on official paper as the bytes of a DOCX. */
export const officialDocx = async (
  { title, creator }: { readonly title: string; readonly creator: string },
  children: readonly FileChild[],
): Promise<Uint8Array> => {
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: BODY, font: BODY_FACE } } } },
    sections: [
      {
        properties: {
          page: { size: { width: twips(PAGE.width), height: twips(PAGE.height) }, margin: MARGIN },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [...children],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
