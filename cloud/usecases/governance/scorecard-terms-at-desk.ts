import type { InputOf } from '../../../src/contract/endpoint'
import type { saveScorecardTerms, ScorecardTermsDesk } from '../../../src/contract/scorecards'
import { fail, ok } from '../../../src/domain/result'
import {
  SCORECARD_TERMS,
  SCORECARD_TERMS_ID,
  TERMS_SETTERS,
  type ScorecardTermsSet,
} from '../../../src/domain/scorecard/scorecard-kind'
import { checkScorecardTerms } from '../../../src/domain/scorecard/scorecard-terms'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { addDossierEvent, beginNamedDossier } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import { reading } from '../acting/reading'
import { termsDesk, termsEvents } from './scorecard-view'

/** Points and terms of scorecards at the desk. */
export const readScorecardTermsAtDesk: UseCase<object, ScorecardTermsDesk> = async (
  { tenant, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => ok(termsDesk(await termsEvents(stores), caller.person)))
}

/** Puts points and terms in force for cards that are made from now on; those that were made keep theirs. */
export const saveScorecardTermsAtDesk: UseCase<InputOf<typeof saveScorecardTerms>, ScorecardTermsDesk> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'scorecard_terms_set' }, async (stores, { person }) => {
    const { seq, terms, because } = asked.input
    const by = staffActorsOf(person).find(({ role }) => TERMS_SETTERS.includes(role))
    if (by === undefined) return fail('forbidden')
    const checked = checkScorecardTerms(terms)
    if (!checked.ok) {
      const { field, message } = checked.detail
      return fail('invalid_field', { field: `terms.${String(field)}`, message })
    }
    const events = await termsEvents(stores)
    if (events.length !== seq) return fail('stale_dossier')
    const base = { seq: seq + 1, on: world.clock.today(), at: world.clock.now(), by }
    const event: ScorecardTermsSet = { ...base, type: 'terms_set', terms: checked.value, because }
    const id = SCORECARD_TERMS_ID
    const saved =
      seq === 0
        ? await beginNamedDossier(SCORECARD_TERMS, { id, act: 'set', event }, stores)
        : await addDossierEvent(SCORECARD_TERMS, { record: { id, events }, act: 'set', event }, stores)
    return saved.ok ? ok(termsDesk(saved.value.events, person)) : saved
  })
