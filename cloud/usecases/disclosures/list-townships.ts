import type { OutputOf } from '../../../src/contract/endpoint'
import type { listTownships } from '../../../src/contract/sessions'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { namesBeside } from '../county/new-township-desk'

/** Townships that one may change to, by name. */
export const listTownshipsBeside: UseCase<object, OutputOf<typeof listTownships>> = async (
  { tenant },
  world,
) => {
  const names = await namesBeside(world, tenant)
  const townships = names.map(({ id, township }) => ({ id, name: township }))
  return ok({ townships: townships.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN')) })
}
