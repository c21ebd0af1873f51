import { asyncApi, type Outcome, type WxEnvironment } from './async-api'
import { isTab, routesOf, type AppConfig } from './app-config'
import { parsePagePath, type PagePath } from './page-path'

export type PageInstance = Record<string, unknown>

/** One open page; the browser runtime and the node vm each make their own kind. */
export type OpenPage = {
  readonly route: string
  readonly query: Readonly<Record<string, string>>
  readonly instance: PageInstance
  readonly show: () => void
  readonly hide: () => void
  readonly close: () => void
}

export type PageMaker = (path: PagePath) => OpenPage

/** The most pages `navigateTo` may pile up. */
export const STACK_LIMIT = 10

type Move = { readonly name: string; readonly move: (path: PagePath) => void; readonly url: unknown }

export type PageStackParts = {
  readonly app: AppConfig
  readonly make: PageMaker
  readonly environment: WxEnvironment
  /** Called after every change of the page in front. */
  readonly changed?: () => void
}

/** The page stack with WeChat's rules: ten levels, tab pages kept alive and reached only by `switchTab`. */
export class PageStack {
  private pages: OpenPage[] = []
  private readonly tabs = new Map<string, OpenPage>()

  constructor(private readonly parts: PageStackParts) {}

  get top(): OpenPage | undefined {
    return this.pages.at(-1)
  }

  get depth(): number {
    return this.pages.length
  }

  instances(): PageInstance[] {
    return this.pages.map((page) => page.instance)
  }

  /** Opens the first page of a cold start; an unknown path opens the home page, as WeChat does. */
  launch(url: string): OpenPage {
    const path = parsePagePath(url)
    return this.enter(this.has(path.route) ? path : { route: this.parts.app.pages[0] ?? '', query: {} })
  }

  /** `navigateTo`, `redirectTo`, `reLaunch`, `switchTab`, `navigateBack` for `wx`. */
  apis(): Record<string, unknown> {
    const api = (name: string, move: (path: PagePath) => void): unknown =>
      asyncApi(this.parts.environment, name, ({ url }, outcome) => this.go({ name, move, url }, outcome))
    return {
      navigateTo: api('navigateTo', (path) => this.push(path)),
      redirectTo: api('redirectTo', (path) => this.replace(path)),
      reLaunch: api('reLaunch', (path) => this.restart(path)),
      switchTab: api('switchTab', (path) => this.toTab(path)),
      navigateBack: asyncApi(this.parts.environment, 'navigateBack', (options, outcome) =>
        this.parts.environment.later(() => {
          if (this.pages.length < 2) return outcome.fail('cannot navigate back at first page.')
          this.back(typeof options.delta === 'number' ? options.delta : 1)
          outcome.ok()
        }),
      ),
    }
  }

  back(delta = 1): void {
    const levels = Math.min(Math.max(delta, 1), this.pages.length - 1)
    for (let level = 0; level < levels; level++) this.pages.pop()?.close()
    this.top?.show()
    this.parts.changed?.()
  }

  private go({ name, move, url }: Move, outcome: Outcome): void {
    const path = parsePagePath(String(url), this.top?.route)
    const refusal = this.refusal(name, path.route)
    if (refusal) return outcome.fail(refusal)
    this.parts.environment.later(() => {
      move(path)
      outcome.ok()
    })
  }

  private refusal(name: string, route: string): string | null {
    const tab = isTab(this.parts.app, route)
    if (!this.has(route)) return `page "${route}" is not found`
    if (name === 'switchTab' && !tab) return 'can not switch to no-tabBar page'
    if ((name === 'navigateTo' || name === 'redirectTo') && tab) return `can not ${name} a tabbar page`
    if (name === 'navigateTo' && this.pages.length >= STACK_LIMIT) return 'webview count limit exceed'
    return null
  }

  private has(route: string): boolean {
    return routesOf(this.parts.app).includes(route)
  }

  private push(path: PagePath): void {
    this.top?.hide()
    this.enter(path)
  }

  private replace(path: PagePath): void {
    this.pages.pop()?.close()
    this.enter(path)
  }

  private restart(path: PagePath): void {
    for (const page of new Set([...this.pages, ...this.tabs.values()])) page.close()
    this.pages = []
    this.tabs.clear()
    this.enter(path)
  }

  private toTab(path: PagePath): void {
    if (this.top?.route === path.route && this.pages.length === 1) return
    for (const page of this.pages.splice(0).reverse()) {
      if (isTab(this.parts.app, page.route)) page.hide()
      else page.close()
    }
    this.enter(path)
  }

  private enter(path: PagePath): OpenPage {
    const kept = this.tabs.get(path.route)
    const page = kept ?? this.parts.make(path)
    this.pages.push(page)
    if (isTab(this.parts.app, path.route)) this.tabs.set(path.route, page)
    this.parts.changed?.()
    page.show()
    return page
  }
}
