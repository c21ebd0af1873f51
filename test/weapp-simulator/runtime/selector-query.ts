type Callback = (result: unknown) => void
type Fields = Readonly<Record<string, unknown>>
type GlassNode = {
  readonly $$?: HTMLElement
  readonly id?: string
  readonly dataset?: unknown
  readonly data?: Fields
}
type GlassRoot = {
  querySelector(selector: string): GlassNode | null
  querySelectorAll(selector: string): GlassNode[]
}
type Scope = { readonly root: GlassRoot; readonly scroller: HTMLElement }
type Query = { readonly nodes: (scope: Scope) => unknown; readonly callback: Callback | undefined }

const RECT: Fields = { id: true, dataset: true, rect: true, size: true }
const OFFSET: Fields = { id: true, dataset: true, scrollOffset: true }

/**
 * `wx.createSelectorQuery` over the real layout. Coordinates count from the page's own corner, below the
 * navigation bar, as on the phone. `scope` gives the page on top, or a component after `in()`.
 */
export function createSelectorQuery(scope: (component?: unknown) => Scope | null): unknown {
  const queries: Query[] = []
  let component: unknown
  const add = (read: Query['nodes'], callback: unknown): unknown => {
    queries.push({
      nodes: read,
      callback: typeof callback === 'function' ? (callback as Callback) : undefined,
    })
    return query
  }
  const reader = (select: (scope: Scope, fields: Fields) => unknown) => ({
    boundingClientRect: (callback?: Callback) => add((at) => select(at, RECT), callback),
    scrollOffset: (callback?: Callback) => add((at) => select(at, OFFSET), callback),
    fields: (fields: Fields, callback?: Callback) => add((at) => select(at, fields), callback),
    node: (callback?: Callback) => add(() => null, callback),
    context: (callback?: Callback) => add(() => null, callback),
  })
  const query = {
    in: (within: unknown) => {
      component = within
      return query
    },
    select: (selector: string) =>
      reader((at, fields) => describe(at, at.root.querySelector(selector), fields)),
    selectAll: (selector: string) =>
      reader((at, fields) => at.root.querySelectorAll(selector).map((node) => describe(at, node, fields))),
    selectViewport: () => reader((at, fields) => describe(at, { $$: at.scroller }, fields)),
    exec: (callback?: Callback) => {
      requestAnimationFrame(() => answer(queries, scope(component), callback))
      return query
    },
  }
  return query
}

function answer(queries: readonly Query[], scope: Scope | null, callback?: Callback): void {
  const results = queries.map(({ nodes }) => (scope ? nodes(scope) : null))
  queries.forEach((query, index) => query.callback?.(results[index]))
  callback?.(results)
}

function describe(scope: Scope, node: GlassNode | null, fields: Fields): Record<string, unknown> | null {
  if (!node?.$$) return null
  const found: Record<string, unknown> = {}
  const rect = node.$$.getBoundingClientRect()
  const origin = scope.scroller.getBoundingClientRect()
  if (fields.id) found.id = node.id ?? ''
  if (fields.dataset) found.dataset = node.dataset ?? {}
  if (fields.size) Object.assign(found, { width: rect.width, height: rect.height })
  if (fields.rect) Object.assign(found, edges(rect, origin))
  if (fields.scrollOffset) {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = node.$$
    Object.assign(found, { scrollTop, scrollLeft, scrollHeight, scrollWidth })
  }
  for (const name of (fields.properties ?? []) as string[]) found[name] = node.data?.[name]
  for (const name of (fields.computedStyle ?? []) as string[]) {
    found[name] = getComputedStyle(node.$$).getPropertyValue(
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    )
  }
  return found
}

function edges(rect: DOMRect, origin: DOMRect): Record<string, number> {
  return {
    left: rect.left - origin.left,
    right: rect.right - origin.left,
    top: rect.top - origin.top,
    bottom: rect.bottom - origin.top,
  }
}
