import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import type { WeappBundle } from '../bundle/bundle-weapp'
import type { Boot, MeteredSetData, SimulatorEvent } from '../runtime/bundle'
import type { WireRequest } from '../wx/request'
import { PATIENCE } from '../../support/patience'
import { FaultPlan } from './fault-plan'
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

const ORIGIN = 'http://weapp.simulator'
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"></head><body>
<script src="/boot.js"></script><script src="/bundle/weapp.js"></script><script src="/bundle/runtime.js"></script>
</body></html>`

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
  private running: Page | null = null

  private constructor(
    private readonly context: BrowserContext,
    private readonly bundle: WeappBundle,
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
    const simulator = new Simulator(context, bundle, origins)
    // tsx marks functions with a helper of its own; the page has none.
    await context.addInitScript('globalThis.__name ??= (made) => made')
    await context.exposeFunction('simulatorEvent', (event: SimulatorEvent) => simulator.receive(event))
    await context.exposeFunction('simulatorRequest', (request: WireRequest) => simulator.bridge.send(request))
    await context.route('**/*', (route) => simulator.serve(route))
    return simulator
  }

  /** The running page, for locators and screenshots. */
  get page(): Page {
    if (!this.running) throw new Error('the mini-program is not running: launch it first')
    return this.running
  }

  /** Cold start at a path such as `/pages/home/index?x=1`; a running one is killed first. */
  async launch(launchPath: string): Promise<Page> {
    await this.kill()
    this.launchPath = launchPath
    this.running = await this.context.newPage()
    await this.running.emulateMedia({ colorScheme: this.scheme })
    if (this.size !== null) await this.running.setViewportSize({ ...this.size })
    await this.running.goto(`${ORIGIN}/`)
    await this.running.waitForFunction(() => window.__simulator !== undefined)
    return this.running
  }

  /** Ends the process as the system would: no `onHide`, no `onUnload`; what was written to storage stays. */
  async kill(): Promise<void> {
    if (!this.running) return
    await this.settled()
    await this.running.close()
    this.running = null
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
    if (this.running) await this.call('setOnline', online)
  }

  async close(): Promise<void> {
    await this.context.close()
    this.running = null
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

  private async serve(route: Route): Promise<void> {
    const url = route.request().url()
    const file = url.startsWith(`${ORIGIN}/`) ? new URL(url).pathname : null
    if (file === null) return this.serveForeign(route, url)
    if (file === '/') return route.fulfill({ contentType: 'text/html', body: PAGE })
    if (file === '/boot.js') return route.fulfill({ contentType: 'text/javascript', body: this.bootScript() })
    const [, folder = '', ...rest] = file.split('/')
    const home = folder === 'bundle' ? this.bundle.dir : folder === 'package' ? this.bundle.distDir : null
    if (home === null) return route.fulfill({ status: 404 })
    const target = path.join(home, path.normalize(`/${rest.join('/')}`))
    const body = await readFile(target).catch(() => null)
    if (!body) this.errors.push({ kind: 'package', message: `${rest.join('/')} is not in the package` })
    await (body ? route.fulfill({ body, contentType: contentType(target) }) : route.fulfill({ status: 404 }))
  }

  /** Pictures may come from a listed domain; anything else is a fault. */
  private async serveForeign(route: Route, url: string): Promise<void> {
    const found = Object.entries(this.origins).find(([origin]) => url.startsWith(`${origin}/`))
    if (found) {
      const at = Date.now()
      const local = found[1].replace(/\/$/, '') + url.slice(found[0].length)
      const response = await route.fetch({ url: local }).catch(() => null)
      if (response === null) return route.abort('connectionreset')
      const cacheControl = response.headers()['cache-control'] ?? ''
      this.pictures.push({ address: url, cacheControl, at, milliseconds: Date.now() - at })
      return route.fulfill({ response })
    }
    this.errors.push({ kind: 'domain', message: `${url} is not in the list of domains` })
    return route.abort()
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

function contentType(file: string): string {
  const types: Readonly<Record<string, string>> = {
    '.js': 'text/javascript',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.webp': 'image/webp',
  }
  return types[path.extname(file)] ?? 'application/octet-stream'
}
