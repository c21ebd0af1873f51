import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answeredBy, VILLAGE_RECEIVERS } from '../../../src/domain/complaint/answered-by'
import { COMPLAINT_KINDS, KIND_RULES } from '../../../src/domain/complaint/kinds'

describe('who answers a letter (村民委员会组织法 Art. 31)', () => {
  it('is the county for a complaint about 村务公开 that was addressed to it', () => {
    assert.equal(answeredBy({ kind: 'complaint', addressedTo: 'county' }), 'county')
    assert.equal(answeredBy({ kind: 'complaint', addressedTo: 'township' }), 'township')
  })

  it('is whoever answers the kind for everything else, whatever it was addressed to', () => {
    for (const kind of COMPLAINT_KINDS.filter((each) => each !== 'complaint'))
      for (const addressedTo of VILLAGE_RECEIVERS)
        assert.equal(answeredBy({ kind, addressedTo }), KIND_RULES[kind].answeredBy, `${kind} ${addressedTo}`)
  })
})
