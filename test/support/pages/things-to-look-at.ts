import { loadDemo } from '../../../cloud/seed/load-demo'
import { listDocuments } from '../../../src/contract/list-documents'
import { readDocument } from '../../../src/contract/read-document'
import { readServiceHall } from '../../../src/contract/service-hall'
import type { SessionView } from '../../../src/contract/sessions'
import { listStaffAccounts } from '../../../src/contract/staff-accounts'
import { sessionsOf, type Sessions } from '../../weapp-check/walk/town'
import { newAppointment } from '../appointment-forms'
import { addedItem, addedVillage, registered } from '../catalogue-forms'
import { sendLetter } from '../complaint-forms'
import { call } from '../http-client'
import { newInspection } from '../inspection-forms'
import { participation } from '../participation-on-server'
import { PublishingDesk } from '../publications'
import { publishWithFiles } from '../published-files'
import { sheetFile, sheetRow } from '../readable-files'
import { newRectification } from '../rectification-forms'
import { newRemedy } from '../remedy-forms'
import { newScorecard, SOCIAL } from '../scorecard-forms'
import type { TestServer } from '../server'
import { nameOne } from '../topic-forms'
import { newWork } from '../work-forms'
import type { Ids } from './address'
import { casesToLookAt } from './cases-to-look-at'
import { linkOff } from './link-off'

/** Everything that a page may be about, and the sessions of those who look. */
export interface Things {
  readonly ids: Ids
  readonly sessions: Sessions
}

const papers = async (server: TestServer): Promise<Ids> => {
  const sheet = { name: '明细.xlsx', bytes: sheetFile([{ name: '明细', rows: sheetRow(1, ['芒允村', 3]) }]) }
  const { id, attachments } = await publishWithFiles(server, '附有明细的公告', [sheet])
  const laws = await call(server, listDocuments, [{ q: '保守国家秘密法' }])
  const law = laws.body.items[0]?.id ?? ''
  const { versions } = (await call(server, readDocument, [{ id: law }])).body
  const piece = await new PublishingDesk(server).draft({ title: '关于清理帐户的通知' })
  return {
    filed: id,
    file: attachments[0]?.id ?? '',
    law,
    oldLaw: versions.find((version) => version.id !== law)?.id ?? '',
    piece: piece.body.id,
    linkOff: await linkOff(server),
  }
}

const ofDesk = async (server: TestServer, { clerk, head, county }: Sessions): Promise<Ids> => {
  const writer = { server, token: clerk.token }
  const { accounts } = (await call(server, listStaffAccounts, [{}, { token: head.token }])).body
  return {
    village: await addedVillage(writer, { name: '一号村', phone: '0692-8180000' }),
    disclosure: await registered(writer, await addedItem(writer)),
    service: (await call(server, readServiceHall, [{}])).body.items[0]?.id ?? '',
    remedy: (await newRemedy(writer)).body.id,
    inspection: (await newInspection(writer)).body.id,
    work: (await newWork(writer)).body.id,
    card: (await newScorecard(writer, { ...SOCIAL, unit: 'agriculture-centre', period: '2026Q2' })).body.id,
    appointment: (await newAppointment(writer)).body.id,
    rectification: (await newRectification({ server, token: county.token }, { dueOn: '2026-12-11' })).body.id,
    person: accounts[0]?.id ?? '',
  }
}

const ofResident = async (server: TestServer, { resident, clerk }: Sessions): Promise<Ids> => {
  const letter = (await sendLetter(server, resident.token)).body.id
  return {
    ...(await casesToLookAt({ server, resident: resident.token, clerk: clerk.token })),
    ownTopic: (await nameOne(server, resident.token, { title: '去年的路灯电费' })).body.id,
    ownLetter: letter,
    letter,
  }
}

const made = new WeakMap<TestServer, Promise<Things>>()

const make = async (server: TestServer, resident?: SessionView): Promise<Things> => {
  await loadDemo(server.storage, server.tenant)
  const sessions = await sessionsOf(server, resident)
  const ids = {
    tenant: server.tenant,
    ...(await papers(server)),
    ...(await participation(server)),
    ...(await ofDesk(server, sessions)),
    ...(await ofResident(server, sessions)),
  }
  return { ids, sessions }
}

/** Makes one of everything that a page may be about; once for a server. The resident is a new guest, or one who was there before. */
export const thingsToLookAt = (server: TestServer, resident?: SessionView): Promise<Things> => {
  const there = made.get(server) ?? make(server, resident)
  made.set(server, there)
  return there
}
