import assert from 'node:assert/strict'
import { actOnReport, readReport, type ReportDeskAct } from '../../src/contract/annual-reports'
import type { PublicationActInput } from '../../src/contract/publications'
import { newCase, received, withdrawn } from './case-builders'
import { call, newKey } from './http-client'
import { GATES, PublishingDesk } from './publications'
import type { TestServer } from './server'

/** A desk with somebody at it. */
export interface AtDesk {
  readonly server: TestServer
  readonly token: string
}

/** A request of 2025 that was taken back in that year: the one thing its report counts. */
export const putRequestOf2025 = ({ storage, tenant }: TestServer): Promise<unknown> =>
  storage.write(tenant, async ({ cases }) => {
    const opened = newCase('盏公申〔2025〕901号', { id: 'of-2025', on: '2025-06-02' })
    await cases.create(opened)
    const ended = [{ event: received(2, '2025-06-03') }, { event: withdrawn(3, '2025-06-04') }]
    await cases.append(opened.id, 1, ended)
  })

/** The report of a year as it stands. */
export const reportOf = async ({ server, token }: AtDesk, id: string) =>
  (await call(server, readReport, [{ id }, { token }])).body

/** One act on the page as it stands now. */
export const reportAct = async (desk: AtDesk, id: string, act: ReportDeskAct) => {
  const { seq } = await reportOf(desk, id)
  return call(desk.server, actOnReport, [
    { id, seq, act },
    { token: desk.token, key: newKey() },
  ])
}

/** Takes the piece of a report through review, secrecy review and publishing. */
export const publishReport = async (desk: AtDesk, id: string): Promise<string> => {
  const { pieceId } = await reportOf(desk, id)
  assert.ok(pieceId !== null)
  const publish: PublicationActInput = { act: 'publish', publishAt: null }
  await new PublishingDesk(desk.server).acts(pieceId, [...GATES.slice(1), ['head', publish]])
  return pieceId
}

/** The township keeps its requests here from a year on; what was before was reported elsewhere. */
export const keepReportsFrom = async (
  { storage, tenant }: TestServer,
  recordsFrom: number,
): Promise<unknown> => {
  const settings = await storage.read(tenant, async (stores) => stores.settings)
  assert.ok(settings !== null)
  return storage.putTenant({ ...settings, annualReport: { ...settings.annualReport, recordsFrom } })
}
