import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { ROOT, sourceFiles, type SourceFile } from '../support/source-tree'

const frontPages: readonly SourceFile[] = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'].map(
  (file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8')
    return { path: file, text, lines: text.split('\n').length }
  },
)

describe('the words of the project', () => {
  it('keep every identifier of the glossary alive in the code', () => {
    const glossary = readFileSync(path.join(ROOT, 'docs/glossary.md'), 'utf8')
    const identifiers = [...glossary.matchAll(/`([A-Za-z_]+)`/g)].map((found) => String(found[1]))
    const code = sourceFiles(['src', 'cloud'], /\.tsx?$/)
      .map((file) => file.text)
      .join('\n')
    assert.ok(identifiers.length >= 25)
    assert.deepEqual(
      identifiers.filter((name) => !new RegExp(`\\b${name}\\b`).test(code)),
      [],
    )
  })

  it('name no machine, registry or private path', () => {
    const files = sourceFiles(
      ['src', 'cloud', 'test', 'docs', 'config'],
      /\.(tsx?|mjs|cjs|md|json|sql|scss)$/,
    ).filter((file) => file.path !== 'test/architecture/words.test.ts')
    const leaks = files.filter((file) => /\/work\/|\/root\/|registry\.npmjs|npmmirror/.test(file.text))
    assert.deepEqual(
      leaks.map((file) => file.path),
      [],
    )
  })

  it('keep download hosts out of the lock file', () => {
    const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')
    assert.equal(lock.includes('"resolved"'), false)
  })

  it('lead every relative link of the documents to a file', () => {
    const dead = [...sourceFiles(['docs'], /\.md$/), ...frontPages].flatMap((file) =>
      [...file.text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map((found) => path.join(path.dirname(file.path), String(found[1])))
        .filter((target) => {
          try {
            readFileSync(path.join(ROOT, target))
            return false
          } catch (error) {
            return (error as NodeJS.ErrnoException).code === 'ENOENT'
          }
        })
        .map((target) => `${file.path} → ${target}`),
    )
    assert.deepEqual(dead, [])
  })
})
