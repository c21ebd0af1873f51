import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  EMPTY_SERVICE,
  SERVICE_PART_HINTS,
  serviceBlocks,
} from '../../../src/domain/service-hall/service-blocks'
import { serviceItemIn } from '../../../src/domain/service-hall/service-item'
import { SERVICE_PARTS } from '../../../src/domain/service-hall/service-parts'

describe('a service item as a clerk fills it in', () => {
  it('becomes the text of a guide, materials and steps numbered', () => {
    const blocks = serviceBlocks({ ...EMPTY_SERVICE, materials: '身份证\n2. 户口簿', fees: '不收费' })
    assert.deepEqual(
      blocks.map((block) => (block.kind === 'table' ? '' : block.text)),
      ['一、申请材料', '1. 身份证', '2. 户口簿', '二、收费', '不收费'],
    )
    assert.deepEqual(serviceBlocks(EMPTY_SERVICE), [])
  })

  it('has help for each part', () => {
    for (const part of SERVICE_PARTS) assert.ok(SERVICE_PART_HINTS[part].length > 5)
  })

  it('is read back as it was written, whatever was written', () => {
    const words = fc.constantFrom(
      '本镇户籍',
      '申请条件',
      '收费：不收费',
      '一、其他',
      '3个工作日',
      '身份证复印件',
    )
    const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
    const filled = fc.record(Object.fromEntries(SERVICE_PARTS.map((part) => [part, text])))
    fc.assert(
      fc.property(filled, (form) => {
        const whole = { ...EMPTY_SERVICE, ...form }
        const item = serviceItemIn(serviceBlocks(whole))
        for (const part of SERVICE_PARTS)
          assert.equal(item?.[part].split('\n').length, whole[part].split('\n').length, part)
      }),
      { numRuns: 200 },
    )
  })
})
