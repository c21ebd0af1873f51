import PDFDocument from 'pdfkit'
import { zipOf, type ZipPart } from './attachment-files'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const part = (name: string, text: string): ZipPart => ({ name, content: utf8(text) })
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

/** A run of a Word paragraph. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph, in the style of a heading where one is named. */
export const paragraph = (runs: string, style = ''): string =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr>${runs}</w:p>`

/** A table of a Word document. */
export const wordTable = (rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

const body = (content: string): string => `<w:document xmlns:w="w"><w:body>${content}</w:body></w:document>`

/** A docx with this body and further parts by name. */
export const wordFile = (
  content: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array => {
  const parts = Object.entries(more).map(([name, text]) =>
    typeof text === 'string' ? part(name, text) : { name, content: text },
  )
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`
  return zipOf([part('[Content_Types].xml', types), part('word/document.xml', body(content)), ...parts])
}

/** A sheet of a workbook: rows as XML. */
export interface TestSheet {
  readonly name: string
  readonly state?: string
  readonly columns?: string
  readonly rows: string
}

const letters = 'ABCDEFGHIJ'

/** A row of inline texts; numbers are kept as numbers. */
export const sheetRow = (number: number, cells: readonly (string | number)[], attributes = ''): string => {
  const written = cells.map((cell, at) => {
    const reference = `r="${letters.charAt(at)}${number}"`
    return typeof cell === 'number'
      ? `<c ${reference}><v>${cell}</v></c>`
      : `<c ${reference} t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${number}" ${attributes}>${written.join('')}</row>`
}

/** An xlsx of these sheets, with defined names and further parts. */
export const sheetFile = (
  sheets: readonly TestSheet[],
  more: Readonly<Record<string, string>> = {},
  names = '',
): Uint8Array => {
  const listed = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at + 1}"/>`,
  )
  const related = sheets.map(
    (_, at) => `<Relationship Id="r${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return zipOf([
    part(
      '[Content_Types].xml',
      `<Types><Override PartName="/xl/workbook.xml" ContentType="${SHEET}"/></Types>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook><sheets>${listed.join('')}</sheets><definedNames>${names}</definedNames></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', `<Relationships>${related.join('')}</Relationships>`),
    ...sheets.map(({ columns = '', rows }, at) =>
      part(
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><cols>${columns}</cols><sheetData>${rows}</sheetData></worksheet>`,
      ),
    ),
    ...Object.entries(more).map(([name, text]) => part(name, text)),
  ])
}

/** Texts of a page of an OFD with where they stand, in millimetres. */
export type OfdPage = readonly (readonly [text: string, left: number, top: number])[]

const ofdPage = (texts: OfdPage): string =>
  `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${texts
    .map(
      ([text, left, top], at) =>
        `<ofd:TextObject ID="${at}" Boundary="${left} ${top} 100 6" Font="1" Size="5"><ofd:TextCode X="0" Y="5">${text}</ofd:TextCode></ofd:TextObject>`,
    )
    .join('')}</ofd:Layer></ofd:Content></ofd:Page>`

/** An OFD of these pages, with further parts by name. */
export const ofdOf = (pages: readonly OfdPage[], more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf([
    part(
      'OFD.xml',
      '<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    ),
    ...pages.map((texts, at) => part(`Doc_0/Pages/Page_${at}/Content.xml`, ofdPage(texts))),
    ...Object.entries(more).map(([name, text]) => part(name, text)),
  ])

const bytesOf = (document: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    document.end()
  })

/** A PDF with these words on its pages, Latin letters only, or a photo; a page of '' is a picture, as a scan is. */
export const pdfOf = (
  pages: readonly (string | Uint8Array)[],
  info: Record<string, string> = {},
): Promise<Uint8Array> => {
  const document = new PDFDocument({ info, autoFirstPage: false })
  for (const words of pages) {
    document.addPage()
    if (typeof words !== 'string') document.image(Buffer.from(words), 10, 10)
    else if (words === '') document.rect(10, 10, 100, 100).fill()
    else document.text(words)
  }
  return bytesOf(document)
}
