import type { CaseFacts } from './case-facts'
import type { CaseState } from './case-state'
import type { Reply } from './events'

/**
 * Third parties that were heard and did not consent, by objection or by silence past their last day, and have not been
 * told of a disclosure yet. Only these may be told that information is disclosed all the same.
 * Source: Regulation (2019) Art. 32, last two sentences.
 * @example unwillingParties(state, facts) // ['甲公司']
 */
export const unwillingParties = (
  { consultations }: Pick<CaseState, 'consultations'>,
  { toldParties }: Pick<CaseFacts, 'toldParties'>,
): readonly string[] => {
  const unwilling = consultations.filter(
    ({ party, running, position }) => party === 'third_party' && !running && position !== 'agrees',
  )
  const names = new Set(unwilling.map(({ who }) => who))
  return [...names].filter((name) => !toldParties.some(({ who }) => who === name))
}

/**
 * Whether a reply gives what a third party does not want given: everything, or a part while nothing is withheld for a
 * third party's sake.
 * Source: Regulation (2019) Art. 32, 37.
 * @example givesWhatWasObjectedTo({ ...reply, outcome: 'granted' }) // true
 */
export const givesWhatWasObjectedTo = ({ outcome, withheld }: Pick<Reply, 'outcome' | 'withheld'>): boolean =>
  outcome === 'granted' || (outcome === 'partial' && !withheld.some(({ ground }) => ground === 'third_party'))

/**
 * Third parties that objected and haven't been told that the information is disclosed all the same.
 * Source: Regulation (2019) Art. 32, last sentence.
 * @example untoldObjectors(facts) // []
 */
export const untoldObjectors = ({
  consultations,
  toldParties,
}: Pick<CaseFacts, 'consultations' | 'toldParties'>): readonly string[] =>
  consultations
    .filter(({ sent, replied }) => sent.party === 'third_party' && replied?.position === 'objects')
    .map(({ sent }) => sent.who)
    .filter((name) => !toldParties.some(({ who }) => who === name))
