import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gcj02Of, isWithin, keptPoint, metresBetween } from '../../../src/domain/complaint/place'

const AREA = { south: 24.4, west: 97.5, north: 25.4, east: 98.3 }

describe('a point that a letter is about', () => {
  it('lies in the county or not, its edges in', () => {
    assert.ok(isWithin({ lat: 24.9, lng: 97.9 }, AREA))
    assert.ok(isWithin({ lat: 24.4, lng: 98.3 }, AREA))
    assert.ok(!isWithin({ lat: 39.9, lng: 116.4 }, AREA))
    assert.ok(!isWithin({ lat: 24.9, lng: 98.31 }, AREA))
  })

  it('is so many metres from another', () => {
    assert.equal(metresBetween({ lat: 24.9, lng: 98 }, { lat: 24.9, lng: 98 }), 0)
    const north = metresBetween({ lat: 24.9, lng: 98 }, { lat: 24.901, lng: 98 })
    const east = metresBetween({ lat: 24.9, lng: 98 }, { lat: 24.9, lng: 98.001 })
    assert.ok(Math.abs(north - 111) <= 1 && Math.abs(east - 101) <= 1)
  })

  it('is moved from the satellite’s system to that of Chinese maps, some hundred metres', () => {
    const given = { lat: 39.90923, lng: 116.397428 }
    const moved = gcj02Of(given)
    assert.ok(Math.abs(moved.lat - 39.910634) < 0.0001, String(moved.lat))
    assert.ok(Math.abs(moved.lng - 116.403671) < 0.0001, String(moved.lng))
    const metres = metresBetween(given, moved)
    assert.ok(metres > 400 && metres < 700, String(metres))
  })

  it('is kept to a metre', () => {
    assert.deepEqual(keptPoint({ lat: 24.900001234, lng: 98.123456789 }), { lat: 24.9, lng: 98.12346 })
  })
})
