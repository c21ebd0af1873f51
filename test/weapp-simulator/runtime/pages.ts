import type { AssociatedBackend, CodeSpace } from 'glass-easel-miniprogram-adapter'
import type { WindowConfig } from '../wx/app-config'
import type { PagePath } from '../wx/page-path'
import { resolvePath } from '../wx/page-path'
import type { OpenPage, PageInstance } from '../wx/page-stack'
import type { LoadedBundle } from './bundle'
import { reportError } from './reporter'
import { meterSetData } from './set-data'
import { element } from './shell/sheet'

/** A page on the screen: what the stack needs, plus its window settings and its scrolling box. */
export type ScreenPage = OpenPage & {
  title: string
  readonly window: WindowConfig
  readonly frame: HTMLElement
  readonly scroller: HTMLElement
  readonly component: unknown
}

type Parts = {
  readonly bundle: LoadedBundle
  readonly space: CodeSpace
  readonly backend: AssociatedBackend
  readonly place: HTMLElement
  /** Runs the page's module so that it registers its `Page()`. */
  readonly register: (route: string) => void
}

/** Makes pages: registers the module on first use, mounts the component, runs the lifecycle. */
export class PageFactory {
  private readonly registered = new Set<string>()

  constructor(private readonly parts: Parts) {}

  make({ route, query }: PagePath): ScreenPage {
    this.register(route)
    const { bundle, space, backend, place } = this.parts
    const root = backend.createRoot('wx-page', space, route)
    const instance = root.get() as unknown as PageInstance
    Object.assign(instance, { route, __route__: route, options: query })
    meterSetData(instance, route)
    const frame = element('div', 'sim-frame')
    const scroller = element('div', 'sim-scroller')
    const placeholder = element('span', '')
    scroller.append(placeholder)
    frame.append(scroller)
    place.append(frame)
    root.attach(scroller as never, placeholder as never)
    listenToScroll(scroller, instance)
    call(instance, 'onLoad', query)
    const window = { ...bundle.json.app.window, ...bundle.json[route] }
    return {
      ...{ route, query, instance, frame, scroller, window, title: window.navigationBarTitleText ?? '' },
      component: root.getComponent(),
      show: shower(frame, instance, route),
      hide: () => {
        frame.hidden = true
        call(instance, 'onHide')
      },
      close: () => {
        call(instance, 'onUnload')
        // As on a phone: what a page still sets after it was closed goes nowhere.
        instance.setData = () => undefined
        root.release()
        frame.remove()
      },
    }
  }

  /** The components a page or component uses must be known before it is. */
  private register(path: string): void {
    if (this.registered.has(path)) return
    this.registered.add(path)
    const used = Object.values(this.parts.bundle.json[path]?.usingComponents ?? {})
    for (const component of used) this.register(resolvePath(path, component))
    this.parts.register(path)
  }
}

/** Shows the page and tells it; the first time `onReady` follows. */
function shower(frame: HTMLElement, instance: PageInstance, route: string): () => void {
  let ready = false
  return () => {
    frame.hidden = false
    showStylesOf(route)
    call(instance, 'onShow')
    if (!ready) setTimeout(() => call(instance, 'onReady'))
    ready = true
  }
}

/** A page's WXSS applies to that page alone; `app.wxss` and the components' apply always. */
function showStylesOf(route: string): void {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-route]')) {
    style.disabled = style.dataset.route !== route
  }
}

function listenToScroll(scroller: HTMLElement, instance: PageInstance): void {
  let reached = false
  scroller.addEventListener('scroll', () => {
    const { scrollTop, clientHeight, scrollHeight } = scroller
    call(instance, 'onPageScroll', { scrollTop })
    const near = scrollTop + clientHeight >= scrollHeight - 50
    if (near && !reached) call(instance, 'onReachBottom')
    reached = near
  })
}

/** Calls a lifecycle function if the page has it; what it throws is reported, not spread. */
export function call(instance: PageInstance, name: string, detail?: unknown): unknown {
  const lifecycle = instance[name]
  if (typeof lifecycle !== 'function') return undefined
  try {
    return (lifecycle as (this: unknown, detail?: unknown) => unknown).call(instance, detail)
  } catch (error) {
    reportError(`page-${name}`, error)
    return undefined
  }
}
