import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import PDFDocument from 'pdfkit'
import { fontsFor, type SetText, widthOf } from '../../../../cloud/adapters/letters/font-set'
import { makeLetterFiles } from '../../../../cloud/adapters/letters/letter-files'
import { upperLines } from '../../../../cloud/adapters/letters/letter-lines'
import { PAGE } from '../../../../cloud/adapters/letters/page-layout'
import { letterText, type Letter } from '../../../../src/domain/letters/letter'
import { cut, differenceOf, fromPng, inkOf, toPng, type GrayImage } from '../../../support/gray-image'
import { renderPages } from '../../../support/rendered-pdf'
import { ROOT } from '../../../support/source-tree'
import { WORKED_LETTERS } from '../../../domain/letters/worked-letters'

const files = makeLetterFiles()
const SCALE = 2
const RARE = '王䶮㛃𠮷𬌗𫖯：'

const worked = (name: string): Letter => {
  const letter = WORKED_LETTERS.get(name)
  if (letter === undefined) throw new Error(`no worked letter ${name}`)
  return letter
}

const pdfOf = async (letter: Letter, withProofOfService = false): Promise<Uint8Array> => {
  const made = await files.make(letter, { format: 'pdf', withProofOfService })
  if (!made.ok) throw new Error(String(made.detail.message))
  return made.value
}

const fontsOf = async (text: string): Promise<SetText> => {
  const fonts = await fontsFor([
    { text, weight: 'regular' },
    { text, weight: 'bold' },
  ])
  if (!fonts.ok) throw new Error(fonts.code)
  return fonts.value
}

/** What lies in the place of one character, always of one size. */
const cell = (
  page: GrayImage,
  { x, baseline, size }: { readonly x: number; readonly baseline: number; readonly size: number },
): GrayImage =>
  cut(page, {
    x: Math.round(x * SCALE),
    y: Math.round((baseline - size * 0.9) * SCALE),
    width: Math.round(size * SCALE),
    height: Math.round(size * 1.1 * SCALE),
  })

/** The box that a font draws for a character it lacks, in each size that letters use. */
const missingBox = async (fonts: SetText, size: number): Promise<GrayImage> => {
  const doc = new PDFDocument({ size: [PAGE.width, PAGE.height], margin: 0 })
  const { bytes } = fonts.faceFor('公', 'regular')
  doc.registerFont('serif', bytes).font('serif').fontSize(size)
  doc.text('\uE123', 100, 100, { lineBreak: false, baseline: 'alphabetic' }).end()
  const parts: Buffer[] = []
  for await (const part of doc as AsyncIterable<Buffer>) parts.push(part)
  const [page] = await renderPages(Buffer.concat(parts), SCALE)
  if (page === undefined) throw new Error('no page')
  return cell(page, { x: 100, baseline: 100, size })
}

describe('a letter as PDF', () => {
  it('shows every character as itself: none is blank, none is the box of a missing glyph', async () => {
    const letter = { ...worked('extension_notice'), salutation: RARE }
    const fonts = await fontsOf(letterText(letter).replace(/\n/g, ''))
    const [page] = await renderPages(await pdfOf(letter), SCALE)
    assert.ok(page !== undefined)
    const boxes = new Map<number, GrayImage>()
    for (const size of [PAGE.bodySize, PAGE.titleSize]) boxes.set(size, await missingBox(fonts, size))
    let y: number = PAGE.top
    let seen = 0
    for (const line of upperLines(letter, fonts)) {
      let x = PAGE.left + line.x
      for (const character of line.text) {
        const shown = cell(page, { x, baseline: y + line.pitch * PAGE.baseline, size: line.size })
        x += widthOf(character, fonts.faceFor(character, line.weight), line.size) + line.stretch
        if (character.trim() === '') continue
        seen += 1
        assert.ok(inkOf(shown) > 0.004, `${character} is blank`)
        const box = boxes.get(line.size)
        assert.ok(box !== undefined && differenceOf(shown, box) > 0.04, `${character} is an empty box`)
      }
      y += line.pitch
    }
    assert.ok(seen > 150)
  })

  it('is told from a box by this measure', async () => {
    const fonts = await fontsOf('公')
    const box = await missingBox(fonts, PAGE.bodySize)
    assert.ok(inkOf(box) > 0.02)
    assert.ok(differenceOf(box, await missingBox(fonts, PAGE.bodySize)) < 0.001)
  })

  it('refuses a character that no font has, by name', async () => {
    const made = await files.make(
      { ...worked('correction_notice'), salutation: '王𠀀：' },
      { format: 'pdf', withProofOfService: false },
    )
    assert.ok(!made.ok)
    assert.equal(made.code, 'character-without-glyph')
    assert.equal(made.detail.character, '𠀀')
    assert.match(String(made.detail.message), /“𠀀”（U\+20000）/)
  })

  const KEPT_PAGES = [
    'reply-partial-since-2024',
    'fee_notice',
    'consultation_answer_form',
    'assistance_letter',
    'disclosure_notice',
  ]
  for (const name of KEPT_PAGES)
    it(`looks as kept: ${name}`, async () => {
      const pages = await renderPages(await pdfOf(worked(name), true), 0.5)
      for (const [at, page] of pages.entries()) {
        const kept = path.join(ROOT, 'test/fixtures/letters', `${name}-${at + 1}.png`)
        if (process.env.REWRITE_LETTERS === '1') writeFileSync(kept, toPng(page))
        assert.ok(differenceOf(page, fromPng(readFileSync(kept))) < 0.004, `page ${at + 1} of ${name}`)
      }
    })

  it('is small, and the same byte for byte when made again', async () => {
    const letter = { ...worked('reply-partial-since-2024'), salutation: RARE }
    const [first, second] = [await pdfOf(letter), await pdfOf(letter)]
    assert.ok(first.byteLength < 120_000, `${first.byteLength} bytes`)
    assert.deepEqual(first, second)
  })

  it('has a sheet for proof of service only where asked for, and only where that is usual', async () => {
    const count = async (name: string, withProof: boolean) =>
      (await renderPages(await pdfOf(worked(name), withProof), 0.2)).length
    assert.equal((await count('correction_notice', true)) - (await count('correction_notice', false)), 1)
    assert.equal(await count('registration', true), await count('registration', false))
  })

  it('can be made of every worked letter, with the whole text on paper', async () => {
    for (const [name, letter] of WORKED_LETTERS) {
      const pages = await renderPages(await pdfOf(letter), 0.2)
      assert.ok(pages.length >= 1 && pages.length <= 3, name)
      for (const page of pages) assert.ok(inkOf(page) > 0.002, name)
    }
  })

  it('runs over pages where the text is long, the signature never alone', async () => {
    const long = { id: 'added.1', guard: 'editable', text: '全文公开如下：'.repeat(800) } as const
    const letter = { ...worked('reply-granted-since-2024') }
    const pages = await renderPages(await pdfOf({ ...letter, paragraphs: [...letter.paragraphs, long] }), 0.5)
    assert.ok(pages.length > 8)
    const last = pages.at(-1)
    assert.ok(last !== undefined)
    const firstLine = { x: 60, y: Math.round(PAGE.top / 2), width: 180, height: 14 }
    assert.ok(inkOf(cut(last, firstLine)) > 0.02)
  })
})
