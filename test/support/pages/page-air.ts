import type { Phone } from './page'

/** What an eye needs to tell words from the button they stand beside. Unit: px. */
const LEAST_AIR = 6

/** Runs in the page: words that stand on a drawn button, or right under it. */
const lookAt = (least: number): readonly string[] => {
  const front =
    document.querySelector('.taro_page_show:not(.taro_page_shade)') ??
    document.querySelector('.sim-frame:not([hidden])') ??
    document.body
  const isDrawn = (element: Element): boolean => {
    const { borderTopStyle, borderTopColor, backgroundColor, visibility } = getComputedStyle(element)
    const hasEdge = borderTopStyle !== 'none' && borderTopColor !== 'rgba(0, 0, 0, 0)'
    return visibility === 'visible' && (hasEdge || backgroundColor !== 'rgba(0, 0, 0, 0)')
  }
  const floats = (element: Element): boolean => {
    for (let box: Element | null = element; box !== null && box !== front; box = box.parentElement)
      if (!['static', 'relative'].includes(getComputedStyle(box).position)) return true
    return false
  }
  const buttons = [...front.querySelectorAll('[role=button]')]
    .filter((element) => isDrawn(element) && !floats(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 60 && box.height > 30)
  const wrong = new Set<string>()
  const texts = document.createTreeWalker(front, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const words = texts.currentNode
    const parent = words.parentElement
    if (parent === null || words.textContent?.trim() === '' || floats(parent)) continue
    if (parent.closest('[role=button],[role=link],[role=radio],[role=tab],[role=checkbox]') !== null) continue
    const range = document.createRange()
    range.selectNodeContents(words)
    const text = range.getBoundingClientRect()
    if (text.width < 2 || getComputedStyle(parent).visibility !== 'visible') continue
    for (const { element, box } of buttons) {
      if (text.right < box.left || text.left > box.right) continue
      const [above, below] = [box.top - text.bottom, text.top - box.bottom]
      const air = Math.max(above, below)
      if (air > -2 && air < least)
        wrong.add(
          `${Math.round(air)} px between ${(words.textContent ?? '').trim().slice(-12)} and ${(element.textContent ?? '').trim().slice(0, 12)}`,
        )
    }
  }
  return [...wrong]
}

/** Words with no air between them and the button above or below. */
export const airOf = (phone: Phone): Promise<readonly string[]> =>
  phone.browserPage.evaluate(lookAt, LEAST_AIR)
