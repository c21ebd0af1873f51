import type { OrganisationView } from '../../../src/contract/recusals'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

/** Units and staff of the township, by name. */
export const readTownshipOrganisation: UseCase<object, OrganisationView> = ({ tenant }, world) =>
  reading(world, tenant, async ({ organisation }) => {
    const { units } = await organisation.chart()
    const people = await organisation.staff()
    return ok({
      units: units.map(({ id, name }) => ({ id, name })),
      people: people.map(({ id, displayName, roles }) => ({ id, name: displayName, roles })),
    })
  })
