import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { actOnTopic, nameTopic, reopenMyTopic, supportTopic } from '../../../../src/contract/topics'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { nameOne, topicWords } from '../../../support/topic-forms'

onOneDatabase((database) => {
  describe('no change to a topic without its audit entry', () => {
    let server: TestServer
    let [an, bo, clerk, head] = ['', '', '', '']
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      ;[an, bo] = [await guestToken(server), await guestToken(server)]
      ;[clerk, head] = [await tokenOf(server, 'clerk'), await tokenOf(server, 'head')]
    })
    after(() => server.stop())

    const CHECK = { act: 'check', words: topicWords() } as const
    const decline = { ground: 'not_ours', reason: '由县里公布', elsewhere: '县民政局' } as const
    const named = async () => (await nameOne(server, an)).body.id
    const act = (id: string, seq: number, [token, done]: readonly [string, typeof CHECK | object]) =>
      call(server, actOnTopic, [
        { id, seq, act: done as typeof CHECK },
        { token, key: newKey() },
      ])
    const shown = async () => {
      const id = await named()
      await act(id, 1, [clerk, CHECK])
      return id
    }
    const declined = async () => {
      const id = await shown()
      await act(id, 2, [head, { act: 'decline', decline }])
      return id
    }
    const scenarios = new Scenarios()
    const scenario = scenarios.add

    scenario(
      nameTopic,
      async () => [{ ...topicWords() }, an],
      async () => [{ ...topicWords(), title: '' }, an],
    )
    scenario(
      supportTopic,
      async () => [{ id: await shown(), on: true }, bo],
      async () => [{ id: await named(), on: true }, bo],
    )
    scenario(
      reopenMyTopic,
      async () => [{ id: await declined(), seq: 3, reason: '归镇里' }, an],
      async () => [{ id: await shown(), seq: 2, reason: '归镇里' }, an],
    )
    scenario(
      actOnTopic,
      async () => [{ id: await named(), seq: 1, act: CHECK }, clerk],
      async () => [{ id: await named(), seq: 1, act: { act: 'decline', decline } }, clerk],
    )

    const doors = DOORS.participation
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/topics'))
    itAuditsEvery(doors, scenarios, () => server)
  })
})
