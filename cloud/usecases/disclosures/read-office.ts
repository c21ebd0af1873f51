import type { readOffice } from '../../../src/contract/read-office'
import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

/** The disclosure office as the statutory guide must show it (Art. 12). */
export const readOfficeFacts: UseCase<InputOf<typeof readOffice>, OutputOf<typeof readOffice>> = (
  { tenant },
  world,
) => reading(world, tenant, async ({ settings }) => ok(settings.office))
