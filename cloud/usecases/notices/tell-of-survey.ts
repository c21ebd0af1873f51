import {
  addDays,
  formatChineseDate,
  monthOf,
  yearOf,
  type IsoDate,
} from '../../../src/domain/calendar/civil-date'
import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import type { Role } from '../../../src/domain/people/roles'
import type { SurveyEvent } from '../../../src/domain/survey/events'
import { isInLastDays, resultOwed, surveyAt } from '../../../src/domain/survey/survey-at'
import { surveyTitle } from '../../../src/domain/survey/survey-content'
import { SURVEY_RULES, SURVEY_WRITERS } from '../../../src/domain/survey/survey-rules'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Stores } from '../../ports/storage'
import { peopleInRoles } from '../requests/staff-people'
import { allSurveys, type SurveyPicture } from '../participation/survey-view'
import { tell, tellNew } from './tell'

/** What a notice about a survey leads to. */
const ABOUT = 'survey'

type Whom = 'writers' | 'invited' | readonly Role[]

/** What is told after an event, and to whom. */
const TOLD: Readonly<Partial<Record<SurveyEvent['type'], readonly [topic: NoticeTopic, to: Whom]>>> = {
  submitted: ['survey_waits', SURVEY_RULES.open.roles],
  returned: ['survey_returned', 'writers'],
  opened: ['survey_opened', 'writers'],
  result_submitted: ['survey_result_waits', SURVEY_RULES.publish_result.roles],
  result_returned: ['survey_returned', 'writers'],
  result_published: ['survey_result', 'invited'],
}

const whoHears = (whom: Whom, { id, events }: DossierRecord<SurveyEvent>, stores: Stores) => {
  if (whom === 'writers') return surveyAt(events).writers
  return whom === 'invited' ? stores.surveys.invitedTo(id) : peopleInRoles(whom, stores)
}

/** Tells whoever is next of the newest event of a survey, once; never whoever did it. */
export const tellOfSurvey = async (record: DossierRecord<SurveyEvent>, stores: Stores): Promise<void> => {
  const last = record.events.at(-1)
  const told = last === undefined ? undefined : TOLD[last.type]
  if (last === undefined || told === undefined) return
  const [topic, whom] = told
  const to = (await whoHears(whom, record, stores)).filter((id) => id !== last.by.personId)
  const notice = {
    topic,
    dedupeKey: `${topic}:${record.id}:${last.seq}`,
    about: { kind: ABOUT, id: record.id },
    facts: { number: '', text: surveyTitle(surveyAt(record.events).content) },
  }
  await tell({ notice, to, payload: { dossierId: record.id } }, stores)
}

/** Invites those who were drawn, into their inboxes. */
export const inviteToSurvey = async (
  { id, events }: DossierRecord<SurveyEvent>,
  invited: readonly string[],
  stores: Stores,
): Promise<void> => {
  const { throughOn } = surveyAt(events)
  if (invited.length === 0 || throughOn === null) return
  const notice = {
    topic: 'survey_invited',
    dedupeKey: `survey_invited:${id}`,
    about: { kind: ABOUT, id },
    facts: { number: '', text: `到${formatChineseDate(throughOn)}为止。` },
  } as const
  await tell({ notice, to: invited, payload: { dossierId: id } }, stores)
}

/** Calendar days before the last one for the result. */
const NEARLY = 5
/** From this month on the desk is reminded that the survey of the year wasn't begun. */
const LATE_IN_THE_YEAR = 10

type Stage = readonly [key: string, about: string, text: string]

const stageOf = ({ record: { id }, state, today }: SurveyPicture): readonly Stage[] => {
  const owed = resultOwed(state, today)
  if (owed === null) return []
  const last = formatChineseDate(owed.dueOn)
  const title = surveyTitle(state.content)
  if (owed.isOverdue) return [[`${id}:late`, id, `${title}：结果最迟${last}公布，已经超期。`]]
  return today >= addDays(owed.dueOn, -NEARLY)
    ? [[`${id}:nearly`, id, `${title}：结果最迟${last}公布。`]]
    : [[`${id}:ended`, id, `${title}：已经结束，请整理结果，最迟${last}公布。`]]
}

const notBegun = (all: readonly SurveyPicture[], today: IsoDate): readonly Stage[] => {
  const year = yearOf(today)
  const isThere = all.some(({ state }) => state.content.year === year && state.status !== 'stopped')
  return isThere || monthOf(today) < LATE_IN_THE_YEAR
    ? []
    : [[`none:${year}`, 'list', `${year}年还没有开展评议，请起草评议方案。`]]
}

/** Reminds everybody who was invited, once, in the last days; whoever has answered too, since who did is not to be told. */
const remindInvited = async ({ record: { id }, state }: SurveyPicture, stores: Stores): Promise<number> => {
  const to = await stores.surveys.invitedTo(id)
  if (to.length === 0 || state.throughOn === null) return 0
  const notice = {
    topic: 'survey_last_days',
    dedupeKey: `survey_last_days:${id}`,
    about: { kind: ABOUT, id },
    facts: { number: '', text: `到${formatChineseDate(state.throughOn)}为止。` },
  } as const
  return (await tellNew({ notice, to, payload: { dossierId: id } }, stores)) ? 1 : 0
}

const remindDesk = async (all: readonly SurveyPicture[], stores: Stores, today: IsoDate): Promise<number> => {
  const stages = [...all.flatMap(stageOf), ...notBegun(all, today)]
  if (stages.length === 0) return 0
  const to = await peopleInRoles(SURVEY_WRITERS, stores)
  let told = 0
  for (const [key, id, text] of stages) {
    const about = { kind: id === 'list' ? 'surveys' : ABOUT, id }
    const notice = { topic: 'survey_due', dedupeKey: `survey_due:${key}`, about, facts: { number: '', text } }
    if (await tellNew({ notice: { ...notice, topic: 'survey_due' }, to, payload: { dossierId: id } }, stores))
      told += 1
  }
  return told
}

/**
 * Reminds those who were invited in the last days of a survey; on a working day tells the desk of results that are owed, and
 * in autumn that the year has no survey yet; each once.
 */
export const remindOfSurveys = async (stores: Stores, today: IsoDate): Promise<number> => {
  const all = await allSurveys(stores, today)
  let invited = 0
  for (const each of all.filter(({ state }) => isInLastDays(state, today)))
    invited += await remindInvited(each, stores)
  return invited + (stores.settings.calendar.isWorkingDay(today) ? await remindDesk(all, stores, today) : 0)
}
