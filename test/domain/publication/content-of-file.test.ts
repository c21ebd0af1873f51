import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { contentOfFile, type FileWords } from '../../../src/domain/publication/content-of-file'

const words = (over: Partial<FileWords> = {}): FileWords => ({
  title: '关于发放种粮补贴的通知',
  documentNumber: '盏政发〔2026〕7号',
  issuer: '',
  formedOn: day('2026-03-01'),
  inForceOn: null,
  blocks: [{ kind: 'paragraph', text: '补贴四月发放。' }],
  ...over,
})

describe('the text of a piece from a file', () => {
  it('takes over title, 文号, date and text, and the office as issuer where the file names none', () => {
    const content = contentOfFile(words(), '盏西镇人民政府')
    assert.deepEqual(
      [content.title, content.documentNumber, content.formedOn, content.issuer],
      ['关于发放种粮补贴的通知', '盏政发〔2026〕7号', '2026-03-01', '盏西镇人民政府'],
    )
    assert.deepEqual(content.blocks, words().blocks)
    assert.equal(contentOfFile(words({ issuer: '盈江县民政局' }), '盏西镇人民政府').issuer, '盈江县民政局')
  })

  it('parts a paragraph that is too long at the end of a sentence, and loses nothing of it', () => {
    const text = '各村注意防火。'.repeat(1500)
    const { blocks } = contentOfFile(words({ blocks: [{ kind: 'paragraph', text }] }), '')
    const texts = blocks.map((block) => (block.kind === 'table' ? '' : block.text))
    assert.equal(texts.join(''), text)
    assert.ok(texts.every((part) => part.length <= 5000 && part.endsWith('。')))
  })

  it('parts a table of more than a thousand rows, each part below the header', () => {
    const rows = [['姓名', '金额'], ...Array.from({ length: 2100 }, (_, at) => [`户${at}`, '1'])]
    const { blocks } = contentOfFile(words({ blocks: [{ kind: 'table', rows }] }), '')
    const parts = blocks.map((block) => (block.kind === 'table' ? block.rows : []))
    assert.ok(parts.every((part) => part.length <= 1000 && part[0]?.[0] === '姓名'))
    assert.equal(parts.flatMap((part) => part.slice(1)).length, 2100)
  })
})
