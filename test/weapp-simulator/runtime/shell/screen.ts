import type { AppConfig, TabItem, WindowConfig } from '../../wx/app-config'
import { isTab } from '../../wx/app-config'
import { element } from './sheet'

export type ScreenActs = {
  readonly back: () => void
  readonly home: () => void
  readonly tab: (item: TabItem) => void
  readonly menu: () => void
}

export type ScreenState = {
  readonly route: string
  readonly depth: number
  readonly title: string
  readonly window: WindowConfig
}

export const STATUS_BAR = 20
export const NAVIGATION_BAR = 44

/** The native parts around the page: navigation bar, tab bar, and the place the pages lie in. */
export class Screen {
  readonly pages = element('div', 'sim-pages')
  private readonly bar = element('header', 'sim-navigation-bar')
  private readonly tabBar = element('nav', 'sim-tab-bar')

  constructor(
    private readonly app: AppConfig,
    private readonly acts: ScreenActs,
  ) {
    const root = element('div', 'sim-screen')
    root.append(this.bar, this.pages, this.tabBar)
    document.body.append(root)
    this.tabBar.setAttribute('role', 'tablist')
  }

  update(state: ScreenState): void {
    this.drawBar(state)
    this.drawTabs(state.route)
    document.title = state.title
    const height = this.pages.clientHeight
    document.documentElement.style.setProperty('--sim-vh', `${height / 100}px`)
  }

  private drawBar({ route, depth, title, window }: ScreenState): void {
    this.bar.hidden = window.navigationStyle === 'custom'
    this.bar.style.background = window.navigationBarBackgroundColor ?? '#000000'
    this.bar.style.color = window.navigationBarTextStyle === 'black' ? '#000000' : '#ffffff'
    const left = element('div', 'sim-bar-side')
    if (depth > 1) left.append(iconButton('返回', '‹', this.acts.back))
    else if (!isTab(this.app, route)) left.append(iconButton('返回首页', '⌂', this.acts.home))
    const right = element('div', 'sim-bar-side')
    right.append(iconButton('更多', '···', this.acts.menu))
    const heading = element('div', 'sim-bar-title', title)
    heading.setAttribute('role', 'heading')
    heading.setAttribute('aria-level', '1')
    this.bar.replaceChildren(left, heading, right)
  }

  private drawTabs(route: string): void {
    const { tabBar } = this.app
    this.tabBar.hidden = !tabBar || tabBar.custom === true || !isTab(this.app, route)
    if (!tabBar) return
    this.tabBar.style.background = tabBar.backgroundColor ?? '#ffffff'
    this.tabBar.replaceChildren(...tabBar.list.map((item) => this.tab(item, item.pagePath === route)))
  }

  private tab(item: TabItem, selected: boolean): HTMLElement {
    const tab = element('div', 'sim-tab')
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-selected', String(selected))
    tab.tabIndex = 0
    tab.style.color = (selected ? this.app.tabBar?.selectedColor : this.app.tabBar?.color) ?? '#333333'
    const icon = selected ? (item.selectedIconPath ?? item.iconPath) : item.iconPath
    if (icon) {
      const picture = document.createElement('img')
      picture.src = `/package/${icon.replace(/^\//, '')}`
      picture.alt = ''
      tab.append(picture)
    }
    tab.append(element('span', '', item.text))
    tab.addEventListener('click', () => this.acts.tab(item))
    return tab
  }
}

function iconButton(name: string, sign: string, act: () => void): HTMLElement {
  const button = element('button', 'sim-icon-button', sign)
  button.setAttribute('aria-label', name)
  button.addEventListener('click', act)
  return button
}
