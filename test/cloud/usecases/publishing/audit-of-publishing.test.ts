import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import {
  addCatalogueItem,
  changeCatalogueItem,
  fillCatalogue,
  retireCatalogueItem,
} from '../../../../src/contract/catalogue'
import { counterEntry, recordEntry, registerDisclosure } from '../../../../src/contract/channel-ledger'
import { giveUpAccount, takeUpAccount } from '../../../../src/contract/freshness'
import { listDocuments } from '../../../../src/contract/list-documents'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { someDocument, someVersion } from '../../../support/case-builders'
import { addedItem, itemForm, pieceForm, registered } from '../../../support/catalogue-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { publishingScenarios } from '../../../support/publishing-scenarios'
import { villageScenarios } from '../../../support/village-scenarios'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('no change at the publishing desk without its audit entry', () => {
    let server: TestServer
    let clerk = ''
    let head = ''
    let documentId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument(), [someVersion('低保政策')]),
      )
      const page = await call(server, listDocuments, [{ q: '', column: '', cursor: '' }])
      documentId = page.body.items[0]?.id ?? ''
    })
    after(() => server.stop())

    const keeper = () => ({ server, token: clerk })
    const asClerk = (input: Readonly<Record<string, unknown>>) => async () => [input, clerk] as const
    const scenarios = new Scenarios()
    const scenario = scenarios.add

    const nought = { length: 0, unit: 'working_days', article: '无' } as const
    scenario(addCatalogueItem, asClerk({ item: itemForm() }), asClerk({ item: itemForm({ term: nought }) }))
    scenario(
      changeCatalogueItem,
      async () => [{ id: await addedItem(keeper()), revision: 1, item: itemForm({ matter: '改' }) }, clerk],
      async () => [{ id: await addedItem(keeper()), revision: 7, item: itemForm() }, clerk],
    )
    scenario(
      retireCatalogueItem,
      async () => [{ id: await addedItem(keeper()), revision: 1, because: '上级取消' }, clerk],
      async () => {
        const id = await addedItem(keeper())
        await registered(keeper(), id)
        return [{ id, revision: 1, because: '上级取消' }, clerk]
      },
    )
    scenario(fillCatalogue, asClerk({}), asClerk({ a: 1 }))
    scenario(
      registerDisclosure,
      async () => [pieceForm(await addedItem(keeper())), clerk],
      async () => [pieceForm(await addedItem(keeper()), { formedOn: '2026-03-03' }), clerk],
    )
    const entry = { channel: 'broadcast', place: '', wentOutOn: '2026-03-02', note: '' }
    scenario(
      recordEntry,
      async () => [{ id: await registered(keeper(), await addedItem(keeper())), ...entry }, clerk],
      async () => [
        { id: await registered(keeper(), await addedItem(keeper())), ...entry, channel: 'telegraph' },
        clerk,
      ],
    )
    scenario(
      counterEntry,
      async () => {
        const id = await registered(keeper(), await addedItem(keeper()))
        const done = await call(server, recordEntry, [
          { id, ...entry },
          { token: clerk, key: newKey() },
        ])
        return [{ id, entryId: done.body.entries[0]!.id, because: '没有播成' }, clerk]
      },
      async () => {
        const id = await registered(keeper(), await addedItem(keeper()))
        return [{ id, entryId: 'x', because: '没有播成' }, clerk]
      },
    )
    const account = (place: string) => ({ channel: 'douyin', place })
    scenario(takeUpAccount, asClerk(account('镇抖音号')), asClerk({ channel: 'telegraph', place: '号' }))
    scenario(
      giveUpAccount,
      async () => {
        await call(server, takeUpAccount, [account('旧号'), { token: clerk, key: newKey() }])
        return [{ ...account('旧号'), because: '' }, clerk]
      },
      asClerk({ ...account('没有的号'), because: '' }),
    )

    const desk = () => ({ server, clerk, head, documentId })
    for (const row of [...publishingScenarios(desk), ...villageScenarios(desk)]) scenario(...row)

    const doors = DOORS.publishing.map(({ door }) => door).filter(({ method }) => method === 'POST')
    itAuditsEvery(doors, scenarios, () => server)
  })
})
