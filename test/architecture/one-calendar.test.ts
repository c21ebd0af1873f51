import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sourceFiles } from '../support/source-tree'

/** The command that answers a file of questions names the released calendar in each row; it stands in no township. */
const NOT_OF_A_TOWNSHIP = ['cloud/commands/clock.ts']

const ownCalendar = (text: string): boolean =>
  /\b(calendarFor|nationalCalendar|withOverlay|calendarFrom)\b/.test(text)

describe('the calendar of a township', () => {
  it('comes with its settings: no function of the cloud chooses one itself', () => {
    const choosing = sourceFiles(['cloud'], /\.ts$/)
      .filter(({ text }) => ownCalendar(text))
      .map((file) => file.path)
    assert.deepEqual(
      choosing.filter((file) => !NOT_OF_A_TOWNSHIP.includes(file)),
      [],
    )
  })

  it('would be missed by a use case that takes the released one', () => {
    assert.ok(ownCalendar('const calendar = calendarFor(settings.calendarId)'))
  })
})
