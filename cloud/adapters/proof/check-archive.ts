import { unzipSync } from 'fflate'
import { leafHash, rootFrom } from '../crypto/merkle-tree'
import { sha256Of } from './case-archives'
import { checkEvents } from './check-events'
import { broken, jsonOf, memberOf, textOf, unreadable, type Finding, type Proved } from './finding'
import { storedZip, type Entries } from './stored-zip'
import { VERIFY_SCRIPT } from './verify-script'

type Whole = Extract<Finding, { outcome: 'whole' }>

const SEAL = ['manifest.json', 'manifest.sha256']

const entriesOf = (zip: Uint8Array): Entries | null => {
  try {
    return new Map(Object.entries(unzipSync(zip)))
  } catch {
    return null
  }
}

const textIn = (entries: Entries, path: string): string => textOf(entries.get(path) ?? new Uint8Array()) ?? ''

const sealFault = (entries: Entries): string | null => {
  const manifest = entries.get('manifest.json') ?? new Uint8Array()
  if (!entries.has('manifest.sha256')) return '缺少文件 manifest.sha256'
  const sealed = textIn(entries, 'manifest.sha256') === `${sha256Of(manifest)}  manifest.json\n`
  return sealed ? null : 'manifest.json 与 manifest.sha256 不符'
}

const filesFault = (entries: Entries, listed: readonly unknown[]): string | null => {
  const paths = listed.map((file) => String(memberOf(file, 'path')))
  for (const [at, file] of listed.entries()) {
    const path = paths[at] ?? ''
    const bytes = entries.get(path)
    if (bytes === undefined) return `缺少文件 ${path}`
    const isAsListed =
      bytes.length === memberOf(file, 'bytes') && sha256Of(bytes) === memberOf(file, 'sha256')
    if (!isAsListed) return `文件 ${path} 被改动`
  }
  const more = [...entries.keys()].find((path) => !paths.includes(path) && !SEAL.includes(path))
  if (more !== undefined) return `多出文件 ${more}`
  return textIn(entries, 'verify.mjs') === VERIFY_SCRIPT ? null : '文件 verify.mjs 不是本系统的核验程序'
}

const anchorFault = (manifest: unknown, { hashes }: Proved): string | null => {
  const anchor = memberOf(manifest, 'anchor')
  if (anchor === null) return null
  const text = (name: string): string => String(memberOf(anchor, name))
  const [key, head] = [text('key'), text('head')]
  const path = memberOf(anchor, 'path')
  const leaf = leafHash({ salt: text('salt'), key, head })
  const holds =
    Array.isArray(path) &&
    rootFrom(leaf, path.map(String)) === text('root') &&
    hashes.get(Number(memberOf(anchor, 'seq'))) === head &&
    key === `case:${String(memberOf(manifest, 'caseId'))}`
  return holds ? null : '每日存证的包含证明不成立'
}

const chainFault = (manifest: unknown, { hashes, number }: Proved): string | null => {
  const agrees =
    memberOf(manifest, 'events') === hashes.size &&
    memberOf(manifest, 'head') === hashes.get(hashes.size) &&
    memberOf(manifest, 'caseNumber') === number
  return agrees ? null : '记录的编号、项数或末项与清单不符'
}

const wholeArchive = (manifest: unknown, files: number, events: Whole): Finding => {
  const anchor = memberOf(manifest, 'anchor')
  const anchored =
    anchor === null
      ? '本档案尚无每日存证'
      : `请再到网站“每日存证”核对 ${String(memberOf(anchor, 'on'))} 的存证值：${String(memberOf(anchor, 'root'))}`
  return { ...events, text: `${events.proved.number}：${events.text}；${files} 个文件均为原样。${anchored}` }
}

/** Checks an archive down to the bytes of its wrapping; names the first place that is not as it was written. */
export const checkArchive = (zip: Uint8Array): Finding => {
  const entries = entriesOf(zip)
  if (entries === null) return broken('压缩包损坏或者不完整，无法解开')
  if (!entries.has('manifest.json')) return unreadable('压缩包里没有 manifest.json，不是办理档案')
  const sealed = sealFault(entries)
  if (sealed !== null) return broken(sealed)
  const manifest = jsonOf(textIn(entries, 'manifest.json'))
  const listed = memberOf(manifest, 'files')
  if (!Array.isArray(listed)) return unreadable('manifest.json 不是办理档案的清单')
  const files = filesFault(entries, listed)
  if (files !== null) return broken(files)
  const events = checkEvents(entries.get('events.jsonl') ?? new Uint8Array())
  if (events.outcome !== 'whole') return broken(`events.jsonl ${events.text}`)
  const fault = chainFault(manifest, events.proved) ?? anchorFault(manifest, events.proved)
  if (fault !== null) return broken(fault)
  if (!Buffer.from(storedZip(entries)).equals(zip))
    return broken('文件内容均为原样，但压缩包本身被改动或者重新压缩过，不是导出时的压缩包')
  return wholeArchive(manifest, listed.length, events)
}
