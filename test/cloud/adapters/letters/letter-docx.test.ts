import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { makeLetterFiles } from '../../../../cloud/adapters/letters/letter-files'
import type { Letter } from '../../../../src/domain/letters/letter'
import { WORKED_LETTERS } from '../../../domain/letters/worked-letters'

const docxOf = async (letter: Letter, withProofOfService = false) => {
  const made = await makeLetterFiles().make(letter, { format: 'docx', withProofOfService })
  if (!made.ok) throw new Error(made.code)
  return unzipSync(made.value)
}

const xmlOf = async (letter: Letter, withProof = false): Promise<string> =>
  strFromU8((await docxOf(letter, withProof))['word/document.xml'] ?? new Uint8Array())

const linesOf = (xml: string): readonly string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((found) => found[1]).join(''),
    )
    .filter((text) => text !== '')

describe('a letter as DOCX', () => {
  it('holds every line of every worked letter, in order', async () => {
    for (const [name, letter] of WORKED_LETTERS) {
      const lines = linesOf(await xmlOf(letter)).join('\n')
      let from = 0
      const parts = [letter.number, letter.salutation, ...letter.paragraphs.map(({ text }) => text)]
      for (const part of [...parts, ...letter.enclosures, letter.signature, letter.dateText]) {
        const at = lines.indexOf(part.replace(/&/g, '&amp;'), from)
        assert.ok(at >= from, `${name}: ${part}`)
        from = at + part.length
      }
    }
  })

  it('has the page, faces, sizes and fixed line pitch of an official document', async () => {
    const xml = await xmlOf(WORKED_LETTERS.get('fee_notice') as Letter)
    assert.match(xml, /<w:pgSz w:w="11906" w:h="16838"/)
    assert.match(xml, /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    assert.match(xml, /w:eastAsia="方正小标宋简体"/)
    assert.match(xml, /w:eastAsia="仿宋_GB2312"/)
    assert.match(xml, /<w:sz w:val="32"\/>/)
    assert.match(xml, /<w:sz w:val="44"\/>/)
    assert.match(xml, /<w:spacing[^>]*w:line="580"[^>]*w:lineRule="exact"/)
    assert.match(xml, /<w:ind w:firstLine="640"/)
  })

  it('numbers its pages between dashes, odd at the right and even at the left', async () => {
    const parts = await docxOf(WORKED_LETTERS.get('fee_notice') as Letter)
    const footers = Object.keys(parts).filter((name) => /^word\/footer\d/.test(name))
    assert.equal(footers.length, 2)
    for (const name of footers) assert.match(strFromU8(parts[name] ?? new Uint8Array()), /— .*PAGE.* —/s)
    assert.match(strFromU8(parts['word/settings.xml'] ?? new Uint8Array()), /evenAndOddHeaders/)
  })

  it('adds the sheet for proof of service where asked for', async () => {
    const letter = WORKED_LETTERS.get('fee_notice') as Letter
    assert.match(await xmlOf(letter, true), /送达回证/)
    assert.doesNotMatch(await xmlOf(letter), /送达回证/)
  })

  it('carries no sign that would break the file', async () => {
    const letter = WORKED_LETTERS.get('fee_notice') as Letter
    const text = '甲<b>&“乙”</b>'
    const odd = { ...letter, paragraphs: [{ id: 'added.1', guard: 'editable', text } as const] }
    assert.match(await xmlOf(odd), /甲&lt;b&gt;&amp;“乙”&lt;\/b&gt;/)
  })
})
