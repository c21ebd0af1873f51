import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { reportFiles } from '../../cloud/adapters/report-files/report-files'
import { day } from '../../src/domain/calendar/civil-date'
import { disclosureCounts } from '../../src/domain/catalogue/disclosure-counts'
import { MODEL_CATALOGUE } from '../../src/domain/catalogue/model-catalogue'
import { narrativeOf } from '../../src/domain/annual-report/narrative/narrative'
import { publishedFacts } from '../../src/domain/annual-report/narrative/published-facts'
import { factsFromTables } from '../../src/domain/annual-report/narrative/report-facts'
import type { YearFacts } from '../../src/domain/annual-report/narrative/year-facts'
import { printedReport } from '../../src/domain/annual-report/print/printed-report'
import { REPORT_FORMS } from '../../src/domain/annual-report/report-form'
import { reportOf } from '../domain/annual-report/print/printed-builder'
import { seedYear } from '../support/seed-year'
import { ROOT } from '../support/source-tree'

const SEED = readFileSync(path.join(ROOT, 'cloud/seed/zhanxi-2019-annual-report.txt'), 'utf8')
const COLUMN_NAMES: Readonly<Record<string, string>> = {
  budgets: '预决算公开及三公',
  plans: '计划总结',
  work_news: '工作动态',
}
const columnOf = (itemId: string) => MODEL_CATALOGUE.find(({ id }) => id === itemId)?.columnId ?? ''

/** 盏西镇 reported on 2019 on the old form, which its setting says. */
const OLD = { oldFormThrough: 2019 }

/** The seed's year: what was published from the data of the year, requests and remedies from empty records, the rest as told. */
const seedFacts = (): YearFacts => {
  const span = { from: day('2019-01-01'), to: day('2019-12-31') }
  const counts = disclosureCounts(seedYear(), span, columnOf)
  return {
    ...{ year: 2019, tenantName: '盏西镇' },
    ...factsFromTables(reportOf(2019, [], OLD), { late: 0, reports: 0 }),
    published: {
      ...publishedFacts(counts, (id) => COLUMN_NAMES[id] ?? id),
      ...{ normative: null, interpretations: null },
    },
    keyAreas: [{ name: '预决算公开及三公', many: counts.onSiteByColumn.budgets ?? 0 }],
    services: { windows: 13, guides: null },
    proposals: {
      ...{ answered: null, published: null },
      sessions: ['第四届人民代表大会第二次全体会议', '第四次全体会议'],
    },
    concerns: { responded: null, grave: 0, pressConferences: 0 },
    survey: { invited: null, open: null },
    overdue: [],
  }
}

const worded = () => narrativeOf(REPORT_FORMS.statistics_2014, seedFacts())
const report = () =>
  reportOf(2019, [], { ...OLD, texts: new Map(worded().map(({ key, text }) => [key, text])) })

/** Numbers of the seed that are no figures of the year: its dates, the numbers of its plans, and the aim of 100％. */
const NO_FIGURES = ['2019', '31', '100', '3', '5', '6']

/** Each figure that the seed states in digits, with the words of the product around it. */
const IN_DIGITS: Readonly<Record<string, string>> = {
  '137': '主动公开政府信息137条',
  '99': '政府网站99条',
  '4': '预决算公开及三公4条',
  '2': '计划总结2条',
  '93': '工作动态93条',
  '13': '设服务窗口13个',
}

/** Figures that the seed states in words. */
const IN_WORDS: readonly (readonly [seed: string, product: string])[] = [
  ['全面覆盖了机构、执法、卫生教育、人事等八大项内容', '覆盖公开目录8个栏目'],
]

/** What the seed says there was none of. */
const NONE: readonly (readonly [seed: string, product: string])[] = [
  ['没有接到群众主动要求公开政府信息的申请', '全年收到政府信息公开申请0件'],
  ['全年未发生重大舆情', '重大舆情0次'],
  ['无政府新闻发布', '召开新闻发布会0次'],
  ['行政复议案、行政诉讼案', '被申请行政复议0件，被提起行政诉讼0件'],
]

/** Words of a Word document, without its marks. */
const wordsOfDocx = (bytes: Uint8Array): string =>
  [...strFromU8(unzipSync(bytes)['word/document.xml']!).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')

describe('the report of 盏西镇 on 2019, written by the product', () => {
  const text = worded()
    .map((chapter) => chapter.text)
    .join('\n')

  it('states every figure that the seed states, each found in the seed itself', () => {
    const digits = new Set(SEED.match(/\d+/g))
    const stated = [...digits].filter(
      (number) => !NO_FIGURES.includes(number) && number !== '1' && number !== '12',
    )
    assert.deepEqual(stated.sort(), Object.keys(IN_DIGITS).sort())
    for (const phrase of Object.values(IN_DIGITS)) assert.ok(text.includes(phrase), phrase)
    const seed = SEED.replace(/\s/g, '')
    for (const [said, phrase] of [...IN_WORDS, ...NONE]) {
      assert.ok(seed.includes(said), said)
      assert.ok(text.includes(phrase), phrase)
    }
    assert.match(text, /第四届人民代表大会第二次全体会议、第四次全体会议/)
  })

  it('has the fourteen chapters of the seed, each mapped to one of the form of 2021', () => {
    const { chapters } = REPORT_FORMS.statistics_2014
    const seed = SEED.replace(/\s/g, '')
    const numbered = '一二三四五六七八九'.split('').concat('十', '十一', '十二', '十三', '十四')
    assert.equal(chapters.length, 14)
    for (const [at, { title, inForm2021 }] of chapters.entries()) {
      // The seed names the wrong year in its thirteenth title: its plan is for the next one.
      const start = title.slice(0, at === 12 ? 2 : 4)
      assert.ok(seed.includes(`${numbered[at]}、${start}`), title)
      assert.ok(REPORT_FORMS.form_2021.chapters.some(({ key }) => key === inForm2021))
    }
  })

  it('says which chapters its records leave empty, and invents nothing for them', () => {
    const empty = worded().filter((chapter) => chapter.text.includes('请补写'))
    assert.deepEqual(
      empty.map(({ key }) => key),
      ['interpretation', 'mechanisms', 'others'],
    )
  })

  it('carries the figures into the document that goes out', async () => {
    const made = await reportFiles.make(printedReport(report(), '2020年1月20日'), 'docx')
    assert.ok(made.ok)
    const words = wordsOfDocx(made.value)
    for (const phrase of [
      ...Object.values(IN_DIGITS),
      ...[...IN_WORDS, ...NONE].map(([, product]) => product),
    ])
      assert.ok(words.includes(phrase), phrase)
    assert.ok(words.includes('政府信息公开情况统计表'))
  })

  it('holds 0 where there was nothing, and nothing where nothing was stated', () => {
    const table = report().tables.find(({ key }) => key === 'statistics')!
    const valueOf = (row: string) => table.rows.find(({ key }) => key === row)?.cells[0]?.value
    assert.deepEqual(['received', 'answered', 'reconsiderations', 'suits'].map(valueOf), [0, 0, 0, 0])
    assert.deepEqual(['fees', 'staff', 'trainings'].map(valueOf), [null, null, null])
  })
})
