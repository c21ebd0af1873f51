import type { Meters } from './app-driver'

type Call = { readonly bytes: number; readonly at: number }

/** Sums up the `setData` calls: how many, how large, how dense. Unit: bytes of JSON; milliseconds for `at`. */
export function setDataMeter(calls: readonly Call[]): Meters['setData'] {
  const bytes = calls.map((call) => call.bytes)
  const perSecond = calls.map(
    ({ at }) => calls.filter((other) => other.at >= at && other.at < at + 1000).length,
  )
  return {
    count: calls.length,
    bytes: bytes.reduce((total, one) => total + one, 0),
    largest: Math.max(0, ...bytes),
    mostPerSecond: Math.max(0, ...perSecond),
  }
}
