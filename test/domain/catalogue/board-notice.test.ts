import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { boardNotice } from '../../../src/domain/catalogue/board-notice'

const EMPTY = { oneSentence: '', whoFor: '', howMuch: '', how: '', where: '', phone: '' }
const facts = {
  title: '关于发放2026年春耕补贴的通知',
  documentNumber: '盏政发〔2026〕3号',
  issuer: '盏西镇人民政府',
  publishedOn: day('2026-03-02'),
  summary: '',
  paragraphs: ['各村委会：', '现将有关事项通知如下。'],
  plain: EMPTY,
  officePhone: '12345',
  officeName: '盏西镇党政办公室',
  url: 'https://example.gov.cn/d/1',
}

describe('a notice for the board (Art. 25)', () => {
  it('says in plain words what it is about, where somebody wrote them down', () => {
    const plain = { ...EMPTY, oneSentence: '每亩补100元。', howMuch: '每亩100元', phone: '0692-8123456' }
    const notice = boardNotice({ ...facts, plain })
    assert.deepEqual(notice.paragraphs, ['每亩补100元。', '标准：每亩100元'])
    assert.equal(notice.contact, '咨询：盏西镇党政办公室，电话0692-8123456')
    assert.equal(notice.dateText, '2026年3月2日')
  })

  it('gives the text itself where there are no plain words', () => {
    assert.deepEqual(boardNotice(facts).paragraphs, facts.paragraphs)
    assert.equal(boardNotice(facts).contact, '咨询：盏西镇党政办公室，电话12345')
  })

  it('fits on one sheet and points to the code for the rest', () => {
    const notice = boardNotice({
      ...facts,
      paragraphs: Array.from({ length: 40 }, () => '补贴名册公示。'.repeat(8)),
    })
    const length = notice.paragraphs.join('').length
    assert.ok(length <= 500, String(length))
    assert.equal(notice.paragraphs[notice.paragraphs.length - 1], '（全文请扫码阅读）')
  })
})
