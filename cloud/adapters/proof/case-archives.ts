import { createHash } from 'node:crypto'
import type { ArchiveContent, CaseArchives } from '../../ports/proof'
import { CHAIN_START } from '../crypto/content-hash'
import { archiveGuide } from './archive-guide'
import { eventLines } from './event-lines'
import { VERIFY_SCRIPT } from './verify-script'

/** Version of the archive's form. */
export const ARCHIVE_FORMAT = 'gongkaitong-archive/1'

/** Hex SHA-256 of bytes. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const filesOf = (content: ArchiveContent) => [
  { path: '说明.txt', title: '说明', bytes: utf8(archiveGuide(content)) },
  { path: 'events.jsonl', title: '办理记录', bytes: utf8(eventLines(content.chain)) },
  ...content.files,
  ...(content.originals ?? []),
  { path: 'verify.mjs', title: '核验程序', bytes: utf8(VERIFY_SCRIPT) },
]

const manifestOf = (content: ArchiveContent, files: ReturnType<typeof filesOf>): Uint8Array => {
  const { tenant, township, caseId, caseNumber, madeAt, chain, inclusion, notes } = content
  const manifest = {
    format: ARCHIVE_FORMAT,
    ...{ tenant, township, caseId, caseNumber, madeAt },
    events: chain.length,
    head: chain.at(-1)?.hash ?? CHAIN_START,
    anchor: inclusion,
    files: files.map(({ path, title, bytes }) => ({
      path,
      title,
      bytes: bytes.length,
      sha256: sha256Of(bytes),
    })),
    notes,
  }
  return utf8(`${JSON.stringify(manifest, null, 2)}\n`)
}

const allFilesOf = (content: ArchiveContent) => {
  const files = filesOf(content)
  const manifest = manifestOf(content, files)
  const manifestHash = sha256Of(manifest)
  const list = { path: 'manifest.json', title: '文件清单', bytes: manifest }
  const hash = {
    path: 'manifest.sha256',
    title: '清单校验值',
    bytes: utf8(`${manifestHash}  manifest.json\n`),
  }
  return { files: [...files, list, hash], manifestHash }
}

/** Packs archives; the zip library is loaded with the first. */
export const makeCaseArchives = (): CaseArchives => ({
  files: (content) => allFilesOf(content).files,
  pack: async (content) => {
    const { storedZip } = await import('./stored-zip')
    const { files, manifestHash } = allFilesOf(content)
    const entries = new Map(files.map(({ path, bytes }) => [path, bytes] as const))
    return { bytes: storedZip(entries), manifestHash }
  },
})
