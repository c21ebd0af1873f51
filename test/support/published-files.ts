import { attachToPublication } from '../../src/contract/piece-files'
import { readDocument } from '../../src/contract/read-document'
import { call, newKey } from './http-client'
import { GATES, PublishingDesk } from './publications'
import type { TestServer } from './server'
import { upload, type TestFile } from './uploads'

/** A document that was published with these files through the desk's own doors, as the public reads it. */
export const publishWithFiles = async (server: TestServer, title: string, files: readonly TestFile[]) => {
  const desk = new PublishingDesk(server)
  const token = await desk.token('clerk')
  const { id } = (await desk.draft({ title })).body
  for (const [at, file] of files.entries()) {
    const sent = await upload({ server, token }, file)
    const form = { id, seq: at + 1, file: sent.body.id }
    const attached = await call(server, attachToPublication, [form, { token, key: newKey() }])
    if (attached.status !== 200) throw new Error(`${file.name}: ${attached.error.message}`)
  }
  const view = await desk.acts(id, [...GATES, ['head', { act: 'publish', publishAt: null }]])
  return (await call(server, readDocument, [{ id: view.documentId }])).body
}
