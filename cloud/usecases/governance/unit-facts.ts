import { yearOf } from '../../../src/domain/calendar/civil-date'
import type { OrganisationChart } from '../../../src/domain/people/organisation'
import { handedIn, handedInNote } from '../../../src/domain/scorecard/handed-in'
import { isDueIn, isLate } from '../../../src/domain/scorecard/assessed-period'
import {
  NO_FACTS,
  type CountedThing,
  type ScoredUnit,
  type ThingPlace,
  type UnitFacts,
} from '../../../src/domain/scorecard/criteria'
import {
  countedPublishing,
  type CountedOf,
  type InPeriod,
} from '../../../src/domain/scorecard/owed-publishing'
import { wasUpheld } from '../../../src/domain/scorecard/upheld-letters'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { KIND_RULES } from '../../../src/domain/complaint/kinds'
import { OUTCOME_RULES } from '../../../src/domain/complaint/outcomes'
import type { Stores } from '../../ports/storage'
import { cataloguePicture } from '../catalogue/catalogue-picture'
import { lineOfOwed } from './evidence-of-feedback'
import { owedLetters, owedProposals, owedRequests, owedTopics, type Owed } from '../requests/owed-answers'

const MOST = 5000

/** Everybody's units: what somebody did counts for each unit that he sits in. */
const unitsOf = (personId: string | null, { posts }: OrganisationChart): readonly string[] =>
  posts.filter((post) => post.personId === personId).map(({ unitId }) => unitId)

const ofUnits = (ids: readonly string[], counted: Pick<CountedOf, 'criterion' | 'thing'>) =>
  [...new Set(ids)].map((id): CountedOf => ({ ...counted, of: { kind: 'unit', id } }))

const countedAnswers = (
  place: ThingPlace,
  owed: readonly Owed[],
  { chart, period, today }: InPeriod & { readonly chart: OrganisationChart },
): readonly CountedOf[] =>
  owed.flatMap((each) => {
    const times = { dueOn: each.dueOn, doneOn: each.answeredOn }
    if (!isDueIn(period, times, today)) return []
    const ids = each.unitId === null ? unitsOf(each.personId, chart) : [each.unitId]
    const thing = { ...lineOfOwed(each), key: `${place} ${each.id}`, place, isBad: isLate(times) }
    return ofUnits(ids, { criterion: 'timeliness', thing })
  })

const ofAnswers = async (stores: Stores, at: InPeriod & { readonly chart: OrganisationChart }) => {
  const inYear = { year: yearOf(at.period.firstOn), today: at.today }
  return [
    ...countedAnswers('case', await owedRequests(stores, inYear), at),
    ...countedAnswers('letter', await owedLetters(stores, inYear), at),
    ...countedAnswers('topic', await owedTopics(stores, inYear), at),
    ...countedAnswers('proposal', await owedProposals(stores, inYear), at),
  ]
}

/** A village's piece is the village's, whoever of the office handed it in. */
const ofPieces = async (
  { publications }: Stores,
  { chart, period }: InPeriod & { readonly chart: OrganisationChart },
): Promise<readonly CountedOf[]> => {
  const rows = await publications.list(MOST)
  const events = await publications.eventsOf(rows.map(({ id }) => id))
  return rows.flatMap(({ id, title, villageId }) =>
    handedIn(events.get(id) ?? [], period).flatMap((each): readonly CountedOf[] => {
      const key = `${id} ${each.time}`
      const isBad = each.returnedBecause !== null
      const thing: CountedThing = { key, place: 'piece', id, title, note: handedInNote(each), isBad }
      return villageId === ''
        ? ofUnits(unitsOf(each.by, chart), { criterion: 'quality', thing })
        : [{ criterion: 'quality', thing, of: { kind: 'village', id: villageId } }]
    }),
  )
}

const ofComplaints = async (
  { complaints }: Stores,
  { chart, period }: InPeriod & { readonly chart: OrganisationChart },
): Promise<readonly CountedOf[]> =>
  (await complaints.listForDesk(MOST)).flatMap(({ id, number, events }) => {
    const state = complaintAt(events)
    const isBad = wasUpheld(state)
    const { answer, concerned, kind } = state
    if (isBad === null || answer === null || answer.on < period.firstOn || answer.on > period.lastOn)
      return []
    const ids = concerned.flatMap((each) => (each.kind === 'unit' ? [each.id] : unitsOf(each.id, chart)))
    const title = `${number}　${KIND_RULES[kind].text}`
    const note = OUTCOME_RULES[answer.content.outcome].text
    return ofUnits(ids, {
      criterion: 'complaints',
      thing: { key: id, place: 'letter', id, title, note, isBad },
    })
  })

/** Everything measured in a township, by unit; worked out from events each time it is asked for. */
export type MeasuredUnits = (unit: Pick<ScoredUnit, 'kind' | 'id'>) => UnitFacts

/** Measures every unit and village in a period at once. */
export const measureUnits = async (stores: Stores, at: InPeriod): Promise<MeasuredUnits> => {
  const chart = await stores.organisation.chart()
  const { on } = await cataloguePicture(stores, at.today)
  const all = [
    ...(await ofAnswers(stores, { ...at, chart })),
    ...countedPublishing(on, at),
    ...(await ofPieces(stores, { ...at, chart })),
    ...(await ofComplaints(stores, { ...at, chart })),
  ]
  return ({ kind, id }) =>
    all
      .filter(({ of }) => of.kind === kind && of.id === id)
      .reduce<UnitFacts>(
        (facts, { criterion, thing }) => ({ ...facts, [criterion]: [...facts[criterion], thing] }),
        NO_FACTS,
      )
}
