import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import PDFDocument from 'pdfkit'
import { pixelsOf, withPdf } from '../../../../cloud/adapters/redaction/pdf-pages'
import { pdfRedactor } from '../../../../cloud/adapters/redaction/pdf-redactor'
import { findLatin, latin } from '../../../../src/domain/attachments/bytes'
import type { RedactionMark } from '../../../../src/domain/redaction/marks'
import { pdfText, photoWith, pngWith } from '../../../support/attachment-files'

/** Two pages with text that can be extracted, an author, a title, a link and a hidden attachment. */
const document = async (): Promise<Uint8Array> => {
  const doc = new PDFDocument({ size: 'A4', info: { Author: 'Wang Xiaoming', Title: 'Secret list' } })
  doc.fontSize(20).text('OPEN PART OF PAGE ONE', 72, 72)
  doc.text('ID 11010519491231002X', 72, 300)
  doc.link(72, 300, 100, 20, 'https://secret.example')
  doc.file(Buffer.from('attached secret'), { name: 'secret.txt' })
  doc.addPage().text('PAGE TWO IS ALL SECRET', 72, 72)
  doc.end()
  const parts: Buffer[] = []
  for await (const part of doc as unknown as AsyncIterable<Buffer>) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

const MARKS: readonly RedactionMark[] = [
  { page: 0, area: { left: 0.1, top: 0.34, width: 0.6, height: 0.06 }, ground: 'secret' },
  { page: 1, area: null, ground: 'personal_or_commercial' as RedactionMark['ground'] },
]

const redacted = async (kind: 'pdf' | 'jpeg' | 'png', bytes: Uint8Array, marks: readonly RedactionMark[]) => {
  const made = await pdfRedactor.redact({ kind, bytes }, marks)
  assert.ok(made.ok, made.ok ? '' : `${made.code} ${String(made.detail.message)}`)
  return made.value
}

const textsOf = (pdf: Uint8Array) =>
  withPdf(pdf, async (opened) => [...opened.pages()].map((page) => page.getText().trim()))

describe('a redacted PDF', () => {
  it('holds no text of the original, no author, no link, no attachment: only its own labels', async () => {
    const original = await document()
    assert.match((await textsOf(original)).join(), /11010519491231002X/)
    const marks = [MARKS[0]!]
    const made = await redacted('pdf', original, marks)
    assert.deepEqual(await textsOf(made), ['不公开：属于国家秘密', ''])
    for (const part of ['/Author', '/Title', '/EmbeddedFile', '/Annots', '/Metadata', 'Wang', 'secret'])
      assert.equal(findLatin(made, part), -1, part)
  })

  it('is black where it was marked, and shows the rest', async () => {
    const made = await redacted('pdf', await document(), [MARKS[0]!])
    await withPdf(made, async (opened) => {
      const { width, data, height } = await pixelsOf(opened, 0, 1)
      const at = (x: number, y: number) => data[(y * width + x) * 4]
      // Beside the label, which is white on black.
      assert.equal(at(Math.round(width * 0.65), Math.round(height * 0.345)), 0)
      const top = data.slice(0, width * 110 * 4).filter((value) => value < 90)
      assert.ok(top.length > 300, 'the open line is still to be read')
    })
  })

  it('can withhold a whole page, and keeps the number of pages', async () => {
    const whole: RedactionMark = { page: 1, area: null, ground: 'secret' }
    const made = await redacted('pdf', await document(), [whole])
    assert.deepEqual(await textsOf(made), ['', '不公开：属于国家秘密'])
  })

  it('is made of photos and pictures too, upright', async () => {
    const mark: RedactionMark = {
      page: 0,
      area: { left: 0, top: 0, width: 1, height: 0.5 },
      ground: 'secret',
    }
    for (const [kind, bytes] of [
      ['jpeg', photoWith({ orientation: 6 })],
      ['png', pngWith({ width: 300, height: 200 })],
    ] as const)
      assert.equal(latin(await redacted(kind, bytes, [mark]), 0, 5), '%PDF-')
  })

  it('is refused for what has no pages or can’t be opened', async () => {
    const refused = async (kind: 'docx' | 'pdf', bytes: Uint8Array) => {
      const made = await pdfRedactor.redact({ kind, bytes }, MARKS)
      return made.ok ? 'ok' : made.code
    }
    assert.equal(await refused('docx', new Uint8Array(9)), 'redaction_kind')
    assert.equal(await refused('pdf', pdfText()), 'redaction_unreadable')
  })
})

describe('the pages of a file, to mark them', () => {
  it('have their sizes, and each a picture', async () => {
    const file = { kind: 'pdf', bytes: await document() } as const
    const pages = await pdfRedactor.pages(file)
    assert.ok(pages.ok)
    assert.equal(pages.value.length, 2)
    assert.equal(Math.round(pages.value[0]!.width), 595)
    const picture = await pdfRedactor.picture(file, 1)
    assert.ok(picture.ok)
    assert.equal(latin(picture.value, 1, 3), 'PNG')
    assert.equal((await pdfRedactor.picture(file, 2)).ok, false)
  })
})
