import { createInflateRaw } from 'node:zlib'
import type { Unpacker } from '../../ports/unpacker'

/** Streams the unfolded bytes to `take` until they end, or until it answers false. False when the bytes are damaged. */
const stream = (packed: Uint8Array, take: (part: Buffer) => boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const inflate = createInflateRaw()
    inflate.on('data', (part: Buffer) => {
      if (take(part)) return
      inflate.destroy()
      resolve(true)
    })
    inflate.on('end', () => resolve(true))
    inflate.on('error', () => resolve(false))
    inflate.end(packed)
  })

/** Unfolds with zlib, part by part: a bomb is left as soon as it is larger than it may be. */
export const zlibUnpacker: Unpacker = {
  measure: async (packed, most) => {
    let bytes = 0
    const isWhole = await stream(packed, (part) => {
      bytes += part.length
      return bytes <= most
    })
    return isWhole ? bytes : null
  },
  beginning: async (packed, length) => {
    const parts: Buffer[] = []
    let bytes = 0
    const isWhole = await stream(packed, (part) => {
      parts.push(part)
      bytes += part.length
      return bytes < length
    })
    return isWhole ? Buffer.concat(parts).subarray(0, length) : null
  },
  unfold: async (packed, most) => {
    const parts: Buffer[] = []
    let bytes = 0
    const isWhole = await stream(packed, (part) => {
      bytes += part.length
      if (bytes <= most) parts.push(part)
      return bytes <= most
    })
    return isWhole && bytes <= most ? Buffer.concat(parts) : null
  },
}
