import { faultsNow } from '../../weapp-check/walk/faults-now'
import { IS_WHOLE_MATRIX, isPageOfPart } from '../matrix'
import { ALL_MODES, modeFor, nameOf, setPhone, type Mode } from './modes'
import { airOf } from './page-air'
import { findings } from './page-findings'
import { geometryOf } from './page-geometry'
import type { Page, Phone } from './page'

const axeIn = async (phone: Phone, where: string, inOtherColours = false): Promise<readonly string[]> =>
  (await findings(phone, inOtherColours)).map(({ id, nodes }) => `${where}: ${id} ${nodes.join(' ')}`)

const geometryIn = async (phone: Phone, where: string, mode: Mode): Promise<readonly string[]> =>
  [...(await geometryOf(phone, mode)), ...(await airOf(phone))].map((wrong) => `${where}: ${wrong}`)

/** One start in one mode: how `npm test` looks at a page. */
const lookOnce = async (phone: Phone, [path, ready]: Page): Promise<readonly string[]> => {
  const mode = modeFor(path, phone.build)
  await setPhone(phone, mode)
  await phone.open(path)
  await phone.see(ready)
  const where = `${path} ${nameOf(mode)}`
  const byWechat = await faultsNow(phone, path)
  return [...(await axeIn(phone, where)), ...(await geometryIn(phone, where, mode)), ...byWechat]
}

/** Without a new start: the same classes and colours that a start in this mode gives. */
const change = async (phone: Phone, { scheme, step, width }: Mode): Promise<void> => {
  await phone.browserPage.emulateMedia({ colorScheme: scheme })
  await phone.browserPage.setViewportSize({ width, height: 720 })
  await phone.browserPage.evaluate(
    `document.querySelectorAll('[class*=text-step-]').forEach((page) => {
      page.className = page.className.replace(/text-step-\\d/, 'text-step-${step}')
    })`,
  )
}

/** Contrast doesn't hang on width, nor on the step but for what counts as large: the ends are enough for axe. */
const isForAxe = ({ step, width }: Mode): boolean => width === 320 && (step === 1 || step === 7)

/** The dark ones stand where the light ones stand: only their colours are looked at. */
const movesSomething = ({ scheme }: Mode): boolean => scheme === 'light'

/** Every mode of one view after one start; the two views show different things and are started each. */
const lookInEveryMode = async (phone: Phone, [path, ready]: Page): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const elder of [false, true]) {
    const modes = ALL_MODES.filter((mode) => mode.elder === elder)
    await setPhone(phone, modes[0] as Mode)
    await phone.open(path)
    await phone.see(elder && path === '/pages/home/index' ? '想做什么' : ready)
    for (const mode of modes.filter((each) => movesSomething(each) || isForAxe(each))) {
      const where = `${path} ${nameOf(mode)}`
      await change(phone, mode)
      if (isForAxe(mode)) wrong.push(...(await axeIn(phone, where, !movesSomething(mode))))
      if (movesSomething(mode)) wrong.push(...(await geometryIn(phone, where, mode)))
    }
  }
  return wrong
}

/** The long run says how far it is: what was found until it was cut short isn't lost. */
const tell = ([path]: Page, found: readonly string[]): void => {
  process.stderr.write(
    `${found.length === 0 ? '✓' : '✖'} ${path}\n${found.map((one) => `    ${one}\n`).join('')}`,
  )
}

/** A page that doesn't come is one finding; the others are looked at all the same. */
const lookThrough = async (phone: Phone, page: Page): Promise<readonly string[]> => {
  const found = await lookInEveryMode(phone, page).catch((error: Error) => [`${page[0]}: ${error.message}`])
  tell(page, found)
  return found
}

/**
 * Looks at pages: in one mode each in `npm test`, in all 56 in the full run. What it gives is what is wrong: what axe
 * finds, what is too small to press or to read, cut off, wider than the screen, read in another order than seen, or without air.
 */
export const lookAtPages = async (phone: Phone, pages: readonly Page[]): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const page of pages.filter(([path]) => isPageOfPart(path)))
    wrong.push(...(await (IS_WHOLE_MATRIX ? lookThrough : lookOnce)(phone, page)))
  return wrong
}
