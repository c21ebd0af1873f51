import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  contactOf,
  editable,
  guarded,
  letterOf,
  letterText,
  opening,
  plainText,
  quotedRequest,
  required,
} from '../../../src/domain/letters/letter'
import { base } from './letter-builder'

describe('the words of a person in a letter', () => {
  it('lose line breaks, control characters and direction marks', () => {
    assert.equal(plainText(' 请公开\n\t低保名单\u202E\u0007 '), '请公开 低保名单')
  })

  it('name pictures instead of showing them, and keep rare characters', () => {
    assert.equal(plainText('名单👨‍👩‍👧!'), '名单〔表情符号〕!')
    assert.equal(plainText('𠮷田䶮㛃'), '𠮷田䶮㛃')
  })

  it('are quoted in full up to 300 characters, counted as people do', () => {
    assert.equal(quotedRequest('𠮷'.repeat(300)), `“${'𠮷'.repeat(300)}”`)
    assert.equal(quotedRequest('𠮷'.repeat(301)), `“${'𠮷'.repeat(300)}……”（全文见申请表）`)
  })
})

describe('a letter', () => {
  it('takes title from its kind, salutation from its addressee, date from its day', () => {
    const made = letterOf('fee_notice', base('盏公告〔2026〕1号'), { to: '王小明', paragraphs: [] })
    assert.equal(made.title, '盏西镇人民政府政府信息公开信息处理费收费通知书')
    assert.equal(made.salutation, '王小明：')
    assert.equal(made.dateText, '2026年3月18日')
    assert.equal(letterOf('fee_notice', base('1'), { to: '', paragraphs: [] }).salutation, '')
  })

  it('leaves out paragraphs without text', () => {
    const paragraphs = [guarded('remedy', ' '), required('facts', '经查'), editable('contact', '')]
    const made = letterOf('reply', base('1'), { to: '王小明', paragraphs })
    assert.deepEqual(
      made.paragraphs.map(({ id, guard }) => [id, guard]),
      [['facts', 'required']],
    )
  })

  it('opens with the day of receipt and the request, and tells the contact where there is one', () => {
    assert.match(opening(base('1')).text, /^我单位于2026年3月2日收到.*“2025年度低保资金发放情况”。$/)
    assert.equal(contactOf(base('1')).length, 1)
    assert.deepEqual(contactOf({ ...base('1'), contact: '' }), [])
  })

  it('reads from title to date, enclosures numbered before the signature', () => {
    const made = letterOf('reply', base('盏公复〔2026〕1号'), {
      to: '王小明',
      paragraphs: [required('facts', '经查。')],
      enclosures: ['发放表'],
    })
    assert.deepEqual(letterText(made).split('\n'), [
      '盏西镇人民政府政府信息公开申请答复书',
      '盏公复〔2026〕1号',
      '王小明：',
      '经查。',
      '附件：1. 发放表',
      '盏西镇人民政府',
      '2026年3月18日',
    ])
  })
})
