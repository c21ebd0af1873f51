import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DayChecks } from '../../../cloud/year/checks'
import { openYear } from '../../../cloud/year/open-year'
import { planYear, WHOLE_YEAR } from '../../../cloud/year/plan-year'
import { playYear } from '../../../cloud/year/play-year'
import { reportYear } from '../../../cloud/year/report-year'
import { requestStory } from '../../../cloud/year/stories/request-stories'
import { timetableOf } from '../../../cloud/year/timetable'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'

const plan = (seed: number) => planYear({ year: 2025, seed, size: WHOLE_YEAR }, nationalCalendar)

/** The first weeks of a year: enough for letters to be answered and pieces to be published. */
const firstWeeks = async (seed: number) => {
  const open = await openYear(day('2025-01-01'), seed)
  try {
    const played = await playYear(plan(seed), open.town, { through: day('2025-01-17'), ...open })
    const reported = await reportYear(open.town, { year: 2025, ...open })
    return { ...played, reported, digest: await open.digest(), figures: await open.figures() }
  } finally {
    await open.close()
  }
}

describe('a year of township life', () => {
  it('is planned by its seed: the same again for the same, another for another', () => {
    const days = (seed: number) => plan(seed).steps.map(({ on }) => on)
    assert.deepEqual(days(1), days(1))
    assert.notDeepEqual(days(1), days(2))
    assert.ok(days(7).every((on) => on >= '2025-01-01' && on <= '2025-12-31'))
  })

  it('leaves lying what somebody has to do who is away, until he is back on a working day', () => {
    const away = [{ who: 'clerk', from: day('2025-03-05'), through: day('2025-03-07') }] as const
    const timetable = timetableOf(nationalCalendar, away)
    assert.equal(timetable.after(day('2025-03-03'), 2, ['clerk']), '2025-03-10')
    assert.equal(timetable.after(day('2025-03-03'), 2, ['head']), '2025-03-05')
  })

  it('holds what must hold at the end of each day, ends with its report, and is the same byte by byte for the same seed', async () => {
    const [one, same] = [await firstWeeks(1), await firstWeeks(1)]
    assert.deepEqual(one.findings, [])
    assert.equal(one.days, 17)
    assert.ok((one.figures.publication_event ?? 0) > 10 && (one.figures.complaint_event ?? 0) > 0)
    assert.deepEqual(one, same)
    const { figures, findings, publishedOn } = one.reported
    const many = (name: string): number => figures[`table2.${name}.total`] ?? -1
    assert.deepEqual(findings, [])
    assert.ok(publishedOn > '2026-01-05' && publishedOn <= '2026-01-31', publishedOn)
    assert.deepEqual([many('new'), many('r7') + many('carried_out')], Array(2).fill(one.figures.request_case))
  })

  it('tells of a request that was left lying past its last day', async () => {
    const open = await openYear(day('2025-01-02'), 1)
    try {
      const timetable = timetableOf(nationalCalendar, [])
      const asked = { number: 1, on: day('2025-01-02'), course: 'granted' } as const
      for (const { on, act } of requestStory(asked, timetable).slice(0, 2)) {
        open.setToday(on)
        await act(open.town)
      }
      open.setToday(day('2025-01-06'))
      assert.deepEqual(await new DayChecks().findings(open.town), [])
      open.setToday(day('2025-03-03'))
      const [found] = await new DayChecks().findings(open.town)
      assert.match(found?.text ?? '', /〔2025〕1号 is overdue$/)
    } finally {
      await open.close()
    }
  })
})
