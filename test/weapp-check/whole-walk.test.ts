import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { IS_WHOLE_MATRIX } from '../support/matrix'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { readBuiltPackage } from './built-package'
import type { Evidence } from './evidence'
import { AUDIT_RULES } from './rules'
import { closeTownship, openFullTownship, type FullTownship } from './walk/kept-township'
import { walkEverything } from './walk/walk-everything'

const MANY = 500
const skip = IS_WHOLE_MATRIX ? false : 'npm run test:full walks every page with 500 of everything'

describe('every page of the mini-program with 500 of everything it lists', { skip }, () => {
  let browser: Browser
  let town: FullTownship
  let evidence: Evidence

  before(async () => {
    browser = await borrowBrowser()
    town = await openFullTownship(MANY)
    const built = readBuiltPackage()
    evidence = { built, looks: await walkEverything(browser, town, { pages: built.pages }) }
  })
  after(async () => {
    await giveBackBrowser()
    await closeTownship(town)
  })

  // What depends on the speed of the machine is told by `npm run weapp:check` and asserted nowhere.
  for (const { name, goal, judge } of AUDIT_RULES.filter(
    (rule) => rule.reads === 'pages' && rule.isTimed !== true,
  ))
    it(`keeps the rule ${name}: ${goal}`, () => assert.deepEqual(judge(evidence).faults, []))
})
