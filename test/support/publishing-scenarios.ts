import type { Endpoint } from '../../src/contract/endpoint'
import { actOnPublication, draftPublication, takeUpDocument } from '../../src/contract/publications'
import { call, newKey } from './http-client'
import { someContent } from './publications'
import type { TestServer } from './server'

interface Desk {
  readonly server: TestServer
  readonly clerk: string
  readonly head: string
  readonly documentId: string
}

type Given = () => Promise<readonly [Readonly<Record<string, unknown>>, string]>
type Row = readonly [door: Endpoint<unknown, unknown>, good: Given, bad: Given]

/** For each door of the publishing desk one change that goes through and one that is refused. */
export const publishingScenarios = (desk: () => Desk): readonly Row[] => {
  const piece = { content: someContent(), caseId: null }
  const drafted = async () => {
    const { server, clerk } = desk()
    return (await call(server, draftPublication, [piece, { token: clerk, key: newKey() }])).body.id
  }
  const act = async (what: object) => ({ id: await drafted(), seq: 1, act: what })
  return [
    [
      draftPublication as Endpoint<unknown, unknown>,
      async () => [piece, desk().clerk],
      async () => [{ ...piece, caseId: 'none' }, desk().clerk],
    ],
    [
      actOnPublication as Endpoint<unknown, unknown>,
      async () => [await act({ act: 'submit', keepBecause: '' }), desk().clerk],
      async () => [await act({ act: 'publish', publishAt: null }), desk().head],
    ],
    [
      takeUpDocument as Endpoint<unknown, unknown>,
      async () => [{ documentId: desk().documentId }, desk().clerk],
      async () => [{ documentId: 'none' }, desk().clerk],
    ],
  ]
}
