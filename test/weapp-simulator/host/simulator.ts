import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { WeappBundle } from '../bundle/bundle-weapp'
import type { Boot, MeteredSetData, SimulatorEvent } from '../runtime/bundle'
import type { WireRequest } from '../wx/request'
import { PATIENCE } from '../../support/patience'
import { FaultPlan } from './fault-plan'
import { ProgramHost } from './program-host'
import { RequestBridge, type Origins } from './request-bridge'

export type SimulatorOptions = {
  readonly browser: Browser
  readonly bundle: WeappBundle
  /** Compiled https origin → local address, e.g. `{ 'https://api.gongkaitong.example': 'http://127.0.0.1:3000' }`. */
  readonly origins?: Origins
  readonly viewport?: { readonly width: number; readonly height: number }
}

export type SharedCard = { readonly title: string; readonly path: string; readonly imageUrl: string | null }
export type Fault = { readonly kind: string; readonly message: string }
export type WxCall = { readonly api: string; readonly options: unknown }
export type SetDataCall = MeteredSetData
/** A picture that came from a listed domain. Unit: ms. */
export type FetchedPicture = {
  readonly address: string
  readonly cacheControl: string
  readonly at: number
  readonly milliseconds: number
}

/**
 * One phone with the mini-program on it. The phone's storage lives here, outside of the page: killing the page
 * loses everything else. Faults, calls, shared cards and meters of all starts are kept.
 */
export class Simulator {
  readonly faults = new FaultPlan()
  readonly bridge: RequestBridge
  readonly errors: Fault[] = []
  readonly calls: WxCall[] = []
  readonly shares: SharedCard[] = []
  readonly setData: SetDataCall[] = []
  readonly storage = new Map<string, string>()
  readonly pictures: FetchedPicture[] = []
  fontSizeScaleFactor = 1
  /** Version of WeChat's base library on this phone. */
  baseLibrary = '3.7.0'
  /** Whether the person refuses the privacy notice; takes effect on the next start. */
  refusesPrivacy = false
  /** The phone's colours and screen; take effect on the next start. */
  scheme: 'light' | 'dark' = 'light'
  size: { readonly width: number; readonly height: number } | null = null
  private launchPath = '/'
  /** The browser's page: the same for every start, for a new one costs as much as the program's start. */
  private tab: Page | null = null
  private isRunning = false
  private host: ProgramHost | null = null

  private constructor(
    private readonly context: BrowserContext,
    private readonly origins: Origins,
  ) {
    this.bridge = new RequestBridge(origins, this.faults, (kind, message) =>
      this.errors.push({ kind, message }),
    )
  }

  /** Prepares the phone; nothing runs before `launch`. */
  static async create({ browser, bundle, origins = {}, viewport }: SimulatorOptions): Promise<Simulator> {
    const size = viewport ?? { width: 390, height: 844 }
    const context = await browser.newContext({
      viewport: size,
      hasTouch: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    context.setDefaultTimeout(PATIENCE)
    // A start reads and runs the whole program: the longest single step of a busy machine.
    context.setDefaultNavigationTimeout(3 * PATIENCE)
    const simulator = new Simulator(context, origins)
    // tsx marks functions with a helper of its own; the page has none.
    await context.addInitScript('globalThis.__name ??= (made) => made')
    await context.exposeFunction('simulatorEvent', (event: SimulatorEvent) => simulator.receive(event))
    await context.exposeFunction('simulatorRequest', (request: WireRequest) => simulator.bridge.send(request))
    simulator.host = await ProgramHost.start(bundle, {
      boot: () => simulator.bootScript(),
      picture: (address) => simulator.fetchPicture(address),
      missing: (file) => simulator.errors.push({ kind: 'package', message: `${file} is not in the package` }),
    })
    return simulator
  }

  /** The running page, for locators and screenshots. */
  get page(): Page {
    if (!this.isRunning || this.tab === null)
      throw new Error('the mini-program is not running: launch it first')
    return this.tab
  }

  /** Cold start at a path such as `/pages/home/index?x=1`; a running one is killed first. */
  async launch(launchPath: string): Promise<Page> {
    await this.kill()
    this.launchPath = launchPath
    const tab = (this.tab ??= await this.context.newPage())
    await tab.emulateMedia({ colorScheme: this.scheme })
    if (this.size !== null) await tab.setViewportSize({ ...this.size })
    this.isRunning = true
    await tab.goto(this.host?.address ?? '')
    await tab.waitForFunction(() => window.__simulator !== undefined)
    return tab
  }

  /** Ends the process as the system would: no `onHide`, no `onUnload`; what was written to storage stays. */
  async kill(): Promise<void> {
    if (!this.isRunning) return
    await this.settled()
    await this.tab?.goto('about:blank')
    this.isRunning = false
  }

  /** Calls one function of the runtime's own; see `window.__simulator` in `runtime/main.ts`. */
  async call<T>(name: string, ...given: unknown[]): Promise<T> {
    return this.page.evaluate(
      ([wanted, parameters]) =>
        (window.__simulator as Record<string, (...given: unknown[]) => unknown>)[wanted]?.(...parameters),
      [name, given] as const,
    ) as Promise<T>
  }

  /** Waits until everything the page reported so far has arrived. */
  async settled(): Promise<void> {
    await this.call('flushed')
  }

  async setOnline(online: boolean): Promise<void> {
    this.faults.offline = !online
    if (this.isRunning) await this.call('setOnline', online)
  }

  async close(): Promise<void> {
    await this.context.close()
    await this.host?.close()
    this.tab = null
    this.isRunning = false
  }

  private receive(event: SimulatorEvent): void {
    switch (event.type) {
      case 'storage':
        if (event.json === null) this.storage.delete(event.key)
        else this.storage.set(event.key, event.json)
        return
      case 'error':
        return void this.errors.push({ kind: event.kind, message: event.message })
      case 'call':
        return void this.calls.push({ api: event.api, options: event.options })
      case 'share':
        return void this.shares.push({ title: event.title, path: event.path, imageUrl: event.imageUrl })
      case 'set-data':
        return void this.setData.push(event)
      default:
        return event satisfies never
    }
  }

  /** Pictures may come from a listed domain; anything else is a fault. */
  private async fetchPicture(address: string): Promise<Response | null> {
    const found = Object.entries(this.origins).find(([origin]) => address.startsWith(`${origin}/`))
    if (!found) {
      this.errors.push({ kind: 'domain', message: `${address} is not in the list of domains` })
      return null
    }
    const at = Date.now()
    const local = found[1].replace(/\/$/, '') + address.slice(found[0].length)
    const response = await fetch(local).catch(() => null)
    const cacheControl = response?.headers.get('cache-control') ?? ''
    if (response) this.pictures.push({ address, cacheControl, at, milliseconds: Date.now() - at })
    return response
  }

  private bootScript(): string {
    const boot: Boot = {
      path: this.launchPath,
      storage: Object.fromEntries(this.storage),
      fontSizeScaleFactor: this.fontSizeScaleFactor,
      baseLibrary: this.baseLibrary,
      online: !this.faults.offline,
      refusesPrivacy: this.refusesPrivacy,
    }
    return `window.__BOOT__=${JSON.stringify(boot)}`
  }
}
