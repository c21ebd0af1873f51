import { EXPORT_DAYS } from '../../../src/contract/township-export'
import type { Answer, World } from '../../ports/use-case'
import { forgettingAfter } from '../acting/forgetting-after'

/** Forgets the bytes of exports of the whole township after their days; answers of how many. */
export const expireExports = (world: World, tenant: string): Promise<Answer<number>> =>
  forgettingAfter(world, tenant, {
    days: EXPORT_DAYS,
    act: 'let_go_of_exports',
    forget: ({ packages }, before) => packages.letGoOfExports(before),
  })
