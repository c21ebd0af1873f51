import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bareOfficeWords } from '../../src/domain/house-terms/office-words'
import { sourceFiles } from '../support/source-tree'

const OF_THE_DESK = /^src\/(pages\/staff|features\/staff-desk)\//

/** Lines that people read: without comments. */
const shown = (text: string): readonly string[] =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, ''))

describe('pages for residents', () => {
  it('speak as people speak: no word of offices stands where a plain one does', () => {
    const bare = sourceFiles(['src/pages', 'src/features', 'src/components'], /\.tsx?$/)
      .filter(({ path }) => !OF_THE_DESK.test(path))
      .flatMap(({ path, text }) =>
        shown(text).flatMap((line) =>
          bareOfficeWords(line).map((word) => `${path}: ${word} in ${line.trim()}`),
        ),
      )
    assert.deepEqual(bare, [])
  })
})
