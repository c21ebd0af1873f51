import PDFDocument from 'pdfkit'
import { fontsFor, runsOf, widthOf, type SetText } from '../letters/font-set'
import type { PageSize } from '../../ports/redactor'

/** A text in white on a black box. Unit: points from the upper left corner. */
export interface PlacedLabel {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A page that is one picture, with labels on it. */
export interface PicturePage extends PageSize {
  readonly picture: Uint8Array
  readonly labels: readonly PlacedLabel[]
}

const LARGEST = 11
const SMALLEST = 5
const MARGIN = 2

const widthAt = (text: string, size: number, fonts: SetText): number =>
  [...text].reduce((sum, each) => sum + widthOf(each, fonts.faceFor(each, 'regular'), size), 0)

/** The largest size at which a label fits into its box; null where it would not be readable. */
const sizeFor = ({ text, width, height }: PlacedLabel, fonts: SetText): number | null => {
  const room = width - 2 * MARGIN
  const fitting = Math.min(LARGEST, (room / Math.max(widthAt(text, 1, fonts), 1)) * 1, height - 2 * MARGIN)
  return fitting < SMALLEST ? null : fitting
}

const drawLabel = (doc: PDFKit.PDFDocument, label: PlacedLabel, fonts: SetText): void => {
  const size = sizeFor(label, fonts)
  if (size === null) return
  let x = label.left + MARGIN
  const y = label.top + (label.height - size) / 2
  for (const { face, text } of runsOf(label.text, 'regular', fonts)) {
    doc.font(face.name).fontSize(size).fillColor('white').text(text, x, y, { lineBreak: false })
    x += widthAt(text, size, fonts)
  }
}

const bytesOf = async (doc: PDFKit.PDFDocument): Promise<Uint8Array> => {
  const parts: Buffer[] = []
  doc.end()
  for await (const part of doc as AsyncIterable<Buffer>) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

/** A PDF whose pages are pictures: no title, no author, no day, nothing of where it came from. */
export const picturePdf = async (pages: readonly PicturePage[]): Promise<Uint8Array> => {
  const text = pages.flatMap(({ labels }) => labels.map((label) => label.text)).join('')
  const fonts = await fontsFor([{ text, weight: 'regular' }])
  if (!fonts.ok) throw new Error('a label has a character that no font has')
  const doc = new PDFDocument({ autoFirstPage: false, margin: 0, info: { CreationDate: new Date(0) } })
  for (const { name, bytes } of fonts.value.faces) doc.registerFont(name, bytes)
  for (const { width, height, picture, labels } of pages) {
    doc.addPage({ size: [width, height], margin: 0 })
    doc.image(Buffer.from(picture), 0, 0, { width, height })
    for (const label of labels) drawLabel(doc, label, fonts.value)
  }
  return bytesOf(doc)
}
