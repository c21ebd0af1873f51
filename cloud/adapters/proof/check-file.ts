import { checkArchive } from './check-archive'
import { checkEvents } from './check-events'
import { checkReceipt } from './check-receipt'
import { broken, unreadable, type Finding, type Proved } from './finding'

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start

/** Checks whatever proof a file is: by its first bytes, and where those tell nothing, by its name. */
export const checkFile = (name: string, bytes: Uint8Array): Finding => {
  if (startsWith(bytes, 'PK') || name.endsWith('.zip')) return checkArchive(bytes)
  if (startsWith(bytes, '{"content"') || name.endsWith('.jsonl')) return checkEvents(bytes)
  if (startsWith(bytes, '{\n  "format"') || name.endsWith('.json')) return checkReceipt(bytes)
  return unreadable('不是办理档案（zip）、办理记录（events.jsonl）或者回执（json）')
}

const disagreement = (receipt: Proved, chain: Proved): string | null => {
  if (receipt.number !== chain.number) return `回执是 ${receipt.number} 的，档案是 ${chain.number} 的`
  for (const [seq, head] of receipt.hashes) {
    if (chain.hashes.get(seq) === undefined)
      return `回执载有第 ${seq} 项记录，档案只有 ${chain.hashes.size} 项`
    if (chain.hashes.get(seq) !== head)
      return `第 ${seq} 项记录与申请人回执上的校验值不符：记录在回执之后被改写`
  }
  return null
}

/** Compares receipts with the records they were made from; null when there is nothing to compare. */
export const compareProofs = (proofs: readonly Proved[]): Finding | null => {
  const chain = proofs.find(({ isWholeChain }) => isWholeChain)
  const receipts = proofs.filter(({ isWholeChain }) => !isWholeChain)
  if (chain === undefined || receipts.length === 0) return null
  for (const receipt of receipts) {
    const fault = disagreement(receipt, chain)
    if (fault !== null) return broken(fault)
  }
  return { outcome: 'whole', text: '回执与档案一致：回执作出时的记录至今未被改写', proved: chain }
}
