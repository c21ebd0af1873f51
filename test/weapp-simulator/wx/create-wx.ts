export type WxCatalogue = {
  readonly wx: Record<string, unknown>
  /** Names the app asked for and did not find: Taro tests for many of them, an app should not need them. */
  readonly absent: Set<string>
}

/** Puts the parts together. A name that is not there is `undefined`, as on a base library without it. */
export function createWx(parts: readonly Record<string, unknown>[], base: object = {}): WxCatalogue {
  const known: Record<string, unknown> = Object.assign(base, ...parts) as Record<string, unknown>
  const absent = new Set<string>()
  known.canIUse = (schema: string) => {
    const name = schema.split('.')[0] ?? ''
    return /^[a-z-]+$/.test(name) || name in known
  }
  const wx = new Proxy(known, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target)) absent.add(name)
      return Reflect.get(target, name) as unknown
    },
  })
  return { wx, absent }
}
