import { isDisabled, partOf, textOf, type Part, type PartKind } from './part'

const CONTROLS = 'wx-checkbox,wx-radio,wx-switch,wx-button,wx-input,wx-textarea'

/** A tap on a label acts on the control it names with `for`, else on the first one inside. */
export const label: PartKind = {
  properties: ['for'],
  attached(part) {
    const name = (): void => nameControl(part)
    setTimeout(name)
    new MutationObserver(name).observe(part.element, { childList: true, subtree: true, characterData: true })
  },
  activate(part) {
    const found = partOf(controlOf(part))
    if (found && !isDisabled(found.part)) found.kind.activate?.(found.part)
  },
}

function controlOf(part: Part): Element | null {
  const id = textOf(part.property('for'))
  return id ? document.getElementById(id) : part.element.querySelector(CONTROLS)
}

/** The label's words are the name of a control that has none of its own. */
function nameControl(part: Part): void {
  const control = controlOf(part)
  const words = part.element.textContent?.trim() ?? ''
  if (!control || words === '' || control.textContent?.trim()) return
  const named = partOf(control)?.part.control ?? control
  if (!named.hasAttribute('aria-label')) named.setAttribute('aria-label', words)
}
