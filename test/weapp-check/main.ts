import { launchBrowser } from '../support/browser'
import { readBuiltPackage } from './built-package'
import type { Evidence } from './evidence'
import { tableOf } from './print'
import { keptLooks, NOTHING_KEPT, stampOfBuild } from './walk/kept-looks'
import { closeTownship, nameOfTownship, openFullTownship } from './walk/kept-township'
import { walkEverything } from './walk/walk-everything'

const MANY = '500'

interface Wanted {
  readonly items: number
  /** Pages whose path holds it; all where it is empty. */
  readonly only: string
  readonly goesOn: boolean
}

const valueOf = (argv: readonly string[], option: string, otherwise: string): string =>
  argv.includes(option) ? (argv[argv.indexOf(option) + 1] ?? '') : otherwise

const wantedOf = (argv: readonly string[]): Wanted => ({
  items: Number(valueOf(argv, '--items', MANY)),
  only: valueOf(argv, '--only', ''),
  goesOn: argv.includes('--resume'),
})

const measured = async ({ items, only, goesOn }: Wanted): Promise<Evidence> => {
  const built = readBuiltPackage()
  const town = await openFullTownship(items)
  const browser = await launchBrowser()
  const of = `${stampOfBuild()} ${nameOfTownship(items)}`
  try {
    const pages = built.pages.filter((page) => page.includes(only))
    // A walk through some pages leaves what was kept of the whole as it is.
    const kept = only === '' ? keptLooks({ of, goesOn }) : NOTHING_KEPT
    return { built, looks: await walkEverything(browser, town, { pages, kept }) }
  } finally {
    await browser.close()
    await closeTownship(town)
  }
}

/**
 * `npm run weapp:check [-- --items N] [-- --only WORD] [-- --resume]`: opens every page of the mini-program in the simulator, or
 * those whose path holds WORD, in a township with N of everything (500), and prints WeChat's 27 rules with what was measured.
 * The township is filled once and kept until the program changes; --resume goes on where a walk was cut short. Ends with 1
 * where a rule is broken.
 */
export async function main(argv: string[]): Promise<number> {
  const wanted = wantedOf(argv)
  if (!Number.isInteger(wanted.items) || wanted.items < 1) {
    process.stderr.write('--items 后面写一个正整数 / --items takes a whole number\n')
    return 2
  }
  const evidence = await measured(wanted)
  const { text, broken } = tableOf(evidence)
  process.stdout.write(`${evidence.looks.length} 个页面，每样 ${wanted.items} 件\n${text}`)
  return broken === 0 ? 0 : 1
}
