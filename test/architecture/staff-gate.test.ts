import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sourceFiles } from '../support/source-tree'

/** Who may read cases past the gate: the gate itself, the applicant's own cases, the jobs, and a race on a case already read. */
const PAST_THE_GATE = [
  'cloud/usecases/requests/cases-for-staff.ts',
  'cloud/usecases/requests/list-my-cases.ts',
  'cloud/usecases/requests/consultation-picture.ts',
  // Numbers and dates for the county, never a word of a request.
  'cloud/usecases/county/county-picture.ts',
  // Figures of the six systems; read-systems and scorecard-view cut the list behind one by the gate.
  'cloud/usecases/requests/owed-answers.ts',
  // What a year hands over: open-to leaves out what is closed to whoever makes the package.
  'cloud/usecases/archive/year-files.ts',
  'cloud/usecases/requests/look-up-case.ts',
  'cloud/usecases/requests/my-case.ts',
  'cloud/usecases/notices/preview-reminders.ts',
  // Public figures, small numbers kept back.
  'cloud/usecases/requests/read-timeliness.ts',
  'cloud/usecases/requests/recompute-open-cases.ts',
  'cloud/usecases/requests/record-event.ts',
  'cloud/usecases/notices/run-reminders.ts',
]

const READS_CASES =
  /\bcases\b\s*\.\s*(find|findByNumber|listOpen|listClosedSince|listReceivedSince)\b|\(stores\.cases,/

const readsPastTheGate = (text: string): boolean =>
  READS_CASES.test(text.replaceAll(/\(await casesForStaff\([^)]*\)\)\.\w+/g, '')) &&
  !/\bcases = await casesForStaff\(/.test(text) &&
  // Takes the cases it is given.
  !/\bcases: Pick<Cases?(Store|ForStaff)/.test(text)

describe('the gate between staff and cases', () => {
  it('is passed by every use case that reads one', () => {
    const past = sourceFiles(['cloud/usecases'], /\.ts$/)
      .filter(({ text }) => readsPastTheGate(text))
      .map((file) => file.path)
    assert.deepEqual(
      past.filter((file) => !PAST_THE_GATE.includes(file)),
      [],
    )
  })

  it('would be missed by a use case that goes to the store itself', () => {
    assert.ok(readsPastTheGate('const record = await stores.cases.find(input.id)'))
    assert.ok(readsPastTheGate('async ({ cases }) => cases.listOpen()'))
    assert.ok(!readsPastTheGate('await (await casesForStaff(person, stores)).find(id)'))
  })
})
