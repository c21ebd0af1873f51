import type { PrintedPart, PrintedReport } from '../../../src/domain/annual-report/print/printed-report'
import { ok, type Result } from '../../../src/domain/result'
import { drawLine, type Paper } from '../letters/draw-line'
import { fontsFor, visible, type SetText } from '../letters/font-set'
import { centred, signatureLines } from '../letters/letter-lines'
import { BLANK, headingStrips, paragraphStrips, titleStrips } from '../letters/notice-strips'
import { PAGE } from '../letters/page-layout'
import { bytesOf, drawStrips, newSheets, PAGE_NUMBER_SIGNS } from '../letters/sheets'
import { dealt, heightOf, lineStrip, type Strip } from '../letters/strips'
import { gridStrips } from './grid-strips'

const TITLE_SIZE = 12
const NOTE = { weight: 'regular', size: 10.5, pitch: 18, x: 0, stretch: 0 } as const

/** A title of a table in type that fits its line. */
const titleStrip = (title: string, fonts: SetText): Strip => {
  const size = Math.min(TITLE_SIZE, PAGE.textWidth / Math.max(1, [...title].length))
  return lineStrip(centred(visible(title), { size, pitch: 20 }, fonts))
}

const partStrips = (part: PrintedPart, fonts: SetText): readonly Strip[] => {
  if (part.kind === 'heading') return headingStrips(part.text, fonts)
  if (part.kind === 'paragraph') return paragraphStrips(part.text, fonts)
  return [
    ...gridStrips(titleStrip(part.title, fonts), part.grid, fonts),
    ...(part.note === '' ? [] : [lineStrip({ ...NOTE, text: part.note })]),
    { ...BLANK, height: PAGE.linePitch / 2 },
  ]
}

const textsOf = ({ title, signature, dateText, parts }: PrintedReport) => {
  const cells = parts.flatMap((part) => (part.kind === 'table' ? part.grid.cells : []))
  const heads = [
    ...parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : [])),
    ...cells.filter(({ isHead }) => isHead).map(({ text }) => text),
  ]
  const body = [
    ...parts.map((part) => (part.kind === 'table' ? part.title + part.note : part.text)),
    ...cells.map(({ text }) => text),
    ...[signature, dateText, PAGE_NUMBER_SIGNS],
  ]
  return [
    { weight: 'bold' as const, text: visible([title, ...heads].join('')) },
    { weight: 'regular' as const, text: visible(body.join('')) },
  ]
}

const FOOT = PAGE.linePitch * 3

const drawSignature = (paper: Paper, report: PrintedReport, y: number): void => {
  const [signature, date] = signatureLines(report, paper.fonts)
  drawLine(paper, signature, y + PAGE.linePitch * (1 + PAGE.baseline))
  drawLine(paper, date, y + PAGE.linePitch * (2 + PAGE.baseline))
}

/** An annual report as PDF in official layout; only the glyphs used are embedded. */
export const reportPdf = async (
  report: PrintedReport,
): Promise<Result<Uint8Array, 'character-without-glyph'>> => {
  const fonts = await fontsFor(textsOf(report))
  if (!fonts.ok) return fonts
  const { title, signature, dateText } = report
  const paper = newSheets(fonts.value, { title, author: signature, dateText })
  const strips = [
    ...titleStrips(visible(title), fonts.value),
    BLANK,
    ...report.parts.flatMap((part) => partStrips(part, fonts.value)),
  ]
  const isSigned = dateText !== ''
  const pages = dealt(strips, isSigned ? FOOT : 0)
  for (const [at, page] of pages.entries()) drawStrips(paper, page, at + 1)
  if (isSigned) drawSignature(paper, report, PAGE.top + heightOf(pages.at(-1) ?? []))
  return ok(await bytesOf(paper.doc))
}
