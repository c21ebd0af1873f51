import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import {
  isDecreeNumber,
  normaliseDocumentNumber,
  parseDocumentNumber,
} from '../../../src/domain/disclosure/document-number'

describe('文号', () => {
  it('is the same number in every bracket and width', () => {
    const written = [
      '国办发[2019]54号',
      '国办发（2019）54号',
      '国办发(2019)54号',
      '国办发【2019】54号',
      '国办发 〔２０１９〕 ５４ 号',
    ]
    for (const text of written) assert.equal(normaliseDocumentNumber(text), '国办发〔2019〕54号', text)
  })

  it('is taken apart into organ, year and serial', () => {
    const parsed = parseDocumentNumber('盏政发[2024]8号')
    assert.equal(parsed.ok && parsed.value.serial, 8)
    assert.equal(parsed.ok && parsed.value.year, 2024)
  })

  it('may be a decree without a year, and is refused where it is none', () => {
    assert.equal(isDecreeNumber('国务院令第711号'), true)
    assert.equal(parseDocumentNumber('关于低保的通知').ok, false)
  })
})
