import type { Looker } from '../../weapp-check/walk/town'

/** One thing of each kind that a page may be about, by name. */
export type Ids = Readonly<Record<string, string>>

/** What stands behind the ? of an address: the same always, or the thing it is about. */
type Asked = string | ((ids: Ids) => string)

/** A page of the build in one state: who looks at it, which page, a word that is there once it is ready, and what is asked of it. */
export type Address = readonly [who: Looker, page: string, ready: string | RegExp, asked?: Asked]

/** An address as it is opened. */
export const routeOf = ([, page, , asked = '']: Address, ids: Ids): string => {
  const query = typeof asked === 'string' ? asked : asked(ids)
  return `/pages/${page}/index${query === '' ? '' : `?${query}`}`
}

/** The name of a page of the build: pages/staff/today/index is staff/today. */
export const pageNameOf = (built: string): string => built.replace(/^pages\//, '').replace(/\/index$/, '')
