import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { checkFile, compareProofs } from '../../../../cloud/adapters/proof/check-file'
import { listAnchors } from '../../../../src/contract/list-anchors'
import { readMyCase } from '../../../../src/contract/my-cases'
import { receiptFile } from '../../../../src/domain/proof/receipt-text'
import { answeredCase, fetchArchive, runTick } from '../../../support/archived-case'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the receipt in the applicant’s hand', () => {
    let server: TestServer
    let answered: Awaited<ReturnType<typeof answeredCase>>
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      answered = await answeredCase(server)
    })
    after(() => server.stop())

    const provedBy = (name: string, bytes: Uint8Array) => {
      const found = checkFile(name, bytes)
      if (found.outcome !== 'whole') throw new Error(found.text)
      return found.proved
    }
    const saved = ({ number, proof }: typeof answered.receipt) => {
      const { seq, head, text } = proof
      return Buffer.from(receiptFile({ tenant: server.tenant, number, seq, head }, text))
    }

    it('holds the head of the chain at filing and at each later look, and the archive agrees with both', async () => {
      const { id, clerk, resident, receipt } = answered
      assert.equal(receipt.proof.seq, 1)
      const later = (await call(server, readMyCase, [{ id }, { token: resident }])).body
      assert.equal(later.proof.seq, 4)
      const { zip } = await fetchArchive(server, id, clerk)
      const proofs = [
        provedBy('a.zip', zip),
        ...[receipt, later].map((each) => provedBy('r.json', saved(each))),
      ]
      assert.equal(compareProofs(proofs)?.outcome, 'whole')
    })

    it('accuses an archive whose events were rewritten with a chain that agrees with itself', async () => {
      const { id, clerk, receipt } = answered
      const { zip } = await fetchArchive(server, id, clerk)
      const other = { ...receipt, proof: (await answeredCase(server)).receipt.proof }
      const { hashes, ...rest } = provedBy('a.zip', zip)
      const rewritten = { ...rest, hashes: new Map(hashes).set(1, other.proof.head) }
      const found = compareProofs([rewritten, provedBy('r.json', saved(receipt))])
      assert.equal(found?.outcome, 'broken')
    })
  })

  describe('the day’s anchor', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())
    const published = async (before = '') => (await call(server, listAnchors, [{ before }])).body

    it('is made by the timer once a day and read by anybody, newest first, page by page', async () => {
      assert.deepEqual(await published(), { anchors: [], next: '' })
      for (let day = 2; day <= 31; day += 1) {
        server.setToday(`2026-03-${String(day).padStart(2, '0')}`)
        await runTick(server)
        await runTick(server)
      }
      server.setToday('2026-04-01')
      await runTick(server)
      const { anchors, next } = await published()
      assert.deepEqual([anchors.length, anchors[0]?.on, next], [30, '2026-04-01', '2026-03-03'])
      assert.deepEqual(
        (await published(next)).anchors.map(({ on }) => on),
        ['2026-03-02'],
      )
      assert.equal(new Set(anchors.map(({ root }) => root)).size, 30)
    })

    it('is seen anew, once made, by whoever had the page without it', async () => {
      const url = `${server.origin}/api/public/${server.tenant}/anchors`
      const first = await fetch(url)
      const { etag } = Object.fromEntries(first.headers)
      server.setToday('2026-04-02')
      await new Promise((resolve) => setTimeout(resolve, 300))
      const sameDay = (await fetch(url)).headers.get('etag') ?? ''
      await runTick(server)
      await new Promise((resolve) => setTimeout(resolve, 300))
      const again = await fetch(url, { headers: { 'if-none-match': sameDay } })
      assert.equal(again.status, 200)
      assert.notEqual(again.headers.get('etag'), etag)
    })

    it('refuses a day that does not exist', async () => {
      const refused = await call(server, listAnchors, [{ before: '2026-02-30' }])
      assert.equal(refused.error.code, 'no_such_date')
    })
  })
})
