import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  keptThrough,
  RETENTION_CLASSES,
  RETENTION_PERIOD_TEXTS,
} from '../../../src/domain/retention/retention'

describe('how long a file is kept', () => {
  it('counts from the year after it was closed; what is kept forever has no last year', () => {
    assert.deepEqual(
      [keptThrough('years_10', 2025), keptThrough('years_30', 2025), keptThrough('permanent', 2025)],
      [2035, 2055, null],
    )
  })

  it('is said for every kind of file, each under a name of its own', () => {
    const classes = Object.values(RETENTION_CLASSES)
    assert.equal(new Set(classes.map(({ name }) => name)).size, classes.length)
    assert.ok(classes.every(({ period }) => RETENTION_PERIOD_TEXTS[period] !== ''))
  })
})
