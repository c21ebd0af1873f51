import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import type {
  downloadScorecard,
  listScorecards,
  MeasuredUnitView,
  ScorecardBoard,
  ScorecardDeskAct,
  ScorecardForm,
  ScorecardView,
} from '../../../src/contract/scorecards'
import { addWorkingDaysProvisionally } from '../../../src/domain/calendar/working-days'
import { applyScorecardEvent, draftScorecard } from '../../../src/domain/scorecard/apply-scorecard-event'
import { assessedPeriod, periodsToAssess } from '../../../src/domain/scorecard/assessed-period'
import type { ScoredUnit } from '../../../src/domain/scorecard/criteria'
import { EVENT_OF_SCORECARD_ACT, type ScorecardDrafted } from '../../../src/domain/scorecard/events'
import { scoreLines, scoreSum } from '../../../src/domain/scorecard/points'
import { printedScorecard } from '../../../src/domain/scorecard/printed-scorecard'
import { cardLines, SCORECARD_STATUS_TEXTS, scorecardAt } from '../../../src/domain/scorecard/scorecard-at'
import { SCORECARD, scorecardTermsIn, scorecardTitle } from '../../../src/domain/scorecard/scorecard-kind'
import { judgeScorecardAct, SCORECARD_KEEPERS } from '../../../src/domain/scorecard/scorecard-rules'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { reading } from '../acting/reading'
import { printedFile } from '../reports/report-file'
import { measuredView, periodView, scorecardView, termsEvents, thingsOpenTo } from './scorecard-view'
import { scoredUnits } from './scored-units'
import { tellOfScorecard } from '../notices/tell-of-scorecard'
import { measureUnits } from './unit-facts'
import { actAtDesk, beginAtDesk } from '../acting/write-at-desk'

const MOST = 5000

/** Cards in force by unit in a period; one that was struck out is none. */
export const cardsOf = async (period: string, { dossiers }: Pick<Stores, 'dossiers'>) => {
  const cards = (await dossiers.of(SCORECARD).list({ limit: MOST }))
    .map(({ id, events }) => ({ id, state: scorecardAt(events) }))
    .filter(({ state }) => state.period === period && state.status !== 'struck_out')
  return ({ kind, id }: Pick<ScoredUnit, 'kind' | 'id'>) =>
    cards.find(({ state: { unit } }) => unit.kind === kind && unit.id === id) ?? null
}

/** All units in the order of the organisation: what a card says where there is one, what the records say else. */
export const listScorecardsAtDesk: UseCase<InputOf<typeof listScorecards>, ScorecardBoard> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const periods = periodsToAssess(today)
    const period = assessedPeriod(input.period) ?? periods[1]!
    const terms = scorecardTermsIn(await termsEvents(stores))
    const factsOf = await measureUnits(stores, { period, today })
    const cardOf = await cardsOf(period.key, stores)
    return ok({
      ...{ today, period: periodView(period, today) },
      periods: periods.map((each) => periodView(each, today)),
      units: (await scoredUnits(stores, today)).map((unit) => {
        const card = cardOf(unit)
        if (card === null) return { unit, sum: scoreSum(scoreLines(factsOf(unit), terms)), card }
        const { id, state } = card
        return {
          ...{ unit, sum: scoreSum(cardLines(state).map(({ now }) => now)) },
          card: { id, status: state.status, statusText: SCORECARD_STATUS_TEXTS[state.status] },
        }
      }),
    })
  })

/** A unit of the township with what the records say of it in a period. */
const measuredOf = async ({ kind, unit: id, period: key }: ScorecardForm, stores: Stores, world: World) => {
  const today = world.clock.today()
  const period = assessedPeriod(key)
  const unit = (await scoredUnits(stores, today)).find((each) => each.kind === kind && each.id === id)
  if (period === null || unit === undefined) return null
  const facts = (await measureUnits(stores, { period, today }))(unit)
  return {
    unit,
    period: periodView(period, today),
    facts,
    terms: scorecardTermsIn(await termsEvents(stores)),
  }
}

/** One unit as it is measured now. */
export const readMeasuredUnitAtDesk: UseCase<ScorecardForm, MeasuredUnitView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { person } = caller
  return reading(world, tenant, async (stores) => {
    const measured = await measuredOf(input, stores, world)
    if (measured === null) return fail('not_found')
    const card = (await cardsOf(input.period, stores))(measured.unit)
    const keeps = person.roles.some((role) => SCORECARD_KEEPERS.includes(role))
    const may = { cardId: card?.id ?? null, mayDraft: keeps && card === null && measured.period.isOver }
    return ok(await measuredView(measured, may, await thingsOpenTo(person, stores)))
  })
}

/** One card. */
export const readScorecardAtDesk: UseCase<{ readonly id: string }, ScorecardView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(SCORECARD).find(input.id)
    if (record === null) return fail('not_found')
    return ok(await scorecardView(record, caller.person, { stores, today: world.clock.today() }))
  })
}

/** What the records say at this moment is kept with its hash: the card is made of it and of nothing else. */
const draftOf = async (form: ScorecardForm, stores: Stores, world: World): Promise<Answer<object>> => {
  const measured = await measuredOf(form, stores, world)
  if (measured === null) return fail('not_found')
  if ((await cardsOf(form.period, stores))(measured.unit) !== null)
    return fail('act_not_allowed', { message: '这个机构本期已经有评分表，要重做的先撤销。' })
  const { unit, facts, terms } = measured
  const fingerprint = world.identity.hashContent({ unit, period: form.period, facts, terms })
  return ok({ unit, period: form.period, facts, terms, fingerprint })
}

/** Makes a card of what the records say. */
export const draftScorecardAtDesk: UseCase<ScorecardForm, ScorecardView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'scorecard_draft' }, async (stores, { person }) => {
    const drafted = await beginAtDesk(
      person,
      {
        ...{ kind: SCORECARD, keepers: SCORECARD_KEEPERS, act: 'draft', type: 'drafted' },
        content: () => draftOf(asked.input, stores, world),
        check: (first) => draftScorecard(first as ScorecardDrafted),
      },
      { stores, world },
    )
    if (!drafted.ok) return drafted
    return ok(await scorecardView(drafted.value, person, { stores, today: world.clock.today() }))
  })

const contentOf = async (act: ScorecardDeskAct, stores: Stores, world: World): Promise<Answer<object>> => {
  const { act: name, ...content } = act
  if (name !== 'show') return ok(content)
  const { appealDays } = scorecardTermsIn(await termsEvents(stores))
  const last = addWorkingDaysProvisionally(stores.settings.calendar, world.clock.today(), appealDays)
  return last.ok ? ok({ appealBy: last.value.on }) : fail('calendar_not_published')
}

type Acting = { readonly id: string; readonly seq: number; readonly act: ScorecardDeskAct }

/** One act on a card, once per idempotency key. */
export const actOnScorecardAtDesk: UseCase<Acting, ScorecardView> = (asked, world) =>
  answeringOnce(asked, { world, act: `scorecard_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await stores.dossiers.of(SCORECARD).find(id)
    if (record === null) return fail('not_found')
    const today = world.clock.today()
    const chart = await stores.organisation.chart()
    const changed = await actAtDesk(
      { record, seq, act: act.act, person, content: () => contentOf(act, stores, world) },
      {
        ...{ kind: SCORECARD, events: EVENT_OF_SCORECARD_ACT },
        judge: (name, actor) => judgeScorecardAct(name, scorecardAt(record.events), { actor, today, chart }),
        apply: (event) => applyScorecardEvent(record.events, { act: act.act, event, chart, today }),
      },
      { stores, world },
    )
    if (!changed.ok) return changed
    await tellOfScorecard(changed.value, act.act, { stores, exceptId: person.id })
    return ok(await scorecardView(changed.value, person, { stores, today }))
  })

/** The card as a file. */
export const downloadScorecardAtDesk: UseCase<InputOf<typeof downloadScorecard>, FileAnswer> = async (
  { tenant, input: { id, format } },
  world,
) => {
  const found = await reading(world, tenant, async ({ dossiers, settings }) => {
    const record = await dossiers.of(SCORECARD).find(id)
    if (record === null) return fail('not_found')
    const state = scorecardAt(record.events)
    return ok({ ...printedScorecard(state, settings.office.township), fileName: scorecardTitle(state) })
  })
  return found.ok ? printedFile(found.value, format, world) : found
}
