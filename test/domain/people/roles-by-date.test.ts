import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import { rolesOn } from '../../../src/domain/people/roles-by-date'

const mayor = (from: string, until: string | null) => ({
  ...{ personId: 'p1', role: 'mayor' as Role, from: day(from) },
  until: until === null ? null : day(until),
})
const on = (date: string, standing: readonly Role[], grants: readonly ReturnType<typeof mayor>[]) =>
  rolesOn(day(date), { standing, grants })

describe('the roles of a person on a day', () => {
  it('are those of the account where no appointment says otherwise', () => {
    assert.deepEqual(on('2026-03-02', ['clerk'], []), ['clerk'])
  })
  it('hold on the first and on the last day of an appointment, and not outside them', () => {
    const grants = [mayor('2026-03-02', '2026-06-30')]
    assert.deepEqual(on('2026-03-01', ['clerk'], grants), ['clerk'])
    assert.deepEqual(on('2026-03-02', ['clerk'], grants), ['clerk', 'mayor'])
    assert.deepEqual(on('2026-06-30', ['clerk'], grants), ['clerk', 'mayor'])
    assert.deepEqual(on('2026-07-01', ['clerk'], grants), ['clerk'])
  })
  it('leave the account’s own right to the appointment from its first day on', () => {
    const grants = [mayor('2026-03-02', '2026-06-30')]
    assert.deepEqual(on('2026-03-01', ['mayor'], grants), ['mayor'])
    assert.deepEqual(on('2026-07-01', ['mayor'], grants), [])
  })
  it('stay while one of several appointments still holds', () => {
    const grants = [mayor('2026-03-02', '2026-06-30'), mayor('2026-06-01', null)]
    assert.deepEqual(on('2026-07-01', [], grants), ['mayor'])
  })
})
