import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'node:test'
import type { OrganisationChart } from '../../../src/domain/people/organisation'
import { mustStepAside, stepsAsideFor } from '../../../src/domain/people/recusal'

const chart: OrganisationChart = {
  units: [
    { id: 'office', name: '党政综合办公室', parentId: null },
    { id: 'desk', name: '公开窗口', parentId: 'office' },
    { id: 'social', name: '社会事务办公室', parentId: null },
  ],
  posts: [
    { personId: 'clerk', unitId: 'desk' },
    { personId: 'head', unitId: 'office' },
    { personId: 'social-clerk', unitId: 'social' },
  ],
  deputyships: [{ personId: 'head', deputyId: 'social-clerk' }],
}
const about = (kind: 'person' | 'unit', id: string) => [{ kind, id }]

/** Units are a forest by construction: each hangs below an earlier one or stands alone. */
const charts = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
    posts: fc.array(fc.tuple(fc.nat(9), fc.nat()), { maxLength: 20 }),
    deputies: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 8 }),
  })
  .map(({ parents, posts, deputies }): OrganisationChart => ({
    units: parents.map((nth, at) => ({
      id: `u${at}`,
      name: `单位${at}`,
      parentId: at === 0 || nth % (at + 1) === at ? null : `u${nth % at}`,
    })),
    posts: posts.map(([person, unit]) => ({ personId: `p${person}`, unitId: `u${unit % parents.length}` })),
    deputyships: deputies.map(([person, deputy]) => ({ personId: `p${person}`, deputyId: `p${deputy}` })),
  }))

/** By another method: every unit below the concerned one, then everybody who sits in one of them. */
const membersBelow = (unitId: string, { units, posts }: OrganisationChart): ReadonlySet<string> => {
  const below = new Set([unitId])
  for (let grown = 0; grown !== below.size;) {
    grown = below.size
    for (const unit of units) if (unit.parentId !== null && below.has(unit.parentId)) below.add(unit.id)
  }
  return new Set(posts.filter((post) => below.has(post.unitId)).map((post) => post.personId))
}

describe('stepping aside (回避)', () => {
  it('is for the person whom the case is about', () => {
    assert.ok(mustStepAside('clerk', about('person', 'clerk'), chart))
    assert.ok(!mustStepAside('clerk', about('person', 'head'), chart))
  })
  it('is for everybody in the unit concerned and in the units below it', () => {
    assert.ok(mustStepAside('head', about('unit', 'office'), chart))
    assert.ok(mustStepAside('clerk', about('unit', 'office'), chart))
    assert.ok(!mustStepAside('head', about('unit', 'desk'), chart))
  })
  it('is for whoever stands in for the person concerned', () => {
    assert.ok(mustStepAside('social-clerk', about('person', 'head'), chart))
  })
  it('is for nobody when the case is about nobody here', () => {
    assert.ok(!mustStepAside('clerk', [], chart))
  })
  it('names every ground once', () => {
    assert.deepEqual(stepsAsideFor('social-clerk', chart), [
      { kind: 'person', id: 'social-clerk' },
      { kind: 'person', id: 'head' },
      { kind: 'unit', id: 'social' },
    ])
  })
  it('agrees with counting from the concerned unit downwards, over any organisation chart', () => {
    fc.assert(
      fc.property(charts, fc.nat(), fc.nat(9), (any, nth, person) => {
        const unitId = `u${nth % any.units.length}`
        const expected = membersBelow(unitId, any).has(`p${person}`)
        assert.equal(mustStepAside(`p${person}`, about('unit', unitId), any), expected)
      }),
      { numRuns: 2000 },
    )
  })
  it('holds for the concerned person and each of his deputies, over any organisation chart', () => {
    fc.assert(
      fc.property(charts, fc.nat(9), (any, person) => {
        const concerned = about('person', `p${person}`)
        const aside = Array.from({ length: 10 }, (_, at) => `p${at}`).filter((id) =>
          mustStepAside(id, concerned, any),
        )
        const deputies = any.deputyships.filter((each) => each.personId === `p${person}`)
        assert.deepEqual(aside, [...new Set([`p${person}`, ...deputies.map((each) => each.deputyId)])].sort())
      }),
      { numRuns: 1000 },
    )
  })
})
