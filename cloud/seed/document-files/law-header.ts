import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'
import { withoutStraySpaces, withoutStraySpacesAfterLabel } from './chinese-text'
import { dateIn } from './header-date'
import { issuedBy } from './issuer'
import type { Issued } from './issuer'

/** What stands above the text of a law. */
export interface LawHeader extends Issued {
  readonly title: string
  /** Promulgation and revisions, a line each. */
  readonly history: readonly string[]
  /** Last day on which the text was passed, promulgated or revised. */
  readonly formedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
}

const STARTS_ANEW = /^[（(]?(?:\d{4}年|[一二][〇零○一二三四五六七八九]{3}年)/u
const IN_FORCE = /(?:施行|实施|生效)[）)]?\s*$/u

/** A line that goes on from the one before belongs to it. */
const joinedLines = (lines: readonly string[]): readonly string[] => {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.length - 1
    const isOpen = last >= 0 && !/[。）)]$|(?:公布|发布|通过|修订|修正|施行|批准)$/u.test(joined[last] ?? '')
    if (isOpen && !STARTS_ANEW.test(line.normalize('NFKC'))) joined[last] += line
    else joined.push(line)
  }
  return joined
}

const isDateAlone = (line: string): boolean => /^[\s　]*\d{4}年\d{1,2}月\d{1,2}日[\s　]*$/u.test(line)

/** Reads the header lines of a law, its title among them. Fails `no_title` or `no_such_date`. */
export const parseLawHeader = (header: string): Result<LawHeader, 'no_title' | 'no_such_date'> => {
  const lines = header
    .split('\n')
    .map((line) => line.replace(/^[\s　]+|[\s　]+$/gu, ''))
    .filter((line) => line !== '')
  const titleAt = lines.findIndex((line) => /^#\s+\S/u.test(line))
  if (titleAt < 0) return fail('no_title')
  const told = joinedLines(lines.slice(titleAt + 1)).filter((line) => !isDateAlone(line))
  let formedOn: IsoDate | null = null
  let inForceOn: IsoDate | null = null
  for (const line of told) {
    const date = dateIn(line)
    if (!date.ok) return date
    if (date.value === null) continue
    if (IN_FORCE.test(line) && !/公布|发布/u.test(line)) inForceOn = date.value
    else if (formedOn === null || date.value > formedOn) formedOn = date.value
  }
  const title = withoutStraySpaces(lines[titleAt]!.replace(/^#\s+/u, ''))
  return ok({
    title,
    history: told.map(withoutStraySpacesAfterLabel),
    formedOn,
    inForceOn,
    ...issuedBy(told),
  })
}
