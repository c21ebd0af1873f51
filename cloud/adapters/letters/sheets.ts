import PDFDocument from 'pdfkit'
import { drawLine, type Paper } from './draw-line'
import type { SetText } from './font-set'
import type { Strip } from './strips'
import { textWidth } from './letter-lines'
import { mm, PAGE } from './page-layout'

/** Signs of which page numbers are made, for the choice of fonts. */
export const PAGE_NUMBER_SIGNS = '—0123456789 '

/** Draws the number of a page: odd pages at the right, even ones at the left, one character in (GB/T 9704 §7.5). */
export const drawPageNumber = (paper: Paper, number: number): void => {
  const text = `— ${number} —`
  const size = PAGE.pageNumberSize
  const width = textWidth(text, size, { weight: 'regular', fonts: paper.fonts })
  const x = number % 2 === 1 ? PAGE.textWidth - width - size : size
  drawLine(
    paper,
    { text, weight: 'regular', size, x, pitch: 0, stretch: 0 },
    PAGE.top + PAGE.textHeight + mm(7) + size,
  )
}

/** A day in Chinese as a PDF's date: midnight of the day in UTC; none known, the beginning of counting. */
const dateOfSheet = (dateText: string): Date => {
  const found = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(dateText)
  return found === null
    ? new Date(0)
    : new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])))
}

/** What a PDF says of itself. */
export interface SheetsInfo {
  readonly title: string
  readonly author: string
  /** Chinese. */
  readonly dateText: string
}

/** An empty PDF on official paper with the faces that its texts need. */
export const newSheets = (fonts: SetText, { title, author, dateText }: SheetsInfo): Paper => {
  const doc = new PDFDocument({
    autoFirstPage: false,
    size: [PAGE.width, PAGE.height],
    margin: 0,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: dateOfSheet(dateText) },
  })
  for (const { name, bytes } of fonts.faces) doc.registerFont(name, bytes)
  return { doc, fonts }
}

/** Ends a PDF and answers its bytes. */
export const bytesOf = async (doc: PDFKit.PDFDocument): Promise<Uint8Array> => {
  const parts: Buffer[] = []
  doc.end()
  for await (const part of doc as AsyncIterable<Buffer>) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

/** Draws strips one below the other on a page of their own, with its number. */
export const drawStrips = (paper: Paper, strips: readonly Strip[], number: number): void => {
  paper.doc.addPage()
  drawPageNumber(paper, number)
  let y: number = PAGE.top
  for (const { draw, height } of strips) {
    draw(paper, y)
    y += height
  }
}
