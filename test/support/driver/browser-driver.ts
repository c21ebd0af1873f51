import type { Locator, Page } from 'playwright-core'
import type {
  Build,
  Card,
  Meters,
  Operation,
  PhoneDriver,
  PhoneFile,
  PhonePlace,
  ScreenshotOptions,
  Viewport,
} from './app-driver'
import { Controls, visibleText, waitForText } from './controls'
import { PlannedFaults } from './planned-faults'

/** A place on a picture, as parts of its width and height. */
export type Place = readonly [x: number, y: number]

const DATE = /^\d{4}-\d{2}(-\d{2})?$/

/** What H5 and the simulated mini-program have in common: both are a page in a Chromium. */
export abstract class BrowserDriver extends PlannedFaults implements PhoneDriver {
  abstract readonly build: Build

  protected constructor(
    protected readonly operation: Operation,
    protected readonly viewport: Viewport,
  ) {
    super()
    this.size = viewport
  }

  /** The phone's own colours and screen; take effect on the next start. */
  scheme: 'light' | 'dark' = 'light'
  size: Viewport

  protected abstract readonly page: Page

  abstract open(path: string): Promise<void>
  abstract kill(path?: string): Promise<void>
  abstract close(): Promise<void>
  abstract route(): Promise<string>
  abstract back(): Promise<void>
  abstract goOffline(): Promise<void>
  abstract goOnline(): Promise<void>
  abstract sharedCard(): Promise<Card | null>
  abstract storage(): Promise<Readonly<Record<string, unknown>>>
  abstract openedStorage(): Promise<Readonly<Record<string, unknown>>>
  abstract errors(): readonly string[]
  abstract meters(): Promise<Meters>
  abstract hasStored(key: string, value: unknown): Promise<void>
  abstract pickFiles(button: string | RegExp, files: readonly PhoneFile[]): Promise<void>
  abstract standAt(place: PhonePlace | null): Promise<void>
  abstract speak(file: PhoneFile | null): Promise<void>
  abstract leavePage(path: string): Promise<void>
  abstract loseStorage(): Promise<void>
  abstract putStorage(key: string, value: unknown): Promise<void>
  abstract fontScale(factor: number): Promise<void>
  /** Height the whole page needs, native bars included. */
  protected abstract contentHeight(): Promise<number>
  /** Confirms `option` in the picker just opened. */
  protected abstract pick(option: string): Promise<void>

  private get controls(): Controls {
    return new Controls(this.page, this.operation)
  }

  async see(text: string | RegExp): Promise<void> {
    await waitForText(this.page, text, true)
  }

  async notSee(text: string | RegExp): Promise<void> {
    await waitForText(this.page, text, false)
  }

  async text(): Promise<string> {
    return visibleText(this.page)
  }

  async tap(name: string | RegExp): Promise<void> {
    await this.controls.press(await this.controls.pressable(name))
  }

  /** Draws with one finger over the picture of this name, between places given as parts of it. */
  async drag(name: string | RegExp, [from, to]: readonly [Place, Place]): Promise<void> {
    const surface = this.page.getByRole('img', { name }).first()
    await surface.scrollIntoViewIfNeeded()
    const box = await surface.boundingBox()
    if (box === null) throw new Error(`nothing to draw on named ${String(name)}`)
    const at = ([x, y]: Place) => ({ x: box.x + box.width * x, y: box.y + box.height * y })
    const finger = await this.page.context().newCDPSession(this.page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: readonly { x: number; y: number }[],
    ) => finger.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
    await touch('touchStart', [at(from)])
    // The frame is measured when the finger goes down.
    await this.page.waitForTimeout(100)
    await touch('touchMove', [at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])])
    await touch('touchMove', [at(to)])
    // A finger that leaves in flight throws the page, and the browser takes the next tap for the one that stops it.
    await this.page.waitForTimeout(100)
    await touch('touchMove', [at(to)])
    await touch('touchEnd', [])
    await finger.detach()
  }

  async fill(label: string, value: string): Promise<void> {
    await this.controls.write(await this.controls.field(label), value)
  }

  override async valueOf(label: string): Promise<string> {
    return (await this.controls.field(label)).inputValue()
  }

  async choose(label: string, option: string): Promise<void> {
    const choice = await this.controls.option(label, option)
    if (choice) return this.controls.press(choice)
    await this.controls.press(await this.controls.labelled(label))
    await this.pick(option)
  }

  async toggle(label: string): Promise<void> {
    await this.controls.press(await this.controls.toggle(label))
  }

  async isOn(label: string): Promise<boolean> {
    const control = await this.controls.toggle(label)
    return control.evaluate((element) =>
      element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true',
    )
  }

  async scrollTo(text: string | RegExp): Promise<void> {
    await this.see(text)
    await this.page.getByText(text).filter({ visible: true }).first().scrollIntoViewIfNeeded()
  }

  async screenshot(file: string, { width, height, full = false }: ScreenshotOptions = {}): Promise<void> {
    const before = this.page.viewportSize() ?? this.viewport
    const size = { width: width ?? before.width, height: height ?? before.height }
    await this.page.setViewportSize(size)
    if (full) {
      await this.page.setViewportSize({ ...size, height: Math.max(size.height, await this.contentHeight()) })
    }
    await this.page.waitForTimeout(100)
    await this.page.screenshot({ path: file })
    await this.page.setViewportSize(before)
  }

  /** For checks no scenario has words for, such as axe or target sizes. */
  get browserPage(): Page {
    return this.page
  }

  protected async press(control: Locator): Promise<void> {
    await this.controls.press(control)
  }

  protected isDate(option: string): boolean {
    return DATE.test(option)
  }
}
