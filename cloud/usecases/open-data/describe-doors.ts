import type { Endpoint, TextAnswer } from '../../../src/contract/endpoint'
import { openApiOf } from '../../../src/contract/openapi'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'

/** The public reads among these doors as an OpenAPI document; of one township with the office that answers for them. */
export const describeDoors =
  (doors: readonly Endpoint<unknown, unknown>[]): UseCase<object, TextAnswer> =>
  async ({ tenant, origin = '' }, world) => {
    const office = await world.storage.read(tenant, async ({ settings }) => settings.office)
    const text = JSON.stringify(openApiOf(doors, origin, office ?? undefined))
    return ok({ mediaType: 'application/json', text })
  }
