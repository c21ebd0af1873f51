import type { PageInstance } from '../wx/page-stack'
import { report, reportError } from './reporter'

/** Source: setData: at most 1 MB in one call. Unit: bytes of UTF-8 JSON. */
const LIMIT = 1024 * 1024

type SetData = (data: unknown, done?: () => void) => void

/** Passes `setData` through JSON, as the bridge to the page does, and reports its size. */
export function meterSetData(instance: PageInstance, route: string): void {
  const original = (instance.setData as SetData).bind(instance)
  instance.setData = (data: unknown, done?: () => void) => {
    const json = JSON.stringify(data)
    const bytes = new Blob([json]).size
    report({ type: 'set-data', route, bytes, at: Date.now() })
    if (bytes > LIMIT) reportError('set-data', `${route}: setData of ${bytes} bytes is over 1 MB`)
    original(JSON.parse(json), done)
  }
}
