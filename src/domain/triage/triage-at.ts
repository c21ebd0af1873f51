import { FIRST_QUESTION, QUESTIONS, type Leads, type Question } from './questions'
import { WAYS, type Way } from './ways'

/** Where the answers so far have led. */
export type Triaged =
  { readonly kind: 'question'; readonly question: Question } | { readonly kind: 'way'; readonly way: Way }

const stopAt = (leads: Leads): Triaged =>
  'question' in leads
    ? { kind: 'question', question: QUESTIONS[leads.question] }
    : { kind: 'way', way: WAYS[leads.way] }

/**
 * Follows the answers through the questions. An answer that isn't among the options, e.g. from an older draft, stops at
 * the question it was given to; so there is always something to show, and nothing is ever refused.
 * Source: Regulation (2019) Art. 27–29, 39 (a letter in the dress of a request is told apart, not turned away).
 * @example triageAt(['papers', 'yes']) // { kind: 'way', way: WAYS.information_request }
 */
export const triageAt = (answers: readonly string[]): Triaged => {
  let at = stopAt({ question: FIRST_QUESTION })
  for (const answer of answers) {
    if (at.kind === 'way') return at
    const chosen = at.question.options.find(({ code }) => code === answer)
    if (chosen === undefined) return at
    at = stopAt(chosen.leads)
  }
  return at
}

/** The answers as an address carries them. @example answersIn('papers,yes') // ['papers', 'yes'] */
export const answersIn = (text: string): readonly string[] => text.split(',').filter((code) => code !== '')
