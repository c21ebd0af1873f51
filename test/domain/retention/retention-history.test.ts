import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { RETENTION_CLASSES, type FileKind } from '../../../src/domain/retention/retention'
import {
  checkRetention,
  periodNow,
  periodOf,
  periodsFor,
  type RetentionChange,
} from '../../../src/domain/retention/retention-history'

const change = (from: string, period: RetentionChange['period'], kind: FileKind = 'letter') => ({
  ...{ from: day(from), kind, period, setBy: 'township' as const },
})
const byCounty = (from: string, period: RetentionChange['period']) => ({
  ...change(from, period),
  setBy: 'county' as const,
})
const letter = (closedOn: string) => ({ kind: 'letter' as const, closedOn: day(closedOn) })

describe('how long a township keeps a class of files', () => {
  it('is as usual until it sets it, then the newest', () => {
    assert.equal(periodNow('letter', []), 'years_10')
    const changes = [change('2026-01-10', 'years_30'), change('2026-02-01', 'years_10', 'request')]
    assert.equal(periodNow('letter', changes), 'years_30')
    assert.equal(periodNow('remedy', changes), 'permanent')
  })

  it('reaches back when it is lengthened, and never when it is shortened: what was closed before keeps its period', () => {
    const changes = [change('2026-01-10', 'permanent'), change('2026-03-01', 'years_10')]
    assert.deepEqual(
      ['2025-06-01', '2026-02-28', '2026-03-01'].map((on) => periodOf(letter(on), changes)),
      ['permanent', 'permanent', 'years_10'],
    )
  })

  it('is the county’s where the township has set nothing, and the township’s own where it has', () => {
    const county = byCounty('2026-01-10', 'years_30')
    assert.equal(periodNow('letter', [county]), 'years_30')
    assert.equal(periodNow('request', [county]), RETENTION_CLASSES.request.period)
    const own = [county, change('2026-02-01', 'years_10'), byCounty('2026-03-01', 'permanent')]
    assert.equal(periodNow('letter', own), 'years_10')
    assert.equal(periodNow('letter', [...own, change('2026-04-01', null)]), 'permanent')
  })

  it('a county’s period that was never in force promises nothing; one that was, stays for what was closed under it', () => {
    const own = [change('2026-01-10', 'years_10'), byCounty('2026-03-01', 'permanent')]
    assert.equal(periodOf(letter('2025-06-01'), own), 'years_10')
    const left = [byCounty('2026-01-10', 'permanent'), change('2026-03-01', 'years_10')]
    assert.deepEqual(
      ['2026-02-28', '2026-03-01'].map((on) => periodOf(letter(on), left)),
      ['permanent', 'years_10'],
    )
  })

  it('is never shorter than the rule of its class, which the refusal names', () => {
    const refused = checkRetention('remedy', 'years_10')
    assert.ok(!refused.ok)
    assert.match(String(refused.detail.message), /“复议诉讼举报”最短是定期30年。.*国家档案局令第8号/)
    assert.equal(checkRetention('remedy', 'years_30').ok, true)
    assert.deepEqual(periodsFor('annual_report'), ['permanent'])
    assert.deepEqual(periodsFor('letter'), ['permanent', 'years_30', 'years_10'])
  })

  it('says that the rule of each shortest has not been checked word for word', () => {
    for (const { basis } of Object.values(RETENTION_CLASSES)) assert.match(basis, /没有逐字核对/)
  })

  it('is from the start at least what its class asks', () => {
    for (const kind of Object.keys(RETENTION_CLASSES) as FileKind[])
      assert.equal(checkRetention(kind, RETENTION_CLASSES[kind].period).ok, true, kind)
  })
})
