import type { Endpoint, TextAnswer } from '../../../src/contract/endpoint'
import { openApiOf } from '../../../src/contract/openapi'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'

/** The public reads among these doors as an OpenAPI document. */
export const describeDoors =
  (doors: readonly Endpoint<unknown, unknown>[]): UseCase<object, TextAnswer> =>
  async ({ origin = '' }) =>
    ok({ mediaType: 'application/json', text: JSON.stringify(openApiOf(doors, origin)) })
