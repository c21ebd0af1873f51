import type { InputOf } from '../../../src/contract/endpoint'
import type { FreshnessView, giveUpAccount, takeUpAccount } from '../../../src/contract/freshness'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue } from '../catalogue/change-catalogue'
import { accountsOf } from '../catalogue/freshness-picture'

type Accounts = { readonly accounts: FreshnessView['accounts'] }

const now = async (stores: Stores, world: World): Promise<Answer<Accounts>> =>
  ok({ accounts: await accountsOf(stores, await stores.disclosures.records(), world.clock.today()) })

/** Takes an account up: from today on it must not fall silent. */
export const takeUpChannelAccount: UseCase<InputOf<typeof takeUpAccount>, Accounts> = (asked, world) =>
  answeringOnce(asked, { world, act: 'take_up_account' }, async (stores, { person }) => {
    const { channel, place } = asked.input
    if (!(await stores.catalogue.takeUpAccount({ channel, place })))
      return fail('account_in_use', { field: 'place' })
    const detail = { channel, place }
    await auditCatalogue(stores, { world, person }, { act: 'take_up_account', detail })
    return now(stores, world)
  })

/** Gives an account up; what went out there stays in the ledger. */
export const giveUpChannelAccount: UseCase<InputOf<typeof giveUpAccount>, Accounts> = (asked, world) =>
  answeringOnce(asked, { world, act: 'give_up_account' }, async (stores, { person }) => {
    const { channel, place, because } = asked.input
    if (!(await stores.catalogue.giveUpAccount({ channel, place }, world.clock.today())))
      return fail('not_found')
    const detail = { channel, place, because }
    await auditCatalogue(stores, { world, person }, { act: 'give_up_account', detail })
    return now(stores, world)
  })
