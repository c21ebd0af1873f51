import type { PrintedLetter } from '../../../src/domain/letters/letter'
import { visible } from './font-set'
import { drawLine, type Paper } from './draw-line'
import { centred, paragraphLines } from './letter-lines'
import { PAGE } from './page-layout'

const ROWS = [
  '送达文书名称、文号',
  '受送达人',
  '送达方式',
  '送达地点',
  '受送达人签名或者盖章',
  '收到日期',
  '代收人签名及与受送达人的关系',
  '送达人签名',
  '备注',
] as const

/** The words of the form, for the choice of fonts. */
export const PROOF_WORDS = {
  title: '送达回证',
  labels: [...ROWS, '　　　　年　　月　　日', '送达回证'],
} as const

const LABEL_WIDTH = 150
const ROW_HEIGHT = 54

/** What the office fills in by itself, by row; the rest is for pen and ink. */
export const filledRows = (letter: PrintedLetter): readonly (readonly [label: string, text: string])[] =>
  ROWS.map((label) => {
    if (label === '送达文书名称、文号') return [label, `${letter.title}　${letter.number}`]
    if (label === '受送达人') return [label, letter.salutation.replace(/：$/, '')]
    return [label, label === '收到日期' ? '　　　　年　　月　　日' : '']
  })

const PADDING = 6

const drawCell = (
  paper: Paper,
  text: string,
  box: { readonly x: number; readonly y: number; readonly width: number },
) => {
  const lines = paragraphLines(visible(text), paper.fonts, { firstIndent: 0, width: box.width - PADDING * 2 })
  const pitch = Math.min(PAGE.linePitch, 22)
  const from = box.y + (ROW_HEIGHT - pitch * lines.length) / 2
  for (const [at, line] of lines.entries())
    drawLine(paper, { ...line, x: box.x + PADDING + line.x, stretch: 0 }, from + pitch * (at + 0.75))
  paper.doc
    .rect(PAGE.left + box.x, box.y, box.width, ROW_HEIGHT)
    .lineWidth(0.7)
    .stroke('black')
}

/** The sheet on which service of the letter is recorded by hand, on a page of its own. */
export const drawProofOfService = (paper: Paper, letter: PrintedLetter): void => {
  paper.doc.addPage()
  const type = { weight: 'bold', size: PAGE.titleSize } as const
  drawLine(paper, centred(PROOF_WORDS.title, type, paper.fonts), PAGE.top + PAGE.titlePitch)
  for (const [at, [label, text]] of filledRows(letter).entries()) {
    const y = PAGE.top + PAGE.titlePitch * 2 + at * ROW_HEIGHT
    drawCell(paper, label, { x: 0, y, width: LABEL_WIDTH })
    drawCell(paper, text, { x: LABEL_WIDTH, y, width: PAGE.textWidth - LABEL_WIDTH })
  }
}
