import type { AnswerBox } from '../../../src/domain/survey/answer-box'
import { EMPTY_BOX } from '../../../src/domain/survey/answer-box'
import type { SurveyStore } from '../../ports/survey-store'
import { json } from './json'
import { cipherOf } from './personal-field-store'
import type { StoreContext } from './store-context'
import { readSurveyUsers } from './survey-users'

const PURPOSE = 'survey-right'

/** Topic under which invitations lie in the inboxes. */
const INVITATION = 'survey_invited'

const holderOf = (context: StoreContext, surveyId: string, personId: string): string =>
  cipherOf(context).sign(PURPOSE, [context.tenant, surveyId, personId].join('\n'))

const keepBox = async (
  { db, tenant }: StoreContext,
  surveyId: string,
  { groups, words }: AnswerBox,
): Promise<void> => {
  const kept = { groups: json(groups), words: json(words) }
  await db
    .insertInto('survey_box')
    .values({ tenant, survey_id: surveyId, ...kept })
    .onConflict((there) => there.columns(['tenant', 'survey_id']).doUpdateSet(kept))
    .execute()
}

const open = async (
  context: StoreContext,
  ...[surveyId, invited]: Parameters<SurveyStore['open']>
): Promise<void> => {
  const { db, tenant } = context
  await keepBox(context, surveyId, EMPTY_BOX)
  // In the order of the hashes: the order in which people are told would say whose is which.
  const holders = invited.map((id) => holderOf(context, surveyId, id)).sort()
  const rows = holders.map((holder) => ({
    ...{ tenant, survey_id: surveyId, holder },
    ...{ is_invited: true, is_used: false },
  }))
  for (let at = 0; at < rows.length; at += 1000)
    await db
      .insertInto('survey_right')
      .values(rows.slice(at, at + 1000))
      .execute()
}

const useRight: (
  context: StoreContext,
  ...args: Parameters<SurveyStore['useRight']>
) => ReturnType<SurveyStore['useRight']> = async (context, surveyId, personId) => {
  const { db, tenant } = context
  const holder = holderOf(context, surveyId, personId)
  const used = await db
    .insertInto('survey_right')
    .values({ tenant, survey_id: surveyId, holder, is_invited: false, is_used: true })
    .onConflict((there) =>
      there
        .columns(['tenant', 'survey_id', 'holder'])
        .doUpdateSet({ is_used: true })
        .where('survey_right.is_used', '=', false),
    )
    .returning('is_invited')
    .executeTakeFirst()
  if (used === undefined) return null
  return used.is_invited ? 'invited' : 'open'
}

const rightOf: (
  context: StoreContext,
  ...args: Parameters<SurveyStore['rightOf']>
) => ReturnType<SurveyStore['rightOf']> = async (context, surveyId, personId) => {
  const row = await context.db
    .selectFrom('survey_right')
    .select(['is_invited', 'is_used'])
    .where('tenant', '=', context.tenant)
    .where('survey_id', '=', surveyId)
    .where('holder', '=', holderOf(context, surveyId, personId))
    .executeTakeFirst()
  return { isInvited: row?.is_invited ?? false, hasAnswered: row?.is_used ?? false }
}

const readBox = async (
  { db, tenant }: StoreContext,
  surveyId: string,
  isHeld: boolean,
): Promise<AnswerBox | null> => {
  const query = db
    .selectFrom('survey_box')
    .select(['groups', 'words'])
    .where('tenant', '=', tenant)
    .where('survey_id', '=', surveyId)
  const row = await (isHeld ? query.forUpdate() : query).executeTakeFirst()
  return row === undefined ? null : (row as AnswerBox)
}

const forget = async ({ db, tenant }: StoreContext, surveyId: string): Promise<void> => {
  for (const table of ['survey_box', 'survey_right'] as const)
    await db.deleteFrom(table).where('tenant', '=', tenant).where('survey_id', '=', surveyId).execute()
}

const invitedTo = async ({ db, tenant }: StoreContext, surveyId: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('notice')
    .select('person_id')
    .where('tenant', '=', tenant)
    .where('topic', '=', INVITATION)
    .where('about_id', '=', surveyId)
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id).sort()
}

/** Answers to surveys over `survey_box` and `survey_right`. */
export const makeSurveyStore = (context: StoreContext): SurveyStore => ({
  users: (span) => readSurveyUsers(context, span),
  open: (surveyId, invited) => open(context, surveyId, invited),
  rightOf: (surveyId, personId) => rightOf(context, surveyId, personId),
  useRight: (surveyId, personId) => useRight(context, surveyId, personId),
  boxOf: (surveyId) => readBox(context, surveyId, false),
  holdBox: (surveyId) => readBox(context, surveyId, true),
  keepBox: (surveyId, box) => keepBox(context, surveyId, box),
  forget: (surveyId) => forget(context, surveyId),
  invitedTo: (surveyId) => invitedTo(context, surveyId),
})
