import { encode } from 'uqr'
import type { BoardNotice } from '../../../src/domain/catalogue/board-notice'
import { breakLines } from './break-lines'
import { drawLine, type Paper } from './draw-line'
import { visible, widthOf } from './font-set'
import { signatureLines } from './letter-lines'
import { mm, PAGE } from './page-layout'

/** Side of the code: read from arm's length at a board. */
const CODE = mm(32)
const GAP = mm(5)
const TYPE = { weight: 'regular', size: 12, pitch: 18, stretch: 0 } as const
const ADDRESS = { ...TYPE, size: 9, pitch: 13 } as const

/** Height of signature, date, code and contact. Unit: points. */
export const FOOT_HEIGHT = PAGE.linePitch * 3 + CODE + GAP * 2

/** Draws a QR code (ISO/IEC 18004, level M), its cells as one path; the paper around it is its quiet zone. */
export const drawCode = (
  { doc }: Paper,
  text: string,
  at: { readonly x: number; readonly y: number },
): void => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const side = CODE / size
  const dark = data.flatMap((cells, row) =>
    cells.flatMap((isDark, column) => (isDark ? [{ row, column }] : [])),
  )
  for (const { row, column } of dark) doc.rect(at.x + column * side, at.y + row * side, side, side)
  doc.fill('black')
}

type Type = typeof TYPE | typeof ADDRESS

/** Lines beside the code, from `y` down; answers where they end. */
const drawBeside = (
  paper: Paper,
  text: string,
  { x, y, type }: { x: number; y: number; type: Type },
): number => {
  const lines = breakLines(visible(text), {
    width: PAGE.textWidth - x,
    firstIndent: 0,
    widthOf: (each) => widthOf(each, paper.fonts.faceFor(each, type.weight), type.size),
  })
  for (const [at, line] of lines.entries())
    drawLine(paper, { ...type, text: line.text, x }, y + type.pitch * (at + PAGE.baseline))
  return y + type.pitch * lines.length
}

/** Signature and date below the text; code, contact and address at the bottom of the type area. */
export const drawNoticeFoot = (paper: Paper, notice: BoardNotice, below: number): void => {
  const [signature, date] = signatureLines(
    { signature: notice.issuer, dateText: notice.dateText },
    paper.fonts,
  )
  const from = below + PAGE.linePitch
  drawLine(paper, signature, from + PAGE.linePitch * PAGE.baseline)
  drawLine(paper, date, from + PAGE.linePitch * (1 + PAGE.baseline))
  const top = PAGE.top + PAGE.textHeight - CODE - GAP
  const hasCode = notice.url !== ''
  paper.doc
    .lineWidth(0.7)
    .moveTo(PAGE.left, top)
    .lineTo(PAGE.left + PAGE.textWidth, top)
    .stroke('black')
  if (hasCode) drawCode(paper, notice.url, { x: PAGE.left, y: top + GAP })
  const x = hasCode ? CODE + GAP : 0
  let y = top + GAP
  if (hasCode) y = drawBeside(paper, notice.urlNote, { x, y, type: TYPE })
  y = drawBeside(paper, notice.contact, { x, y, type: TYPE })
  if (hasCode) drawBeside(paper, notice.url, { x, y: y + 4, type: ADDRESS })
}
