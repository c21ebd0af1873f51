export type Sheet = {
  readonly title: string
  readonly body: HTMLElement
  readonly confirm: () => void
  readonly cancel: () => void
}

/** A panel from the bottom of the screen with 取消 and 确定, over everything else. */
export function openSheet({ title, body, confirm, cancel }: Sheet): void {
  const close = (act: () => void) => () => {
    overlay.remove()
    act()
  }
  const bar = element('div', 'sim-sheet-bar')
  bar.append(
    action('取消', close(cancel)),
    element('span', 'sim-sheet-title', title),
    action('确定', close(confirm)),
  )
  const panel = element('div', 'sim-sheet')
  panel.append(bar, body)
  const overlay = openOverlay(title, panel)
}

/** Covers the screen; `name` is what a screen reader says. */
export function openOverlay(name: string, panel: HTMLElement): HTMLElement {
  const overlay = element('div', 'sim-overlay')
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-modal', 'true')
  panel.setAttribute('aria-label', name)
  overlay.append(panel)
  document.body.append(overlay)
  return overlay
}

export function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  if (text) made.textContent = text
  return made
}

export function action(name: string, act: () => void, className = ''): HTMLElement {
  const made = element('button', `sim-action ${className}`, name)
  made.addEventListener('click', act)
  return made
}
