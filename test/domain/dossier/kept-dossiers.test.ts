import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { KEPT_DOSSIERS } from '../../../src/domain/dossier/kept-dossiers'
import { RETENTION_CLASSES } from '../../../src/domain/retention/retention'

describe('the kinds of dossiers that are kept', () => {
  it('are each there once, with a class that says how long', () => {
    const kinds = KEPT_DOSSIERS.map(({ kind }) => kind)
    assert.equal(new Set(kinds).size, kinds.length)
    assert.deepEqual(
      kinds.filter((kind) => !(kind in RETENTION_CLASSES)),
      [],
    )
  })
})
