import type { Endpoint } from '../../src/contract/endpoint'
import { confirmedLetter } from './complaint-forms'
import { actOnPublication, draftPublication, takeUpDocument } from '../../src/contract/publications'
import { runImport, previewImport, undoImport } from '../../src/contract/imports'
import { attachToPublication, detachFromPublication, draftFromFiles } from '../../src/contract/piece-files'
import { addSynonyms, removeSynonyms } from '../../src/contract/synonyms'
import { draftFromCase, draftFromComplaint } from '../../src/contract/publication-proposals'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { call, newKey } from './http-client'
import { guestToken } from './people-in-tests'
import { someContent } from './publications'
import { paragraph, run, wordFile } from './readable-files'
import type { TestServer } from './server'
import { requestForm } from './request-forms'
import { upload } from './uploads'

/** Whose desk it is, and a document to take up. */
export interface Desk {
  readonly server: TestServer
  readonly clerk: string
  readonly head: string
  readonly documentId: string
}

type Given = () => Promise<readonly [Readonly<Record<string, unknown>>, string]>
/** A door with a change that goes through and one that is refused. */
export type Row = readonly [door: Endpoint<unknown, unknown>, good: Given, bad: Given]

/** For each door of the publishing desk one change that goes through and one that is refused. */
export const publishingScenarios = (desk: () => Desk): readonly Row[] => {
  const piece = { content: someContent(), caseId: null }
  const drafted = async () => {
    const { server, clerk } = desk()
    return (await call(server, draftPublication, [piece, { token: clerk, key: newKey() }])).body.id
  }
  let files = 0
  const uploaded = async (): Promise<string> => {
    const { server, clerk } = desk()
    const title = `第${(files += 1)}号通知`
    const bytes = wordFile(paragraph(run(title)) + paragraph(run('请各村注意安全。')))
    return (await upload({ server, token: clerk }, { name: `${title}.docx`, bytes })).body.id
  }
  const order = { columnId: 'work_news', columns: {}, isMasking: false, makes: 'pieces' }
  const preview = async () => ({ ...order, files: [await uploaded()] })
  const imported = async () => {
    const { server, clerk } = desk()
    const input = { ...(await preview()), reason: '' }
    return (await call(server, runImport, [input, { token: clerk, key: newKey() }])).body.batch.id
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
    [
      draftFromFiles as Endpoint<unknown, unknown>,
      async () => [{ files: [await uploaded()] }, desk().clerk],
      async () => [{ files: ['none'] }, desk().clerk],
    ],
    [
      draftFromCase as Endpoint<unknown, unknown>,
      async () => {
        const { server, clerk } = desk()
        const filed = await call(server, submitInformationRequest, [
          requestForm(),
          { token: await guestToken(server), key: newKey() },
        ])
        return [{ caseId: filed.body.caseId }, clerk]
      },
      async () => [{ caseId: 'none' }, desk().clerk],
    ],
    [
      draftFromComplaint as Endpoint<unknown, unknown>,
      async () => {
        const { server } = desk()
        return [{ complaintId: (await confirmedLetter(server)).id }, desk().clerk]
      },
      async () => [{ complaintId: 'none' }, desk().clerk],
    ],
    [
      attachToPublication as Endpoint<unknown, unknown>,
      async () => [{ id: await drafted(), seq: 1, file: await uploaded() }, desk().clerk],
      async () => [{ id: await drafted(), seq: 1, file: 'none' }, desk().clerk],
    ],
    [
      detachFromPublication as Endpoint<unknown, unknown>,
      async () => {
        const [id, file] = [await drafted(), await uploaded()]
        const { server, clerk } = desk()
        await call(server, attachToPublication, [
          { id, seq: 1, file },
          { token: clerk, key: newKey() },
        ])
        return [{ id, seq: 2, file }, clerk]
      },
      async () => [{ id: await drafted(), seq: 1, file: 'none' }, desk().clerk],
    ],
    [
      previewImport as Endpoint<unknown, unknown>,
      async () => [await preview(), desk().clerk],
      async () => [{ ...order, files: ['none'] }, desk().clerk],
    ],
    [
      runImport as Endpoint<unknown, unknown>,
      async () => [{ ...(await preview()), reason: '' }, desk().clerk],
      async () => [{ ...(await preview()), makes: 'stock', reason: '原网站' }, desk().clerk],
    ],
    [
      addSynonyms as Endpoint<unknown, unknown>,
      async () => [{ words: '摆夷话 傣语' }, desk().clerk],
      async () => [{ words: '一个' }, desk().clerk],
    ],
    [
      removeSynonyms as Endpoint<unknown, unknown>,
      async () => {
        const { server, clerk } = desk()
        const added = { words: '奘房 佛寺' }
        const done = await call(server, addSynonyms, [added, { token: clerk, key: newKey() }])
        return [{ id: done.body.groups[0]!.id }, clerk]
      },
      async () => [{ id: 'none' }, desk().clerk],
    ],
    [
      undoImport as Endpoint<unknown, unknown>,
      async () => [{ id: await imported() }, desk().clerk],
      async () => [{ id: 'none' }, desk().clerk],
    ],
  ]
}
