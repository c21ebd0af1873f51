import type { ThemeFile } from '../wx/theme'
import type { AppConfig, WindowConfig } from '../wx/app-config'

export type WeappModule = (...given: unknown[]) => void

/** What `weapp.js` puts on the window; see `bundle/bundle-weapp.ts`. */
export type LoadedBundle = {
  readonly json: Readonly<Record<string, WindowConfig & { readonly component?: boolean }>> & {
    readonly app: AppConfig
    readonly theme?: ThemeFile
  }
  readonly css: Readonly<Record<string, string>>
  readonly attributes: Readonly<Record<string, readonly string[]>>
  readonly templates: Readonly<Record<string, unknown>>
  readonly modules: Readonly<Record<string, WeappModule>>
}

/** What the host decides before each start; served as `boot.js`. */
export type Boot = {
  readonly path: string
  readonly storage: Readonly<Record<string, string>>
  readonly fontSizeScaleFactor: number
  readonly baseLibrary: string
  readonly online: boolean
  readonly refusesPrivacy: boolean
}

/** One call of `setData`: its JSON in bytes, when, how long until it was laid out (ms), and the names of its fields. */
export type MeteredSetData = {
  readonly route: string
  readonly bytes: number
  readonly at: number
  readonly milliseconds: number
  readonly names: readonly string[]
}

/** What the runtime tells the host; the host keeps it when the page is killed. */
export type SimulatorEvent =
  | { readonly type: 'storage'; readonly key: string; readonly json: string | null }
  | { readonly type: 'error'; readonly kind: string; readonly message: string }
  | { readonly type: 'call'; readonly api: string; readonly options: unknown }
  | {
      readonly type: 'share'
      readonly title: string
      readonly path: string
      readonly imageUrl: string | null
    }
  | ({ readonly type: 'set-data' } & MeteredSetData)

declare global {
  interface Window {
    __WEAPP__: LoadedBundle
    __BOOT__: Boot
    simulatorEvent: (event: SimulatorEvent) => Promise<void>
    simulatorRequest: (request: unknown) => Promise<unknown>
    simulatorMissingTemplate: (name: string) => void
    __simulator: unknown
  }
}
