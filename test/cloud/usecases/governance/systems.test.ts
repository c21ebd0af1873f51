import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { declareRecusal } from '../../../../src/contract/recusals'
import { actOnCase } from '../../../../src/contract/staff-cases'
import { readSession } from '../../../../src/contract/sessions'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { nameSystemDocument, readEvidence, readSystems } from '../../../../src/contract/systems'
import type { EvidenceKey } from '../../../../src/domain/governance/systems'
import { listDocuments } from '../../../../src/contract/list-documents'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { requestForm } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'
import { someDocument, someVersion } from '../../../support/case-builders'

onOneDatabase((database) => {
  describe('the six systems', () => {
    let server: TestServer
    const tokens: Record<string, string> = {}
    let caseId = ''
    let rules = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      for (const account of ['clerk', 'handler', 'reviewer'] as const)
        tokens[account] = await tokenOf(server, account)
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument({ title: '公开审查办法' }), [someVersion('正文')]),
      )
      const found = await call(server, listDocuments, [{ q: '审查办法', column: '', cursor: '' }])
      rules = found.body.items[0]?.id ?? ''
      const filed = await call(server, submitInformationRequest, [
        requestForm(),
        { token: await guestToken(server), key: newKey() },
      ])
      caseId = filed.body.caseId
      await call(server, actOnCase, [
        { id: caseId, seq: 1, act: { act: 'confirm_receipt', on: '2026-03-02' } },
        { token: tokens.clerk, key: newKey() },
      ])
      server.setToday('2026-03-31')
    })
    after(() => server.stop())

    const systems = async (year = '') =>
      (await call(server, readSystems, [{ year }, { token: tokens.clerk }])).body
    const list = async (key: EvidenceKey, account = 'clerk') =>
      (await call(server, readEvidence, [{ key, year: '2026' }, { token: tokens[account] }])).body

    it('show figures that are as long as their lists', async () => {
      const { systems: six, year } = await systems()
      assert.deepEqual([six.length, year], [6, 2026])
      for (const { key, many } of six.flatMap(({ figures }) => figures))
        assert.equal((await list(key)).lines.length, many, key)
    })

    it('count a request that is overdue, and say so in the rate', async () => {
      const late = await list('requests_late')
      assert.deepEqual(
        late.lines.map(({ id }) => id),
        [caseId],
      )
      assert.match(late.lines[0]?.note ?? '', /最迟2026年3月\d+日，还没有答复/)
      const feedback = (await systems()).systems.find(({ system }) => system === 'feedback')
      assert.equal(feedback?.note, '1 件中按期 0 件（0%）')
      const before = (await systems('2025')).systems.find(({ system }) => system === 'feedback')
      assert.equal(before?.note, '')
    })

    it('keep a request from whoever steps aside from it, and say how many', async () => {
      const { personId } = (await call(server, readSession, [{}, { token: tokens.handler }])).body
      await call(server, declareRecusal, [
        { id: caseId, concerned: { kind: 'person', id: personId }, ground: '近亲属' },
        { token: tokens.clerk, key: newKey() },
      ])
      const { lines, hidden } = await list('requests_late', 'handler')
      assert.deepEqual([lines.length, hidden], [0, 1])
    })

    it('say that the survey was not held', async () => {
      const evaluation = (await systems()).systems.find(({ system }) => system === 'evaluation')
      assert.match(evaluation?.note ?? '', /还没有开展/)
    })

    it('rest on a published document that clerk or head name', async () => {
      const name = (documentId: string, account = 'clerk') =>
        call(server, nameSystemDocument, [
          { system: 'review', documentId },
          { token: tokens[account], key: newKey() },
        ])
      assert.equal((await name(rules, 'handler')).status, 403)
      const nowhere = await name('nowhere')
      assert.deepEqual([nowhere.status, nowhere.error?.field], [422, 'documentId'])
      const { body } = await name(rules)
      assert.equal(body.systems.find(({ system }) => system === 'review')?.document?.title, '公开审查办法')
      assert.equal((await name(rules)).status, 200)
    })

    it('are closed to residents', async () => {
      const token = await guestToken(server)
      assert.equal((await call(server, readSystems, [{ year: '' }, { token }])).status, 403)
    })
  })
})
