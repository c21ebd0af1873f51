import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  charactersTooMany,
  LONGEST_OVERALL,
  narrativeOf,
} from '../../../../src/domain/annual-report/narrative/narrative'
import { REPORT_FORMS } from '../../../../src/domain/annual-report/report-form'
import { FACTS, UNKNOWN } from './facts-builder'

const textOf = (form: keyof typeof REPORT_FORMS, key: string, facts = FACTS): string =>
  narrativeOf(REPORT_FORMS[form], facts).find((chapter) => chapter.key === key)?.text ?? ''

describe('the words of a report', () => {
  it('follow the five heads of chapter one in the form of 2021, within its length', () => {
    const overall = textOf('form_2021', 'overall')
    const heads = overall.split('\n').filter((line) => line.startsWith('（'))
    assert.equal(heads.length, 5)
    assert.match(overall, /主动公开政府信息137条/)
    assert.match(overall, /政府网站99条，公开栏40条/)
    assert.match(overall, /收到政府信息公开申请12件，上年结转1件，本年办结11件，结转下年2件/)
    assert.equal(charactersTooMany(overall), 0)
  })

  it('have something for each of the fourteen old chapters', () => {
    const chapters = narrativeOf(REPORT_FORMS.statistics_2014, FACTS)
    assert.deepEqual(
      chapters.map(({ key }) => key),
      REPORT_FORMS.statistics_2014.chapters.map(({ key }) => key),
    )
    for (const { key, text } of chapters) assert.doesNotMatch(text, /请补写/, key)
  })

  it('state no figure that nobody knows', () => {
    for (const form of ['form_2021', 'trial_2019', 'statistics_2014'] as const)
      for (const { text, figures } of narrativeOf(REPORT_FORMS[form], UNKNOWN)) {
        assert.deepEqual(figures, [])
        assert.doesNotMatch(text.replace(/\d{4}年/g, ''), /\d|null|undefined|NaN/)
      }
    assert.match(textOf('form_2021', 'overall', UNKNOWN), /请补写/)
  })

  it('name measured shortfalls as problems, and plan what is overdue', () => {
    const facts = {
      ...FACTS,
      requests: { ...FACTS.requests, late: 2 },
      remedies: { ...FACTS.remedies, corrected: 1 },
      overdue: [{ title: '财政预算', dueText: '2026年3月20日' }],
    }
    const problems = textOf('form_2021', 'problems', facts)
    assert.match(problems, /有1项没有按期更新：“财政预算”（应于2026年3月20日更新）/)
    assert.match(problems, /有2件申请超过期限才答复/)
    assert.match(problems, /有1件复议、诉讼结果纠正/)
    assert.match(problems, /补齐没有按期更新的1项：财政预算/)
    assert.match(textOf('statistics_2014', 'plans', facts), /到期前三个工作日/)
    assert.match(textOf('form_2021', 'problems'), /没有逾期公开、逾期答复和被纠正/)
  })

  it('count characters without spaces and line ends', () => {
    assert.equal(charactersTooMany(`${'字'.repeat(LONGEST_OVERALL)} \n`), 0)
    assert.equal(charactersTooMany('字'.repeat(LONGEST_OVERALL + 3)), 3)
  })
})
