import { closestPart, isTrue, partOf, textOf, type Part, type PartKind } from './part'

/** `checkbox`, `radio`, `switch` and their groups: the box is drawn by the base style from `aria-checked`. */
function setChecked(part: Part, checked: boolean): void {
  part.element.setAttribute('aria-checked', String(checked))
}

function isChecked(part: Part): boolean {
  return part.element.getAttribute('aria-checked') === 'true'
}

const choice = (role: string, activate: (part: Part) => void): PartKind => ({
  role,
  focusable: true,
  properties: ['value', 'checked', 'color'],
  created(part) {
    const box = document.createElement('span')
    box.className = `sim-${part.tag}`
    box.setAttribute('aria-hidden', 'true')
    part.element.prepend(box)
    setChecked(part, false)
  },
  changed: { checked: (part, value) => setChecked(part, value === true || value === 'true') },
  activate,
})

export const checkbox = choice('checkbox', (part) => {
  setChecked(part, !isChecked(part))
  groupAbove(part, 'checkbox-group')?.emit('change', {
    value: checkedValues(part, 'checkbox-group', 'checkbox'),
  })
})

export const radio = choice('radio', (part) => {
  if (isChecked(part)) return
  const group = groupAbove(part, 'radio-group')
  if (group) members(group, 'radio').forEach((member) => setChecked(member, member === part))
  else setChecked(part, true)
  group?.emit('change', { value: textOf(part.property('value')) })
})

export const switchKind: PartKind = {
  ...choice('switch', (part) => {
    setChecked(part, !isChecked(part))
    part.emit('change', { value: isChecked(part) })
  }),
  value: isChecked,
  reset: (part) => setChecked(part, false),
}

export const checkboxGroup: PartKind = {
  role: 'group',
  value: (part) => valuesOf(part, 'checkbox'),
  reset: (part) => members(part, 'checkbox').forEach((member) => setChecked(member, false)),
}

export const radioGroup: PartKind = {
  role: 'radiogroup',
  value: (part) => valuesOf(part, 'radio')[0] ?? '',
  reset: (part) => members(part, 'radio').forEach((member) => setChecked(member, false)),
}

function groupAbove(part: Part, tag: string): Part | undefined {
  const found = closestPart(part.element.closest(`wx-${tag}`), () => true)
  return found?.part.tag === tag ? found.part : undefined
}

function checkedValues(part: Part, group: string, tag: string): string[] {
  const above = groupAbove(part, group)
  return above ? valuesOf(above, tag) : []
}

function valuesOf(group: Part, tag: string): string[] {
  return members(group, tag)
    .filter(isChecked)
    .map((member) => textOf(member.property('value')))
}

function members(group: Part, tag: string): Part[] {
  const elements = [...group.element.querySelectorAll(`wx-${tag}`)]
  return elements
    .flatMap((element) => partOf(element)?.part ?? [])
    .filter((part) => !isTrue(part.property('hidden')))
}
