import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { ROOT, sourceFiles } from '../support/source-tree'

/** Files that hold only shapes, words or tables read by a tested rule. */
const SHAPES_ONLY =
  /^src\/domain\/(result|statute\/(clock|periods)|annual-report\/(events|forms\/[a-z0-9-]+)|search\/spoken-matters-[a-z-]+|catalogue\/(disclosure|model\/[a-z-]+)|people\/roles|attachments\/limits|information-request\/(events|terms)|calendar\/holiday-notice|calendar\/holidays\/\d+)\.ts$/

describe('every rule has its proof', () => {
  it('in a test file at the same place below test/', () => {
    const rules = sourceFiles(['src/domain'], /\.ts$/).filter(
      (file) => /export (const|function)/.test(file.text) && !SHAPES_ONLY.test(file.path),
    )
    const unproved = rules
      .map((file) => file.path)
      .filter(
        (file) => !existsSync(path.join(ROOT, file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts'))),
      )
    assert.deepEqual(unproved, [])
  })

  it('and every use case is called by a test through HTTP or directly', () => {
    const tests = sourceFiles(['test'], /\.test\.ts$/)
      .map((file) => file.text)
      .join('\n')
    const doors = sourceFiles(['src/contract'], /\.ts$/).flatMap((file) =>
      [...file.text.matchAll(/export const (\w+) = answering/g)].map((found) => String(found[1])),
    )
    const inSupport = sourceFiles(['test/support', 'test/journeys'], /\.ts$/)
      .map((file) => file.text)
      .join('\n')
    assert.ok(doors.length > 15)
    assert.deepEqual(
      doors.filter((door) => !tests.includes(door) && !inSupport.includes(door)),
      [],
    )
  })
})
