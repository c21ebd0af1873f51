import type { DrawChecked } from '../../../src/contract/surveys'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { drawn, sampleSize, type SurveyDraw } from '../../../src/domain/survey/draw'
import { SURVEY } from '../../../src/domain/survey/survey-kind'
import type { SurveyContent } from '../../../src/domain/survey/survey-content'
import { surveyAt } from '../../../src/domain/survey/survey-at'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { reading } from '../acting/reading'

/** Midnight where the township is. */
const midnight = (on: string): string => `${on}T00:00:00+08:00`

/** Whoever used a service in the year, through the day before the draw: that list doesn't change any more. */
const frameOf = ({ surveys }: Pick<Stores, 'surveys'>, year: number, on: IsoDate) => {
  const next = `${year + 1}-01-01`
  return surveys.users({ from: midnight(`${year}-01-01`), before: midnight(on < next ? on : next) })
}

const lotsBy =
  (seed: string, { identity }: World) =>
  (id: string): string =>
    identity.hashContent({ seed, id })

const hashOf = (frame: readonly string[], { identity }: World): string => identity.hashContent({ frame })

/** A draw, and who was drawn. */
export interface Drawn {
  readonly draw: SurveyDraw | null
  readonly invited: readonly string[]
}

/** Draws who is invited, with a seed of its own; nobody where nobody is to be invited or too few used a service. */
export const drawForSurvey = async (
  { year, share }: SurveyContent,
  on: IsoDate,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<Drawn> => {
  const frame = share === 0 ? [] : await frameOf(stores, year, on)
  const many = sampleSize(frame.length, share)
  if (many === 0) return { draw: null, invited: [] }
  const seed = world.identity.newId()
  const invited = drawn(frame, many, lotsBy(seed, world))
  const draw = { seed, frame: frame.length, frameHash: hashOf(frame, world), invited: invited.length }
  return { draw, invited }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && [...one].sort().every((id, at) => id === other[at])

/** Does the draw of a survey again, and compares it with the list and the invitations as they are. */
export const checkDrawOfSurvey: UseCase<{ readonly id: string }, DrawChecked> = ({ tenant, input }, world) =>
  reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(SURVEY).find(input.id)
    if (record === null) return fail('not_found')
    const { content, draw, openedOn } = surveyAt(record.events)
    if (draw === null || openedOn === null) return fail('not_found')
    const frame = await frameOf(stores, content.year, openedOn)
    const again = drawn(frame, draw.invited, lotsBy(draw.seed, world))
    return ok({
      draw,
      frame: frame.length,
      isSameFrame: hashOf(frame, world) === draw.frameHash,
      isSameDraw: isSame(again, await stores.surveys.invitedTo(input.id)),
    })
  })
