import { listComplaints, listMyComplaints } from '../../../src/contract/complaints'
import { listConcerns } from '../../../src/contract/concerns'
import type { Endpoint } from '../../../src/contract/endpoint'
import { listInspections } from '../../../src/contract/inspections'
import { readLeadingGroupDesk } from '../../../src/contract/leading-group'
import { listDocuments } from '../../../src/contract/list-documents'
import { listMyCases } from '../../../src/contract/my-cases'
import { listOpinionRounds } from '../../../src/contract/opinion-rounds'
import { listDeskProposals, listProposals } from '../../../src/contract/proposals'
import { listPublications } from '../../../src/contract/publications'
import { listRectifications } from '../../../src/contract/rectifications'
import { listRemedies } from '../../../src/contract/remedy-ledger'
import { readHallDesk } from '../../../src/contract/service-desk'
import { listStaffAccounts } from '../../../src/contract/staff-accounts'
import { listMyTopics, listTopics } from '../../../src/contract/topics'
import { listVillages } from '../../../src/contract/villages'
import { listWorkRecords } from '../../../src/contract/work-records'
import { call } from '../../support/http-client'
import type { Looker, Town } from './town'

/** Where the page of one thing finds one: the list it stands in, and who may read that. */
const LISTS: Readonly<Record<string, readonly [Endpoint<never, unknown>, Looker]>> = {
  document: [listDocuments as Endpoint<never, unknown>, 'clerk'],
  village: [listVillages as Endpoint<never, unknown>, 'clerk'],
  proposal: [listProposals as Endpoint<never, unknown>, 'clerk'],
  round: [listOpinionRounds as Endpoint<never, unknown>, 'clerk'],
  concern: [listConcerns as Endpoint<never, unknown>, 'clerk'],
  topic: [listTopics as Endpoint<never, unknown>, 'clerk'],
  ownTopic: [listMyTopics as Endpoint<never, unknown>, 'resident'],
  case: [listMyCases as Endpoint<never, unknown>, 'resident'],
  ownLetter: [listMyComplaints as Endpoint<never, unknown>, 'resident'],
  letter: [listComplaints as Endpoint<never, unknown>, 'clerk'],
  remedy: [listRemedies as Endpoint<never, unknown>, 'clerk'],
  deskProposal: [listDeskProposals as Endpoint<never, unknown>, 'clerk'],
  inspection: [listInspections as Endpoint<never, unknown>, 'clerk'],
  work: [listWorkRecords as Endpoint<never, unknown>, 'clerk'],
  rectification: [listRectifications as Endpoint<never, unknown>, 'clerk'],
  appointment: [readLeadingGroupDesk as Endpoint<never, unknown>, 'clerk'],
  piece: [listPublications as Endpoint<never, unknown>, 'clerk'],
  window: [readHallDesk as Endpoint<never, unknown>, 'clerk'],
  person: [listStaffAccounts as Endpoint<never, unknown>, 'head'],
}

/** One of each kind, as the lists of the township name it. Throws where a list is empty. */
export const idsOf = async (town: Town): Promise<Readonly<Record<string, string>>> => {
  const ids: Record<string, string> = {}
  for (const [name, [door, who]] of Object.entries(LISTS)) {
    const { body } = await call(town, door, [{}, { token: town.tokens[who] }])
    const found = /"(?:id|caseId)":"([^"]+)"/.exec(JSON.stringify(body))?.[1]
    if (found === undefined)
      throw new Error(`nothing in the list of ${name}: ${JSON.stringify(body).slice(0, 200)}`)
    ids[name] = found
  }
  return ids
}
