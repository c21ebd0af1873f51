import type { InputOf } from '../../../src/contract/endpoint'
import type { answerSurvey, MySurvey, SurveyThanks } from '../../../src/contract/surveys'
import { fail, ok } from '../../../src/domain/result'
import { withAnswer } from '../../../src/domain/survey/answer-box'
import type { AnswerSheet } from '../../../src/domain/survey/answer-sheet'
import { answerHindrance, mayAnswer } from '../../../src/domain/survey/answers'
import { SURVEY } from '../../../src/domain/survey/survey-kind'
import { PUBLIC_SURVEYS } from '../../../src/domain/survey/survey-status'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { refusedByDossier } from '../acting/dossier-desk'
import { ANYBODY } from '../acting/public-actor'
import { reading } from '../acting/reading'
import { pictureOfSurvey, type SurveyPicture } from './survey-view'

/** A survey that everybody may read; null for any other. */
const findSurvey = async ({ dossiers }: Stores, id: string, world: World): Promise<SurveyPicture | null> => {
  const record = await dossiers.of(SURVEY).find(id)
  if (record === null) return null
  const picture = pictureOfSurvey(record, world.clock.today())
  return PUBLIC_SURVEYS.includes(picture.status) ? picture : null
}

/** Whether I may answer a survey, and whether I have. */
export const readOwnSurvey: UseCase<{ readonly id: string }, MySurvey> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const picture = await findSurvey(stores, input.id, world)
    if (picture === null) return fail('not_found')
    const hindrance = answerHindrance(picture.state, { today: picture.today, roles: caller.person.roles })
    const right = await stores.surveys.rightOf(input.id, caller.person.id)
    return ok({ ...right, hindrance: hindrance?.message ?? '' })
  })
}

const sheetOf = ({ grades, words }: InputOf<typeof answerSurvey>): AnswerSheet => ({
  grades: Object.fromEntries(grades.map(({ question, grade }) => [question, grade])),
  words,
})

/**
 * Puts an answer into the box. The right to answer is used up in the same transaction and makes a second send count nothing:
 * no key and no hash of the answer is kept beside a person, and the record names nobody.
 */
export const answerOneSurvey: UseCase<InputOf<typeof answerSurvey>, SurveyThanks> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { id, roles } = caller.person
  return changing<SurveyThanks>(world, tenant, async (stores) => {
    const picture = await findSurvey(stores, input.id, world)
    if (picture === null) return fail('not_found')
    const sheet = sheetOf(input)
    const allowed = mayAnswer(picture.state, sheet, { today: picture.today, roles })
    if (!allowed.ok) return refusedByDossier(allowed, '')
    const { surveys, audit } = stores
    const group = await surveys.useRight(input.id, id)
    if (group === null) return ok({ isFirst: false })
    const box = await surveys.holdBox(input.id)
    if (box === null) throw new Error(`survey ${input.id} is open and has no box`)
    await surveys.keepBox(input.id, withAnswer(box, group, sheet))
    const detail = { dossierId: input.id }
    await audit.write(auditEntry(ANYBODY, world.clock.now(), { act: 'answer_survey', caseId: null, detail }))
    return ok({ isFirst: true })
  })
}
