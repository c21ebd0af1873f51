/** Keys are 32 bytes each. */
export interface Secrets {
  /** Key id → key; the first writes, the others still read. */
  readonly fieldKeys: Readonly<Record<string, Uint8Array>>
  readonly currentKeyId: string
  readonly blindIndexKey: Uint8Array
  readonly jobSecret: string
}

const KEY_BYTES = 32

/** A key written in base64; null when it isn't 32 bytes. */
export const keyOf = (text: string): Uint8Array | null => {
  const key = Buffer.from(text.trim(), 'base64')
  return key.length === KEY_BYTES ? key : null
}

/** Keys written `id:base64,older:base64`; null when one of them is malformed. */
export const keysOf = (text: string): readonly (readonly [string, Uint8Array])[] | null => {
  const pairs = text.split(',').map((pair) => {
    const [id = '', key = ''] = pair.trim().split(':')
    const bytes = keyOf(key)
    return /^[A-Za-z0-9-]{1,20}$/.test(id) && bytes !== null ? ([id, bytes] as const) : null
  })
  return pairs.every((pair) => pair !== null) ? pairs : null
}
