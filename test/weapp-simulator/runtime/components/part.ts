/** One built-in component on the page: its element, its properties, and a way to fire its events. */
export type Part = {
  readonly tag: string
  readonly kind: PartKind
  readonly element: HTMLElement
  readonly property: (name: string) => unknown
  readonly emit: (type: string, detail?: unknown, options?: { readonly bubbles: boolean }) => void
  /** The real control inside the element, where there is one. */
  control?: HTMLInputElement | HTMLTextAreaElement
}

/** How a built-in component behaves beyond holding its children. */
export type PartKind = {
  readonly role?: string
  readonly focusable?: boolean
  readonly properties?: readonly string[]
  readonly created?: (part: Part) => void
  readonly attached?: (part: Part) => void
  readonly changed?: Readonly<Record<string, (part: Part, value: unknown) => void>>
  /** What a tap does after the app's own handlers had it. */
  readonly activate?: (part: Part) => void
  /** What a form collects under the part's name. */
  readonly value?: (part: Part) => unknown
  readonly reset?: (part: Part) => void
}

const parts = new WeakMap<Element, Part>()

export function registerPart(part: Part): void {
  parts.set(part.element, part)
}

export function partOf(element: Element | null): { part: Part; kind: PartKind } | null {
  const part = element ? parts.get(element) : undefined
  return part ? { part, kind: part.kind } : null
}

/** The nearest element at or above that is a part with the wanted behaviour. */
export function closestPart(
  element: Element | null,
  wanted: (kind: PartKind) => boolean,
): { part: Part; kind: PartKind } | null {
  for (let at = element; at; at = at.parentElement) {
    const found = partOf(at)
    if (found && wanted(found.kind)) return found
  }
  return null
}

export function isDisabled(part: Part): boolean {
  return isTrue(part.property('disabled'))
}

/** WXML passes `true`, `"true"` or an attribute without a value. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === ''
}

export function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}
