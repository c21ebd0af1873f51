import type { Fault } from '../../weapp-simulator/host/fault-plan'

export type Build = 'h5' | 'weapp' | 'vm'
export type Operation = 'touch' | 'mouse' | 'keyboard'
export type Viewport = { readonly width: number; readonly height: number }

/** The two screens every page must look right on. */
export const PHONE: Viewport = { width: 390, height: 844 }
export const SMALL_PHONE: Viewport = { width: 320, height: 640 }

/** Where the compiled mini-program believes its functions to be; see `config/index.ts`. */
export const API_BASE = 'https://api.gongkaitong.example'

/** A file on the person's phone. */
export type PhoneFile = { readonly name: string; readonly bytes: Uint8Array }

/** A place as a map names it. Unit: degrees. */
export type PhonePlace = { readonly name: string; readonly lat: number; readonly lng: number }

export type Card = { readonly title: string; readonly path: string }

export type Meters = {
  readonly requests: number
  readonly mostRequestsAtOnce: number
  readonly nodes: number
  /** Mini-program only; zero on H5. Rate: most calls within any one second. */
  readonly setData: {
    readonly count: number
    readonly bytes: number
    readonly largest: number
    readonly mostPerSecond: number
  }
}

export type ScreenshotOptions = Partial<Viewport> & {
  /** Makes the screen as tall as the page, so that one picture shows all of it. */
  readonly full?: boolean
}

/**
 * One person with one phone in front of one build of the app. The same scenario drives H5 in a browser, the
 * production mini-program in the simulator, and the mini-program's logic in the node vm.
 * Every act waits for what it names and fails with that name when it does not come.
 */
export interface AppDriver {
  readonly build: Build

  /** Cold start at a page path with query, `/pages/home/index?x=1`; storage survives. */
  open(path: string): Promise<void>
  /** The page or mini-program is ended without warning and opened again, here or at `path`; storage survives. */
  kill(path?: string): Promise<void>
  close(): Promise<void>
  /** Route of the page in front, `pages/home/index`. */
  route(): Promise<string>

  see(text: string | RegExp): Promise<void>
  notSee(text: string | RegExp): Promise<void>
  /** All text now visible. */
  text(): Promise<string>

  /** Presses a control by its accessible name or visible text. */
  tap(name: string | RegExp): Promise<void>
  /** Writes into the field with this label; what was there is replaced. */
  fill(label: string, value: string): Promise<void>
  /** The text now in the field. */
  valueOf(label: string): Promise<string>
  /** Picks `option` in the radio group or picker `label`; dates as `2026-11-23`. */
  choose(label: string, option: string): Promise<void>
  /** Flips a switch or checkbox. */
  toggle(label: string): Promise<void>
  /** Whether the switch, checkbox or radio is on. */
  isOn(label: string): Promise<boolean>
  scrollTo(text: string | RegExp): Promise<void>
  back(): Promise<void>

  /** The next request whose address contains `urlPart` reaches the server, its answer does not come back. */
  dropNextAnswer(urlPart: string): void
  /** The next such request never leaves. */
  refuseNext(urlPart: string): void
  delayNext(urlPart: string, milliseconds: number): void
  /** A proxy answers the next such request with this status. */
  answerNext(urlPart: string, status: number, body?: string): void
  goOffline(): Promise<void>
  goOnline(): Promise<void>

  /** The last card or link the person passed on. */
  sharedCard(): Promise<Card | null>
  storage(): Promise<Readonly<Record<string, unknown>>>
  /** Everything that went wrong in the app since the driver was made; tests assert it is empty. */
  errors(): readonly string[]
  meters(): Promise<Meters>

  screenshot(file: string, options?: ScreenshotOptions): Promise<void>
  /** The reader's own text size, 1 to 2; takes effect on the next start. */
  fontScale(factor: number): Promise<void>
}

/** What a phone has besides its screen: files, a place, a microphone, what the program keeps there. */
export interface PhoneDriver extends AppDriver {
  /** Taps what opens the picker of files and picks these. */
  pickFiles(button: string | RegExp, files: readonly PhoneFile[]): Promise<void>
  /** Where the phone is, as the map or its satellite says; null: it may not say. */
  standAt(place: PhonePlace | null): Promise<void>
  /** Says something into the form in front; null: nothing. */
  speak(file: PhoneFile | null): Promise<void>
  /** Goes elsewhere within the program, as by a link: the page in front is gone, the program isn't. */
  leavePage(path: string): Promise<void>
  /** Ends the program and clears what it kept on the phone, as a system short of room does. */
  loseStorage(): Promise<void>
  /** Puts something into what the phone keeps; seen at the next start. */
  putStorage(key: string, value: unknown): Promise<void>
  /** Something the program kept on this phone earlier; it finds it on the next start. */
  hasStored(key: string, value: unknown): Promise<void>
  /** What is stored as the program itself reads it: what it keeps encrypted is opened. */
  openedStorage(): Promise<Readonly<Record<string, unknown>>>
  /** The next such request meets this fault. */
  meetNext(urlPart: string | RegExp, fault: Fault): void
  /** Whether every planned fault has been met. */
  readonly hasMetFaults: boolean
  forgetFaults(): void
}
