import { partOf, textOf, type Part, type PartKind } from './part'

/** Collects the named fields below it; buttons reach it through two events of the simulator's own. */
export const form: PartKind = {
  reset: (part) => fields(part).forEach(({ kind, part: field }) => kind.reset?.(field)),
  created(part) {
    part.element.addEventListener('sim-submit', () =>
      part.emit('submit', { value: formValue(part), formId: '' }),
    )
    part.element.addEventListener('sim-reset', () => {
      form.reset?.(part)
      part.emit('reset')
    })
  },
}

function formValue(part: Part): Record<string, unknown> {
  const named = fields(part).map((field) => [
    textOf(field.part.property('name')),
    field.kind.value?.(field.part),
  ])
  return Object.fromEntries(named.filter(([name]) => name !== '')) as Record<string, unknown>
}

function fields(part: Part): { part: Part; kind: PartKind }[] {
  return [...part.element.querySelectorAll('*')]
    .map((element) => partOf(element))
    .filter((found) => found !== null)
    .filter(({ kind }) => kind.value !== undefined)
}
