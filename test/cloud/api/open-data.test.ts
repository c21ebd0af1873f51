import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { SITEMAP_SIZE } from '../../../src/domain/open-data/sitemap'
import { someDocument, someVersion } from '../../support/case-builders'
import { onOneDatabase } from '../../support/databases'
import { manyDocuments } from '../../support/many-documents'
import { allOf, readXml, textOf } from '../../support/read-xml'
import { startServer, type TestServer } from '../../support/server'

const HOSTILE = '</title><script>alert(1)</script>&"引号"'
/** A township's tag is believed for a quarter of a second: what was published just now has to be in it. Unit: ms. */
const TAG_BELIEVED_FOR = 300
const MANY = SITEMAP_SIZE + 1500

onOneDatabase((database) => {
  describe('open data', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
      fetch(`${server.origin}${path}`, { headers })

    const read = async (path: string): Promise<string> => {
      const response = await get(path)
      assert.equal(response.status, 200, path)
      return response.text()
    }

    const publish = (title: string, facts: Parameters<typeof someDocument>[0] = {}) =>
      server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument({ key: title, title, columnId: 'normative_documents', ...facts }), [
          someVersion('每月 500 元'),
        ]),
      )

    const idOf = async (title: string): Promise<string> => {
      const rows = server.storage.db.selectFrom('document').select('id').where('title', '=', title)
      return (await rows.executeTakeFirstOrThrow()).id
    }

    it('is well-formed while nothing is published', async () => {
      assert.equal(allOf(readXml(await read(`/feeds/${server.tenant}/all.rss`)), 'channel').length, 1)
      assert.equal(readXml(await read(`/feeds/${server.tenant}/all.atom`)).name, 'feed')
      assert.deepEqual(JSON.parse(await read(`/feeds/${server.tenant}/all.json`)).items, [])
      assert.equal(readXml(await read(`/sitemaps/${server.tenant}/1.xml`)).children.length, 0)
      assert.equal((await read(`/feeds/${server.tenant}/documents.csv`)).trim().split('\r\n').length, 1)
    })

    it('tells the same documents in every feed, each with a page that can be opened', async () => {
      await publish(HOSTILE)
      await publish('=HYPERLINK("x")')
      const [channel] = allOf(
        readXml(await read(`/feeds/${server.tenant}/normative_documents.rss`)),
        'channel',
      )
      assert.ok(channel)
      const titles = allOf(channel, 'item').map((item) => textOf(item, 'title'))
      assert.deepEqual([...titles].sort(), [HOSTILE, '=HYPERLINK("x")'].sort())
      const entries = allOf(readXml(await read(`/feeds/${server.tenant}/all.atom`)), 'entry')
      const { items } = JSON.parse(await read(`/feeds/${server.tenant}/all.json`))
      const addresses = items.map(({ url }: { url: string }) => url)
      assert.deepEqual(entries.map((entry) => textOf(entry, 'id')).sort(), [...addresses].sort())
      for (const address of addresses) {
        assert.ok(address.startsWith(`${server.origin}/d/${server.tenant}/`))
        assert.equal((await fetch(address)).status, 200)
      }
    })

    it('gives a page that runs nothing and knows its own address', async () => {
      const response = await get(`/d/${server.tenant}/${await idOf(HOSTILE)}`)
      const html = await response.text()
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/)
      const policy = response.headers.get('content-security-policy') ?? ''
      assert.match(policy, /^default-src 'none'; style-src 'sha256-/)
      assert.doesNotMatch(policy, /script-src|unsafe/)
      assert.equal([...html.matchAll(/<script/g)].length, 1)
      assert.match(html, /<h1>&lt;\/title&gt;&lt;script&gt;/)
      assert.match(html, /每月 500 元/)
      assert.ok(html.includes(`<link rel="canonical" href="${response.url}">`))
    })

    it('makes cells that no spreadsheet runs', async () => {
      const response = await get(`/feeds/${server.tenant}/documents.csv`)
      assert.match(response.headers.get('content-disposition') ?? '', /attachment; filename="documents.csv"/)
      assert.ok((await response.text()).includes(`"'=HYPERLINK(""x"")"`))
    })

    it('can be asked for again cheaply', async () => {
      await sleep(TAG_BELIEVED_FOR)
      for (const path of [`/feeds/${server.tenant}/all.rss`, `/d/${server.tenant}/${await idOf(HOSTILE)}`]) {
        const tag = (await get(path)).headers.get('etag') ?? ''
        assert.match(tag, /^W\//)
        assert.equal((await get(path, { 'if-none-match': tag })).status, 304)
      }
    })

    it('says nothing of what may not be seen, and only that it was there of what was taken down', async () => {
      await publish('还没公开')
      await publish('已经撤下')
      const change = server.storage.db.updateTable('document')
      await change.set({ state: 'draft' }).where('title', '=', '还没公开').execute()
      await change
        .set({ state: 'withdrawn', withdrawn_on: '2026-03-01', withdrawn_reason: '公示期满' })
        .where('title', '=', '已经撤下')
        .execute()
      const everything = [
        await read(`/feeds/${server.tenant}/all.rss`),
        await read(`/feeds/${server.tenant}/all.atom`),
        await read(`/feeds/${server.tenant}/all.json`),
        await read(`/feeds/${server.tenant}/documents.csv`),
        await read(`/sitemaps/${server.tenant}/1.xml`),
      ].join('\n')
      for (const title of ['还没公开', '已经撤下']) {
        assert.doesNotMatch(everything, new RegExp(title))
        assert.ok(!everything.includes(await idOf(title)))
      }
      assert.equal((await get(`/d/${server.tenant}/${await idOf('还没公开')}`)).status, 404)
      const gone = await get(`/d/${server.tenant}/${await idOf('已经撤下')}`)
      const html = await gone.text()
      assert.equal(gone.status, 410)
      assert.match(html, /公示期满/)
      assert.doesNotMatch(html, /每月 500 元/)
    })

    it('refuses columns and townships that are none, and a page beyond the last', async () => {
      for (const path of [
        `/feeds/${server.tenant}/no_such_column.rss`,
        '/feeds/nowhere/all.rss',
        `/sitemaps/${server.tenant}/9.xml`,
      ])
        assert.equal((await get(path)).status, 404, path)
      assert.equal((await get(`/feeds/${server.tenant}/all.rss?cursor=made-up`)).status, 200)
    })

    it('writes the address that the public uses, not one that a stranger sends', async () => {
      Object.assign(server.composition, { publicOrigin: 'https://gk.example.gov.cn' })
      const text = await (await get('/robots.txt', { 'x-forwarded-host': 'evil.example' })).text()
      assert.match(text, /Sitemap: https:\/\/gk\.example\.gov\.cn\/sitemap\.xml/)
      Object.assign(server.composition, { publicOrigin: '' })
      const strange = await (await get('/robots.txt', { 'x-forwarded-host': 'a"><script>' })).text()
      assert.doesNotMatch(strange, /script/)
    })

    it('holds any number of documents: pages that lead to the next, sitemaps in an index', async () => {
      await manyDocuments(server.storage, server.tenant, MANY)
      const { items, next_url: next } = JSON.parse(await read(`/feeds/${server.tenant}/all.json`))
      const second = JSON.parse(await (await fetch(next)).text())
      const seen = [...items, ...second.items].map(({ id }: { id: string }) => id)
      assert.equal(new Set(seen).size, 100)
      const index = readXml(await read('/sitemap.xml'))
      const maps = allOf(index, 'sitemap').map((one) => textOf(one, 'loc'))
      assert.equal(maps.length, 2)
      const pages: string[] = []
      for (const map of maps)
        for (const url of allOf(readXml(await (await fetch(map)).text()), 'url'))
          pages.push(textOf(url, 'loc'))
      assert.equal(new Set(pages).size, MANY + 2)
      const lines = (await read(`/feeds/${server.tenant}/documents.csv`)).trim().split('\r\n')
      assert.equal(lines.length, MANY + 3)
    })
  })
})
