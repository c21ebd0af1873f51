import { comes } from '../../support/patience'
import type { WeappDriver } from '../../support/driver'
import type { Look, Target } from '../evidence'
import { paleTextsOf, picturesOf, targetsOf, treeOf, WATCH_TASKS } from './measures'

const SCREENS = [320, 375, 414] as const
const HEIGHT = 812
/** So long nothing is asked and nothing set: the page is as it stays. Unit: ms. */
const QUIET = 300
/** What the phone waits for a server in the county. Unit: ms. */
const ROUND_TRIP = 150
const FAST = 1_000_000
const ELSEWHERE = { url: '/pages/mine/about/index' }

/** Waits until a page neither asks nor changes any more. */
const comeToRest = async ({ simulator }: WeappDriver): Promise<void> => {
  await comes(() => {
    const lastSet = simulator.setData.at(-1)
    const lastAsked = simulator.bridge.log.at(-1)
    const last = Math.max(lastSet?.at ?? 0, (lastAsked?.at ?? 0) + (lastAsked?.milliseconds ?? 0))
    return !simulator.bridge.isBusy && lastSet !== undefined && Date.now() - last > QUIET
  })
}

/** How long until something other than 正在加载 stands on the page. */
const firstContentSince = async ({ browserPage }: WeappDriver, start: number): Promise<number> => {
  await browserPage.waitForFunction(() => {
    const front = document.querySelector('.sim-frame:not([hidden]) > .sim-scroller')
    const loads = front?.querySelector('[aria-busy=true],[aria-label=正在加载]') ?? null
    return loads === null && (front?.textContent ?? '').trim().length > 0
  })
  return Date.now() - start
}

const targetsOnScreens = async ({ browserPage }: WeappDriver): Promise<readonly Target[]> => {
  const targets: Target[] = []
  for (const width of SCREENS) {
    await browserPage.setViewportSize({ width, height: HEIGHT })
    targets.push(...(await targetsOf(browserPage)))
  }
  return targets
}

/** Opens a page on a phone that has been started anew, waits until it is at rest, and measures it. */
export const lookAt = async (phone: WeappDriver, page: string, axe: string): Promise<Look> => {
  const { simulator } = phone
  simulator.setData.length = 0
  simulator.bridge.log.length = 0
  simulator.errors.length = 0
  simulator.calls.length = 0
  simulator.pictures.length = 0
  simulator.bridge.line = { roundTrip: ROUND_TRIP, kilobitsPerSecond: FAST }
  const start = Date.now()
  await phone.open(page)
  await phone.browserPage.evaluate(WATCH_TASKS)
  const firstContent = await firstContentSince(phone, start)
  await comeToRest(phone)
  const longestTask = await phone.browserPage.evaluate<number>('window.__longest')
  const tree = await treeOf(phone.browserPage)
  const seen = {
    pictures: await picturesOf(phone.browserPage),
    targets: await targetsOnScreens(phone),
    paleTexts: await paleTextsOf(phone.browserPage, axe),
  }
  await simulator.settled()
  const noted = {
    setData: [...simulator.setData],
    requests: simulator.bridge.log.map((each) => ({ ...each, milliseconds: each.milliseconds - ROUND_TRIP })),
    errors: simulator.errors.map(({ kind, message }) => `${kind}: ${message}`),
    apis: [...new Set(simulator.calls.map(({ api }) => api))],
    pictureRequests: [...simulator.pictures],
  }
  await phone.browserPage.evaluate(
    (to) => (window.__simulator as { wx: { reLaunch(to: object): void } }).wx.reLaunch(to),
    ELSEWHERE,
  )
  await phone.see('公开通')
  const timersLeft = await simulator.call<number>('intervals')
  return { page, firstContent, longestTask, tree, ...seen, ...noted, timersLeft }
}
