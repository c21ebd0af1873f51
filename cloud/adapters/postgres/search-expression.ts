import { SAME_FROM } from '../../../src/domain/search/relevance'
import type { Concept } from '../../../src/domain/search/understand-query'
import { factToken, MARKS, quoted, TOWNSHIP, tokensAsked, townshipMark } from './search-tokens'
import type { Mark } from './search-tokens'

/*
 * What the index is asked. `null` is an expression that nothing can fulfil.
 */

export type Expression = string | null

/** Any of the expressions. */
export const anyOf = (expressions: readonly Expression[]): Expression => {
  const possible = expressions.filter((one) => one !== null && one !== '')
  return possible.length === 0 ? null : `(${possible.map((one) => `(${one})`).join(' | ')})`
}

/** All of the expressions. */
export const allOf = (expressions: readonly Expression[]): Expression =>
  expressions.some((one) => one === null) ? null : expressions.filter((one) => one !== '').join(' & ')

type Wordings = 'all' | 'same' | 'near'

const isAsked = (weight: number, which: Wordings): boolean =>
  which === 'all' || (weight >= SAME_FROM ? which === 'same' : which === 'near')

/** Any of the lists of tokens, without those that ask for all that another asks for and more: the index takes them one by one. */
const anyWording = (wordings: readonly (readonly string[])[]): Expression => {
  const asksMore = (one: readonly string[], at: number): boolean =>
    wordings.some(
      (other, place) =>
        other.every((token) => one.includes(token)) && (other.length < one.length || place < at),
    )
  return anyOf(wordings.filter((one, at) => !asksMore(one, at)).map((tokens) => tokens.join(' & ')))
}

/** Rows in which one of a concept's wordings stands, as the mark says. */
export const holds = (concept: Concept, mark: Mark, which: Wordings = 'all'): Expression => {
  const forms = concept.forms.filter(({ weight }) => isAsked(weight, which))
  const written = anyWording(
    forms.map(({ text }) => tokensAsked(text, mark)).filter(({ length }) => length > 0),
  )
  if (mark !== MARKS.anywhere) return written
  const { kind, key } = concept
  if (kind === 'year') return anyOf([written, quoted(factToken('year', key))])
  if (kind === 'day' || kind === 'month') return quoted(factToken(kind, key))
  return kind === 'number' ? quoted(factToken('number', key)) : written
}

/** Rows with these facts; each list holds what is accepted. '' asks for none. */
export const withFacts = (facts: readonly (readonly string[])[]): Expression =>
  allOf(facts.map((accepted) => anyOf(accepted.map(quoted))))

/** An expression as the rows of a township answer it. */
export const askedOf = (tenant: string, expression: string): string =>
  expression.replaceAll(TOWNSHIP, townshipMark(tenant))
