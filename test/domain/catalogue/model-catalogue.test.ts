import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkCatalogueItem, SERVICE_LISTS } from '../../../src/domain/catalogue/catalogue-item'
import { MODEL_CATALOGUE, modelItemsFor } from '../../../src/domain/catalogue/model-catalogue'
import { FIXED_COLUMNS, TOWNSHIP_GROUPS } from '../../../src/domain/disclosure/categories'

const items = modelItemsFor({ issuer: '盏西镇人民政府', units: [{ id: 'u1', name: '党政综合办公室' }] })

describe('the model catalogue of a township', () => {
  it('has items for each of the four columns and the eighteen groups', () => {
    const columns = [...FIXED_COLUMNS, ...TOWNSHIP_GROUPS]
      .filter(({ id, isVoluntary }) => id !== 'statutory_disclosure' && isVoluntary !== true)
      .map(({ id }) => id)
    assert.deepEqual(
      columns.filter((id) => !items.some(({ columnId }) => columnId === id)),
      [],
    )
  })

  it('has items for each of the five service lists', () => {
    assert.deepEqual(
      SERVICE_LISTS.filter((list) => !items.some(({ serviceList }) => serviceList === list)),
      [],
    )
  })

  it('names the eight things a township owes besides (Art. 21)', () => {
    const matters = items.map(({ matter, subject }) => `${subject} ${matter}`).join('\n')
    for (const words of [
      '农业农村政策',
      '农田水利',
      '土地承包经营权流转',
      '宅基地使用审核',
      '土地征收',
      '房屋征收',
      '筹资筹劳',
      '最低生活保障',
    ])
      assert.ok(matters.includes(words), words)
  })

  it('holds only items that may stand in a catalogue, each under its own id', () => {
    for (const item of items) assert.ok(checkCatalogueItem(item).ok, item.id)
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
    assert.ok(items.length >= 70, String(items.length))
  })

  it('says of every item what was read and what is from memory', () => {
    const remembered = items.filter(({ sourceNote }) => sourceNote.includes('未核对'))
    assert.ok(remembered.length > 5)
    assert.ok(items.every(({ sourceNote }) => sourceNote !== ''))
    // Whose article is not read is never said to be checked.
    assert.ok(
      items
        .filter(({ term }) => term.article.includes('未核对'))
        .every(({ sourceNote }) => sourceNote.includes('未核对')),
    )
  })

  it('uses each of the three timing classes, and gives items to the units there are', () => {
    for (const kind of ['regular', 'occasional', 'standing'])
      assert.ok(items.some(({ timing }) => timing.kind === kind))
    assert.ok(items.some(({ ownerUnitId }) => ownerUnitId === 'u1'))
    assert.equal(MODEL_CATALOGUE.length, items.length)
  })
})
