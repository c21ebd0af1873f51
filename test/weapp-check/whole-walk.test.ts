import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { engineOfServer } from '../support/databases'
import { IS_WHOLE_MATRIX } from '../support/matrix'
import { startServer, type TestServer } from '../support/server'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { readBuiltPackage } from './built-package'
import type { Evidence } from './evidence'
import { AUDIT_RULES } from './rules'
import { fillTownship } from './walk/filled-township'
import { walkEverything } from './walk/walk-everything'

const MANY = 500
const skip = IS_WHOLE_MATRIX ? false : 'npm run test:full walks every page with 500 of everything'

describe('every page of the mini-program with 500 of everything it lists', { skip }, () => {
  let browser: Browser
  let server: TestServer
  let evidence: Evidence
  const engine = engineOfServer()

  before(async () => {
    browser = await borrowBrowser()
    server = await startServer({
      today: '2026-09-18',
      hasNoLimits: true,
      ...(engine === null ? {} : { database: engine }),
    })
    const built = readBuiltPackage()
    const { resident } = await fillTownship(server, MANY)
    evidence = {
      built,
      looks: await walkEverything({ server, browser, resident: resident.session }, built.pages),
    }
  })
  after(async () => {
    await giveBackBrowser()
    await server?.stop()
    await engine?.close()
  })

  // What depends on the speed of the machine is told by `npm run weapp:check` and asserted nowhere.
  for (const { name, goal, judge } of AUDIT_RULES.filter(
    (rule) => rule.reads === 'pages' && rule.isTimed !== true,
  ))
    it(`keeps the rule ${name}: ${goal}`, () => assert.deepEqual(judge(evidence).faults, []))
})
