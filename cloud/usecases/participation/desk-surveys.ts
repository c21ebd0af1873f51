import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type { ErrorCode } from '../../../src/contract/errors'
import type {
  actOnSurvey,
  listDeskSurveys,
  StaffSurveyView,
  SurveyDeskAct,
  SurveyForm,
  SurveyWords,
} from '../../../src/contract/surveys'
import { addDays } from '../../../src/domain/calendar/civil-date'
import { ownContacts } from '../../../src/domain/privacy/own-contacts'
import { fail, ok, type Result } from '../../../src/domain/result'
import { EMPTY_BOX } from '../../../src/domain/survey/answer-box'
import { applySurveyEvent, beginSurvey } from '../../../src/domain/survey/apply-survey-event'
import { EVENT_OF_SURVEY_ACT, type SurveyDrafted, type SurveyEvent } from '../../../src/domain/survey/events'
import { orderedQuestions, type SurveyContent } from '../../../src/domain/survey/survey-content'
import { SURVEY } from '../../../src/domain/survey/survey-kind'
import { judgeSurveyAct, SURVEY_WRITERS } from '../../../src/domain/survey/survey-rules'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { beginNamedDossier } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import { refusedByDossier } from '../acting/dossier-desk'
import { reading } from '../acting/reading'
import { deskSurveySummary, isSurveyOver, resultOfBox, staffSurveyView } from './staff-survey-view'
import { drawForSurvey, type Drawn } from './survey-draw'
import { allSurveys, pictureOfSurvey, type SurveyPicture } from './survey-view'
import { inviteToSurvey, tellOfSurvey } from '../notices/tell-of-survey'
import { actAtDesk } from '../acting/write-at-desk'

/** Surveys at the desk, newest first. */
export const listSurveysAtDesk: UseCase<object, OutputOf<typeof listDeskSurveys>> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const all = await allSurveys(stores, today)
    const surveys = all.map(async (each) =>
      deskSurveySummary(each, await stores.surveys.boxOf(each.record.id)),
    )
    return ok({ today, surveys: await Promise.all(surveys) })
  })

/** One survey at the desk. */
export const readSurveyAtDesk: UseCase<{ readonly id: string }, StaffSurveyView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(SURVEY).find(input.id)
    if (record === null) return fail('not_found')
    return ok(await staffSurveyView(pictureOfSurvey(record, world.clock.today()), caller.person, stores))
  })
}

/** What people wrote, once the survey is over. */
export const readWordsAtDesk: UseCase<{ readonly id: string }, SurveyWords> = ({ tenant, input }, world) =>
  reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(SURVEY).find(input.id)
    if (record === null) return fail('not_found')
    const { status } = pictureOfSurvey(record, world.clock.today())
    const box = isSurveyOver(status) ? await stores.surveys.boxOf(input.id) : null
    return ok({ words: box?.words ?? [] })
  })

const contentOfForm = ({ year, days, questions, asksWords, share }: SurveyForm): SurveyContent => ({
  ...{ year, days, asksWords, share },
  questions: orderedQuestions(questions),
})

/** Name of the next survey of a year; null while there is one that wasn't stopped. */
const nextName = (year: number, all: readonly SurveyPicture[]): string | null => {
  const ofYear = all.filter(({ state }) => state.content.year === year)
  return ofYear.every(({ status }) => status === 'stopped') ? `${year}-${ofYear.length + 1}` : null
}

/** Begins the survey of a year; one a year, unless it was stopped. */
export const beginSurveyAtDesk: UseCase<SurveyForm, StaffSurveyView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'survey_begin' }, async (stores, { person }) => {
    const by = staffActorsOf(person).find(({ role }) => SURVEY_WRITERS.includes(role))
    if (by === undefined) return fail('forbidden')
    const { clock } = world
    const content = contentOfForm(asked.input)
    const event: SurveyDrafted = { type: 'drafted', seq: 1, on: clock.today(), at: clock.now(), by, content }
    const checked = beginSurvey(event)
    if (!checked.ok) return refusedByDossier(checked, '')
    const id = nextName(content.year, await allSurveys(stores, event.on))
    if (id === null) {
      const message = `${content.year}年的评议已经有了，请从列表里打开。`
      return fail('invalid_field', { field: 'year', message })
    }
    const begun = await beginNamedDossier(SURVEY, { id, act: 'begin', event: event as SurveyEvent }, stores)
    if (!begun.ok) return begun
    return ok(await staffSurveyView(pictureOfSurvey(begun.value, event.on), person, stores))
  })

/** What an act writes, in the shape of its event. */
const contentOf = async (
  act: SurveyDeskAct,
  { record, state, today }: SurveyPicture,
  { stores, drawn }: { readonly stores: Stores; readonly drawn: Drawn },
): Promise<Result<object, ErrorCode>> => {
  if (act.act === 'edit') {
    const { act: _act, ...form } = act
    return ok({ content: contentOfForm({ ...form, year: state.content.year }) })
  }
  if (act.act === 'open') return ok({ throughOn: addDays(today, state.content.days), draw: drawn.draw })
  if (act.act === 'publish_result') {
    const box = (await stores.surveys.holdBox(record.id)) ?? EMPTY_BOX
    return ok({ result: resultOfBox(box, state) })
  }
  const { act: _act, ...content } = act
  return ok(content)
}

/** What follows from an act: the box is put up and people are invited, or it is emptied for good. */
const carryOn = async (
  act: SurveyDeskAct['act'],
  record: DossierRecord<SurveyEvent>,
  { stores, drawn }: { readonly stores: Stores; readonly drawn: Drawn },
): Promise<void> => {
  if (act === 'open') {
    await stores.surveys.open(record.id, drawn.invited)
    await inviteToSurvey(record, drawn.invited, stores)
  }
  if (act === 'stop' || act === 'publish_result') await stores.surveys.forget(record.id)
  await tellOfSurvey(record, stores)
}

const NOBODY: Drawn = { draw: null, invited: [] }

/** One act on a survey, once per idempotency key. */
export const actOnSurveyAtDesk: UseCase<InputOf<typeof actOnSurvey>, StaffSurveyView> = (asked, world) =>
  answeringOnce(asked, { world, act: `survey_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await stores.dossiers.of(SURVEY).find(id)
    if (record === null) return fail('not_found')
    const picture = pictureOfSurvey(record, world.clock.today())
    const { state, today } = picture
    const drawn = act.act === 'open' ? await drawForSurvey(state.content, today, { stores, world }) : NOBODY
    const around = { today, allowed: ownContacts(stores.settings.office) }
    const changed = await actAtDesk(
      { record, seq, act: act.act, person, content: () => contentOf(act, picture, { stores, drawn }) },
      {
        ...{ kind: SURVEY, events: EVENT_OF_SURVEY_ACT },
        judge: (name, actor) => judgeSurveyAct(name, state, { actor, today }),
        apply: (event) => applySurveyEvent(record.events, { act: act.act, event }, around),
      },
      { stores, world },
    )
    if (!changed.ok) return changed
    await carryOn(act.act, changed.value, { stores, drawn })
    return ok(await staffSurveyView(pictureOfSurvey(changed.value, today), person, stores))
  })
