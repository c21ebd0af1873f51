import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { engineOfServer } from '../support/databases'
import { H5Driver, WeappDriver } from '../support/driver'
import { IS_WHOLE_MATRIX } from '../support/matrix'
import { startServer, type TestServer } from '../support/server'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { ROOT } from '../support/source-tree'
import { EVERY_CELL } from './cells'
import type { Phone } from './faults'
import { BUILDS, recordCell, writeTable, type Build } from './results'
import { nameOf, run, type Cell } from './run-cell'

/** In `npm test`, on the build named: what was worst when it was found. The whole is for `npm run test:full` (ADR 0218). */
const SAMPLE: Readonly<Record<Build, readonly string[]>> = {
  h5: ['complain, send: request behind its own retry', 'publish a piece, let out: answer dropped'],
  weapp: ['upload a photo, finish it: program killed', 'correct a request, send: program killed'],
}

/** Plays only cells whose build and name hold this expression. */
const ONLY = new RegExp(process.env['FAULTS_ONLY'] ?? '')
/** Cells that are played at the same time: most of a cell is waiting. */
const AT_ONCE = IS_WHOLE_MATRIX ? Number(process.env['FAULTS_AT_ONCE'] ?? 3) : 1

const cellsOf = (build: Build): readonly Cell[] =>
  (IS_WHOLE_MATRIX ? EVERY_CELL : EVERY_CELL.filter((cell) => SAMPLE[build].includes(nameOf(cell)))).filter(
    (cell) => ONLY.test(`${build} ${nameOf(cell)}`),
  )

for (const build of BUILDS)
  describe(`whatever goes wrong on the way (${build})`, { concurrency: AT_ONCE }, () => {
    let browser: Browser
    const engine = engineOfServer()

    before(async () => void (browser = await borrowBrowser()))
    after(async () => {
      await writeTable()
      await giveBackBrowser()
      await engine?.close()
    })

    const newPhone = async (server: TestServer): Promise<Phone> =>
      build === 'h5'
        ? H5Driver.create({ browser, server: server.origin })
        : WeappDriver.create({ browser, server: server.origin, distDir: path.join(ROOT, 'dist/weapp') })

    /** Each cell has a server of its own: the day is changed in the middle of it. */
    const playedAlone = async (cell: Cell, number: number): Promise<readonly string[]> => {
      const options = { today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5'), hasNoLimits: true }
      const server = await startServer(engine === null ? options : { ...options, database: engine })
      const phones: Phone[] = []
      const takePhone = async () => {
        const phone = await newPhone(server)
        phones.push(phone)
        return phone
      }
      try {
        return await run(cell, { server, newPhone: takePhone, number })
      } finally {
        for (const phone of phones) await phone.close()
        await server.stop()
      }
    }

    for (const [at, cell] of cellsOf(build).entries())
      it(`nothing is lost, doubled or dated wrongly: ${nameOf(cell)}`, async () => {
        const problems = await playedAlone(cell, at + 1)
        recordCell(build, nameOf(cell), problems)
        assert.deepEqual(problems, [])
      })
  })
