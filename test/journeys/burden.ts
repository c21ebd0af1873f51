import type { AppDriver } from '../support/driver'

/** What an act asks of the person: presses, and characters written. */
export interface Burden {
  readonly taps: number
  readonly typed: number
}

/** A phone that counts: each press, each field gone into, each character written. Opening a page by its address isn't one. */
export interface MeteredPhone<Phone extends AppDriver> {
  readonly phone: Phone
  burden(): Burden
}

/** Puts a counter between a person and a phone. */
export const metered = <Phone extends AppDriver>(phone: Phone): MeteredPhone<Phone> => {
  let taps = 0
  let typed = 0
  const counted: Readonly<Record<string, (given: readonly unknown[]) => void>> = {
    tap: () => (taps += 1),
    toggle: () => (taps += 1),
    choose: () => (taps += 1),
    fill: ([, text]) => {
      taps += 1
      typed += Array.from(String(text)).length
    },
  }
  const counting = new Proxy(phone, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...given: unknown[]) => {
        counted[String(name)]?.(given)
        return Reflect.apply(member as (...args: unknown[]) => unknown, target, given)
      }
    },
  })
  return { phone: counting, burden: () => ({ taps, typed }) }
}

const less = (later: Burden, earlier: Burden): Burden => ({
  taps: later.taps - earlier.taps,
  typed: later.typed - earlier.typed,
})

/** The burden of one stretch of work, over the phones of everybody who has a part in it. */
export const burdenOf = async (
  phones: readonly Pick<MeteredPhone<AppDriver>, 'burden'>[],
  work: () => Promise<void>,
): Promise<Burden> => {
  const before = phones.map((each) => each.burden())
  await work()
  return phones
    .map((each, at) => less(each.burden(), before[at]!))
    .reduce((sum, each) => ({ taps: sum.taps + each.taps, typed: sum.typed + each.typed }))
}
