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
import { nameOf, run, type Cell } from './run-cell'

type Build = 'h5' | 'weapp'

/** In `npm test`, on the build named: what was worst when it was found. The whole is for `npm run test:full` (ADR 0218). */
const SAMPLE: Readonly<Record<Build, readonly string[]>> = {
  h5: ['complain, send: request behind its own retry', 'publish a piece, let out: answer dropped'],
  weapp: ['upload a photo, finish it: program killed', 'correct a request, send: program killed'],
}

const cellsOf = (build: Build): readonly Cell[] =>
  IS_WHOLE_MATRIX ? EVERY_CELL : EVERY_CELL.filter((cell) => SAMPLE[build].includes(nameOf(cell)))

for (const build of ['h5', 'weapp'] as const)
  describe(`whatever goes wrong on the way (${build})`, () => {
    let browser: Browser
    let server: TestServer
    const engine = engineOfServer()
    const phones: Phone[] = []

    before(async () => {
      browser = await borrowBrowser()
      const options = { today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5'), hasNoLimits: true }
      server = await startServer(engine === null ? options : { ...options, database: engine })
    })
    after(async () => {
      await giveBackBrowser()
      await server?.stop()
      await engine?.close()
    })

    const newPhone = async (): Promise<Phone> => {
      const phone: Phone =
        build === 'h5'
          ? await H5Driver.create({ browser, server: server.origin })
          : await WeappDriver.create({
              browser,
              server: server.origin,
              distDir: path.join(ROOT, 'dist/weapp'),
            })
      phones.push(phone)
      return phone
    }

    for (const [at, cell] of cellsOf(build).entries())
      it(`nothing is lost, doubled or dated wrongly: ${nameOf(cell)}`, async () => {
        try {
          assert.deepEqual(await run(cell, { server, newPhone, number: at + 1 }), [])
        } finally {
          for (const phone of phones.splice(0)) await phone.close()
        }
      })
  })
