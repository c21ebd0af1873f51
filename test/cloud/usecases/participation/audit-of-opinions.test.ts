import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { actOnConcern, beginConcern } from '../../../../src/contract/concerns'
import {
  actOnOpinionRound,
  beginOpinionRound,
  changeOpinion,
  sendOpinion,
} from '../../../../src/contract/opinion-rounds'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import {
  concernForm,
  newConcern,
  newRound,
  openedRound,
  roundForm,
  statement,
} from '../../../support/participation-forms'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

const OURS = /^\/(desk\/)?(opinion-rounds|concerns)/

onOneDatabase((database) => {
  describe('no change to a draft consultation or a concern without its audit entry', () => {
    let server: TestServer
    let an = ''
    let clerk = ''
    let head = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      an = await guestToken(server)
      clerk = await tokenOf(server, 'clerk')
      head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const desk = () => ({ server, token: clerk })
    const open = async () => (await openedRound(desk(), { server, token: head })).body.id
    const commented = async () => {
      const id = await open()
      const sent = await call(server, sendOpinion, [
        { id, block: 1, text: '收费太高' },
        { token: an, key: newKey() },
      ])
      return { id, comment: sent.body.comments[0]?.id ?? '' }
    }
    const scenarios = new Scenarios()
    const scenario = scenarios.add

    scenario(
      beginOpinionRound,
      async () => [{ form: roundForm() }, clerk],
      async () => [{ form: roundForm(), documentId: 'nowhere' }, clerk],
    )
    scenario(
      actOnOpinionRound,
      async () => [{ id: (await newRound(desk())).body.id, seq: 1, act: { act: 'submit' } }, clerk],
      async () => [{ id: (await newRound(desk())).body.id, seq: 1, act: { act: 'open' } }, head],
    )
    scenario(
      sendOpinion,
      async () => [{ id: await open(), block: null, text: '同意' }, an],
      async () => [{ id: await open(), block: 9, text: '同意' }, an],
    )
    scenario(
      changeOpinion,
      async () => [{ ...(await commented()), text: '收费还是高' }, an],
      async () => [{ id: await open(), comment: 'nowhere', text: null }, an],
    )
    scenario(
      beginConcern,
      async () => [await concernForm(desk()), clerk],
      async () => [await concernForm(desk(), { unitId: 'nowhere' }), clerk],
    )
    scenario(
      actOnConcern,
      async () => [{ id: (await newConcern(desk())).body.id, seq: 1, act: statement() }, clerk],
      async () => [
        { id: (await newConcern(desk())).body.id, seq: 1, act: { act: 'publish_words', words: 1 } },
        head,
      ],
    )

    const doors = DOORS.participation
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && OURS.test(path))
    itAuditsEvery(doors, scenarios, () => server)
  })
})
