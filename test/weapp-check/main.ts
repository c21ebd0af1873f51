import { launchBrowser } from '../support/browser'
import { engineOfServer } from '../support/databases'
import { startServer } from '../support/server'
import { readBuiltPackage } from './built-package'
import { tableOf } from './print'
import { fillTownship } from './walk/filled-township'
import { walkEverything } from './walk/walk-everything'

const TODAY = '2026-09-18'
const MANY = '500'

const valueOf = (argv: readonly string[], option: string, otherwise: string): string =>
  argv.includes(option) ? (argv[argv.indexOf(option) + 1] ?? '') : otherwise

const measured = async (items: number, only: string) => {
  const engine = engineOfServer()
  const server = await startServer({
    today: TODAY,
    hasNoLimits: true,
    ...(engine === null ? {} : { database: engine }),
  })
  const browser = await launchBrowser()
  const built = readBuiltPackage()
  try {
    const { resident } = await fillTownship(server, items)
    const pages = built.pages.filter((page) => page.includes(only))
    return { built, looks: await walkEverything({ server, browser, resident: resident.session }, pages) }
  } finally {
    await browser.close()
    await server.stop()
    await engine?.close()
  }
}

/**
 * `npm run weapp:check [-- --items N] [-- --only WORD]`: fills a township with N of everything (500), opens every page of the
 * mini-program in the simulator, or those whose path holds WORD, and prints WeChat's 27 rules with what was measured.
 * Ends with 1 where one is broken.
 */
export async function main(argv: string[]): Promise<number> {
  const items = Number(valueOf(argv, '--items', MANY))
  if (!Number.isInteger(items) || items < 1) {
    process.stderr.write('--items 后面写一个正整数 / --items takes a whole number\n')
    return 2
  }
  const evidence = await measured(items, valueOf(argv, '--only', ''))
  const { text, broken } = tableOf(evidence)
  process.stdout.write(`${evidence.looks.length} 个页面，每样 ${items} 件\n${text}`)
  return broken === 0 ? 0 : 1
}
