import fc from 'fast-check'
import { checkReport } from '../../../src/domain/annual-report/check-report'
import { countRequests, type RequestGroup } from '../../../src/domain/annual-report/count-requests'
import { countRemedies } from '../../../src/domain/annual-report/count-remedies'
import { figuresOf } from '../../../src/domain/annual-report/figures'
import type { ReportForm } from '../../../src/domain/annual-report/forms/form-model'
import type { RequestFacts } from '../../../src/domain/annual-report/request-facts'
import { resolveFigures, type FigureEntries } from '../../../src/domain/annual-report/resolve-figures'
import { APPLICANT_KINDS, CHANNELS } from '../../../src/domain/information-request/events'
import { OUTCOME_CODES } from '../../../src/domain/information-request/outcomes'

export const NO_ENTRIES: FigureEntries = new Map()

/** One request, with what a test says about it. */
export const request = (over: Partial<RequestFacts> = {}): RequestFacts => ({
  receivedYear: 2026,
  endedYear: 2026,
  outcome: 'granted',
  applicantKind: 'citizen',
  channel: 'online',
  extended: false,
  ...over,
})

export const groupsOf = (...all: readonly RequestFacts[]): readonly RequestGroup[] =>
  all.map((facts) => ({ facts, size: 1 }))

/** Any request that can be: open ones have no outcome, results are never before the receipt. */
export const anyRequest: fc.Arbitrary<RequestFacts> = fc
  .record({
    receivedYear: fc.integer({ min: 2017, max: 2028 }),
    lasts: fc.option(fc.integer({ min: 0, max: 4 })),
    outcome: fc.constantFrom(...OUTCOME_CODES),
    applicantKind: fc.constantFrom(...APPLICANT_KINDS),
    channel: fc.constantFrom(...CHANNELS),
    extended: fc.boolean(),
  })
  .map(({ lasts, outcome, ...facts }) =>
    lasts === null
      ? { ...facts, endedYear: null, outcome: null }
      : { ...facts, endedYear: facts.receivedYear + lasts, outcome },
  )

export const anyGroups: fc.Arbitrary<readonly RequestGroup[]> = fc.array(
  fc.record({ facts: anyRequest, size: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 40 },
)

/** Values of a report that these requests decide, without any reconsideration or suit. */
export const valuesFrom = (
  form: ReportForm,
  year: number,
  groups: readonly RequestGroup[],
): ((key: string) => number | null) => {
  const { values, notes } = countRequests(form, year, groups)
  const counts = { values: new Map([...values, ...countRemedies(form, year, [])]), notes }
  const cells = resolveFigures(figuresOf(form), { counts, entries: NO_ENTRIES })
  return (key) => cells.get(key)?.value ?? null
}

export const checksFrom = (form: ReportForm, year: number, groups: readonly RequestGroup[]) =>
  checkReport(form, valuesFrom(form, year, groups), {
    lastYear: valuesFrom(form, year - 1, groups),
    unplaced: 0,
    leftOut: 0,
  })
