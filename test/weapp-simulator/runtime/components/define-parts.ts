import type * as glassEasel from 'glass-easel'
import type { LoadedBundle } from '../bundle'
import { applyAria, ARIA_PROPERTIES } from './aria'
import { KINDS, PLAIN_TAGS } from './kinds'
import { isTrue, registerPart, type Part, type PartKind } from './part'

/** The steps of glass-easel's builder used here; its own types are too deep for a property list made at run time. */
type Builder = {
  options(options: Record<string, unknown>): Builder
  property(name: string, definition: { type: null; value: unknown }): Builder
  observer(name: string, changed: (this: Instance, value: unknown) => void): Builder
  lifetime(name: string, run: (this: Instance) => void): Builder
  template(template: unknown): Builder
  registerComponent(): glassEasel.GeneralComponentDefinition
}

type Instance = {
  readonly $$: HTMLElement
  readonly data: Readonly<Record<string, unknown>>
  triggerEvent(type: string, detail: unknown, options: unknown): void
}

const COMMON = ['hidden', 'disabled', 'name', 'hoverClass', ...ARIA_PROPERTIES]

/** Defines every built-in component; its properties are those the package's templates give it. */
export function defineParts(space: glassEasel.ComponentSpace, bundle: LoadedBundle): void {
  const tags = new Set([...PLAIN_TAGS, ...Object.keys(KINDS)])
  for (const tag of tags) space.setGlobalUsingComponent(tag, definePart(space, bundle, tag))
}

function definePart(space: glassEasel.ComponentSpace, bundle: LoadedBundle, tag: string) {
  const kind = KINDS[tag] ?? {}
  const parts = new WeakMap<object, Part>()
  const properties = new Set([...COMMON, ...(kind.properties ?? []), ...(bundle.attributes[tag] ?? [])])
  let builder = (space.define(`wx/${tag}`) as unknown as Builder)
    .options({ virtualHost: false, hostNodeTagName: `wx-${tag}` })
    .lifetime('created', function () {
      parts.set(this, createPart(this, tag, kind))
    })
    .lifetime('attached', function () {
      const part = parts.get(this)
      if (part) kind.attached?.(part)
    })
  for (const name of properties) {
    builder = builder.property(name, { type: null, value: undefined }).observer(name, function (value) {
      const part = parts.get(this)
      if (part) applyProperty(part, name, value)
    })
  }
  return builder
    .template({ groupList: bundle.templates, content: bundle.templates.__slot })
    .registerComponent()
}

function createPart(instance: Instance, tag: string, kind: PartKind): Part {
  const element = instance.$$
  const part: Part = {
    tag,
    kind,
    element,
    property: (name) => instance.data[name],
    emit: (type, detail = {}, options = { bubbles: false }) => instance.triggerEvent(type, detail, options),
  }
  registerPart(part)
  if (kind.role) element.setAttribute('role', kind.role)
  if (kind.focusable) element.tabIndex = 0
  kind.created?.(part)
  return part
}

function applyProperty(part: Part, name: string, value: unknown): void {
  if (name.startsWith('aria')) applyAria(part, name, value)
  if (name === 'hidden') part.element.hidden = isTrue(value)
  if (name === 'disabled') applyDisabled(part, isTrue(value))
  part.kind.changed?.[name]?.(part, value)
}

function applyDisabled(part: Part, disabled: boolean): void {
  part.element.toggleAttribute('disabled', disabled)
  if (part.control) part.control.disabled = disabled
  else if (disabled) part.element.setAttribute('aria-disabled', 'true')
  else part.element.removeAttribute('aria-disabled')
}
