import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'acorn'
import { ROOT } from '../support/source-tree'

/** Runs beside the page where the browser knows such programs: those that do are younger. */
const BESIDE = 'offline-worker.js'

for (const target of ['h5', 'weapp'])
  describe(`the programs that ${target} ships`, () => {
    // Patterns are read too: one that looks behind stops Safari before 16.4.
    it('are written as phones of 2016 read them', () => {
      const folder = path.join(ROOT, 'dist', target)
      const files = readdirSync(folder, { recursive: true }).map(String)
      const programs = files.filter((file) => file.endsWith('.js') && file !== BESIDE)
      assert.ok(programs.length > 10)
      for (const file of programs) {
        const text = readFileSync(path.join(folder, file), 'utf8')
        assert.doesNotThrow(() => parse(text, { ecmaVersion: 2015, sourceType: 'script' }), file)
      }
    })
  })
