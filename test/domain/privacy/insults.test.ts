import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { insultsIn } from '../../../src/domain/privacy/insults'

describe('insults', () => {
  it('are found through spaces and dots', () => {
    assert.deepEqual(insultsIn('这 狗·官 不办事'), ['狗官'])
  })

  it('are no criticism: hard words about a matter stay', () => {
    assert.deepEqual(insultsIn('这个办法太离谱，完全不顾群众，坚决反对！'), [])
  })
})
