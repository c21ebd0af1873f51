/** Every match of a pattern with the flag g. */
export function* matchAll(this: string, pattern: RegExp): Generator<RegExpExecArray> {
  if (!pattern.global) throw new TypeError('matchAll takes a pattern with the flag g')
  const own = new RegExp(pattern.source, pattern.flags)
  for (let found = own.exec(this); found !== null; found = own.exec(this)) {
    if (found[0] === '') own.lastIndex += 1
    yield found
  }
}

/** The text with `filler` before it until it has so many letters. */
export function padStart(this: string, length: number, filler = ' '): string {
  const missing = length - this.length
  if (missing <= 0 || filler === '') return String(this)
  return filler.repeat(Math.ceil(missing / filler.length)).slice(0, missing) + String(this)
}

type Instead = string | ((found: string, ...more: unknown[]) => string)

/** Every place of a text, or of a pattern with the flag g, replaced. */
export function replaceAll(this: string, what: string | RegExp, instead: Instead): string {
  const pattern = what instanceof RegExp ? what : new RegExp(what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')
  return this.replace(pattern, instead as string)
}
