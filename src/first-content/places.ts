import { answersIn } from '../domain/triage/triage-at'

/** What can be read, or begun, before the program is there. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'columns' }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'search'; readonly q: string }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'apply' }
  | { readonly kind: 'triage'; readonly answers: readonly string[] }
  | { readonly kind: 'form' }

const parameter = (query: string, name: string): string => {
  const found = new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query)
  try {
    return decodeURIComponent((found?.[1] ?? '').replace(/\+/g, ' '))
  } catch {
    return ''
  }
}

const PLACES: Readonly<Record<string, (query: string) => Place>> = {
  '/': () => ({ kind: 'home' }),
  '/pages/home/index': () => ({ kind: 'home' }),
  '/pages/disclosures/index': () => ({ kind: 'columns' }),
  '/pages/disclosures/column/index': (query) => ({ kind: 'column', name: parameter(query, 'name') }),
  '/pages/disclosures/search/index': (query) => ({ kind: 'search', q: parameter(query, 'q') }),
  '/pages/disclosures/document/index': (query) => ({ kind: 'document', id: parameter(query, 'id') }),
  '/pages/apply/index': () => ({ kind: 'apply' }),
  '/pages/requests/start/index': (query) => ({
    kind: 'triage',
    answers: answersIn(parameter(query, 'answers')),
  }),
  '/pages/requests/new/index': () => ({ kind: 'form' }),
}

/**
 * The place that the address of a page leads to; null where only the program can show it.
 * @example placeOf('#/pages/disclosures/document/index?id=a1') // { kind: 'document', id: 'a1' }
 */
export const placeOf = (hash: string): Place | null => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const known = Object.prototype.hasOwnProperty.call(PLACES, path || '/') ? PLACES[path || '/'] : undefined
  return known === undefined ? null : known(query)
}

const page = (path: string, name: string, value: string): string =>
  `#${path}?${name}=${encodeURIComponent(value)}`

export const documentAddress = (id: string): string => page('/pages/disclosures/document/index', 'id', id)
export const columnAddress = (name: string): string => page('/pages/disclosures/column/index', 'name', name)
export const searchAddress = (q: string): string => page('/pages/disclosures/search/index', 'q', q)
export const triageAddress = (answers: readonly string[]): string =>
  page('/pages/requests/start/index', 'answers', answers.join(','))
export const letterAddress = (kind: string): string => page('/pages/complaints/new/index', 'kind', kind)
export const APPLY_ADDRESS = '#/pages/apply/index'
export const FORM_ADDRESS = '#/pages/requests/new/index'
export const HOME_ADDRESS = '#/pages/home/index'

const DOORS: {
  readonly [Kind in Place['kind']]: (place: Extract<Place, { readonly kind: Kind }>) => string
} = {
  home: () => '/home',
  columns: () => '/columns',
  column: ({ name }) => `/documents?column=${encodeURIComponent(name)}`,
  search: ({ q }) => `/documents?q=${encodeURIComponent(q)}`,
  document: ({ id }) => `/documents/${encodeURIComponent(id)}`,
  apply: () => '/office',
  triage: () => '/office',
  form: () => '/office',
}

/**
 * The public door that a place is read from.
 * @example doorOf({ kind: 'home' }, 'zhanxi') // '/api/public/zhanxi/home'
 */
export const doorOf = (place: Place, township: string): string =>
  `/api/public/${encodeURIComponent(township)}${(DOORS[place.kind] as (of: Place) => string)(place)}`
