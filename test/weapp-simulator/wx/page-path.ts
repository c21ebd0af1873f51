export type PagePath = { readonly route: string; readonly query: Readonly<Record<string, string>> }

/** Reads `/pages/home/index?x=1`, or a path relative to the page it was written on. */
export function parsePagePath(url: string, from = ''): PagePath {
  const [path = '', search = ''] = url.split('?')
  const route = path.startsWith('/') ? path.slice(1) : joinPath(folderOf(from), path)
  return { route, query: Object.fromEntries(search.split('&').filter(Boolean).map(parsePair)) }
}

/** Joins module or page paths inside the package; `..` goes up, nothing goes above the root. */
export function joinPath(folder: string, relative: string): string {
  const parts = folder.split('/').filter(Boolean)
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

export function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
}

export function resolvePath(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : joinPath(folderOf(from), target)
}

function parsePair(pair: string): [string, string] {
  const [key = '', value = ''] = pair.split('=')
  return [key, decodeURIComponent(value)]
}

/** Path and query of a page, as `open` takes it. */
export function pathOf({ route, query }: PagePath): string {
  const search = Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${route}${search ? `?${search}` : ''}`
}
