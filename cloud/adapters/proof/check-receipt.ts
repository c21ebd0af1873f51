import { readReceiptText, receiptFile } from '../../../src/domain/proof/receipt-text'
import { sha256 } from '../crypto/content-hash'
import { broken, jsonOf, memberOf, textOf, type Finding } from './finding'

/** Checks a saved receipt: it follows from its line, and the line from its checksum. */
export const checkReceipt = (bytes: Uint8Array): Finding => {
  const text = textOf(bytes)
  const line = text === null ? undefined : memberOf(jsonOf(text), 'text')
  if (text === null || typeof line !== 'string') return broken('回执文件损坏或者不完整')
  const facts = readReceiptText(line, sha256)
  if (facts === null) return broken('回执的存证文字被改动')
  if (receiptFile(facts, line) !== text) return broken('回执文件与其中的存证文字不符')
  const { number, seq, head } = facts
  return {
    outcome: 'whole',
    text: `${number} 的回执为原样，载明第 ${seq} 项记录的校验值 ${head}。请与办理档案一并核验`,
    proved: { number, hashes: new Map([[seq, head]]), isWholeChain: false },
  }
}
