import type { PrintedLetter } from '../../../src/domain/letters/letter'
import { ok, type Result } from '../../../src/domain/result'
import { drawLine, type Paper } from './draw-line'
import { fontsFor, visible } from './font-set'
import {
  isSealed,
  isServedWithProof,
  type PlacedLine,
  signatureLines,
  textWidth,
  upperLines,
} from './letter-lines'
import { PAGE } from './page-layout'
import { drawProofOfService, PROOF_WORDS } from './proof-of-service'
import { bytesOf, drawPageNumber, newSheets, PAGE_NUMBER_SIGNS } from './sheets'

const SEAL_WORDS = '（印章）'
const GREY = '#b8b8b8'

const heightOf = (lines: readonly PlacedLine[]): number => lines.reduce((sum, { pitch }) => sum + pitch, 0)

/** Lines dealt out to pages; the last page keeps `foot` free, and brings two lines of text along when it is new. */
const pagesOf = (lines: readonly PlacedLine[], foot: number): readonly (readonly PlacedLine[])[] => {
  const pages: PlacedLine[][] = [[]]
  for (const line of lines) {
    const page = pages.at(-1) ?? []
    if (heightOf(page) + line.pitch > PAGE.textHeight + 0.01) pages.push([line])
    else page.push(line)
  }
  const last = pages.at(-1) ?? []
  if (heightOf(last) + foot > PAGE.textHeight + 0.01) pages.push(last.splice(Math.max(1, last.length - 2)))
  return pages
}

/** A pale ring where the seal goes, centred on the date. */
const drawSeal = (paper: Paper, date: PlacedLine, y: number): void => {
  const width = textWidth(date.text, date.size, { weight: 'regular', fonts: paper.fonts })
  const centre = date.x + width / 2
  const { doc } = paper
  doc.save().lineWidth(0.5).dash(3, { space: 3 }).strokeColor(GREY)
  doc.circle(PAGE.left + centre, y, PAGE.seal / 2).stroke()
  doc.restore().fillColor(GREY)
  drawLine(paper, { ...date, text: SEAL_WORDS, size: 9, x: centre - 18 }, y - PAGE.seal / 2 + 18)
  doc.fillColor('black')
}

/** Room above the signature, so that the seal touches no text but signature and date, and below the date. */
const footRoom = (sealed: boolean): { readonly lead: number; readonly height: number } => {
  const lead = sealed ? PAGE.seal / 2 - PAGE.linePitch : PAGE.linePitch * 2
  return { lead, height: lead + PAGE.linePitch * 2 + (sealed ? PAGE.seal / 2 - PAGE.linePitch : 0) }
}

const drawFoot = (paper: Paper, letter: PrintedLetter, y: number): void => {
  const [signature, date] = signatureLines(letter, paper.fonts)
  const from = y + footRoom(isSealed(letter)).lead
  if (isSealed(letter)) drawSeal(paper, date, from + PAGE.linePitch)
  drawLine(paper, signature, from + PAGE.linePitch * PAGE.baseline)
  drawLine(paper, date, from + PAGE.linePitch * (1 + PAGE.baseline))
}

const drawPage = (paper: Paper, lines: readonly PlacedLine[], number: number): void => {
  paper.doc.addPage()
  drawPageNumber(paper, number)
  let y: number = PAGE.top
  for (const line of lines) {
    if (line.text !== '') drawLine(paper, line, y + line.pitch * PAGE.baseline)
    y += line.pitch
  }
}

const drawLetter = (paper: Paper, letter: PrintedLetter): void => {
  const pages = pagesOf(upperLines(letter, paper.fonts), footRoom(isSealed(letter)).height)
  for (const [at, lines] of pages.entries()) drawPage(paper, lines, at + 1)
  drawFoot(paper, letter, PAGE.top + heightOf(pages.at(-1) ?? []))
}

const textsOf = (letter: PrintedLetter, withProof: boolean) => [
  { weight: 'bold' as const, text: visible(letter.title) + (withProof ? PROOF_WORDS.title : '') },
  {
    weight: 'regular' as const,
    text: visible(
      [
        letter.title,
        letter.number,
        letter.salutation,
        ...letter.paragraphs.map(({ text }) => text.replace(/\n/g, '')),
        ...letter.enclosures,
        letter.signature,
        letter.dateText,
        PAGE_NUMBER_SIGNS,
        SEAL_WORDS,
        '附件：0123456789. 　',
        ...(withProof ? PROOF_WORDS.labels : []),
      ].join(''),
    ),
  },
]

/** A letter as PDF in official layout; only the glyphs used are embedded. */
export const letterPdf = async (
  letter: PrintedLetter,
  withProofOfService: boolean,
): Promise<Result<Uint8Array, 'character-without-glyph'>> => {
  const withProof = withProofOfService && isServedWithProof(letter)
  const fonts = await fontsFor(textsOf(letter, withProof))
  if (!fonts.ok) return fonts
  const { title, number, signature, dateText } = letter
  const paper = newSheets(fonts.value, { title: `${title} ${number}`, author: signature, dateText })
  drawLetter(paper, letter)
  if (withProof) drawProofOfService(paper, letter)
  return ok(await bytesOf(paper.doc))
}
