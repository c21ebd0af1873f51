import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { DayChecks } from '../../../cloud/year/checks'
import { openYear, type OpenYear } from '../../../cloud/year/open-year'
import { planYear, WHOLE_YEAR } from '../../../cloud/year/plan-year'
import { playYear } from '../../../cloud/year/play-year'
import { reportYear } from '../../../cloud/year/report-year'
import { phoneOfLetter, letterStory } from '../../../cloud/year/stories/letter-stories'
import { requestStory } from '../../../cloud/year/stories/request-stories'
import { surveyStory } from '../../../cloud/year/stories/survey-stories'
import { villageStories, YearVillages } from '../../../cloud/year/stories/village-stories'
import { timetableOf, type Step } from '../../../cloud/year/timetable'
import { listSurveys, readSurvey } from '../../../src/contract/surveys'
import { listVillages, readVillage } from '../../../src/contract/villages'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'

const plan = (seed: number) => planYear({ year: 2025, seed, size: WHOLE_YEAR }, nationalCalendar)

/** Takes these steps on their days, those through a day, and stands on that day. */
const takeSteps = async (steps: readonly Step[], through: string, { town, setToday }: OpenYear) => {
  const taken = steps.filter(({ on }) => on <= through)
  for (const { on, act } of [...taken].sort((one, other) => one.on.localeCompare(other.on))) {
    setToday(on)
    await act(town)
  }
  setToday(day(through))
}

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

describe('what a township of a year does besides', () => {
  let open: OpenYear
  before(async () => {
    open = await openYear(day('2025-01-02'), 1)
  })
  after(() => open.close())

  it('has villages that publish each month and quarter, one by its own clerk, and is late with nothing', async () => {
    const villages = new YearVillages()
    await villages.open(open.town)
    const steps = villageStories(2025, villages, timetableOf(nationalCalendar, []))
    await takeSteps(steps, '2025-04-20', open)
    const listed = await open.town.ask('anybody', listVillages, {})
    assert.deepEqual(
      listed.villages.map(({ name, late }) => [name, late]),
      ['芒别村', '关上村', '勐乃村', '户弄村'].map((name) => [name, 0]),
    )
    const { matters } = await open.town.ask('anybody', readVillage, { id: villages.idOf('芒别村') })
    const ended = matters.filter(({ state }) => state !== 'running')
    assert.deepEqual(
      ended.map(({ periodText, state, documents }) => [periodText, state, documents.length]),
      [
        ['2025年3月', 'in_time', 0],
        ['2025年第一季度', 'in_time', 1],
        ['2025年2月', 'in_time', 0],
        ['2025年1月', 'in_time', 0],
      ],
    )
    open.setToday(day('2025-05-20'))
    const found = (await new DayChecks().findings(open.town)).map(({ text }) => text)
    assert.deepEqual(
      found,
      ['芒别村', '关上村', '勐乃村', '户弄村'].map((name) => `${name} is late with 1`),
    )
  })

  it('asks those drawn from its own phones how content they are, and shows the result', async () => {
    const timetable = timetableOf(nationalCalendar, [])
    const numbers = Array.from({ length: 12 }, (_, at) => at)
    const on = day('2025-08-04')
    const letters = numbers.flatMap((number) =>
      letterStory({ number, on, course: 'unanswered_after' }, timetable).slice(0, 1),
    )
    const asked = surveyStory(day('2025-09-01'), numbers.map(phoneOfLetter), timetable)
    await takeSteps([...letters, ...asked], '2025-12-01', open)
    const [survey] = (await open.town.ask('anybody', listSurveys, {})).surveys
    const { published } = await open.town.ask('anybody', readSurvey, { id: survey?.id ?? '' })
    assert.equal(published?.result.invited.asked, 12)
    assert.equal(published.result.invited.answered, 10)
    assert.equal(published.measures.length, 2)
  })
})
