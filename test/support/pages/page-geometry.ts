import type { Phone } from './page'
import type { Mode } from './modes'

/** Sizes an eye or a finger needs. Unit: px. */
interface Least {
  readonly target: number
  readonly text: number
}

/** MIIT 2021: 44 for main controls, 60 for elders; main text 18 for elders. Ours is never under 16. */
const leastOf = ({ elder }: Mode): Least => (elder ? { target: 60, text: 18 } : { target: 44, text: 16 })

/** Runs in the page: everything that is drawn wrong, in words. Nothing of the phone's own bars is looked at. */
const lookAt = (least: { readonly target: number; readonly text: number }): readonly string[] => {
  const wrong = new Set<string>()
  const front =
    document.querySelector('.taro_page_show:not(.taro_page_shade)') ??
    document.querySelector('.sim-frame:not([hidden])') ??
    document.body
  const all = [...front.querySelectorAll('*')]
  const called = (element: Element): string => (element.textContent ?? '').trim().slice(0, 18)
  const seen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    return width > 1 && height > 1 && style.visibility === 'visible' && style.clipPath === 'none'
  }
  const hidden = (element: Element): boolean => element.closest('[aria-hidden="true"]') !== null
  const scrolls = (element: Element): boolean => {
    for (let box = element.parentElement; box !== null; box = box.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth)
        return (
          box.className.includes('sim-scroller') === false && box.className.includes('taro_page') === false
        )
    }
    return false
  }
  const wide = document.documentElement.clientWidth

  // To press: large enough.
  for (const element of front.querySelectorAll(
    '[role=button],[role=link],[role=radio],[role=checkbox],[role=tab],[role=switch],[role=combobox]',
  )) {
    const { width, height } = element.getBoundingClientRect()
    if (!seen(element) || hidden(element)) continue
    if (height < least.target - 0.5 || width < least.target - 0.5)
      wrong.add(`${Math.round(width)}×${Math.round(height)} to press: ${called(element)}`)
  }

  // Words: inside the screen, not cut off, large enough.
  for (const element of all) {
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
    )
    if (texts.length === 0 || !seen(element) || element.closest('svg,option,script,style') !== null) continue
    const style = getComputedStyle(element)
    if (!hidden(element) && parseFloat(style.fontSize) < least.text - 0.1)
      wrong.add(`${style.fontSize} small: ${called(element)}`)
    for (const node of texts) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if ((box.right > wide + 1 || box.left < -1) && !scrolls(element))
        wrong.add(`beyond the screen: ${called(element)}`)
    }
    for (let box: Element | null = element; box !== null && box !== front; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      const cut =
        (['hidden', 'clip'].includes(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
        (['hidden', 'clip'].includes(overflowY) && box.scrollHeight > box.clientHeight + 2)
      const isPage = box.clientHeight > window.innerHeight * 0.9 || box.matches('.taro_page,.sim-scroller')
      if (cut && !isPage && box.clientWidth > 1) wrong.add(`cut off: ${called(element)}`)
      if (['auto', 'scroll'].includes(overflowX) || ['auto', 'scroll'].includes(overflowY)) break
    }
  }

  // Read in the order in which it is seen: no part lies wholly above the one that is read before it.
  for (const element of all) {
    const parts = [...element.children].filter(
      (part) => seen(part) && ['static', 'relative'].includes(getComputedStyle(part).position),
    )
    parts.slice(1).forEach((part, at) => {
      const [before, here] = [(parts[at] as Element).getBoundingClientRect(), part.getBoundingClientRect()]
      const isAbove = here.bottom <= before.top + 1
      const isLeft =
        here.right <= before.left + 1 && here.top < before.bottom - 1 && here.bottom > before.top + 1
      if (isAbove || isLeft) wrong.add(`read after what stands behind it: ${called(part)}`)
    })
  }
  const scroller = document.querySelector('.sim-frame:not([hidden]) > .sim-scroller')
  const sideways = Math.max(
    document.documentElement.scrollWidth - wide,
    scroller === null ? 0 : scroller.scrollWidth - scroller.clientWidth,
  )
  if (sideways > 1) wrong.add(`moves sideways by ${sideways}`)
  return [...wrong]
}

/** What is cut off, too small to press or to read, beyond the screen, or read in another order than seen. */
export const geometryOf = (phone: Phone, mode: Mode): Promise<readonly string[]> =>
  phone.browserPage.evaluate(lookAt, leastOf(mode))
