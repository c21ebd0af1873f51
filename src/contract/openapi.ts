import * as z from 'zod/mini'
import { DESCRIBED_ANSWERS, DESCRIBED_ERROR } from './described-answers'
import { contactLine, type OfficeGuide } from '../domain/guide/office-guide'
import { pathParametersOf, type Endpoint } from './endpoint'

type Door = Endpoint<unknown, unknown>
type Json = Readonly<Record<string, unknown>>

const schemaOf = (shape: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' })
  return schema
}

/** Fields of a GET's input as parameters; the township is the first of all. */
const parametersOf = (door: Door): readonly Json[] => {
  const { properties = {}, required = [] } = schemaOf(door.input, 'input') as {
    properties?: Readonly<Record<string, Json>>
    required?: readonly string[]
  }
  const inPath = pathParametersOf(door.path)
  const own = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: inPath.includes(name) ? 'path' : 'query',
    required: inPath.includes(name) || required.includes(name),
    schema,
  }))
  return [{ name: 'tenant', in: 'path', required: true, schema: { type: 'string' } }, ...own]
}

const contentOf = (door: Door): Json => {
  if (door.gives === 'text') return { 'text/*': {}, 'application/*': {} }
  if (door.gives === 'file') return { 'application/octet-stream': {} }
  const shape = DESCRIBED_ANSWERS.get(door)
  return { 'application/json': shape === undefined ? {} : { schema: schemaOf(shape, 'output') } }
}

const operationOf = (door: Door): Json => ({
  operationId: `${door.area}${door.path.replace(/[^a-zA-Z]+(\w)/g, (_all, first: string) => first.toUpperCase())}`,
  tags: [door.area],
  parameters: parametersOf(door),
  responses: {
    200: { description: 'OK', content: contentOf(door) },
    304: { description: 'Not modified: `If-None-Match` named the version in force' },
    default: {
      description: 'Refused; `message` is Chinese and says what to do',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
    },
  },
})

/** Path of a door as OpenAPI writes it. @example openApiPath(readDocument) // '/api/public/{tenant}/documents/{id}' */
export const openApiPath = ({ area, path }: Pick<Door, 'area' | 'path'>): string =>
  `/api/${area}/{tenant}${path.replace(/:([a-zA-Z]+)/g, '{$1}')}`

/** Whose data it is. */
export type OpenApiOffice = Pick<OfficeGuide, 'name' | 'address' | 'phone' | 'email'>

const contactOf = (office: OpenApiOffice | undefined): Json => {
  if (office === undefined) return {}
  const { name, email } = office
  return { contact: { name, ...(email === '' ? {} : { email }) } }
}

/**
 * The public reads among the doors as an OpenAPI 3.1 document, made from their parsers and described answers.
 * `office` says whose data it is, and whom to ask.
 * @example openApiOf([readOffice], 'https://gk.example').openapi // '3.1.0'
 */
export const openApiOf = (doors: readonly Door[], origin: string, office?: OpenApiOffice): Json => {
  const reads = doors.filter(({ method }) => method === 'GET')
  return {
    openapi: '3.1.0',
    info: {
      title: '公开通 · 开放数据 / open data',
      version: '1',
      description:
        '不用登录即可读取的政府信息。Public government information, without login. 链接形如 /d/{tenant}/{id} 的网页供人阅读。' +
        (office === undefined ? '' : `联系：${contactLine(office)}。`),
      ...contactOf(office),
    },
    servers: [{ url: origin === '' ? '/' : origin }],
    paths: Object.fromEntries(reads.map((door) => [openApiPath(door), { get: operationOf(door) }])),
    components: { schemas: { Refusal: schemaOf(DESCRIBED_ERROR, 'output') } },
  }
}
