import type { ImportBatchView } from '../../../src/contract/imports'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { importBatchViews } from './import-batch-view'

/** Runs of the import, newest first. */
export const listDeskImports: UseCase<
  Readonly<Record<string, never>>,
  { readonly batches: readonly ImportBatchView[] }
> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) =>
    ok({ batches: await importBatchViews(caller.person, stores) }),
  )
}
