import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ERRORS } from '../../src/contract/errors'
import { closingText } from '../../src/domain/county/closing'
import { bareOfficeWords } from '../../src/domain/house-terms/office-words'
import { NOTICE_WORDS, type TopicWords } from '../../src/domain/notices/notice-words'
import { day } from '../../src/domain/calendar/civil-date'
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

const bareIn = (texts: readonly (readonly [where: string, text: string])[]): readonly string[] =>
  texts.flatMap(([where, text]) => bareOfficeWords(text).map((word) => `${where}: ${word} in ${text}`))

describe('what the server words', () => {
  it('tells residents their news as people speak', () => {
    const topics: readonly (readonly [string, TopicWords])[] = Object.entries(NOTICE_WORDS)
    const told = topics.flatMap(([topic, { resident = [] }]) =>
      resident.map((text) => [topic, text] as const),
    )
    assert.ok(told.length > 60, `${told.length} texts`)
    assert.deepEqual(bareIn(told), [])
  })

  it('refuses as people speak, whoever asked: most refusals can meet a resident', () => {
    const told = Object.entries(ERRORS).map(([code, { message }]) => [code, message] as const)
    assert.ok(told.length > 100)
    assert.deepEqual(bareIn(told), [])
  })

  it('says so of a township that takes nothing new', () => {
    const closing = {
      ...{ on: day('2026-06-01'), because: '撤并' },
      ...{ successor: '平原镇人民政府', successorPhone: '0692-8181234' },
    }
    const told = [day('2026-05-01'), day('2026-06-01')].map(
      (today) => [today, closingText(closing, today) ?? ''] as const,
    )
    assert.deepEqual(bareIn(told), [])
  })
})
