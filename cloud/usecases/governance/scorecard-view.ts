import type {
  CardLineView,
  MeasuredUnitView,
  PeriodView,
  ScorecardTermsDesk,
  ScorecardView,
} from '../../../src/contract/scorecards'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { isOver, type AssessedPeriod } from '../../../src/domain/scorecard/assessed-period'
import type { CountedThing, ScoredUnit, UnitFacts } from '../../../src/domain/scorecard/criteria'
import type { ScorecardEvent } from '../../../src/domain/scorecard/events'
import { scoreLines, scoreSum } from '../../../src/domain/scorecard/points'
import { cardLines, SCORECARD_STATUS_TEXTS, scorecardAt } from '../../../src/domain/scorecard/scorecard-at'
import {
  SCORECARD_TERMS,
  SCORECARD_TERMS_ID,
  scorecardTermsIn,
  scorecardTitle,
  TERMS_SETTERS,
  type ScorecardTermsSet,
} from '../../../src/domain/scorecard/scorecard-kind'
import {
  isWithoutDesk,
  judgeScorecardAct,
  SCORECARD_RULES,
} from '../../../src/domain/scorecard/scorecard-rules'
import { scorecardStory } from '../../../src/domain/scorecard/scorecard-story'
import {
  changedScorecardTerms,
  USUAL_SCORECARD_TERMS,
  type ScorecardTerms,
} from '../../../src/domain/scorecard/scorecard-terms'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { casesHiddenFrom } from '../requests/cases-for-staff'
import { complaintsForStaff } from '../complaints/complaints-for-staff'
import { deskActsOf } from '../acting/dossier-desk'

/** A card as stored. */
export type ScorecardRecord = DossierRecord<ScorecardEvent>

/** Whether a reader may see a thing that was counted: whoever steps aside from a request or a letter finds it here neither. */
export type MaySee = (thing: CountedThing) => Promise<boolean>

/** The gate before the things on cards, for one reader. */
export const thingsOpenTo = async (reader: Person, stores: Stores): Promise<MaySee> => {
  const hidden = await casesHiddenFrom(reader, stores)
  const letters = await complaintsForStaff(reader, stores)
  return async ({ place, id }) => {
    if (place === 'case') return !hidden.has(id)
    return place === 'letter' ? (await letters.find(id)) !== null : true
  }
}

const openAmong = async (
  things: readonly CountedThing[],
  maySee: MaySee,
): Promise<readonly CountedThing[]> => {
  const open: CountedThing[] = []
  for (const thing of things) if (await maySee(thing)) open.push(thing)
  return open
}

type Line = Pick<CardLineView, 'measured' | 'now' | 'appeal'>

const linesFor = async (
  lines: readonly Line[],
  facts: UnitFacts,
  maySee: MaySee,
): Promise<readonly CardLineView[]> => {
  const views: CardLineView[] = []
  for (const each of lines) {
    const { criterion } = each.now
    const things = await openAmong(facts[criterion], maySee)
    views.push({ ...each, criterion, things, hidden: facts[criterion].length - things.length })
  }
  return views
}

/** A period as it is chosen. */
export const periodView = (period: AssessedPeriod, today: IsoDate): PeriodView => ({
  ...{ key: period.key, text: period.text },
  isOver: isOver(period, today),
})

/** What is measured of a unit now, before a card is made of it. */
export const measuredView = async (
  {
    unit,
    period,
    facts,
    terms,
  }: {
    readonly unit: ScoredUnit
    readonly period: PeriodView
    readonly facts: UnitFacts
    readonly terms: ScorecardTerms
  },
  { cardId, mayDraft }: Pick<MeasuredUnitView, 'cardId' | 'mayDraft'>,
  maySee: MaySee,
): Promise<MeasuredUnitView> => {
  const lines = scoreLines(facts, terms)
  const shown = lines.map((each) => ({ measured: each, now: each, appeal: null }))
  return {
    ...{ unit, period, terms, cardId, mayDraft, sum: scoreSum(lines) },
    lines: await linesFor(shown, facts, maySee),
  }
}

/** One card at the desk for one member of staff, each act with its permission. */
export const scorecardView = async (
  record: ScorecardRecord,
  reader: Person,
  { stores, today }: { readonly stores: Stores; readonly today: IsoDate },
): Promise<ScorecardView> => {
  const state = scorecardAt(record.events)
  const chart = await stores.organisation.chart()
  const lines = cardLines(state)
  const shown = lines.map(({ measured, now, appeal }) => {
    if (appeal === null) return { measured, now, appeal }
    const { by: _by, ...told } = appeal
    return { measured, now, appeal: told }
  })
  const { unit, period, status, terms, fingerprint, appealBy } = state
  return {
    ...{ id: record.id, title: scorecardTitle(state), unit, period, status, terms, fingerprint, appealBy },
    statusText: SCORECARD_STATUS_TEXTS[status],
    isWithoutDesk: isWithoutDesk(unit, chart),
    lines: await linesFor(shown, state.facts, await thingsOpenTo(reader, stores)),
    measuredSum: scoreSum(lines.map(({ measured }) => measured)),
    sum: scoreSum(lines.map(({ now }) => now)),
    acts: deskActsOf(SCORECARD_RULES, reader, (act, actor) =>
      judgeScorecardAct(act, state, { actor, today, chart }),
    ),
    story: scorecardStory(record.events),
    seq: record.events.length,
  }
}

/** Every change of points and terms, the first first. */
export const termsEvents = async ({
  dossiers,
}: Pick<Stores, 'dossiers'>): Promise<readonly ScorecardTermsSet[]> =>
  (await dossiers.of(SCORECARD_TERMS).find(SCORECARD_TERMS_ID))?.events ?? []

/** Points and terms at the desk with each change. */
export const termsDesk = (events: readonly ScorecardTermsSet[], { roles }: Person): ScorecardTermsDesk => ({
  terms: scorecardTermsIn(events),
  seq: events.length,
  changes: events
    .map(({ seq, on, terms, because }, at) => ({
      ...{ seq, on, because },
      changed: changedScorecardTerms(events[at - 1]?.terms ?? USUAL_SCORECARD_TERMS, terms),
    }))
    .reverse(),
  mayChange: roles.some((role) => TERMS_SETTERS.includes(role)),
})
