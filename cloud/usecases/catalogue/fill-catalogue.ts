import { modelItemsFor } from '../../../src/domain/catalogue/model-catalogue'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue } from './change-catalogue'

/** Brings in those items of the model catalogue that the township doesn't have. */
export const fillFromModel: UseCase<object, { readonly added: number }> = (asked, world) =>
  answeringOnce(asked, { world, act: 'fill_catalogue' }, async (stores, { person }) => {
    const { units } = await stores.organisation.chart()
    const issuer = `${stores.settings.office.township}人民政府`
    const added = await stores.catalogue.fill(modelItemsFor({ issuer, units }))
    await auditCatalogue(stores, { world, person }, { act: 'fill_catalogue', detail: { added } })
    return ok({ added })
  })
