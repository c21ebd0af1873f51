import { asyncApi, type WxEnvironment } from '../wx/async-api'
import { createWx } from '../wx/create-wx'
import { Listeners } from '../wx/listeners'
import type { PagePath } from '../wx/page-path'
import type { PageStack } from '../wx/page-stack'
import { QuotaStorage, storageApis } from '../wx/quota-storage'
import { PhoneFiles } from '../wx/files'
import { PhonePlace } from '../wx/place'
import { downloadApi } from '../wx/download'
import { requestApi, type Transport } from '../wx/request'
import { serviceApis } from '../wx/services'
import { soundApis } from '../wx/sound'
import { systemApis } from '../wx/system'
import type { Boot } from './bundle'
import type { ScreenPage } from './pages'
import { report } from './reporter'
import { createSelectorQuery } from './selector-query'
import { dialogApis } from './shell/dialogs'

type Parts = {
  readonly boot: Boot
  readonly environment: WxEnvironment
  readonly stack: PageStack
  readonly top: () => ScreenPage
  readonly launch: PagePath
  readonly redraw: () => void
  readonly navigationHeight: number
}

export function browserEnvironment(refusesPrivacy: boolean): WxEnvironment {
  return {
    later: (work) => void setTimeout(work),
    adopt: (value) => value,
    refusesPrivacy,
    record: (api, options) => report({ type: 'call', api, options: plain(options) }),
  }
}

/** Options without their callbacks, as far as JSON carries them. */
function plain(options: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(options ?? null)) as unknown
  } catch {
    return null
  }
}

/** The whole `wx` of the browser runtime, put together from the shared parts and the drawn ones. */
export function browserWx(parts: Parts) {
  const { boot, environment, stack } = parts
  let online = boot.online
  const network = (): string => (online ? 'wifi' : 'none')
  const listeners = new Listeners()
  const files = new PhoneFiles(localStorage)
  const place = new PhonePlace()
  const storage = new QuotaStorage(boot.storage, (change) => report({ type: 'storage', ...change }))
  const transport = window.simulatorRequest as unknown as Transport
  const catalogue = createWx([
    stack.apis(),
    storageApis(environment, storage),
    serviceApis(environment, network),
    systemApis(environment, {
      width: () => window.innerWidth,
      height: () => window.innerHeight,
      navigationHeight: parts.navigationHeight,
      fontSizeScaleFactor: boot.fontSizeScaleFactor,
      baseLibrary: boot.baseLibrary,
      launchPath: parts.launch.route,
      launchQuery: parts.launch.query,
    }),
    dialogApis(environment),
    pageApis(parts),
    listeners.apis(),
    files.apis(environment),
    place.apis(environment),
    soundApis(environment),
    { request: requestApi(environment, transport), downloadFile: downloadApi(environment, transport) },
  ])
  const setOnline = (now: boolean): void => {
    online = now
    listeners.fire('NetworkStatusChange', { isConnected: now, networkType: network() })
  }
  return { ...catalogue, listeners, files, place, setOnline }
}

/** What acts on the page on top: its title, its scroll position, its nodes. */
function pageApis({ environment, top, redraw }: Parts): Record<string, unknown> {
  const scope = (component?: unknown) => {
    const chosen = (component as { _$?: unknown } | undefined)?._$ ?? top().component
    const root = (chosen as { getShadowRoot?: () => unknown; shadowRoot?: unknown }).shadowRoot
    return root ? { root: root as never, scroller: top().scroller } : null
  }
  return {
    nextTick: (work: () => void) => environment.later(work),
    createSelectorQuery: () => createSelectorQuery(scope),
    setNavigationBarTitle: asyncApi(environment, 'setNavigationBarTitle', ({ title }, outcome) => {
      top().title = String(title)
      redraw()
      outcome.ok()
    }),
    pageScrollTo: asyncApi(environment, 'pageScrollTo', ({ scrollTop, selector }, outcome) => {
      if (typeof selector === 'string') document.querySelector(selector)?.scrollIntoView({ block: 'start' })
      else top().scroller.scrollTop = Number(scrollTop)
      outcome.ok()
    }),
  }
}
