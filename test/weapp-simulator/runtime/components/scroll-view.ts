import { isTrue, textOf, type Part, type PartKind } from './part'

const THRESHOLD = 50

function watch(part: Part): void {
  const box = part.element
  let last = { top: 0, left: 0 }
  box.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = box
    const deltas = { deltaX: last.left - scrollLeft, deltaY: last.top - scrollTop }
    part.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, ...deltas })
    const down = scrollTop > last.top
    if (down && scrollTop + clientHeight >= scrollHeight - THRESHOLD)
      part.emit('scrolltolower', { direction: 'bottom' })
    if (!down && scrollTop <= THRESHOLD) part.emit('scrolltoupper', { direction: 'top' })
    last = { top: scrollTop, left: scrollLeft }
  })
}

function scrollable(part: Part, axis: 'X' | 'Y', value: unknown): void {
  part.element.style[axis === 'X' ? 'overflowX' : 'overflowY'] =
    isTrue(value) && value !== '' ? 'auto' : 'hidden'
}

/** Scrolls only along the axis it is told to, as on the phone. */
export const scrollView: PartKind = {
  properties: ['scrollX', 'scrollY', 'scrollTop', 'scrollLeft', 'scrollIntoView'],
  created: watch,
  changed: {
    scrollX: (part, value) => scrollable(part, 'X', value),
    scrollY: (part, value) => scrollable(part, 'Y', value),
    scrollTop: (part, value) => void (part.element.scrollTop = Number(value) || 0),
    scrollLeft: (part, value) => void (part.element.scrollLeft = Number(value) || 0),
    scrollIntoView: (_part, value) =>
      setTimeout(() => document.getElementById(textOf(value))?.scrollIntoView({ block: 'start' })),
  },
}
