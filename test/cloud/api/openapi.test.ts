import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import Ajv2020 from 'ajv/dist/2020'
import { DOORS } from '../../../cloud/api/serve-areas'
import { DESCRIBED_ANSWERS } from '../../../src/contract/described-answers'
import type { Endpoint } from '../../../src/contract/endpoint'
import { listDocuments } from '../../../src/contract/list-documents'
import { openApiPath } from '../../../src/contract/openapi'
import { readDocument } from '../../../src/contract/read-document'
import { onOneDatabase } from '../../support/databases'
import { call } from '../../support/http-client'
import { startServer, type TestServer } from '../../support/server'

type Schema = Readonly<Record<string, unknown>>
interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly responses: Readonly<
            Record<string, { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> }>
          >
        }
      }
    >
  >
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** What each described door is asked; the others ask for nothing. */
const QUESTIONS: ReadonlyMap<unknown, object> = new Map<unknown, object>([[listDocuments, { q: '政府信息' }]])

onOneDatabase((database) => {
  describe('the OpenAPI document', () => {
    let server: TestServer
    let text: string
    let api: OpenApi
    before(async () => {
      server = await startServer({ database, today: '2026-03-02' })
      text = await (await fetch(`${server.origin}/openapi.json`)).text()
      api = JSON.parse(text) as OpenApi
    })
    after(() => server.stop())

    /** What the answer breaks of the schema; empty when it holds. Fields that are not described are refused too. */
    const broken = (schema: Schema, answer: unknown): string => {
      const ajv = new Ajv2020({ allErrors: true, strict: false })
      return ajv.validate(schema, answer) ? '' : ajv.errorsText().slice(0, 400)
    }

    it('is one by the rules of OpenAPI 3.1', async () => {
      const { Validator } = await import('@seriousme/openapi-schema-validator')
      const validator = new Validator()
      const found = await validator.validate(JSON.parse(text))
      assert.equal(found.valid, true, JSON.stringify(found.errors))
      assert.equal(validator.version, '3.1')
    })

    it('names every public read', () => {
      const reads = [...DOORS.public, ...DOORS.open_data].filter(
        ({ door }) => door.method === 'GET' && door.path !== '/openapi',
      )
      assert.deepEqual(Object.keys(api.paths).sort(), reads.map(({ door }) => openApiPath(door)).sort())
    })

    it('says what the doors really answer, and how they refuse', async () => {
      const listed = await call(server, listDocuments, [{}])
      const asked = new Map<unknown, object>([...QUESTIONS, [readDocument, { id: listed.body.items[0]?.id }]])
      for (const door of DESCRIBED_ANSWERS.keys()) {
        const schema =
          api.paths[openApiPath(door as Endpoint<unknown, unknown>)]?.get.responses['200']?.content[
            'application/json'
          ]?.schema
        assert.ok(schema)
        const { body } = await call(server, door as Endpoint<unknown, unknown>, [asked.get(door) ?? {}])
        assert.equal(broken(schema, body), '', openApiPath(door as Endpoint<unknown, unknown>))
        assert.notEqual(broken(schema, {}), '')
      }
      const refused = await call(server, readDocument, [{ id: 'nothing' }])
      assert.equal(broken(api.components.schemas.Refusal ?? {}, refused.body), '')
    })
  })
})
