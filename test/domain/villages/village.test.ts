import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  checkVillage,
  isKeptOn,
  villageIssuer,
  VILLAGE_KIND_TEXTS,
  VILLAGE_KINDS,
  type VillageFacts,
} from '../../../src/domain/villages/village'

const FACTS: VillageFacts = {
  name: '样板村',
  kind: 'village',
  groupCount: null,
  phone: '',
  boardPlace: '',
  position: 1,
}

const refused = (over: Partial<VillageFacts>) => {
  const checked = checkVillage({ ...FACTS, ...over })
  return checked.ok ? 'accepted' : String(checked.detail.field)
}

describe('what a township says of a village', () => {
  it('is written in one way', () => {
    const typed = {
      name: ' 样板 村 ',
      phone: '０６９２ 8180000'.replace(' ', '-'),
      boardPlace: ' 村委会门口 ',
    }
    const checked = checkVillage({ ...FACTS, ...typed, groupCount: 7 })
    assert.ok(checked.ok)
    assert.deepEqual(checked.value, {
      ...FACTS,
      name: '样板村',
      phone: '0692-8180000',
      boardPlace: '村委会门口',
      groupCount: 7,
    })
  })

  it('may leave out what nobody knows, and may name a hotline', () => {
    assert.equal(refused({}), 'accepted')
    assert.equal(refused({ phone: '12345' }), 'accepted')
    assert.equal(refused({ name: '团结社区', kind: 'community' }), 'accepted')
  })

  it('is refused by the name of the field, in Chinese', () => {
    for (const name of ['', '村', '样板', '样'.repeat(20) + '村']) assert.equal(refused({ name }), 'name')
    for (const groupCount of [0, -1, 1.5, 201]) assert.equal(refused({ groupCount }), 'groupCount')
    for (const position of [0, 1.5, 1000]) assert.equal(refused({ position }), 'position')
    for (const phone of ['123', '找村长', '0692']) assert.equal(refused({ phone }), 'phone')
    const checked = checkVillage({ ...FACTS, name: '样板' })
    assert.match(String(!checked.ok && checked.detail.message), /写全/)
  })

  it('has a word for each kind', () => {
    assert.deepEqual(
      VILLAGE_KINDS.map((kind) => VILLAGE_KIND_TEXTS[kind]),
      ['村', '社区'],
    )
  })
})

describe('affairs of a village', () => {
  it('are published by its committee', () => {
    assert.equal(villageIssuer('盏西镇', { name: '芒线村', kind: 'village' }), '盏西镇芒线村村民委员会')
    assert.equal(villageIssuer('盏西镇', { name: '团结社区', kind: 'community' }), '盏西镇团结社区居民委员会')
  })
})

describe('a village that was merged into another', () => {
  it('is kept until the day before', () => {
    const village = { retiredOn: day('2026-03-01') }
    assert.equal(isKeptOn(village, day('2026-02-28')), true)
    assert.equal(isKeptOn(village, day('2026-03-01')), false)
    assert.equal(isKeptOn({ retiredOn: null }, day('2026-03-01')), true)
  })
})
