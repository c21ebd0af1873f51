import { addSynonyms } from '../../../src/contract/synonyms'
import { followSubject } from '../../../src/contract/follows'
import { registerProposals } from '../../../src/contract/proposals'
import { openGuestSession, type SessionView } from '../../../src/contract/sessions'
import { saveWindow, readHallDesk } from '../../../src/contract/service-desk'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { actOnTopic } from '../../../src/contract/topics'
import { fillDocuments } from '../../bench/fill-documents'
import { appointmentFormOf, newAppointment } from '../../support/appointment-forms'
import { addedItem, addedVillage, registered } from '../../support/catalogue-forms'
import { sendLetter } from '../../support/complaint-forms'
import { call, newKey } from '../../support/http-client'
import { newInspection } from '../../support/inspection-forms'
import { openedRound, saidConcern, type AtDesk } from '../../support/participation-forms'
import { tokenOf } from '../../support/people-in-tests'
import { proposalForm, publishedProposal } from '../../support/proposal-forms'
import { PublishingDesk } from '../../support/publications'
import { newRectification } from '../../support/rectification-forms'
import { newRemedy } from '../../support/remedy-forms'
import { requestForm } from '../../support/request-forms'
import type { TestServer } from '../../support/server'
import { windowForm } from '../../support/service-forms'
import { newStaffAccount } from '../../support/staff-account-forms'
import { nameOne, topicWords } from '../../support/topic-forms'
import { newWork } from '../../support/work-forms'

/** Who fills the township, each at the doors of his own. */
export interface Fillers {
  readonly resident: AtDesk & { readonly session: SessionView }
  readonly clerk: AtDesk
  readonly head: AtDesk
  readonly county: AtDesk
}

/** It went in; or the list is full, as the house limits it, and then it is as long as it gets. */
const gone = (what: string, { status, error }: { status: number; error?: { message: string } }): void => {
  if (status !== 200 && !/最多/.test(error?.message ?? ''))
    throw new Error(`${what}: ${status} ${error?.message}`)
}

const ofResident = async ({ resident: { server, token }, clerk }: Fillers, number: number): Promise<void> => {
  const text = `芒别村三组第${number}盏路灯坏了两个月，晚上看不见路。`
  const wanted = { description: `第${number}号补贴的发放名册`, documentNumber: '', features: '' }
  gone(
    'request',
    await call(server, submitInformationRequest, [requestForm({ wanted }), { token, key: newKey() }]),
  )
  gone('letter', await sendLetter(server, token, { text }))
  const topic = await nameOne(server, token, { title: `第${number}笔低保资金发给了谁` })
  gone('topic', topic)
  const act = { act: 'check', words: topicWords({ title: `第${number}笔低保资金发给了谁` }) } as const
  gone(
    'shown topic',
    await call(server, actOnTopic, [
      { id: topic.body.id, seq: 1, act },
      { token: clerk.token, key: newKey() },
    ]),
  )
  const follow = { kind: 'keyword', subject: `第${number}号补贴`, rhythm: 'immediate' } as const
  // So many may be followed and no more; the list is full then.
  await call(server, followSubject, [follow, { token, key: newKey() }])
}

const hallOf = async ({ server, token }: AtDesk, number: number): Promise<void> => {
  const { version } = (await call(server, readHallDesk, [{}, { token }])).body
  const window = windowForm({ name: `第${number}号窗口` })
  gone(
    'window',
    await call(server, saveWindow, [
      { version, windowId: '', window, because: '' } as never,
      { token, key: newKey() },
    ]),
  )
}

const ofDesk = async (fillers: Fillers, item: string, number: number): Promise<void> => {
  const { clerk, head, county } = fillers
  const { server, token } = clerk
  const once = () => ({ token, key: newKey() })
  await addedItem(clerk, { matter: `第${number}项补贴发放情况` })
  await registered(clerk, item, { title: `第${number}批春耕补贴` })
  await addedVillage(clerk, { name: `第${number}村`, phone: '0692-8180000' })
  gone('round', await openedRound(clerk, head, { title: `第${number}号办法（征求意见稿）` }))
  gone('concern', await saidConcern(clerk, head, { title: `第${number}组停水` }))
  gone(
    'proposal',
    await call(server, registerProposals, [
      { proposals: [proposalForm({ title: `第${number}号建议：修路` })] },
      once(),
    ]),
  )
  gone('remedy', await newRemedy(clerk, { number: `盈政复〔2026〕${number}号` }))
  gone('inspection', await newInspection(clerk, { inspectors: `张三、第${number}组` }))
  gone('training', await newWork(clerk, { subject: `第${number}次培训` }))
  gone(
    'rectification',
    await newRectification(county, { title: `第${number}件：公开指南没有更新`, dueOn: '2026-12-11' }),
  )
  gone(
    'appointment',
    await newAppointment(clerk, { ...appointmentFormOf(), post: 'member', name: `张${number}` }),
  )
  gone('synonyms', await call(server, addSynonyms, [{ words: `甲词${number} 乙词${number}` }, once()]))
  await hallOf(clerk, number)
}

/** Last of all: who had an account before would be told of everything, five hundred times over. */
const peopleOf = async (head: AtDesk, items: number): Promise<void> => {
  for (let number = 1; number <= items; number += 1)
    gone('account', await newStaffAccount(head, { account: `person${number}`, displayName: `人员${number}` }))
}

/**
 * Puts so many of everything that pages list into a township without limits of tries, through its own doors; documents as the
 * benchmark makes them.
 */
export const fillTownship = async (server: TestServer, items: number): Promise<Fillers> => {
  const put = { name: 'township', storage: server.storage } as unknown as Parameters<typeof fillDocuments>[0]
  await fillDocuments(put, server.tenant, { from: 0, to: items })
  const at = async (token: Promise<string>): Promise<AtDesk> => ({ server, token: await token })
  const { body: session } = await call(server, openGuestSession, [{}])
  const [resident, clerk] = [{ server, token: session.token, session }, await at(tokenOf(server, 'clerk'))]
  const [head, county] = [await at(tokenOf(server, 'head')), await at(tokenOf(server, 'county'))]
  const fillers = { resident, clerk, head, county }
  const item = await addedItem(clerk)
  const pieces = new PublishingDesk(server)
  for (let number = 1; number <= items; number += 1) {
    const piece = pieces.draft({ title: `第${number}号通知`, documentNumber: '' })
    await Promise.all([ofResident(fillers, number), ofDesk(fillers, item, number)])
    gone('piece', await piece)
    if (number % 50 === 0) process.stderr.write(`${number} / ${items}\n`)
  }
  await publishedProposal(server)
  await peopleOf(head, items)
  return fillers
}
