import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readDeskCounts } from '../../../../src/contract/desk-counts'
import { setVillageClerk, listVillagesAtDesk } from '../../../../src/contract/villages'
import { addedVillage } from '../../../support/catalogue-forms'
import { confirmedLetter, sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { countedByHand } from '../../../support/lists-of-desk'
import {
  newConcern,
  newRound,
  openedRound,
  saidConcern,
  type AtDesk,
} from '../../../support/participation-forms'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { publishedProposal, registeredProposal } from '../../../support/proposal-forms'
import { PublishingDesk } from '../../../support/publications'
import { newRectification, onRectification } from '../../../support/rectification-forms'
import { correctedAct, newRemedy, onRemedy, remedyFormOf } from '../../../support/remedy-forms'
import { keepReportsFrom, putRequestOf2025 } from '../../../support/report-forms'
import { startServer, type TestServer } from '../../../support/server'
import { nameOne, shownTopic } from '../../../support/topic-forms'

const EVERYBODY = ['clerk', 'handler', 'reviewer', 'secrecy', 'head', 'mayor', 'county', 'village'] as const

/** The day everything came in; days on which some of it is nearly due; days on which most of it is late. */
const DAYS = ['2026-03-02', '2026-03-27', '2026-05-20', '2026-09-01'] as const

const did = ({ status, error }: { readonly status: number; readonly error?: { message: string } }) =>
  assert.equal(status, 200, error?.message)

onOneDatabase((database) => {
  describe('what 今天 counts', () => {
    let server: TestServer
    const at = async (who: (typeof EVERYBODY)[number]): Promise<AtDesk> => ({
      server,
      token: await tokenOf(server, who),
    })
    const counts = async (desk: AtDesk) => call(server, readDeskCounts, [{}, { token: desk.token }])

    const residentsWrite = async () => {
      const village = await addedVillage(await at('clerk'), { name: '一号村' })
      const resident = await guestToken(server)
      did(await sendLetter(server, resident))
      did(await sendLetter(server, resident, { kind: 'emergency', text: '芒别村三组路口塌方，路断了。' }))
      did(await sendLetter(server, resident, { village, addressedTo: 'county' }))
      await confirmedLetter(server)
      did(await nameOne(server, resident))
      await shownTopic(server)
      return village
    }
    const deskWrites = async () => {
      const [clerk, head, county] = [await at('clerk'), await at('head'), await at('county')]
      await registeredProposal(clerk)
      await publishedProposal(server)
      did(await newConcern(clerk))
      did(await saidConcern(clerk, head))
      did(await newRound(clerk))
      did(await openedRound(clerk, head))
      did(await newRemedy(clerk))
      did(await newRemedy(clerk, remedyFormOf({ number: '盈政复〔2026〕4号', procedure: 'ordinary' })))
      const third = await newRemedy(clerk, remedyFormOf({ number: '盈政复〔2026〕5号' }))
      did(await onRemedy(clerk, third.body, correctedAct()))
      did(await newRectification(county, { title: '后到期', dueOn: '2026-04-10' }))
      did(await newRectification(county))
      const withdrawn = await newRectification(county)
      did(await onRectification(county, withdrawn.body, { act: 'withdraw', reason: '下达有误' }))
    }
    const piecesAreWritten = async (village: string) => {
      const desk = new PublishingDesk(server)
      const { id } = (await desk.draft()).body
      await desk.acts(id, [['clerk', { act: 'submit', keepBecause: '' }]])
      await desk.draft({ title: '', documentNumber: '' })
      const clerk = await at('clerk')
      const { clerks } = (await call(server, listVillagesAtDesk, [{}, { token: clerk.token }])).body
      const form = { id: village, personId: clerks[0]!.id, isClerk: true }
      did(await call(server, setVillageClerk, [form, { token: clerk.token, key: newKey() }]))
      const ofVillage = { columnId: 'village_affairs', villageId: village, documentNumber: '' } as const
      await desk.draft(ofVillage)
    }
    before(async () => {
      server = await startServer({ database, today: DAYS[0], documents: false, hasNoLimits: true })
    })
    after(() => server.stop())

    it('is nothing in a township in which nothing happened', async () => {
      for (const who of EVERYBODY) {
        const desk = await at(who)
        const { body } = await counts(desk)
        assert.deepEqual(body, await countedByHand(desk), who)
        assert.equal(body.rectifications === null, who !== 'county')
      }
    })

    it('is on each day and for everybody what his lists hold, and nothing of a list that is closed to him', async () => {
      await keepReportsFrom(server, 2025)
      await putRequestOf2025(server)
      await piecesAreWritten(await residentsWrite())
      await deskWrites()
      const late = { letters: 0, topics: 0, proposals: 0, concerns: 0, rounds: 0 }
      const lists = Object.keys(late) as (keyof typeof late)[]
      for (const today of DAYS) {
        server.setToday(today)
        for (const who of EVERYBODY) {
          const desk = await at(who)
          const { body } = await counts(desk)
          assert.deepEqual(body, await countedByHand(desk), `${who}, ${today}`)
          for (const list of lists) late[list] += body[list]?.late ?? 0
        }
      }
      assert.deepEqual(
        lists.filter((list) => late[list] === 0),
        [],
        'each list was late for somebody on some day',
      )
    })

    it('opens to nobody without a part in the desk', async () => {
      const resident = { server, token: await guestToken(server) }
      assert.equal((await counts(resident)).status, 403)
    })
  })
})
