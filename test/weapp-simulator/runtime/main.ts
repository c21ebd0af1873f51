import * as glassEasel from 'glass-easel'
import { MiniProgramEnv, type ComponentEnv } from 'glass-easel-miniprogram-adapter'
import { parsePagePath, pathOf } from '../wx/page-path'
import type { GivenFile } from '../wx/files'
import type { GivenPlace } from '../wx/place'
import { PageStack } from '../wx/page-stack'
import { NOT_AUTHORISED } from '../wx/privacy'
import { inTheme } from '../wx/theme'
import type { LoadedBundle } from './bundle'
import { createBackend } from './backend'
import { defineParts } from './components/define-parts'
import { ModuleLoader, appGlobal } from './modules'
import { call, PageFactory, type ScreenPage } from './pages'
import { appConsole, collectErrors, flushed, reportError } from './reporter'
import { Screen, NAVIGATION_BAR, STATUS_BAR } from './shell/screen'
import { openActionSheet } from './shell/dialogs'
import { share } from './share'
import { countIntervals, intervals } from './intervals'
import { listenForTaps } from './taps'
import { browserEnvironment, browserWx } from './browser-wx'
import { onNavigator } from './components/navigator'
import { onOpenType } from './components/button'
import baseStyle from './shell/base-style.css'

type AppDefinition = Record<string, unknown>

/** Without `darkmode` a mini-program stays light whatever the phone is. */
function asSeenNow(bundle: LoadedBundle): LoadedBundle {
  const { theme, ...json } = bundle.json
  if (theme === undefined || bundle.json.app.darkmode !== true) return bundle
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  return { ...bundle, json: inTheme(json as LoadedBundle['json'], theme[scheme]) }
}

/** Starts the mini-program of `weapp.js` at the path of `boot.js`. */
function start(): void {
  collectErrors()
  countIntervals()
  const boot = window.__BOOT__
  const bundle = asSeenNow(window.__WEAPP__)
  addStyles(baseStyle, bundle.css)
  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('', true)
  keepIdsPlain(space)
  defineParts(space.getComponentSpace(), bundle)
  for (const [path, config] of Object.entries(bundle.json)) {
    if (path !== 'app') space.addComponentStaticConfig(path, config as never)
  }
  for (const [path, content] of Object.entries(bundle.templates)) {
    space.addCompiledTemplate(path, { groupList: bundle.templates, content } as never)
  }

  let definition: AppDefinition = {}
  let registrar: Partial<ComponentEnv> = {}
  const environment = browserEnvironment(boot.refusesPrivacy)
  const screen = new Screen(bundle.json.app, {
    back: () => stack.back(),
    home: () => navigate('reLaunch', `/${bundle.json.app.pages[0]}`),
    tab: (item) => navigate('switchTab', `/${item.pagePath}`),
    menu: () =>
      openActionSheet(
        ['转发给朋友'],
        () => void share(top()),
        () => undefined,
      ),
  })
  const factory = new PageFactory({
    bundle,
    space,
    backend: env.associateBackend(createBackend()),
    place: screen.pages,
    register: (path) =>
      space.componentEnv(path, (given) => {
        registrar = given
        loader.load(path)
      }),
  })
  const redraw = (): void => {
    const { route, title, window } = top()
    screen.update({ route, title, window, depth: stack.depth })
  }
  const stack = new PageStack({
    app: bundle.json.app,
    make: (path) => factory.make(path),
    environment,
    changed: redraw,
  })
  const top = (): ScreenPage => stack.top as ScreenPage
  const launch = parsePagePath(boot.path)
  const { wx, absent, listeners, files, place, setOnline } = browserWx({
    boot,
    environment,
    stack,
    top,
    launch,
    redraw,
    navigationHeight: NAVIGATION_BAR + STATUS_BAR,
  })
  const apis = wx as Record<string, (options: object) => unknown>
  const navigate = (api: string, url: string): void =>
    void apis[api]?.({ url, fail: ({ errMsg }: { errMsg: string }) => reportError('navigation', errMsg) })
  onNavigator((openType, url) => navigate(openType === 'navigate' ? 'navigateTo' : openType, url))
  onOpenType('share', (button) => void share(top(), button))
  const agreed = (api: string, result: Record<string, unknown> = {}) => {
    const { reason, errno } = NOT_AUTHORISED
    onOpenType(api, () =>
      boot.refusesPrivacy ? { errMsg: `${api}:fail ${reason}`, errno } : { ...result, errMsg: `${api}:ok` },
    )
  }
  agreed('getPhoneNumber', { code: 'simulated-phone-code' })
  agreed('agreePrivacyAuthorization')

  const given = {
    wx,
    App: (app: AppDefinition) => void (definition = app),
    Page: (page: never) => registrar.Page?.(page),
    Component: (component: never) => registrar.Component?.(component),
    Behavior: (behavior: never) => registrar.Behavior?.(behavior),
    getApp: () => definition,
    getCurrentPages: () => stack.instances(),
    console: appConsole(),
    global: appGlobal(wx),
  }
  const loader = new ModuleLoader(bundle, () => given)
  listenForTaps()
  window.__simulator = {
    flushed,
    intervals,
    wx,
    setOnline,
    absent: () => [...absent],
    depth: () => stack.depth,
    route: () => top().route,
    path: () => pathOf(top()),
    nodes: () => top().frame.querySelectorAll('*').length,
    givePlace: (given: GivenPlace | null) => place.give(given),
    giveFiles: (given: readonly GivenFile[]) => files.give(given),
    fire: (event: never, detail: unknown) => listeners.fire(event, detail),
    call: (lifecycle: string, detail?: unknown) => call(top().instance, lifecycle, detail),
  }
  try {
    loader.load('app')
    const options = { path: launch.route, query: launch.query, scene: 1001, referrerInfo: {} }
    call(definition, 'onLaunch', options)
    call(definition, 'onShow', options)
    stack.launch(boot.path)
  } catch (error) {
    reportError('launch', error)
  }
}

function addStyles(base: string, styles: Readonly<Record<string, string>>): void {
  const { app = '', ...others } = styles
  const isPage = (path: string): boolean => window.__WEAPP__.json[path]?.component !== true
  document.head.append(styleOf(base), styleOf(app))
  for (const [path, css] of Object.entries(others))
    document.head.append(styleOf(css, isPage(path) ? path : undefined))
}

function styleOf(css: string, route?: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = css
  if (route !== undefined) style.dataset.route = route
  return style
}

/** glass-easel would put a prefix before every id; without it `aria-labelledby` finds what it names. */
function keepIdsPlain(space: unknown): void {
  type Prepare = (...given: unknown[]) => [Record<string, unknown>, unknown]
  const owner = space as { prepareComponentOptions: Prepare }
  const original = owner.prepareComponentOptions.bind(space)
  owner.prepareComponentOptions = (...given) => {
    const [options, isolation] = original(...given)
    return [{ ...options, idPrefixGenerator: null, writeIdToDOM: true }, isolation]
  }
}

glassEasel.globalOptions.throwGlobalError = false
start()
