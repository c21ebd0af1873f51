import { sql } from 'kysely'
import type { DocumentQuery } from '../../ports/document-store'
import type { Within } from './search-tiers'
import { withFacts } from './search-expression'
import { factToken } from './search-tokens'
import type { StoreContext } from './store-context'

/** The documents of a township with the facts asked for. */
export const withinOf = ({ clock }: StoreContext, asked: DocumentQuery): Within => {
  const { year = '', issuer = '', kind = '', validity = '', villageId = '' } = asked.filters ?? {}
  const facts = [
    ...(asked.columnId === '' ? [] : [[factToken('column', asked.columnId)]]),
    ...(year === '' ? [] : [[factToken('year', year)]]),
    ...(issuer === '' ? [] : [[factToken('issuer', issuer)]]),
    ...(kind === '' ? [] : [[factToken('kind', kind)]]),
  ]
  return {
    facts: withFacts(facts),
    condition: bothOf(villageCondition(villageId), validityCondition(validity, clock.today())),
  }
}

const bothOf = (one: Within['condition'], other: Within['condition']): Within['condition'] =>
  one === null || other === null ? (one ?? other) : sql<boolean>`(${one} and ${other})`

const villageCondition = (villageId: string): Within['condition'] =>
  villageId === '' ? null : sql<boolean>`d.village_id = ${villageId}`

const validityCondition = (validity: string, today: string): Within['condition'] => {
  if (validity === '') return null
  const ended = sql<boolean>`(v.validity in ('repealed', 'expired', 'amended') or v.repealed_from <= ${today}::date
    or v.valid_through < ${today}::date)`
  if (validity === 'ended') return sql<boolean>`coalesce(${ended}, false)`
  const begun = sql<boolean>`(v.in_force_on is null or v.in_force_on <= ${today}::date)`
  if (validity === 'not_yet_in_force') return sql<boolean>`not ${begun} and not coalesce(${ended}, false)`
  return sql<boolean>`${begun} and not coalesce(${ended}, false)`
}
