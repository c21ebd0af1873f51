import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { launchBrowser } from '../support/browser'
import { H5Driver } from '../support/driver'
import { pagesOf } from '../support/pages/all-addresses'
import { FOUR_MODES, setPhone, type Mode } from '../support/pages/modes'
import type { Page } from '../support/pages/page'
import { ROOT } from '../support/source-tree'
import { startServer } from '../support/server'
import { thingsToLookAt } from '../support/pages/things-to-look-at'
import { sheetOf, type Shot } from './sheet'

/*
 * `npm run contact-sheet`: every page of residents, of the desk, of the head and of the county, in the ordinary view and in that for elders, light
 * and dark, on one sheet to look at: dist/contact-sheet/index.html.
 */
const FOLDER = path.join(ROOT, 'dist/contact-sheet')

const nameOf = (at: number, { elder, scheme }: Mode): string =>
  `${String(at).padStart(3, '0')}-${elder ? 'elder' : 'normal'}-${scheme}.png`

/** One page in one mode; a page that doesn't come is drawn as it is, and told. */
const shoot = async (phone: H5Driver, [route, ready]: Page, file: string): Promise<void> => {
  await phone.open(route)
  const words = route === '/pages/home/index' ? /最新公开/ : ready
  await phone.see(words).catch(() => console.warn(`没有等到 / never came: ${route}`))
  await phone.screenshot(path.join(FOLDER, file), { full: true })
}

const shootAll = async (phone: H5Driver, pages: readonly Page[], first: number): Promise<readonly Shot[]> => {
  const shots: Shot[] = []
  for (const [at, page] of pages.entries()) {
    const files = FOUR_MODES.map((mode) => nameOf(first + at, mode))
    for (const [place, mode] of FOUR_MODES.entries()) {
      await setPhone(phone, mode)
      await shoot(phone, page, files[place] ?? '')
    }
    shots.push({ route: page[0], files })
    process.stderr.write('.')
  }
  return shots
}

/** Makes the sheet, and prints where it lies. */
export async function main(): Promise<number> {
  await mkdir(FOLDER, { recursive: true })
  const browser = await launchBrowser()
  const server = await startServer({ today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5') })
  const { ids, sessions } = await thingsToLookAt(server)
  const shots: Shot[] = []
  for (const who of ['resident', 'clerk', 'head', 'county'] as const) {
    const phone = await H5Driver.create({ browser, server: server.origin })
    await phone.hasStored('gkt:session', sessions[who])
    shots.push(...(await shootAll(phone, pagesOf(who, ids), shots.length)))
    await phone.close()
  }
  await writeFile(path.join(FOLDER, 'index.html'), sheetOf(shots))
  console.log(`\n${path.join(FOLDER, 'index.html')}`)
  await server.stop()
  await browser.close()
  return 0
}
