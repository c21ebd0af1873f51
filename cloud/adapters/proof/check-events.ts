import { canonicalJson } from '../crypto/canonical-json'
import { CHAIN_START, linkHash } from '../crypto/content-hash'
import { broken, jsonOf, memberOf, textOf, type Finding } from './finding'

interface Link {
  readonly content: unknown
  readonly prevHash: string
  readonly hash: string
}

/** The value of a line, undefined when the line is not exactly what that value is written as. */
const valueOf = (line: string): unknown => {
  const value = jsonOf(line)
  return value !== undefined && canonicalJson(value) === line ? value : undefined
}

const linkOf = (value: unknown): Link | null => {
  const [hash, prevHash, content] = ['hash', 'prevHash', 'content'].map((name) => memberOf(value, name))
  const isLink = typeof hash === 'string' && typeof prevHash === 'string' && content !== undefined
  const link = isLink ? { hash, prevHash, content } : null
  return link !== null && canonicalJson(value) === canonicalJson(link) ? link : null
}

const seqOf = (content: unknown): unknown => memberOf(memberOf(content, 'event'), 'seq')

/** Why the link at a place does not hold, null when it does. */
const faultOf = (line: string, seq: number, before: Link | null): string | null => {
  const link = linkOf(valueOf(line))
  if (link === null) return `第 ${seq} 项记录被改动（内容不是原来的写法）`
  const found = seqOf(link.content)
  if (found !== seq) return `第 ${seq} 项的位置上是第 ${String(found)} 项：有记录缺失、多出或者调换`
  if (link.prevHash !== (before?.hash ?? CHAIN_START)) return `第 ${seq} 项记录接不上前一项`
  if (link.hash !== linkHash(link.prevHash, link.content)) return `第 ${seq} 项记录被改动（与校验值不符）`
  if (before !== null && memberOf(link.content, 'caseId') !== memberOf(before.content, 'caseId'))
    return `第 ${seq} 项记录属于另一件申请`
  return null
}

const endFault = (value: unknown, links: readonly Link[]): string | null => {
  const events = memberOf(memberOf(value, 'end'), 'events')
  if (events !== links.length)
    return `末行写明 ${String(events)} 项，实有 ${links.length} 项：末尾有记录缺失或者多出`
  const end = canonicalJson({ end: { events: links.length, head: links.at(-1)?.hash ?? CHAIN_START } })
  return canonicalJson(value) === end ? null : '末行的校验值与末项记录不符'
}

const wholeChain = (links: readonly Link[]): Finding => ({
  outcome: 'whole',
  text: `${links.length} 项记录首尾相接，均为原样`,
  proved: {
    number: String(memberOf(memberOf(links[0]?.content, 'opening'), 'number')),
    hashes: new Map(links.map(({ hash }, at) => [at + 1, hash])),
    isWholeChain: true,
  },
})

/** Links up to the first that does not hold, and why that one does not. */
const readLinks = (
  lines: readonly string[],
): { readonly links: readonly Link[]; readonly fault: string | null } => {
  const links: Link[] = []
  for (const [at, line] of lines.entries()) {
    const fault = faultOf(line, at + 1, links.at(-1) ?? null)
    const link = linkOf(valueOf(line))
    if (fault !== null || link === null) return { links, fault }
    links.push(link)
  }
  return { links, fault: null }
}

/** Checks events.jsonl: every line, every link, the order, and that nothing is missing at the end. */
export const checkEvents = (bytes: Uint8Array): Finding => {
  const lines = (textOf(bytes) ?? '').split('\n')
  const endAt = lines.findIndex((line) => memberOf(valueOf(line), 'end') !== undefined)
  const { links, fault } = readLinks(endAt < 0 ? lines.slice(0, -1) : lines.slice(0, endAt))
  if (fault !== null) return broken(fault)
  if (endAt < 0 || lines.length === endAt + 1)
    return broken(`记录在第 ${links.length} 项之后被截断（末行不完整）`)
  const atEnd = endFault(valueOf(lines[endAt] ?? ''), links)
  if (atEnd !== null) return broken(atEnd)
  if (lines.length !== endAt + 2 || lines.at(-1) !== '') return broken('末行之后还有内容')
  return wholeChain(links)
}
