import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { day } from '../../../src/domain/calendar/civil-date'
import {
  DOCUMENT_STATES,
  isPublicAt,
  leavesTombstone,
  maySee,
} from '../../../src/domain/disclosure/visibility'
import { ROLES, STAFF_ROLES } from '../../../src/domain/people/roles'

const NOW = '2026-03-02T01:00:00Z'
const PUBLISH = [null, '2026-03-01T00:00:00Z', NOW, '2026-03-02T01:00:01Z'] as const
const WITHDRAWN = [null, day('2026-03-01'), day('2026-03-02'), day('2026-03-03')] as const

const everyDocument = DOCUMENT_STATES.flatMap((state) =>
  PUBLISH.flatMap((publishAt) =>
    WITHDRAWN.map((withdrawnOn) => ({ tenant: 'zhanxi', state, publishAt, withdrawnOn })),
  ),
)

describe('the one visibility gate (Art. 5, 17)', () => {
  it('opens a document to everybody from its instant until the day it was taken back, and only when published', () => {
    const open = everyDocument.filter((document) => isPublicAt(document, NOW))
    assert.equal(open.length, 4)
    for (const { state, publishAt, withdrawnOn } of open) {
      assert.equal(state, 'published')
      assert.ok(publishAt !== null && publishAt <= NOW)
      assert.ok(withdrawnOn === null || withdrawnOn > '2026-03-02')
    }
  })

  it('leaves a tombstone of what was public and was taken down, and of nothing else', () => {
    for (const document of everyDocument) {
      const wasPublic = document.publishAt !== null && document.publishAt <= NOW
      const isGone = document.state === 'withdrawn' || document.state === 'published'
      assert.equal(leavesTombstone(document, NOW), wasPublic && isGone && !isPublicAt(document, NOW))
    }
  })

  it('shows the public exactly what is open', () => {
    for (const document of everyDocument)
      assert.equal(maySee(document, { kind: 'public' }, NOW), isPublicAt(document, NOW))
  })

  it('shows the rest to staff of the same township and to nobody else, in every state', () => {
    for (const document of everyDocument)
      for (const role of ROLES)
        for (const tenant of ['zhanxi', 'elsewhere']) {
          const seen = maySee(document, { kind: 'person', tenant, actor: { personId: 'p1', role } }, NOW)
          const expected = isPublicAt(document, NOW) || (tenant === 'zhanxi' && STAFF_ROLES.includes(role))
          assert.equal(seen, expected)
        }
  })
})
