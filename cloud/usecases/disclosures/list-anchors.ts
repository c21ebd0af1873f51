import type { AnchorPage, listAnchors } from '../../../src/contract/list-anchors'
import type { InputOf } from '../../../src/contract/endpoint'
import { parseDay } from '../../../src/domain/calendar/civil-date'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

const PAGE = 30

/** The days' anchors, for anybody. */
export const listPublicAnchors: UseCase<InputOf<typeof listAnchors>, AnchorPage> = async (
  { tenant, input },
  world,
) => {
  const before = input.before === '' ? null : parseDay(input.before)
  if (before !== null && !before.ok) return fail('no_such_date', { field: 'before' })
  return reading(world, tenant, async ({ proof }) => {
    const found = await proof.listAnchors(before === null ? null : before.value, PAGE + 1)
    const anchors = found.slice(0, PAGE)
    return ok({ anchors, next: found.length > PAGE ? (anchors.at(-1)?.on ?? '') : '' })
  })
}
