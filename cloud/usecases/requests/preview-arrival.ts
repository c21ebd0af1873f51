import type { ArrivalForm, ArrivalView } from '../../../src/contract/file-for-another'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { arrivalView, openingOfFiling } from './opening-of-filing'
import { reading } from '../acting/reading'

/** What would follow from an arrival: day of receipt and reply term, or what is wrong with its dates. */
export const previewPaperArrival: UseCase<{ readonly arrival: ArrivalForm }, ArrivalView> = (
  { tenant, input: { arrival } },
  world,
) =>
  reading(world, tenant, async ({ settings }) => {
    const opening = openingOfFiling(arrival, world.clock.today())
    return opening.ok ? ok(arrivalView(arrival, opening.value, settings.calendar)) : opening
  })
