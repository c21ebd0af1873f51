import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Storage } from '../../cloud/ports/storage'
import { someDocument, someVersion } from '../support/case-builders'
import { ROOT } from '../support/source-tree'

const FILE = path.join(ROOT, 'test/fixtures/search/township-documents.txt')

const rows = (): readonly (readonly string[])[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'))

/** Publishes the made-up documents that the lists `township-1` and `township-2` ask for. */
export const publishTownshipDocuments = async (storage: Storage, tenant: string): Promise<void> => {
  await storage.write(tenant, async ({ documents }) => {
    for (const [title = '', documentNumber = '', text = ''] of rows())
      await documents.put(someDocument({ title, documentNumber }), [someVersion(text)])
  })
  await storage.refreshStatistics()
}
