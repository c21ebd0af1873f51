import type { PageInstance } from '../wx/page-stack'
import { report, reportError } from './reporter'

/** Source: setData: at most 1 MB in one call. Unit: bytes of UTF-8 JSON. */
const LIMIT = 1024 * 1024

/** Every name of a field in what is set, down to the last: those of paths like `root.cn.[0].p7` too. */
const namesIn = (data: unknown, found = new Set<string>()): readonly string[] => {
  if (typeof data !== 'object' || data === null) return [...found]
  for (const [path, value] of Object.entries(data)) {
    for (const name of path.match(/[A-Za-z_$][\w$]*/g) ?? []) found.add(name)
    namesIn(value, found)
  }
  return [...found]
}

type SetData = (data: unknown, done?: () => void) => void

/** Passes `setData` through JSON, as the bridge to the page does, and reports its size. */
export function meterSetData(instance: PageInstance, route: string): void {
  const original = (instance.setData as SetData).bind(instance)
  instance.setData = (data: unknown, done?: () => void) => {
    const json = JSON.stringify(data)
    const bytes = new Blob([json]).size
    if (bytes > LIMIT) reportError('set-data', `${route}: setData of ${bytes} bytes is over 1 MB`)
    const at = Date.now()
    const start = performance.now()
    original(JSON.parse(json), done)
    // Laid out as well: a phone draws what was set.
    void document.body.offsetHeight
    const milliseconds = performance.now() - start
    report({ type: 'set-data', route, bytes, at, milliseconds, names: namesIn(JSON.parse(json)) })
  }
}
