import { isDisabled, partOf, textOf, type PartKind } from './part'

const CONTROLS = 'wx-checkbox,wx-radio,wx-switch,wx-button,wx-input,wx-textarea'

/** A tap on a label acts on the control it names with `for`, else on the first one inside. */
export const label: PartKind = {
  properties: ['for'],
  activate(part) {
    const id = textOf(part.property('for'))
    const target = id ? document.getElementById(id) : part.element.querySelector(CONTROLS)
    const found = partOf(target)
    if (found && !isDisabled(found.part)) found.kind.activate?.(found.part)
  },
}
