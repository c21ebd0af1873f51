import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { listDocuments } from '../../src/contract/list-documents'
import { readHome } from '../../src/contract/read-home'
import { launchBrowser } from '../support/browser'
import { WeappDriver } from '../support/driver'
import { call } from '../support/http-client'
import { startServer, type TestServer } from '../support/server'
import { ROOT } from '../support/source-tree'
import { median, type Measured } from './rounds'
import { startSlowLine, type SlowLine } from './slow-line'

/** How much slower the phone's processor is than this machine's. */
const SLOWER = 6
const ROUNDS = 3
const LONGEST = 120_000
/** Not the beginning of the form that stands there early on the web: the program's, where it can be sent. */
const WHOLE = 'whole request form'
const GOALS = { cold: '≤ 5,000', cached: '≤ 2,000' } as const

/** A page, and the words that only stand there when its content has come. */
type Seen = readonly [name: string, path: string, words: string]
/** `before`: of the cached start, until the first line of ours ran. Unit: ms. */
type Times = { readonly cold: number; readonly cached: number; readonly before?: number }

/** Everything that opens in it runs on the slow processor. */
const slowDown = (context: BrowserContext): void => {
  context.on('page', (page) => {
    void context
      .newCDPSession(page)
      .then((session) => session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER }))
  })
}

const untilSeen = async (page: Page, words: string): Promise<void> => {
  await page.waitForFunction((text) => document.body?.innerText.includes(text) === true, words, {
    timeout: LONGEST,
    polling: 50,
  })
}

const timed = async (work: () => Promise<void>): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

const onH5 = async (browser: Browser, line: SlowLine, [, place, words]: Seen): Promise<Times> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  slowDown(context)
  const open = async () => {
    const page = await context.newPage()
    const took = await timed(async () => {
      await page.goto(`${line.origin}/#${place}`, { waitUntil: 'commit', timeout: LONGEST })
      await untilSeen(page, words)
    })
    return { page, took }
  }
  const first = await open()
  // What the site keeps for itself comes meanwhile; on this line that takes a minute that nobody waits for.
  line.slow = false
  await first.page.waitForLoadState('networkidle', { timeout: LONGEST })
  await first.page.close()
  line.slow = true
  const second = await open()
  await context.close()
  return { cold: first.took, cached: second.took }
}

/** Remembers when the simulator was done with its own start and ran the first line of the mini-program. */
const rememberFirstLine = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    let made: unknown
    Object.defineProperty(window, '__simulator', {
      get: () => made,
      set: (value: unknown) => {
        made = value
        performance.mark('first line')
      },
    })
  })
}

const firstLineAfter = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first line')[0]?.startTime ?? 0)

const onWeapp = async (browser: Browser, line: SlowLine, [, place, words]: Seen): Promise<Times> => {
  const phone = await WeappDriver.create({
    browser,
    server: line.origin,
    distDir: path.join(ROOT, 'dist/weapp'),
  })
  const context = browser.contexts().at(-1)
  if (context !== undefined) {
    slowDown(context)
    await rememberFirstLine(context)
  }
  const open = async () => {
    // The start before has ended: its end is not part of this one.
    await phone.simulator.kill()
    return timed(async () => {
      await phone.open(place)
      await untilSeen(phone.browserPage, words)
    })
  }
  try {
    const cold = await open()
    line.slow = false
    await phone.browserPage.waitForTimeout(1000)
    line.slow = true
    const cached = await open()
    return { cold, cached, before: await firstLineAfter(phone.browserPage) }
  } finally {
    // Also where a page never came: its server would keep the run from ending.
    await phone.close()
  }
}

/** The least there is: a page of one line over the same network, on the same phone. */
const floorOf = async (browser: Browser, line: SlowLine): Promise<number> => {
  const context = await browser.newContext()
  slowDown(context)
  const page = await context.newPage()
  const took = await timed(async () => {
    await page.goto(`${line.origin}/robots.txt`, { waitUntil: 'commit' })
    await untilSeen(page, 'User-agent')
  })
  await context.close()
  return took
}

const pagesToSee = async (server: TestServer): Promise<readonly Seen[]> => {
  const { body } = await call(server, listDocuments, [{ q: '', column: 'normative_documents', cursor: '' }])
  const [first] = body.items
  const [newest] = (await call(server, readHome, [{}])).body.newest
  if (first === undefined || newest === undefined) throw new Error('the seed has documents')
  return [
    ['home', '/pages/home/index', newest.title],
    ['list', '/pages/disclosures/column/index?name=normative_documents', first.title],
    ['document', `/pages/disclosures/document/index?id=${first.id}`, first.title],
    ['request form', '/pages/requests/new/index', '您是谁？'],
    [WHOLE, '/pages/requests/new/index', '下一步'],
  ]
}

const BUILDS = { H5: onH5, weapp: onWeapp } as const

const measurePage = async (
  [name, see]: readonly [string, (seen: Seen) => Promise<Times>],
  seen: Seen,
  floor: () => Promise<number>,
): Promise<readonly Measured[]> => {
  const times: Times[] = []
  const floors: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await see(seen))
    floors.push(await floor())
  }
  const starts = times.flatMap(({ before }) => (before === undefined ? [] : [before]))
  return (['cold', 'cached'] as const).flatMap((when) => {
    const kind = seen[0] === WHOLE ? '' : 'first content of '
    const what = `${kind}${seen[0]}, ${when}, ${name}, 400 kbit/s, 300 ms, CPU × ${SLOWER}`
    const ours = times.map((each) => each[when])
    const against = (floor: string, own: readonly number[]): Measured => ({
      what,
      floor,
      ours,
      floors: own,
      unit: 'ms',
      goal: 'lower is better',
    })
    return [
      { what, floor: '–', ours, floors: [], unit: 'ms', goal: seen[0] === WHOLE ? '' : GOALS[when] },
      against('one line of text', floors),
      ...(when === 'cached' && starts.length > 0
        ? [against('the simulator’s start before our first line', starts)]
        : []),
    ]
  })
}

/** How long somebody on a slow phone in a valley waits for the first content; both builds, nothing kept and all kept. Unit: ms. */
export const measureSlowPhone = async (): Promise<readonly Measured[]> => {
  const browser = await launchBrowser()
  const server = await startServer({ today: '2026-09-18', clientFolder: path.join(ROOT, 'dist/h5') })
  const line = await startSlowLine(server.origin)
  try {
    const measured: Measured[] = []
    for (const [name, see] of Object.entries(BUILDS))
      for (const seen of await pagesToSee(server)) {
        const rows = await measurePage([name, (what) => see(browser, line, what)], seen, () =>
          floorOf(browser, line),
        )
        for (const { what, ours } of rows.filter(({ floors }) => floors.length > 0))
          process.stderr.write(`${what}: ${Math.round(median(ours))} ms\n`)
        measured.push(...rows)
      }
    return measured
  } finally {
    await browser.close()
    await line.stop()
    await server.stop()
  }
}
