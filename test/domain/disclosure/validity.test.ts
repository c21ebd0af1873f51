import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { day } from '../../../src/domain/calendar/civil-date'
import { validityOfVersions, validityOn } from '../../../src/domain/disclosure/validity'

const TODAY = day('2026-03-02')
const PLAIN = { inForceFrom: null, amendedFrom: null, repealedFrom: null, validThrough: null }

describe('validity of a document on a day', () => {
  it('is 现行有效 when nothing says otherwise', () => {
    assert.equal(validityOn(PLAIN, TODAY), 'in_force')
  })

  it('changes on the day of the change, not before', () => {
    const repealed = { ...PLAIN, repealedFrom: day('2026-03-02') }
    assert.equal(validityOn(repealed, day('2026-03-01')), 'in_force')
    assert.equal(validityOn(repealed, TODAY), 'repealed')
  })

  it('lasts through the last day of its term', () => {
    const limited = { ...PLAIN, validThrough: TODAY }
    assert.equal(validityOn(limited, TODAY), 'in_force')
    assert.equal(validityOn(limited, day('2026-03-03')), 'expired')
  })

  it('lets repeal win over amendment, and has not begun before its first day', () => {
    assert.equal(validityOn({ ...PLAIN, repealedFrom: TODAY, amendedFrom: TODAY }, TODAY), 'repealed')
    assert.equal(validityOn({ ...PLAIN, inForceFrom: day('2026-03-03') }, TODAY), 'not_yet_in_force')
  })

  it('marks the older version 已修改 as soon as the newer one is in force', () => {
    assert.deepEqual(validityOfVersions([day('2008-05-01'), day('2019-05-15')], TODAY), [
      'amended',
      'in_force',
    ])
    assert.deepEqual(validityOfVersions([day('2008-05-01'), day('2019-05-15')], day('2019-05-14')), [
      'in_force',
      'not_yet_in_force',
    ])
  })
})
