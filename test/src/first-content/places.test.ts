import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pathOf } from '../../../src/contract/endpoint'
import { listColumns } from '../../../src/contract/list-columns'
import { listDocuments } from '../../../src/contract/list-documents'
import { readDocument } from '../../../src/contract/read-document'
import { readHome } from '../../../src/contract/read-home'
import { readOffice } from '../../../src/contract/read-office'
import {
  APPLY_ADDRESS,
  columnAddress,
  documentAddress,
  doorOf,
  FORM_ADDRESS,
  HOME_ADDRESS,
  placeOf,
  searchAddress,
  triageAddress,
} from '../../../src/first-content/places'

describe('what can be read before the program is there', () => {
  it('is the first page, the columns, a list, a search and a document', () => {
    assert.deepEqual(placeOf(''), { kind: 'home' })
    assert.deepEqual(placeOf('#/'), { kind: 'home' })
    assert.deepEqual(placeOf(HOME_ADDRESS), { kind: 'home' })
    assert.deepEqual(placeOf('#/pages/disclosures/index'), { kind: 'columns' })
    assert.deepEqual(placeOf(columnAddress('budget')), { kind: 'column', name: 'budget' })
    assert.deepEqual(placeOf(searchAddress('低保 & 公示')), { kind: 'search', q: '低保 & 公示' })
    assert.deepEqual(placeOf(documentAddress('a/1')), { kind: 'document', id: 'a/1' })
  })

  it('is the way to a request, with what was answered on it', () => {
    assert.deepEqual(placeOf(APPLY_ADDRESS), { kind: 'apply' })
    assert.deepEqual(placeOf(FORM_ADDRESS), { kind: 'form' })
    assert.deepEqual(placeOf(triageAddress([])), { kind: 'triage', answers: [] })
    assert.deepEqual(placeOf(triageAddress(['papers', 'yes'])), {
      kind: 'triage',
      answers: ['papers', 'yes'],
    })
  })

  it('is nothing else, nor what only looks like a page', () => {
    for (const hash of ['#/pages/requests/case/index', '#toString', '#/pages/staff/home/index?id=a'])
      assert.equal(placeOf(hash), null)
    assert.deepEqual(placeOf('#/pages/disclosures/document/index?id=%E4%'), { kind: 'document', id: '' })
  })

  it('comes through the same doors as the program’s', () => {
    const at = (door: Parameters<typeof pathOf>[0], input = {}) => pathOf(door, 'zhanxi', input)
    assert.equal(doorOf({ kind: 'home' }, 'zhanxi'), at(readHome))
    assert.equal(doorOf({ kind: 'columns' }, 'zhanxi'), at(listColumns))
    assert.equal(doorOf({ kind: 'document', id: 'a/1' }, 'zhanxi'), at(readDocument, { id: 'a/1' }))
    assert.equal(doorOf({ kind: 'form' }, 'zhanxi'), at(readOffice))
    assert.equal(doorOf({ kind: 'column', name: 'budget' }, 'zhanxi'), `${at(listDocuments)}?column=budget`)
    assert.equal(doorOf({ kind: 'search', q: '公示' }, 'zhanxi'), `${at(listDocuments)}?q=%E5%85%AC%E7%A4%BA`)
  })
})
