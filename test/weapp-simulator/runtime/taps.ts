import * as glassEasel from 'glass-easel'
import { closestPart, isDisabled } from './components/part'

type WithGlass = Element & { __wxElement?: glassEasel.Element }

/** Turns the browser's clicks and touches into the events WXML binds: `tap`, `touchstart`, … */
export function listenForTaps(): void {
  document.addEventListener('click', onClick)
  document.addEventListener('keydown', onKey)
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel']) {
    document.addEventListener(type, (event) => onTouch(event as TouchEvent), { passive: true })
  }
}

function onClick(event: MouseEvent): void {
  const target = event.target as Element
  const button = closestPart(target, (kind) => kind.role === 'button')
  if (button && isDisabled(button.part)) return
  trigger(target, 'tap', { detail: { x: event.clientX, y: event.clientY } })
  const found = closestPart(target, (kind) => kind.activate !== undefined)
  if (found && !isDisabled(found.part)) found.kind.activate?.(found.part)
}

/** Not WeChat's, but what an external keyboard does there, too: Enter and Space press what has the focus. */
function onKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement
  const presses = event.key === 'Enter' || event.key === ' '
  if (!presses || /^(INPUT|TEXTAREA|BUTTON)$/.test(target.tagName)) return
  event.preventDefault()
  target.click()
}

/** WeChat counts from the corner of the page below the bar, as its selector query does. */
function onTouch(event: TouchEvent): void {
  const frame = (event.target as Element).closest('.sim-scroller')?.getBoundingClientRect()
  const [left, top] = [frame?.left ?? 0, frame?.top ?? 0]
  const points = (list: TouchList) =>
    [...list].map(({ identifier, clientX, clientY, pageX, pageY }) => ({
      identifier,
      clientX: clientX - left,
      clientY: clientY - top,
      pageX: pageX - left,
      pageY: pageY - top,
    }))
  const extraFields = { touches: points(event.touches), changedTouches: points(event.changedTouches) }
  trigger(event.target as Element, event.type, { detail: {}, extraFields })
}

type Fired = { readonly detail: object; readonly extraFields?: Record<string, unknown> }

function trigger(target: Element, type: string, { detail, extraFields = {} }: Fired): void {
  let at: WithGlass | null = target
  while (at && !at.__wxElement) at = at.parentElement
  if (!at?.__wxElement) return
  glassEasel.Event.triggerEvent(at.__wxElement, type, detail, { bubbles: true, composed: true, extraFields })
}
