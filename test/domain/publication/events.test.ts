import assert from 'node:assert/strict'
import { it } from 'node:test'
import { EVENT_OF_ACT } from '../../../src/domain/publication/apply-publication-event'
import { CONTENT_CHECKS, PUBLICATION_ACTS } from '../../../src/domain/publication/events'

it('each act makes an event of its own; the reviewer has three checks', () => {
  const made = PUBLICATION_ACTS.map((act) => EVENT_OF_ACT[act])
  assert.equal(new Set(made).size, PUBLICATION_ACTS.length)
  assert.deepEqual(CONTENT_CHECKS, ['politics', 'policy', 'wording'])
})
