import path from 'node:path'
import { tmpdir } from 'node:os'
import type { Browser, Page } from 'playwright-core'
import { bundleWeapp, Simulator } from '../../weapp-simulator'
import { openedStorage } from '../../weapp-simulator/wx/quota-storage'
import {
  API_BASE,
  PHONE,
  type Card,
  type Meters,
  type PhoneFile,
  type PhonePlace,
  type Viewport,
} from './app-driver'
import { BrowserDriver } from './browser-driver'
import { setDataMeter } from './set-data-meter'

export type WeappDriverOptions = {
  readonly browser: Browser
  /** Address of the local server that answers for the compiled `API_BASE`. */
  readonly server: string
  readonly distDir?: string
  readonly apiBase?: string
  readonly viewport?: Viewport
}

/** The production mini-program in the simulator. */
export class WeappDriver extends BrowserDriver {
  readonly build = 'weapp'

  private constructor(
    readonly simulator: Simulator,
    viewport: Viewport,
  ) {
    super('touch', viewport)
  }

  static async create(options: WeappDriverOptions): Promise<WeappDriver> {
    const { browser, server, distDir = 'dist/weapp', apiBase = API_BASE, viewport = PHONE } = options
    const bundle = await bundleWeapp(distDir, path.join(tmpdir(), 'gongkaitong-weapp-bundles'))
    const simulator = await Simulator.create({ browser, bundle, viewport, origins: { [apiBase]: server } })
    return new WeappDriver(simulator, viewport)
  }

  protected get page(): Page {
    return this.simulator.page
  }

  protected get faults(): Simulator['faults'] {
    return this.simulator.faults
  }

  async open(path: string): Promise<void> {
    this.simulator.scheme = this.scheme
    this.simulator.size = this.size
    await this.simulator.launch(path)
  }

  async kill(path?: string): Promise<void> {
    await this.simulator.launch(path ?? (await this.simulator.call<string>('path')))
  }

  async close(): Promise<void> {
    await this.simulator.close()
  }

  async route(): Promise<string> {
    return this.simulator.call('route')
  }

  async back(): Promise<void> {
    await this.tap('返回')
  }

  async pickFiles(button: string | RegExp, files: readonly PhoneFile[]): Promise<void> {
    const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
    await this.simulator.call('giveFiles', given)
    await this.tap(button)
  }

  /** Where the phone is; null: it may not say. */
  async standAt(place: PhonePlace | null): Promise<void> {
    const given = place === null ? null : { name: place.name, latitude: place.lat, longitude: place.lng }
    await this.simulator.call('givePlace', given)
  }

  /** Says something into the form in front; null: nothing. */
  async speak(file: PhoneFile | null): Promise<void> {
    await this.pickFiles('开始录音', file === null ? [] : [file])
    await this.tap('说完了')
  }

  async leavePage(path: string): Promise<void> {
    await this.page.evaluate(
      (url) => (window.__simulator as { wx: { reLaunch(to: object): void } }).wx.reLaunch({ url }),
      path,
    )
  }

  async loseStorage(): Promise<void> {
    await this.simulator.kill()
    this.simulator.storage.clear()
  }

  async putStorage(key: string, value: unknown): Promise<void> {
    this.simulator.storage.set(key, JSON.stringify(value))
  }

  /** The phone is too old to encrypt what it keeps; from the next start on. */
  async cannotEncrypt(): Promise<void> {
    this.simulator.baseLibrary = '2.20.1'
  }

  async goOffline(): Promise<void> {
    await this.simulator.setOnline(false)
  }

  async goOnline(): Promise<void> {
    await this.simulator.setOnline(true)
  }

  async sharedCard(): Promise<Card | null> {
    await this.simulator.settled()
    return this.simulator.shares.at(-1) ?? null
  }

  async storage(): Promise<Readonly<Record<string, unknown>>> {
    await this.simulator.settled()
    return Object.fromEntries(
      [...this.simulator.storage].map(([key, json]) => [key, JSON.parse(json) as unknown]),
    )
  }

  async openedStorage(): Promise<Readonly<Record<string, unknown>>> {
    await this.simulator.settled()
    return Object.fromEntries([...this.simulator.storage].map(([key, json]) => [key, openedStorage(json)]))
  }

  async hasStored(key: string, value: unknown): Promise<void> {
    this.simulator.storage.set(key, JSON.stringify(value))
  }

  errors(): readonly string[] {
    return this.simulator.errors.map(({ kind, message }) => `${kind}: ${message}`)
  }

  async meters(): Promise<Meters> {
    const { bridge, setData } = this.simulator
    const nodes = await this.simulator.call<number>('nodes')
    return {
      requests: bridge.log.length,
      mostRequestsAtOnce: bridge.mostAtOnce,
      nodes,
      setData: setDataMeter(setData),
    }
  }

  async fontScale(factor: number): Promise<void> {
    this.simulator.fontSizeScaleFactor = factor
  }

  protected async contentHeight(): Promise<number> {
    return this.page.evaluate(() => {
      const scroller = document.querySelector('.sim-frame:not([hidden]) > .sim-scroller')
      return scroller
        ? window.innerHeight + scroller.scrollHeight - scroller.clientHeight
        : window.innerHeight
    })
  }

  protected async pick(option: string): Promise<void> {
    const sheet = this.page.getByRole('dialog').last()
    const field = sheet.locator('input')
    await sheet.waitFor()
    if (this.isDate(option) || (await field.count()) > 0) await field.fill(option)
    else await sheet.getByRole('option', { name: option, exact: true }).first().tap()
    await sheet.getByRole('button', { name: '确定' }).tap()
  }
}
