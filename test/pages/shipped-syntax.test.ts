import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { parse, tokenizer } from 'acorn'
import { ROOT } from '../support/source-tree'
import { loopsNamedLikeArguments } from '../support/loops-named-like-arguments'

/** Runs beside the page where the browser knows such programs: those that do are younger. */
const BESIDE = 'offline-worker.js'

/** A phone of 2016. */
const PHONE = { ecmaVersion: 2015, sourceType: 'script' } as const

/** What looks behind, a group with a name, a class of characters by name. */
const NEWER_PATTERN = /\(\?<[=!\p{ID_Start}$_]|\\p\{/iu

/** The program that a page carries itself. */
const IN_PAGE = /<script>([^]+?)<\/script>/g

type Program = readonly [file: string, text: string]

const programsIn = (file: string, text: string): readonly Program[] =>
  file.endsWith('.html')
    ? [...text.matchAll(IN_PAGE)].map(([, program = '']) => [file, program] as const)
    : [[file, text]]

const programsOf = (target: string): readonly Program[] => {
  const folder = path.join(ROOT, 'dist', target)
  const files = readdirSync(folder, { recursive: true }).map(String)
  return files
    .filter((file) => /\.(js|html)$/.test(file) && file !== BESIDE)
    .flatMap((file) => programsIn(file, readFileSync(path.join(folder, file), 'utf8')))
}

/** What a program may make a pattern of: its texts, and its patterns. */
const textsIn = (program: string): readonly string[] =>
  [...tokenizer(program, PHONE)].flatMap(({ type, value }: { type: { label: string }; value?: unknown }) => {
    if (type.label === 'regexp') return [(value as { pattern: string }).pattern]
    return typeof value === 'string' && ['string', 'template'].includes(type.label) ? [value] : []
  })

const newerPatternsIn = (program: string): readonly string[] =>
  textsIn(program).filter((text) => NEWER_PATTERN.test(text))

for (const target of ['h5', 'weapp'])
  describe(`the programs that ${target} ships`, () => {
    const programs = programsOf(target)

    it('are all there, with the one in the page', () => {
      assert.ok(programs.filter(([file]) => file.endsWith('.js')).length > 10)
      assert.equal(programs.filter(([file]) => file.endsWith('.html')).length, target === 'h5' ? 1 : 0)
    })

    // Patterns are read too: one that looks behind stops Safari before 16.4.
    it('are written as phones of 2016 read them', () => {
      for (const [file, text] of programs) assert.doesNotThrow(() => parse(text, PHONE), file)
    })

    it('carry no text of which a phone of 2016 could make no pattern', () => {
      for (const [file, text] of programs) assert.deepEqual(newerPatternsIn(text), [], file)
    })

    it('have no loop that iOS 10 takes for a second declaration', () => {
      for (const [file, text] of programs)
        assert.deepEqual(loopsNamedLikeArguments(parse(text, PHONE)), [], file)
    })
  })

describe('a pattern that a program makes of a text', () => {
  for (const text of ['(?<=第)\\d+', '(?<!第)\\d+', '(?<year>\\d{4})', '\\p{Script=Han}', '\\P{L}'])
    it(`is found: ${text}`, () => {
      assert.deepEqual(newerPatternsIn(`new RegExp(${JSON.stringify(text)}, 'u')`), [text])
      assert.deepEqual(newerPatternsIn(`RegExp(\`${text.replaceAll('\\', '\\\\')}\`)`), [text])
    })

  it('may hold what looks ahead, and groups without a name', () => {
    assert.deepEqual(newerPatternsIn(`RegExp('(?=第)(?:a)(?!b)(c)'); /\\\\d{2}<p{/.test('<p')`), [])
  })
})

describe('a loop that iOS 10 takes for a second declaration', () => {
  const loopsIn = (program: string): readonly string[] => loopsNamedLikeArguments(parse(program, PHONE))

  it('is found: its variable is named like an argument', () => {
    assert.deepEqual(loopsIn('function f(a, [e]) { for (let e = 0; e < 1; e++); }'), ['e'])
    assert.deepEqual(loopsIn('(e) => { for (let { e } of []); }'), ['e'])
  })

  it('is not one further in, in a function of its own, or with another name', () => {
    assert.deepEqual(
      loopsIn('function f(e) { for (let a of e); if (e) for (let e of []); () => { for (let e of []); } }'),
      [],
    )
  })
})
