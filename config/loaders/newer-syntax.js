// One use of each newer syntax: config/loaders/script.js makes of this file the declarations that all others share.
export const values = ({ first, [first]: second, ...others }, more) => ({
  ...others,
  second: second ** 2,
  ...more,
})

export const later = async (all) => {
  for await (const one of all) await one
}

export async function* each(all) {
  yield* all
  await all
}

export class Known extends Object {
  static count = 0
  #own = 1
  static has(value) {
    return #own in value
  }
  async more(value) {
    this.#own = value
    this.#own++
    this.#named()
    return super.toString()
  }
  async set(value) {
    super.own = value
  }
  #named() {}
  get #it() {
    return this.#own
  }
  it() {
    return this.#it
  }
}

export const tagged = () => later`\unicode`
