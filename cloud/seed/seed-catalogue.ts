import { modelItemsFor } from '../../src/domain/catalogue/model-catalogue'
import type { Storage, TenantSettings } from '../ports/storage'

/** Accounts that the township's 2019 annual report names; their exact names are to be checked by the township. */
const ACCOUNTS = [
  { channel: 'website', place: '盏西镇政府网站专栏' },
  { channel: 'wechat_account', place: '盏西镇人民政府微信公众号' },
  { channel: 'douyin', place: '盏西镇抖音号' },
] as const

/** Gives a township without catalogue the model's items and its accounts, from today on; one that has any is left alone. */
export const seedCatalogue = async (
  storage: Storage,
  { id, office }: Pick<TenantSettings, 'id' | 'office'>,
): Promise<void> => {
  await storage.write(id, async ({ catalogue, organisation }) => {
    if ((await catalogue.items()).length > 0) return
    const { units } = await organisation.chart()
    await catalogue.fill(modelItemsFor({ issuer: `${office.township}人民政府`, units }))
    for (const account of ACCOUNTS) await catalogue.takeUpAccount(account)
  })
}
