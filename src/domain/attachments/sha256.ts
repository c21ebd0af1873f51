/** The first 32 bits of the fractional parts of roots of the first primes. Source: FIPS 180-4, 4.2.2 and 5.3.3. */
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32)

const isPrime = (value: number): boolean => {
  for (let divisor = 2; divisor * divisor <= value; divisor += 1) if (value % divisor === 0) return false
  return value > 1
}

const PRIMES = Array.from({ length: 312 }, (_, value) => value)
  .filter(isPrime)
  .slice(0, 64)
const ROUNDS = Uint32Array.from(PRIMES.map((prime) => fraction(Math.cbrt(prime))))
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const BLOCK = 64

const turn = (value: number, bits: number): number => (value >>> bits) | (value << (32 - bits))

/** Words 16 to 63 of a block from its first sixteen. */
const spread = (words: Uint32Array): void => {
  for (let at = 16; at < 64; at += 1) {
    const early = words[at - 15]!
    const late = words[at - 2]!
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[at] = (words[at - 16]! + small + words[at - 7]! + large) | 0
  }
}

const mix = (state: Uint32Array, words: Uint32Array): void => {
  let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!]
  let [e, f, g, h] = [state[4]!, state[5]!, state[6]!, state[7]!]
  for (let at = 0; at < 64; at += 1) {
    const large = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + large + ((e & f) ^ (~e & g)) + ROUNDS[at]! + words[at]!) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  const mixed = [a, b, c, d, e, f, g, h]
  for (let place = 0; place < 8; place += 1) state[place] = (state[place]! + mixed[place]!) | 0
}

/**
 * SHA-256 of bytes that come piece by piece, for a phone without a hash of its own. Source: FIPS 180-4.
 * @example new Sha256().add(bytesOfLatin('abc')).hex() // 'ba7816bf…f20015ad'
 */
export class Sha256 {
  readonly #state = Uint32Array.from(START)
  readonly #words = new Uint32Array(BLOCK)
  readonly #rest = new Uint8Array(BLOCK)
  #held = 0
  #length = 0

  /** Takes the next bytes. */
  add(bytes: Uint8Array): this {
    this.#length += bytes.length
    let from = 0
    while (from < bytes.length) {
      const part = bytes.subarray(from, from + BLOCK - this.#held)
      this.#rest.set(part, this.#held)
      this.#held += part.length
      from += part.length
      if (this.#held === BLOCK) this.#takeBlock()
    }
    return this
  }

  /** The hash in 64 hex digits; nothing can be added afterwards. */
  hex(): string {
    const bits = this.#length * 8
    const padding = new Uint8Array((this.#held < 56 ? 56 : 120) - this.#held + 8)
    padding[0] = 0x80
    const end = new DataView(padding.buffer)
    end.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32))
    end.setUint32(padding.length - 4, bits >>> 0)
    this.add(padding)
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
  }

  #takeBlock(): void {
    const view = new DataView(this.#rest.buffer)
    for (let at = 0; at < 16; at += 1) this.#words[at] = view.getUint32(at * 4)
    spread(this.#words)
    mix(this.#state, this.#words)
    this.#held = 0
  }
}
