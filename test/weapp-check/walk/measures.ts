import type { Page } from 'playwright-core'
import type { Picture, Target, Tree } from '../evidence'

/** The page in front, without those below it and without the phone's own bars. */
const FRONT = '.sim-frame:not([hidden]) > .sim-scroller'
const PRESSABLE =
  '[role=button],[role=link],[role=radio],[role=checkbox],[role=tab],[role=switch],input,textarea'

/** Nodes as WXML counts them: components, not what the browser makes them of. */
export const treeOf = (page: Page): Promise<Tree> =>
  page.evaluate((front) => {
    const isNode = (element: Element) => element.localName.startsWith('wx-')
    const root = document.querySelector(front)
    const tree = { nodes: 0, depth: 0, children: 0 }
    const walk = (element: Element, depth: number): void => {
      const parts = [...element.children].filter(isNode)
      tree.children = Math.max(tree.children, parts.length)
      tree.depth = Math.max(tree.depth, depth)
      tree.nodes += parts.length
      for (const child of element.children) walk(child, isNode(child) ? depth + 1 : depth)
    }
    if (root !== null) walk(root, 0)
    return tree
  }, FRONT)

/** What can be pressed, as it lies on the screen as wide as it is now. */
export const targetsOf = (page: Page): Promise<readonly Target[]> =>
  page.evaluate(
    ([front, pressable]) =>
      [...document.querySelectorAll(`${front} :is(${pressable})`)].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
        if (width === 0 && height === 0) return []
        return [{ name: name.trim().slice(0, 30), screen: window.innerWidth, width, height }]
      }),
    [FRONT, PRESSABLE] as const,
  )

/** The pictures of the page that have come. */
export const picturesOf = (page: Page): Promise<readonly Picture[]> =>
  page.evaluate(
    (front) =>
      [...document.querySelectorAll<HTMLImageElement>(`${front} wx-image img`)]
        .filter((picture) => picture.complete && picture.naturalWidth > 0)
        .map((picture) => {
          const { width, height } = picture.getBoundingClientRect()
          return {
            address: picture.src.slice(0, 80),
            natural: [picture.naturalWidth, picture.naturalHeight] as const,
            shown: [Math.round(width), Math.round(height)] as const,
            isCut: /aspect|top|left|center/i.test(picture.parentElement?.dataset.mode ?? ''),
          }
        }),
    FRONT,
  )

/** Texts that axe finds too pale. */
export const paleTextsOf = async (page: Page, axe: string): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const found = await page.evaluate(
    `axe.run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] })
      .then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120))))`,
  )
  return found as readonly string[]
}

/** Has the page note how long its script runs without a pause. */
export const WATCH_TASKS = `
  window.__longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.__longest = Math.max(window.__longest, duration)
  }).observe({ type: 'longtask', buffered: true })`
