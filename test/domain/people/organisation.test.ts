import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unitsAbove } from '../../../src/domain/people/organisation'

const chart = {
  units: [
    { id: 'township', name: '盏西镇', parentId: null },
    { id: 'centre', name: '为民服务中心', parentId: 'township' },
    { id: 'window', name: '低保窗口', parentId: 'centre' },
    { id: 'a', name: '甲', parentId: 'b' },
    { id: 'b', name: '乙', parentId: 'a' },
  ],
  posts: [],
  deputyships: [],
}

describe('the units above a unit', () => {
  it('are named from below, itself first', () => {
    assert.deepEqual(unitsAbove('window', chart), ['window', 'centre', 'township'])
  })
  it('end where the chart runs in a circle', () => {
    assert.deepEqual(unitsAbove('a', chart), ['a', 'b'])
  })
  it('are only itself when the chart does not know it', () => {
    assert.deepEqual(unitsAbove('gone', chart), ['gone'])
  })
})
