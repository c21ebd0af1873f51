export type TabItem = {
  readonly pagePath: string
  readonly text: string
  readonly iconPath?: string
  readonly selectedIconPath?: string
}

export type WindowConfig = {
  readonly navigationBarTitleText?: string
  readonly navigationBarBackgroundColor?: string
  readonly navigationBarTextStyle?: 'black' | 'white'
  readonly navigationStyle?: 'default' | 'custom'
  readonly backgroundColor?: string
  readonly enablePullDownRefresh?: boolean
  readonly usingComponents?: Readonly<Record<string, string>>
}

/** The part of `app.json` the simulator reads. */
export type AppConfig = {
  readonly pages: readonly string[]
  readonly subPackages?: readonly SubPackage[]
  readonly subpackages?: readonly SubPackage[]
  readonly window?: WindowConfig
  readonly darkmode?: boolean
  readonly tabBar?: {
    readonly color?: string
    readonly selectedColor?: string
    readonly backgroundColor?: string
    readonly custom?: boolean
    readonly list: readonly TabItem[]
  }
}

export type SubPackage = { readonly root: string; readonly pages: readonly string[] }

export function subPackagesOf(app: AppConfig): readonly SubPackage[] {
  return app.subPackages ?? app.subpackages ?? []
}

/** Every route of the app, sub-packages included, as `pages/home/index`. */
export function routesOf(app: AppConfig): readonly string[] {
  const inSubPackages = subPackagesOf(app).flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/\/$/, '')}/${page}`),
  )
  return [...app.pages, ...inSubPackages]
}

export function isTab(app: AppConfig, route: string): boolean {
  return app.tabBar?.list.some((tab) => tab.pagePath === route) ?? false
}
