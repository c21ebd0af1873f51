import { setTimeout as wait } from 'node:timers/promises'
import { FaultPlan } from '../../weapp-simulator'
import { linesOf, placedNodes } from '../../weapp-simulator/node-vm/rendered-tree'
import { VmApp } from '../../weapp-simulator/node-vm/vm-app'
import { pathOf } from '../../weapp-simulator/wx/page-path'
import { comes } from '../patience'
import { openedStorage } from '../../weapp-simulator/wx/quota-storage'
import {
  API_BASE,
  type Card,
  type Meters,
  type PhoneDriver,
  type PhoneFile,
  type PhonePlace,
} from './app-driver'
import { PlannedFaults } from './planned-faults'
import { setDataMeter } from './set-data-meter'
import { VmHand } from './vm-hand'
import { VmLook } from './vm-look'

export type VmDriverOptions = {
  readonly server: string
  readonly distDir?: string
  readonly apiBase?: string
  /** Runs in the app's realm before its first line. */
  readonly before?: string
}

const PAUSE = 5

/** The mini-program's logic in a node vm: the same acts, no layout, no pictures, a few milliseconds each. */
export class VmDriver extends PlannedFaults implements PhoneDriver {
  readonly build = 'vm'
  protected readonly faults = new FaultPlan()
  private readonly problems: string[] = []
  private readonly phone = new Map<string, string>()
  private readonly kept = new Map<string, string>()
  private app: VmApp | null = null

  constructor(private readonly options: VmDriverOptions) {
    super()
  }

  private get running(): VmApp {
    if (!this.app) throw new Error('nothing is open: open a page first')
    return this.app
  }

  private get hand(): VmHand {
    return new VmHand(this.running)
  }

  async open(path: string): Promise<void> {
    await this.close()
    const { server, distDir = 'dist/weapp', apiBase = API_BASE, before } = this.options
    const report = (kind: string, error: unknown): void =>
      void this.problems.push(`${kind}: ${error instanceof Error ? error.stack : String(error)}`)
    const origins = { [apiBase]: server }
    this.app = new VmApp({
      distDir,
      origins,
      path,
      before,
      storage: this.phone,
      kept: this.kept,
      faults: this.faults,
      report,
    })
    this.app.launch()
    await this.settle()
  }

  async kill(path?: string): Promise<void> {
    await this.open(path ?? pathOf(this.running.top))
  }

  async close(): Promise<void> {
    this.app?.dispose()
    this.app = null
  }

  async route(): Promise<string> {
    return this.running.top.route
  }

  async see(text: string | RegExp): Promise<void> {
    await this.until(() => this.says(text), `nowhere to be seen: ${text}`)
  }

  async notSee(text: string | RegExp): Promise<void> {
    await this.until(() => !this.says(text), `still to be seen: ${text}`)
  }

  async text(): Promise<string> {
    const { top, dialogs } = this.running
    return [top.title, ...linesOf(this.running.tree()), ...dialogs.text()].join('\n')
  }

  async tap(name: string | RegExp): Promise<void> {
    await this.until(() => this.hand.tap(name), `there is nothing to press named ${name}`)
    await this.settle()
  }

  async fill(label: string, value: string): Promise<void> {
    await this.until(() => this.hand.fill(label, value), `there is no field labelled ${label}`)
    await this.settle()
  }

  override async valueOf(label: string): Promise<string> {
    const value = await comes(() => this.named(this.hand.valueOf(label)), { pause: PAUSE })
    if (value === null) throw new Error(`there is no field labelled ${label}`)
    return value.is
  }

  async choose(label: string, option: string): Promise<void> {
    await this.until(() => this.hand.choose(label, option), `there is no ${option} to choose for ${label}`)
    await this.settle()
  }

  async toggle(label: string): Promise<void> {
    await this.until(() => this.hand.toggle(label), `there is no switch or checkbox named ${label}`)
    await this.settle()
  }

  async isOn(label: string): Promise<boolean> {
    const state = await comes(() => this.named(this.hand.isOn(label)), { pause: PAUSE })
    if (state === null) throw new Error(`there is no switch or checkbox named ${label}`)
    return state.is
  }

  async scrollTo(text: string | RegExp): Promise<void> {
    await this.see(text)
  }

  async back(): Promise<void> {
    this.running.stack.back()
    await this.settle()
  }

  async pickFiles(button: string | RegExp, files: readonly PhoneFile[]): Promise<void> {
    this.running.files.give(
      files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
    )
    await this.tap(button)
  }

  async standAt(place: PhonePlace | null): Promise<void> {
    const given = place === null ? null : { name: place.name, latitude: place.lat, longitude: place.lng }
    this.running.place.give(given)
  }

  async speak(file: PhoneFile | null): Promise<void> {
    await this.pickFiles('开始录音', file === null ? [] : [file])
    await this.tap('说完了')
  }

  async leavePage(path: string): Promise<void> {
    const { reLaunch } = this.running.wx as { reLaunch: (options: object) => void }
    reLaunch({ url: path, success: () => undefined })
    await this.settle()
  }

  async loseStorage(): Promise<void> {
    await this.close()
    this.phone.clear()
    this.kept.clear()
  }

  async putStorage(key: string, value: unknown): Promise<void> {
    this.phone.set(key, JSON.stringify(value))
  }

  async hasStored(key: string, value: unknown): Promise<void> {
    this.phone.set(key, JSON.stringify(value))
  }

  async goOffline(): Promise<void> {
    this.setOnline(false)
  }

  async goOnline(): Promise<void> {
    this.setOnline(true)
  }

  /** Asks the page for its card, as 转发 in the menu does. */
  async sharedCard(): Promise<Card | null> {
    const { top } = this.running
    const card = this.running.call(top.instance, 'onShareAppMessage', { from: 'menu' }) as
      Partial<Card> | undefined
    return { title: card?.title ?? top.title, path: card?.path ?? pathOf(top) }
  }

  async storage(): Promise<Readonly<Record<string, unknown>>> {
    return Object.fromEntries([...this.phone].map(([key, json]) => [key, JSON.parse(json) as unknown]))
  }

  async openedStorage(): Promise<Readonly<Record<string, unknown>>> {
    return Object.fromEntries([...this.phone].map(([key, json]) => [key, openedStorage(json)]))
  }

  errors(): readonly string[] {
    return this.problems
  }

  async meters(): Promise<Meters> {
    const { bridge, setData } = this.running
    const nodes = placedNodes(this.running.tree()).length
    return {
      requests: bridge.log.length,
      mostRequestsAtOnce: bridge.mostAtOnce,
      nodes,
      setData: setDataMeter(setData),
    }
  }

  async screenshot(): Promise<void> {
    throw new Error('the node vm draws nothing: use the WeappDriver')
  }

  async fontScale(): Promise<void> {
    throw new Error('the node vm has no text size: use the WeappDriver')
  }

  /** What may be false or empty, so that it can be waited for. */
  private named<Value>(value: Value | null): { readonly is: Value } | null {
    return value === null ? null : { is: value }
  }

  private says(text: string | RegExp): boolean {
    const { top, dialogs } = this.running
    const around = [top.title, ...dialogs.text()]
    return around.some((line) => matches(line, text)) || new VmLook(this.running.tree()).says(text)
  }

  private setOnline(online: boolean): void {
    this.faults.offline = !online
    this.app?.listeners.fire('NetworkStatusChange', {
      isConnected: online,
      networkType: online ? 'wifi' : 'none',
    })
  }

  private async until(done: () => boolean | Promise<boolean>, complaint: string): Promise<void> {
    if (await comes(done, { pause: PAUSE })) return
    throw new Error(`${complaint}; the page says:\n${await this.text()}`)
  }

  /** Until nothing was written to the page for four looks in a row. */
  private async settle(): Promise<void> {
    let quiet = 0
    for (let last = -1; quiet < 4; quiet++) {
      if (this.running.setData.length !== last) quiet = 0
      last = this.running.setData.length
      await wait(PAUSE)
    }
  }
}

function matches(page: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? page.includes(wanted) : wanted.test(page)
}
