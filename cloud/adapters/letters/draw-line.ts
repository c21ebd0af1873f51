import { runsOf, type SetText, widthOf } from './font-set'
import type { PlacedLine } from './letter-lines'
import { PAGE } from './page-layout'

/** What lines are drawn with. */
export interface Paper {
  readonly doc: PDFKit.PDFDocument
  readonly fonts: SetText
}

/** Draws one line with its baseline at `y`, each run in the font that has its characters. */
export const drawLine = ({ doc, fonts }: Paper, line: PlacedLine, y: number): void => {
  let x = PAGE.left + line.x
  for (const { face, text } of runsOf(line.text, line.weight, fonts)) {
    const options = { lineBreak: false, baseline: 'alphabetic', characterSpacing: line.stretch } as const
    doc.font(face.name).fontSize(line.size).text(text, x, y, options)
    for (const each of text) x += widthOf(each, face, line.size) + line.stretch
  }
}
