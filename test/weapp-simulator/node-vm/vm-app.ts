import { readFileSync } from 'node:fs'
import path from 'node:path'
import { RequestBridge, type Origins } from '../host/request-bridge'
import { FaultPlan } from '../host/fault-plan'
import type { WxEnvironment } from '../wx/async-api'
import type { AppConfig, WindowConfig } from '../wx/app-config'
import { createWx } from '../wx/create-wx'
import { Listeners } from '../wx/listeners'
import { parsePagePath, resolvePath, type PagePath } from '../wx/page-path'
import { PageStack, type OpenPage, type PageInstance } from '../wx/page-stack'
import { QuotaStorage, storageApis } from '../wx/quota-storage'
import { downloadApi } from '../wx/download'
import { requestApi } from '../wx/request'
import { serviceApis } from '../wx/services'
import { PhoneFiles, type KeptFiles } from '../wx/files'
import { PhonePlace } from '../wx/place'
import { soundApis } from '../wx/sound'
import { systemApis } from '../wx/system'
import { writeDataPath } from './data-path'
import { fixedSelectorQuery } from './fixed-selector-query'
import { LogicLayer } from './logic-layer'
import { VmDialogs } from './vm-dialogs'
import { WxmlRenderer, type Rendered } from './wxml-renderer'

export type VmPage = OpenPage & { readonly title: string }
export type SetDataCall = { readonly route: string; readonly bytes: number; readonly at: number }
type Drawn = {
  readonly page: VmPage
  readonly after: number
  readonly tree: readonly (Rendered | string)[]
}
export type VmAppOptions = {
  readonly distDir: string
  readonly origins?: Origins
  readonly path: string
  readonly storage: Map<string, string>
  /** The files it keeps for itself, base64 by path. */
  readonly kept: Map<string, string>
  readonly faults: FaultPlan
  /** Runs in the app's realm before its first line, e.g. to take away what an old phone doesn't know. */
  readonly before?: string | undefined
  readonly report: (kind: string, error: unknown) => void
}

const SCREEN = {
  width: () => 390,
  height: () => 844,
  navigationHeight: 64,
  fontSizeScaleFactor: 1,
  baseLibrary: '3.7.0',
}

const keptIn = (files: Map<string, string>): KeptFiles => ({
  getItem: (path) => files.get(path) ?? null,
  setItem: (path, base64) => void files.set(path, base64),
  removeItem: (path) => void files.delete(path),
})

/** One run of the mini-program's logic, without a screen: fast, and layout-free. */
export class VmApp {
  readonly dialogs = new VmDialogs()
  readonly setData: SetDataCall[] = []
  readonly bridge: RequestBridge
  readonly stack: PageStack
  readonly config: AppConfig
  readonly wx: Record<string, unknown>
  readonly listeners = new Listeners()
  readonly files: PhoneFiles
  readonly place = new PhonePlace()
  /** What was drawn last stays right until something is written to a page. */
  private drawn: Drawn | null = null
  private readonly layer: LogicLayer
  private readonly renderer: WxmlRenderer

  constructor(private readonly options: VmAppOptions) {
    const { distDir, origins = {}, faults, report } = options
    this.config = this.json('app') as AppConfig
    this.renderer = new WxmlRenderer(distDir)
    this.bridge = new RequestBridge(origins, faults, report)
    this.files = new PhoneFiles(keptIn(options.kept))
    this.layer = new LogicLayer({
      distDir,
      report,
      pages: () => this.stack.instances(),
      before: options.before,
    })
    const environment: WxEnvironment = {
      later: this.layer.later,
      adopt: this.layer.adopt,
      record: () => undefined,
    }
    this.stack = new PageStack({ app: this.config, make: (page) => this.open(page), environment })
    this.wx = this.createWx(environment)
    this.layer.provide(this.wx)
  }

  /** `App.onLaunch`, then the first page. */
  launch(): void {
    this.layer.guard('launch', () => this.layer.load('app'))
    const { route, query } = parsePagePath(this.options.path)
    const given = { path: route, query, scene: 1001, referrerInfo: {} }
    this.call(this.layer.registered.app, 'onLaunch', given)
    this.call(this.layer.registered.app, 'onShow', given)
    this.stack.launch(this.options.path)
  }

  get top(): VmPage {
    return this.stack.top as VmPage
  }

  /** The page in front as its templates draw it now. */
  tree(): readonly (Rendered | string)[] {
    const { top } = this
    const { length } = this.setData
    if (this.drawn?.page === top && this.drawn.after === length) return this.drawn.tree
    const tree = this.draw()
    this.drawn = { page: top, after: length, tree }
    return tree
  }

  private draw(): readonly (Rendered | string)[] {
    const drawn = this.renderer.render(this.top.route, this.top.instance.data as Record<string, unknown>)
    for (const name of this.renderer.missing.splice(0)) this.options.report('missing-template', name)
    return drawn
  }

  call(instance: PageInstance, name: string, detail?: unknown): unknown {
    const method = instance[name]
    if (typeof method !== 'function') return undefined
    return this.layer.guard(name, () =>
      (method as (detail: unknown) => unknown).call(instance, this.layer.adopt(detail)),
    )
  }

  dispose(): void {
    this.layer.dispose()
  }

  private createWx(environment: WxEnvironment): Record<string, unknown> {
    const { storage, faults } = this.options
    const quota = new QuotaStorage(Object.fromEntries(storage), ({ key, json }) =>
      json === null ? void storage.delete(key) : void storage.set(key, json),
    )
    const launch = parsePagePath(this.options.path)
    const quiet = (name: string) => [
      name,
      (given?: { success?: (result: object) => void }) => given?.success?.({ errMsg: `${name}:ok` }),
    ]
    return createWx([
      this.stack.apis(),
      storageApis(environment, quota),
      serviceApis(environment, () => (faults.offline ? 'none' : 'wifi')),
      systemApis(environment, { ...SCREEN, launchPath: launch.route, launchQuery: launch.query }),
      this.dialogs.apis(environment),
      this.listeners.apis(),
      soundApis(environment),
      this.files.apis(environment),
      this.place.apis(environment),
      Object.fromEntries<unknown>([quiet('setNavigationBarTitle'), quiet('pageScrollTo')] as [
        string,
        unknown,
      ][]),
      {
        request: requestApi(environment, this.bridge.send),
        downloadFile: downloadApi(environment, this.bridge.send),
        nextTick: environment.later,
      },
      { createSelectorQuery: () => fixedSelectorQuery(environment) },
    ]).wx
  }

  private open({ route, query }: PagePath): VmPage {
    this.register(route)
    const definition = this.layer.registered.pages.get(route) ?? {}
    const methods = (definition.methods ?? {}) as PageInstance
    const data = this.layer.adopt((definition.data ?? {}) as Record<string, unknown>)
    const instance: PageInstance = {
      ...definition,
      ...methods,
      route,
      __route__: route,
      is: route,
      options: this.layer.adopt(query),
      data,
    }
    instance.setData = (patch: Record<string, unknown>, done?: () => void) => {
      const json = JSON.stringify(patch)
      this.setData.push({ route, bytes: Buffer.byteLength(json), at: Date.now() })
      for (const [key, value] of Object.entries(this.layer.adopt(patch))) writeDataPath(data, key, value)
      if (done) this.layer.later(() => done.call(instance))
    }
    Object.assign(instance, {
      selectComponent: () => null,
      getTabBar: () => null,
      triggerEvent: () => undefined,
    })
    this.call(instance, 'onLoad', query)
    let ready = false
    const show = (): void => {
      this.call(instance, 'onShow')
      if (!ready) this.layer.later(() => this.call(instance, 'onReady'))
      ready = true
    }
    const window: WindowConfig = { ...this.config.window, ...(this.json(route) as WindowConfig) }
    const hide = (): void => void this.call(instance, 'onHide')
    const close = (): void => void this.call(instance, 'onUnload')
    return { route, query, instance, title: window.navigationBarTitleText ?? '', show, hide, close }
  }

  private register(route: string): void {
    if (this.layer.registered.pages.has(route)) return
    const used = (this.json(route) as WindowConfig).usingComponents ?? {}
    for (const component of Object.values(used)) {
      const at = resolvePath(route, component)
      if (at !== route) this.layer.guard('component', () => this.layer.load(at))
    }
    this.layer.guard('page', () => this.layer.load(route))
  }

  private json(name: string): unknown {
    return JSON.parse(readFileSync(path.join(this.options.distDir, `${name}.json`), 'utf8'))
  }
}
