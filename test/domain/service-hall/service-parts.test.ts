import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  SERVICE_PART_TEXTS,
  SERVICE_PARTS,
  servicePartOf,
} from '../../../src/domain/service-hall/service-parts'

describe('headings of a guide (办事指南)', () => {
  it('are known by their own names', () => {
    for (const part of SERVICE_PARTS) assert.equal(servicePartOf(SERVICE_PART_TEXTS[part]), part)
  })

  it('are known by the names that other guides use, numbered or not', () => {
    const known = [
      ['三、承诺办结时限：', 'promise'],
      ['（二）受理条件', 'condition'],
      ['设定依据', 'basis'],
      ['收费标准', 'fees'],
      ['办理地点', 'window'],
      ['所需材料', 'materials'],
      ['办理程序', 'procedure'],
      ['法定办结时限', 'term'],
    ] as const
    for (const [heading, part] of known) assert.equal(servicePartOf(heading), part, heading)
    assert.equal(servicePartOf('一、总则'), null)
  })
})
