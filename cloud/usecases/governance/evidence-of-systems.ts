import { day, formatChineseDate, yearOf } from '../../../src/domain/calendar/civil-date'
import { EVIDENCE, type EvidenceKey, type GovernanceSystem } from '../../../src/domain/governance/systems'
import { publishedInYear } from '../../../src/domain/governance/reviewed-before'
import { CHECKS } from '../../../src/domain/inspection/checks'
import {
  INSPECTION_STATUS_TEXTS,
  inspectionAt,
  owedMendings,
} from '../../../src/domain/inspection/inspection-at'
import { INSPECTION, inspectionTitle } from '../../../src/domain/inspection/inspection-kind'
import { OPINION_ROUND } from '../../../src/domain/opinion-round/opinion-round-kind'
import { roundAt } from '../../../src/domain/opinion-round/round-at'
import type { Stores } from '../../ports/storage'
import type { EvidenceLine, InYear } from './evidence-line'
import { evidenceOfSurveys } from './evidence-of-surveys'
import { evidenceOfFeedback } from './evidence-of-feedback'

/** Lists by figure. */
export type Evidence = Readonly<Record<EvidenceKey, readonly EvidenceLine[]>>

const MOST = 5000

/** Items of the catalogue with and without a unit that answers for them. */
export const evidenceOfOwners = async ({ catalogue, organisation }: Stores) => {
  const { units } = await organisation.chart()
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const lines = (await catalogue.items())
    .filter(({ retiredOn }) => retiredOn === null)
    .map(({ item }) => ({ id: item.id, title: item.matter, note: names.get(item.ownerUnitId) ?? '' }))
  return {
    items_owned: lines.filter(({ note }) => note !== ''),
    items_without_owner: lines
      .filter(({ note }) => note === '')
      .map((line) => ({ ...line, note: '没有负责单位' })),
  }
}

const ofRounds = async ({ dossiers }: Stores, { year, today }: InYear) => {
  const opened = (await dossiers.of(OPINION_ROUND).list({ limit: MOST }))
    .map(({ id, events }) => ({ id, state: roundAt(events) }))
    .filter(({ state }) => state.openedOn !== null && yearOf(state.openedOn) === year)
  const line = ({ id, state }: (typeof opened)[number]): EvidenceLine => ({
    ...{ id, title: state.content.title },
    note: `${formatChineseDate(state.openedOn ?? day(`${year}-01-01`))}开始`,
  })
  const unsettled = opened.filter(
    ({ state: { throughOn, published, stopped } }) =>
      throughOn !== null && throughOn < today && published === null && stopped === null,
  )
  return { rounds_opened: opened.map(line), rounds_unsettled: unsettled.map(line) }
}

/** Pieces published in the year, with and without a record of their gates. */
export const evidenceOfPieces = async ({ publications }: Stores, { year }: InYear) => {
  const rows = await publications.list(MOST)
  const events = await publications.eventsOf(rows.map(({ id }) => id))
  const found = rows.flatMap(({ id, title }) => {
    const published = publishedInYear(events.get(id) ?? [], year)
    return published === null
      ? []
      : [{ published, line: { id, title, note: `发布 ${published.timesPublished} 次` } }]
  })
  const linesOf = (reviewed: boolean) =>
    found.filter(({ published }) => published.wasReviewed === reviewed).map(({ line }) => line)
  return { pieces_reviewed: linesOf(true), pieces_not_reviewed: linesOf(false) }
}

const ofInspections = async ({ dossiers }: Stores, { year, today }: InYear) => {
  const inspections = (await dossiers.of(INSPECTION).list({ limit: MOST }))
    .map(({ id, events }) => ({ id, state: inspectionAt(events) }))
    .filter(({ state: { status } }) => status !== 'struck_out')
  const signed = inspections.filter(
    ({ state }) => state.signed !== null && yearOf(state.facts.inspectedOn) === year,
  )
  return {
    inspections_signed: signed.map(({ id, state }) => ({
      ...{ id, title: inspectionTitle(state.facts) },
      note: INSPECTION_STATUS_TEXTS[state.status],
    })),
    mendings_late: inspections.flatMap(({ id, state }) =>
      owedMendings(state, today)
        .filter(({ isOverdue }) => isOverdue)
        .map(({ key, dueOn }) => ({
          ...{ id, title: CHECKS[key].text },
          note: `最迟${formatChineseDate(dueOn)}改正`,
        })),
    ),
  }
}

/** What each system's figures are read from; nothing is read for one that has none. */
const READERS: Readonly<
  Record<GovernanceSystem, (stores: Stores, at: InYear) => Promise<Partial<Evidence>>>
> = {
  responsibility: evidenceOfOwners,
  deliberation: ofRounds,
  evaluation: evidenceOfSurveys,
  feedback: evidenceOfFeedback,
  review: evidenceOfPieces,
  supervision: ofInspections,
}

/** The list behind one figure; it counts also what a reader may not open. */
export const evidenceBehind = async (
  key: EvidenceKey,
  stores: Stores,
  at: InYear,
): Promise<readonly EvidenceLine[]> => (await READERS[EVIDENCE[key].system](stores, at))[key] ?? []

/** Every list of the six systems in a year: each figure is as long as its list. */
export const evidenceOfSystems = async (stores: Stores, at: InYear): Promise<Evidence> => ({
  ...(await evidenceOfOwners(stores)),
  ...(await ofRounds(stores, at)),
  ...(await evidenceOfSurveys(stores, at)),
  ...(await evidenceOfFeedback(stores, at)),
  ...(await evidenceOfPieces(stores, at)),
  ...(await ofInspections(stores, at)),
})
