import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { demoYearFor, playDemoYear } from '../../../cloud/commands/play-demo-year'
import { compose, settingsHere } from '../../../cloud/composition'
import { serverClock } from '../../../cloud/server-clock'
import { day } from '../../../src/domain/calendar/civil-date'
import { temporaryFolder } from '../../support/databases'
import { IS_WHOLE_MATRIX } from '../../support/matrix'

const settingsOf = (dataDir: string) => settingsHere({ DATA_DIR: dataDir })
const SPRING = day('2026-03-03')

describe('the year of a demo', () => {
  it('is this year through yesterday, early in a year the one before', () => {
    assert.deepEqual(demoYearFor(day('2026-11-27')), { year: 2026, through: '2026-11-26' })
    assert.deepEqual(demoYearFor(day('2026-02-28')), { year: 2025, through: '2025-12-31' })
  })

  it('leaves a folder with a database as it is', async () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'database'))
    writeFileSync(path.join(folder, 'database', 'kept'), '')
    await playDemoYear(settingsOf, { folder, today: SPRING }, assert.fail)
    assert.deepEqual(readdirSync(path.join(folder, 'database')), ['kept'])
  })

  it('leaves nothing half played where it is broken off', async () => {
    const folder = path.join(temporaryFolder(), 'demo')
    const brokenOff = playDemoYear(settingsOf, { folder, today: SPRING }, () => {
      throw new Error('broken off')
    })
    await assert.rejects(brokenOff, /broken off/)
    assert.equal(existsSync(folder), false)
  })

  it('stands in the folder with what is open now', { skip: !IS_WHOLE_MATRIX }, async () => {
    const folder = path.join(temporaryFolder(), 'demo')
    const months: string[] = []
    await playDemoYear(settingsOf, { folder, today: SPRING }, (line) => void months.push(line))
    assert.equal(months.length, 3)
    const opened = await compose(settingsOf(folder), { clock: serverClock(SPRING) })
    try {
      const open = await opened.storage.read('zhanxi', ({ cases }) => cases.listOpen())
      assert.ok((open ?? []).length > 0)
    } finally {
      await opened.close()
    }
  })
})
