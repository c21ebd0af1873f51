import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { boardNotice } from '../../../src/domain/catalogue/board-notice'

const EMPTY = { oneSentence: '', whoFor: '', howMuch: '', how: '', where: '', phone: '' }
const paragraphs = (...texts: readonly string[]) =>
  texts.map((text) => ({ kind: 'paragraph', text }) as const)
const facts = {
  title: '关于发放2026年春耕补贴的通知',
  documentNumber: '盏政发〔2026〕3号',
  issuer: '盏西镇人民政府',
  publishedOn: day('2026-03-02'),
  summary: '',
  blocks: paragraphs('各村委会：', '现将有关事项通知如下。'),
  attachments: ['补贴标准.pdf'],
  plain: EMPTY,
  officePhone: '12345',
  officeName: '盏西镇党政办公室',
  url: 'https://example.gov.cn/d/1',
}

describe('a notice for the board (Art. 25)', () => {
  it('says in plain words what it is about, where somebody wrote them down', () => {
    const plain = { ...EMPTY, oneSentence: '每亩补100元。', howMuch: '每亩100元', phone: '0692-8123456' }
    const notice = boardNotice({ ...facts, plain }, 'short')
    assert.deepEqual(notice.blocks, paragraphs('每亩补100元。', '标准：每亩100元'))
    assert.equal(notice.contact, '咨询：盏西镇党政办公室，电话0692-8123456')
    assert.equal(notice.dateText, '2026年3月2日')
  })

  it('gives the text itself where there are no plain words', () => {
    assert.deepEqual(boardNotice(facts, 'short').blocks, facts.blocks)
    assert.equal(boardNotice(facts, 'short').contact, '咨询：盏西镇党政办公室，电话12345')
  })

  it('fits on one sheet and points to the code for the rest', () => {
    const long = paragraphs(...Array.from({ length: 40 }, () => '补贴名册公示。'.repeat(8)))
    const notice = boardNotice({ ...facts, blocks: long }, 'short')
    const texts = notice.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))
    assert.ok(texts.join('').length <= 500, String(texts.join('').length))
    assert.equal(texts.at(-1), '（全文请扫码阅读）')
    assert.deepEqual(notice.attachments, [])
  })

  it('is the whole text with its tables and the names of its files where that is asked for', () => {
    const table = {
      kind: 'table',
      rows: [
        ['村', '亩数'],
        ['芒线村', '320'],
      ],
    } as const
    const notice = boardNotice({ ...facts, blocks: [...facts.blocks, table] }, 'full')
    assert.deepEqual(notice.blocks, [...facts.blocks, table])
    assert.deepEqual(notice.attachments, ['补贴标准.pdf'])
  })

  it('promises no code where nobody knows the address of the site', () => {
    assert.equal(boardNotice({ ...facts, url: '' }, 'short').urlNote, '')
  })
})
