import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { day } from '../../../src/domain/calendar/civil-date'
import { validityOfVersion, validityOn } from '../../../src/domain/disclosure/validity'

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

  it('marks the older version 已修改 as soon as the newer one is in force, and not a day before', () => {
    const older = { said: 'amended', inForceFrom: day('2008-05-01') } as const
    const newer = { said: 'in_force', inForceFrom: day('2019-05-15') } as const
    assert.equal(validityOfVersion(older, newer, TODAY), 'amended')
    assert.equal(validityOfVersion(newer, null, TODAY), 'in_force')
    assert.equal(validityOfVersion(older, newer, day('2019-05-14')), 'in_force')
    assert.equal(validityOfVersion(newer, null, day('2019-05-14')), 'not_yet_in_force')
  })

  it('lets 废止 and 失效 stand as they were said', () => {
    for (const said of ['repealed', 'expired'] as const)
      assert.equal(validityOfVersion({ said, inForceFrom: day('2027-01-01') }, null, TODAY), said)
  })

  it('is 废止 from the day of repeal and 失效 after its term, also for a version that was said to be in force', () => {
    const repealed = { said: 'in_force', inForceFrom: null, repealedFrom: day('2026-03-03') } as const
    assert.equal(validityOfVersion(repealed, null, TODAY), 'in_force')
    assert.equal(validityOfVersion(repealed, null, day('2026-03-03')), 'repealed')
    const limited = { said: 'in_force', inForceFrom: null, validThrough: day('2026-03-01') } as const
    assert.equal(validityOfVersion(limited, null, TODAY), 'expired')
  })

  it('keeps what was said of an older version when nobody knows the day of the newer one', () => {
    const undated = { said: 'in_force', inForceFrom: null } as const
    const older = { said: 'amended', inForceFrom: day('2008-05-01') } as const
    assert.equal(validityOfVersion(older, undated, TODAY), 'amended')
  })
})
