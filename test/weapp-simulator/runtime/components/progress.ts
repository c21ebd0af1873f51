import { textOf, type PartKind } from './part'

export const progress: PartKind = {
  role: 'progressbar',
  properties: ['percent', 'showInfo', 'strokeWidth', 'activeColor', 'backgroundColor'],
  changed: {
    percent(part, value) {
      part.element.style.setProperty('--sim-percent', `${Number(value) || 0}%`)
      part.element.setAttribute('aria-valuenow', textOf(value))
    },
  },
}
