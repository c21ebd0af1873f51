import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  FIELD_TYPES,
  fitField,
  momentText,
  typeOfField,
  within,
  type FieldType,
} from '../../../src/domain/notices/message-fields'

/** What WeChat takes in each field. */
const TAKES: Readonly<Record<FieldType, RegExp>> = {
  thing: /^[^\p{Cc}\p{Cs}]{1,20}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  name: /^\p{Script=Han}{1,10}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/,
  number: /^\d{1,32}$/,
  time: /^\d{4}年\d{1,2}月\d{1,2}日( \d\d:\d\d)?$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日( \d\d:\d\d)?$/,
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.constantFrom('盏', '𠮷', '😀', '\ud83d', ' ', '\n', 'a', '1', '〔', '…'), { maxLength: 60 })
    .map((all) => all.join('')),
)

describe('a field of a subscribe message', () => {
  for (const type of FIELD_TYPES)
    it(`of type ${type} is never refused, whatever goes in`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const field = fitField(type, text)
          assert.match(field, TAKES[type])
          assert.notEqual(field.trim(), '')
        }),
        { numRuns: 500 },
      )
    })

  it('keeps what fits as it is', () => {
    assert.equal(fitField('thing', '盏公申〔2026〕1号'), '盏公申〔2026〕1号')
    assert.equal(fitField('thing', '𠮷'.repeat(20)), '𠮷'.repeat(20))
    assert.equal(fitField('phrase', '办理中'), '办理中')
    assert.equal(fitField('character_string', 'ZG-2026-1'), 'ZG-2026-1')
    assert.equal(fitField('character_string', '盏公申〔2026〕1号'), '2026-1')
    assert.equal(fitField('number', '共 12 件'), '12')
    assert.equal(fitField('name', '王小明'), '王小明')
  })

  it('says a moment as WeChat does, in Shanghai', () => {
    assert.equal(momentText('2026-01-05T07:01:00.000Z'), '2026年1月5日 15:01')
    assert.equal(fitField('time', '2025-12-31T16:30:00.000Z'), '2026年1月1日 00:30')
    assert.equal(within('一二三四', 3), '一二…')
  })

  it('is known by its name', () => {
    assert.equal(typeOfField('thing1'), 'thing')
    assert.equal(typeOfField('character_string12'), 'character_string')
    assert.deepEqual([typeOfField('thing'), typeOfField('letter1'), typeOfField('')], [null, null, null])
  })
})
