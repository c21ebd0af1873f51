import type { WxEnvironment } from '../wx/async-api'

const RECT = { id: '', dataset: {}, left: 0, top: 0, right: 390, bottom: 40, width: 390, height: 40 }
const SCROLL = { scrollLeft: 0, scrollTop: 0, scrollWidth: 390, scrollHeight: 844 }

type Callback = (result: unknown) => void

/** There is no layout here: every selector finds one box of the same size. */
export function fixedSelectorQuery(environment: WxEnvironment): unknown {
  const asked: { result: unknown; callback: Callback | undefined }[] = []
  const query = {
    in: () => query,
    select: () => reader({ ...RECT, ...SCROLL }),
    selectAll: () => reader([{ ...RECT, ...SCROLL }]),
    selectViewport: () => reader({ ...RECT, ...SCROLL, height: 844, bottom: 844 }),
    exec: (callback?: Callback) =>
      environment.later(() => {
        const results = asked.map(({ result }) => environment.adopt(result))
        asked.forEach(({ callback: own }, index) => own?.(results[index]))
        callback?.(environment.adopt(results))
      }),
  }
  const reader = (result: unknown) => {
    const add = (...given: unknown[]) => {
      const callback = given.find((one) => typeof one === 'function') as Callback | undefined
      asked.push({ result, callback })
      return query
    }
    return { boundingClientRect: add, scrollOffset: add, fields: add, node: add, context: add }
  }
  return query
}
