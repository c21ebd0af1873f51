import type { Browser, BrowserContext, Page } from 'playwright-core'
import { FaultPlan } from '../../weapp-simulator'
import { PATIENCE } from '../patience'
import {
  PHONE,
  type Card,
  type Meters,
  type Operation,
  type PhoneFile,
  type PhonePlace,
  type Viewport,
} from './app-driver'
import { BrowserDriver } from './browser-driver'
import { FaultyWay } from './faulty-way'
import { pickOnH5 } from './h5-picker'
import { openedOnWeb } from './h5-sealed'
import { watchSharing } from './h5-sharing'

export type H5DriverOptions = {
  readonly browser: Browser
  /** Address of the project's server, which serves client and functions. */
  readonly server: string
  readonly operation?: Operation
  readonly viewport?: Viewport
  /** Whether the browser may keep the site itself; else what one test kept could answer in another. */
  readonly keepsSite?: boolean
  /** Whether the browser may answer with what it had half a minute ago; else days may pass between two looks. */
  readonly keepsAnswers?: boolean
  /** Runs in each page before its first line, e.g. to take away what an old phone doesn't know. */
  readonly before?: string
}

/** The H5 build in a browser. */
export class H5Driver extends BrowserDriver {
  readonly build = 'h5'
  private readonly problems: string[] = []
  private current: Page | null = null
  private scale = 1

  private constructor(
    private readonly context: BrowserContext,
    private readonly way: FaultyWay,
    settings: { readonly operation: Operation; readonly viewport: Viewport },
  ) {
    super(settings.operation, settings.viewport)
  }

  static async create(options: H5DriverOptions): Promise<H5Driver> {
    const {
      browser,
      server,
      operation = 'touch',
      viewport = PHONE,
      keepsSite = false,
      keepsAnswers = false,
      before = '',
    } = options
    const phone = { hasTouch: operation === 'touch', isMobile: operation === 'touch' }
    const context = await browser.newContext({
      viewport,
      ...phone,
      serviceWorkers: keepsSite ? 'allow' : 'block',
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    const way = await FaultyWay.to(server, { faults: new FaultPlan(), keepsAnswers })
    context.setDefaultTimeout(PATIENCE)
    // tsx marks functions with a helper of its own; the page has none.
    await context.addInitScript('globalThis.__name ??= (made) => made')
    await watchSharing(context)
    if (before !== '') await context.addInitScript(before)
    return new H5Driver(context, way, { operation, viewport })
  }

  protected get faults(): FaultPlan {
    return this.way.faults
  }

  protected get page(): Page {
    if (!this.current) throw new Error('nothing is open: open a page first')
    return this.current
  }

  async open(path: string): Promise<void> {
    await this.current?.close()
    const page = await this.context.newPage()
    page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      const aboutNetwork = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !aboutNetwork) this.problems.push(`console: ${message.text()}`)
    })
    await page.emulateMedia({ colorScheme: this.scheme })
    const { width, height } = this.size
    await page.setViewportSize({
      width: Math.round(width / this.scale),
      height: Math.round(height / this.scale),
    })
    await page.goto(`${this.way.origin}/#${path}`)
    this.current = page
  }

  async kill(path?: string): Promise<void> {
    await this.open(path ?? new URL(this.page.url()).hash.slice(1))
  }

  async close(): Promise<void> {
    await this.context.close()
    await this.way.close()
    this.current = null
  }

  async route(): Promise<string> {
    return new URL(this.page.url()).hash.replace(/^#\/?/, '').split('?')[0] ?? ''
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  async pickFiles(button: string | RegExp, files: readonly PhoneFile[]): Promise<void> {
    const asked = this.page.waitForEvent('filechooser')
    await this.tap(button)
    const chooser = await asked
    await chooser.setFiles(
      files.map(({ name, bytes }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    )
  }

  /** Where the phone is, as its satellite says; null: it may not say. */
  async standAt(place: PhonePlace | null): Promise<void> {
    if (place === null) return this.context.clearPermissions()
    await this.context.grantPermissions(['geolocation'])
    await this.context.setGeolocation({ latitude: place.lat, longitude: place.lng })
  }

  /** On the web a recording of the phone is chosen; null: nothing is. */
  async speak(file: PhoneFile | null): Promise<void> {
    if (file !== null) await this.pickFiles('选一段录音', [file])
  }

  async leavePage(path: string): Promise<void> {
    await this.page.evaluate((to) => void (window.location.hash = to), path)
  }

  async loseStorage(): Promise<void> {
    await this.page.evaluate(() => {
      localStorage.clear()
      indexedDB.deleteDatabase('gkt-files')
      indexedDB.deleteDatabase('gkt-keys')
    })
    await this.page.close()
  }

  async putStorage(key: string, value: unknown): Promise<void> {
    await this.open('/pages/mine/about/index')
    await this.page.evaluate(([name, data]) => localStorage.setItem(name, JSON.stringify({ data })), [
      key,
      value,
    ] as const)
  }

  /** The browser is too old to encrypt what it keeps; from the next start on. */
  async cannotEncrypt(): Promise<void> {
    await this.context.addInitScript("Object.defineProperty(crypto, 'subtle', { value: undefined })")
  }

  async goOffline(): Promise<void> {
    this.faults.offline = true
    await this.context.setOffline(true)
  }

  async goOnline(): Promise<void> {
    this.faults.offline = false
    await this.context.setOffline(false)
  }

  async sharedCard(): Promise<Card | null> {
    return this.page.evaluate(() => window.__sharedCard ?? null)
  }

  /** Taro wraps what it stores as `{"data": …}`. */
  async storage(): Promise<Readonly<Record<string, unknown>>> {
    const entries = await this.page.evaluate(() => Object.entries({ ...localStorage }))
    return Object.fromEntries(entries.map(([key, text]) => [key, unwrap(text)]))
  }

  async openedStorage(): Promise<Readonly<Record<string, unknown>>> {
    return openedOnWeb(this.page, await this.storage())
  }

  async hasStored(key: string, value: unknown): Promise<void> {
    const entry = [key, JSON.stringify({ data: value })].map((text) => JSON.stringify(text)).join(',')
    await this.context.addInitScript(`localStorage.setItem(${entry})`)
  }

  errors(): readonly string[] {
    return this.problems
  }

  async meters(): Promise<Meters> {
    const nodes = await this.page.evaluate(() => document.querySelectorAll('body *').length)
    const { requests, mostAtOnce } = this.way.traffic
    const none = { count: 0, bytes: 0, largest: 0, mostPerSecond: 0 }
    return { requests, mostRequestsAtOnce: mostAtOnce, nodes, setData: none }
  }

  /** On H5 a reader zooms the browser: the same screen holds fewer CSS pixels. */
  async fontScale(factor: number): Promise<void> {
    this.scale = factor
  }

  protected async contentHeight(): Promise<number> {
    return this.page.evaluate(() => {
      const boxes = [
        document.documentElement,
        ...document.querySelectorAll('.taro_page, .taro-tabbar__panel'),
      ]
      return Math.max(...boxes.map((box) => window.innerHeight + box.scrollHeight - box.clientHeight))
    })
  }

  protected async pick(option: string): Promise<void> {
    await pickOnH5(this.page, option, (control) => this.press(control))
  }
}

function unwrap(text: string): unknown {
  try {
    const parsed = JSON.parse(text) as unknown
    return typeof parsed === 'object' && parsed !== null && 'data' in parsed ? parsed.data : parsed
  } catch {
    return text
  }
}
