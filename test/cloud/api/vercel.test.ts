import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { VercelRequest, VercelResponse } from '@vercel/node'
import complaints from '../../../cloud/api/complaints'
import jobs from '../../../cloud/api/jobs'
import openData from '../../../cloud/api/open-data'
import participation from '../../../cloud/api/participation'
import publicDoors from '../../../cloud/api/public'
import publishing from '../../../cloud/api/publishing'
import requests from '../../../cloud/api/requests'
import reports from '../../../cloud/api/reports'
import services from '../../../cloud/api/services'
import session from '../../../cloud/api/session'
import staff from '../../../cloud/api/staff'
import { DOORS } from '../../../cloud/api/serve-areas'
import { fromEnvironment } from '../../../cloud/composition'
import type { VercelFunction } from '../../../cloud/http/vercel'
import { seedSettings } from '../../../cloud/seed/load-seed'
import { readMailbox } from '../../../src/contract/complaints'
import { readOffice } from '../../../src/contract/read-office'
import { tick } from '../../../src/contract/reminders'
import { openGuestSession, readSession } from '../../../src/contract/sessions'
import { listToday } from '../../../src/contract/desk-today'
import { readServiceHall } from '../../../src/contract/service-hall'
import { listTopics } from '../../../src/contract/topics'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { temporaryFolder } from '../../support/databases'
import { call, newKey, send } from '../../support/http-client'
import { requestForm } from '../../support/request-forms'
import { ROOT } from '../../support/source-tree'

interface Routing {
  readonly builds: readonly { readonly src: string; readonly use: string }[]
  readonly routes: readonly { readonly src?: string; readonly dest?: string }[]
  readonly crons: readonly { readonly path: string }[]
}

const routing = JSON.parse(readFileSync(path.join(ROOT, 'vercel.json'), 'utf8')) as Routing

/** The exported functions themselves, by the file that vercel.json names. */
const FUNCTIONS: Readonly<Record<string, VercelFunction>> = {
  '/cloud/api/public.ts': publicDoors,
  '/cloud/api/session.ts': session,
  '/cloud/api/requests.ts': requests,
  '/cloud/api/complaints.ts': complaints,
  '/cloud/api/participation.ts': participation,
  '/cloud/api/services.ts': services,
  '/cloud/api/reports.ts': reports,
  '/cloud/api/staff.ts': staff,
  '/cloud/api/publishing.ts': publishing,
  '/cloud/api/open-data.ts': openData,
  '/cloud/api/jobs.ts': jobs,
}

/** The first route with a destination that matches, as the host reads the table. */
const destinationOf = (pathname: string): string | undefined =>
  routing.routes.find(({ src, dest }) => src && dest && new RegExp(`^${src}$`).test(pathname))?.dest

/** Does to a request what Vercel does: finds the function by vercel.json and hands it Node's request and response. */
const host = (bodyWasRead: boolean): Server =>
  createServer(async (incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://host')
    const run = FUNCTIONS[destinationOf(pathname) ?? '']
    assert.ok(run, `no function for ${pathname}`)
    if (bodyWasRead) {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString('utf8')
      Object.defineProperty(incoming, 'body', { get: () => (text === '' ? undefined : JSON.parse(text)) })
    }
    const response = Object.assign(outgoing, {
      status: (code: number) => Object.assign(outgoing, { statusCode: code }),
    })
    await run(incoming as VercelRequest, response as unknown as VercelResponse)
  })

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const VARIABLES = { DEMO: '1', LOG_LEVEL: 'silent', JOB_SECRET: '', DATABASE_URL: '' }

describe('the functions that are deployed, found by vercel.json', () => {
  const before_ = { ...process.env }
  const hosts = [host(false), host(true)]
  const origins: string[] = []
  const tenant = seedSettings().id
  before(async () => {
    Object.assign(process.env, VARIABLES, { DATA_DIR: temporaryFolder() })
    const { storage } = await fromEnvironment()
    await storage.putTenant(seedSettings())
    for (const each of hosts) origins.push(await listening(each))
  })
  after(async () => {
    for (const each of hosts) each.close()
    await (await fromEnvironment()).close()
    process.env = before_
  })

  it('are one per area, at most twelve, and each is built', () => {
    const built = routing.builds.map(({ src }) => src).filter((src) => src.startsWith('cloud/api/'))
    assert.ok(built.length <= 12)
    for (const area of Object.keys(DOORS).filter((each) => each !== 'open_data')) {
      assert.equal(destinationOf(`/api/${area}/${tenant}/x`), `/cloud/api/${area}.ts`)
      assert.ok(built.includes(`cloud/api/${area}.ts`))
    }
    for (const clean of ['/d/a/1', '/feeds/a/all.rss', '/sitemaps/a/1.xml', '/sitemap.xml', '/robots.txt'])
      assert.equal(destinationOf(clean), '/cloud/api/open-data.ts')
    assert.equal(destinationOf(`/api/open_data/${tenant}/robots`), '/cloud/api/open-data.ts')
    assert.equal(destinationOf('/'), '/index.html')
    for (const { path: job } of routing.crons) assert.equal(destinationOf(job), '/cloud/api/jobs.ts')
  })

  for (const [at, name] of ['whose body is a stream', 'whose body was parsed before'].entries()) {
    it(`answer as the Node server does, on a host ${name}`, async () => {
      const server = { origin: origins[at] ?? '', tenant }
      const office = await call(server, readOffice, [{}])
      assert.equal(office.body.tenant, tenant)
      assert.match(office.headers.get('etag') ?? '', /^W\//)
      assert.equal((await call(server, readMailbox, [{}])).status, 200)
      assert.deepEqual((await call(server, listTopics, [{ group: 'asked', cursor: '' }])).body.topics, [])
      assert.equal((await call(server, readServiceHall, [{}])).status, 200)
      const guest = await call(server, openGuestSession, [{}])
      const { token } = guest.body
      const me = await call(server, readSession, [{}, { token }])
      assert.equal(me.body.isGuest, true)
      const filed = await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
      assert.match(filed.body.number, /^盏公申〔\d{4}〕\d+号$/)
      assert.equal((await call(server, listToday, [{}, { token }])).status, 403)
      assert.equal((await call(server, tick, [{}, { token }])).status, 401)
      const broken = await send<unknown>(`${server.origin}/api/requests/${tenant}/submit`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: '{"a":',
      })
      assert.equal(broken.error.code, 'malformed_body')
      const robots = await fetch(`${server.origin}/robots.txt`)
      assert.match(
        await robots.text(),
        new RegExp(`Sitemap: https://${new URL(server.origin).host}/sitemap.xml`),
      )
      assert.equal((await send<unknown>(`${server.origin}/api/nothing/x`, {})).error.code, 'not_found')
    })
  }

  it('let the scheduler call the jobs by GET, with the secret only', async () => {
    const { jobSecret } = await fromEnvironment()
    const url = `${origins[0]}/api/jobs/${tenant}/tick`
    assert.equal((await send(url, {})).status, 401)
    const done = await send<{ delivered: number }>(url, { headers: { authorization: `Bearer ${jobSecret}` } })
    assert.equal(done.status, 200)
    assert.equal(done.body.delivered, 2)
  })
})
