import { textOf, type Part } from './part'

const NAMES = [
  ...['role', 'label', 'hidden', 'checked', 'disabled', 'expanded', 'selected', 'modal', 'live', 'pressed'],
  ...['labelledby', 'describedby', 'invalid', 'required', 'current', 'controls', 'haspopup', 'level', 'busy'],
  ...['valuenow', 'valuemin', 'valuemax', 'valuetext', 'atomic'],
]

export const ARIA_PROPERTIES = NAMES.map((name) => `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`)

/** Carries WeChat's `aria-*` over to the browser: `aria-role` is `role`, text fields pass theirs to the real field. */
export function applyAria(part: Part, property: string, value: unknown): void {
  const name = property === 'ariaRole' ? 'role' : `aria-${property.slice(4).toLowerCase()}`
  const target = part.control && /^(INPUT|TEXTAREA)$/.test(part.control.tagName) ? part.control : part.element
  const text = textOf(value)
  if (text !== '') target.setAttribute(name, text)
  else if (name === 'role' && part.kind.role && target === part.element)
    target.setAttribute('role', part.kind.role)
  else target.removeAttribute(name)
}
