import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { checkFile, compareProofs } from '../../../cloud/adapters/proof/check-file'
import { storedZip } from '../../../cloud/adapters/proof/stored-zip'
import { sha256 } from '../../../cloud/adapters/crypto/content-hash'
import { receiptFile, receiptText } from '../../../src/domain/proof/receipt-text'
import { answeredCase, fetchArchive, runTick } from '../../support/archived-case'
import { startServer, type TestServer } from '../../support/server'
import { filesIn, runOwnProgram, type Files } from '../../support/unpacked-archive'

const outcomeOf = (name: string, bytes: Uint8Array) => checkFile(name, bytes).outcome
const zipOf = (files: Files) => storedZip(new Map(Object.entries(files)))

const flipped = (bytes: Uint8Array, at: number, bit: number): Uint8Array => {
  const changed = Uint8Array.from(bytes)
  changed[at % bytes.length]! ^= 1 << bit
  return changed
}

describe('what proves a case', () => {
  let server: TestServer
  let zip: Uint8Array
  let files: Files
  let lines: readonly string[]
  before(async () => {
    server = await startServer({ today: '2026-03-02', documents: false })
    const { id, clerk } = await answeredCase(server)
    await runTick(server)
    zip = (await fetchArchive(server, id, clerk)).zip
    files = filesIn(zip)
    lines = strFromU8(files['events.jsonl']!).trimEnd().split('\n')
  })
  after(() => server.stop())

  const where = fc.tuple(fc.nat(), fc.nat(7))

  /** What somebody may do to the list of events. */
  const changedLines = fc
    .tuple(fc.constantFrom('drop', 'swap', 'repeat', 'append', 'cut', 'edit'), fc.nat(), fc.nat())
    .map(([what, at, other]) => {
      const list = [...lines]
      const [from, to] = [at % list.length, other % list.length]
      if (what === 'drop') list.splice(from, 1)
      if (what === 'swap') [list[from], list[to]] = [list[to]!, list[from]!]
      if (what === 'repeat') list.splice(to, 0, list[from]!)
      if (what === 'append') list.push(list[from]!)
      if (what === 'edit')
        list[from] = list[from]!.replace(/[0-9](?=[^0-9]*$)/, (digit) => String((Number(digit) + 1) % 10))
      const text = `${list.join('\n')}\n`
      return what === 'cut' ? text.slice(0, at % text.length) : text
    })

  it('is found whole as it was written', () => {
    const found = checkFile('a.zip', zip)
    assert.equal(found.outcome, 'whole', found.text)
    assert.match(
      found.text,
      /盏公申〔2026〕1号：4 项记录首尾相接，均为原样；9 个文件均为原样。请再到网站“每日存证”核对/,
    )
    assert.equal(outcomeOf('events.jsonl', files['events.jsonl']!), 'whole')
  })

  it('tells any one bit changed anywhere in the zip, its wrapping too, and a zip cut short', () => {
    fc.assert(
      fc.property(where, ([at, bit]) => assert.notEqual(outcomeOf('a.zip', flipped(zip, at, bit)), 'whole')),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(fc.nat(zip.length - 1), (end) =>
        assert.notEqual(outcomeOf('a.zip', zip.subarray(0, end)), 'whole'),
      ),
    )
  })

  it('tells events changed, dropped, added, swapped or cut off, in the list alone', () => {
    const whole = `${lines.join('\n')}\n`
    fc.assert(
      fc.property(changedLines, (text) => {
        fc.pre(text !== whole)
        assert.notEqual(outcomeOf('events.jsonl', strToU8(text)), 'whole', text)
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(where, ([at, bit]) =>
        assert.notEqual(outcomeOf('events.jsonl', flipped(files['events.jsonl']!, at, bit)), 'whole'),
      ),
      { numRuns: 300 },
    )
  })

  it('is judged alike by the command and by the program inside, file by file', () => {
    const names = Object.keys(files).filter((name) => name !== 'verify.mjs')
    const changes = fc.oneof(
      fc.tuple(fc.constantFrom(...names), where).map(([name, [at, bit]]) => ({
        ...files,
        [name]: flipped(files[name]!, at, bit),
      })),
      fc
        .constantFrom(...names)
        .map((name) => Object.fromEntries(Object.entries(files).filter(([each]) => each !== name))),
      fc.constantFrom('x.txt', 'letters/03-reply.txt').map((name) => ({ ...files, [name]: strToU8('x') })),
      changedLines.map((text) => ({ ...files, 'events.jsonl': strToU8(text) })),
      fc.constant(files),
    )
    fc.assert(
      fc.property(changes, (changed) => {
        const { code, said } = runOwnProgram(changed)
        const found = checkFile('a.zip', zipOf(changed))
        assert.equal(code, { whole: 0, broken: 1, unreadable: 2 }[found.outcome], `${said} / ${found.text}`)
      }),
      { numRuns: 60 },
    )
  })

  it('is judged alike where whoever changed an event has sealed the list of files anew', () => {
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as { files: { path: string }[] }
    fc.assert(
      fc.property(changedLines, (text) => {
        fc.pre(text !== `${lines.join('\n')}\n`)
        const listed = manifest.files.map((file) =>
          file.path === 'events.jsonl'
            ? { ...file, bytes: strToU8(text).length, sha256: sha256(text) }
            : file,
        )
        const list = `${JSON.stringify({ ...manifest, files: listed }, null, 2)}\n`
        const forged = {
          ...files,
          'events.jsonl': strToU8(text),
          'manifest.json': strToU8(list),
          'manifest.sha256': strToU8(`${sha256(list)}  manifest.json\n`),
        }
        assert.equal(outcomeOf('a.zip', zipOf(forged)), 'broken')
        assert.equal(runOwnProgram(forged).code, 1)
      }),
      { numRuns: 40 },
    )
  })

  it('is told to be rewritten when it no longer holds what the receipt says', () => {
    const [first] = lines.map((line) => (JSON.parse(line) as { hash?: string }).hash ?? '')
    const receiptAt = (seq: number, head: string) => {
      const facts = { tenant: 'zhanxi', number: '盏公申〔2026〕1号', seq, head }
      return strToU8(receiptFile(facts, receiptText(facts, sha256)))
    }
    const compared = (receipt: Uint8Array) => {
      const proofs = [checkFile('a.zip', zip), checkFile('r.json', receipt)]
      return compareProofs(proofs.flatMap((each) => (each.outcome === 'whole' ? [each.proved] : [])))
    }
    assert.equal(compared(receiptAt(1, first!))?.outcome, 'whole')
    assert.match(compared(receiptAt(2, first!))?.text ?? '', /第 2 项记录与申请人回执上的校验值不符/)
    assert.match(compared(receiptAt(9, first!))?.text ?? '', /档案只有 4 项/)
    fc.assert(
      fc.property(where, ([at, bit]) =>
        assert.notEqual(outcomeOf('r.json', flipped(receiptAt(1, first!), at, bit)), 'whole'),
      ),
    )
  })
})
