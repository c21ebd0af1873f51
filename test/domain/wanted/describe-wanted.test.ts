import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { describeWanted, namesYear, yearProblems } from '../../../src/domain/wanted/describe-wanted'

const answers = (subject: string, yearFrom = '', yearTo = '') => ({ subject, yearFrom, yearTo, holder: '' })

describe('the sentence that goes to the office (Art. 29(2)2)', () => {
  it('is what was written, when nothing else was answered', () => {
    assert.equal(describeWanted(answers(' 农村低保名单 ')), '农村低保名单')
  })

  it('puts the years in front', () => {
    assert.equal(describeWanted(answers('农村低保名单', '2023', '2025')), '2023年至2025年农村低保名单')
    assert.equal(describeWanted(answers('农村低保名单', '2024', '2024')), '2024年农村低保名单')
    assert.equal(describeWanted(answers('农村低保名单', '2024')), '2024年以来农村低保名单')
    assert.equal(describeWanted(answers('农村低保名单', '', '2020')), '2020年以前农村低保名单')
  })

  it('names who deals with it', () => {
    assert.equal(
      describeWanted({ ...answers('农村低保名单', '2023', '2025'), holder: '民政办' }),
      '2023年至2025年农村低保名单（经办：民政办）',
    )
  })

  it('says nothing twice', () => {
    assert.equal(describeWanted(answers('2024年农村低保名单', '2024', '2024')), '2024年农村低保名单')
    assert.equal(describeWanted({ ...answers('民政办的低保名单'), holder: '民政办' }), '民政办的低保名单')
  })

  it('is empty while nothing is written', () => {
    assert.equal(describeWanted(answers('  ', '2024', '2025')), '')
  })
})

describe('the years of a request', () => {
  it('may be left out', () => {
    assert.deepEqual(yearProblems('', ''), {})
  })

  it('are refused by field, with the cure', () => {
    assert.deepEqual(yearProblems('24', ''), { yearFrom: '年份写四位数字，例如 2024' })
    assert.deepEqual(yearProblems('', '1900'), { yearTo: '没有这个年份，请核对，例如 2024' })
    assert.deepEqual(yearProblems('2025', '2023'), { yearTo: '结束年份早于开始年份，请对调' })
    assert.deepEqual(Object.keys(yearProblems('x', 'y')), ['yearFrom', 'yearTo'])
  })

  it('are seen in the words too', () => {
    for (const subject of ['2024年预算', '盏政发〔2024〕8号', '二〇二四年预算'])
      assert.equal(namesYear(answers(subject)), true, subject)
    assert.equal(namesYear(answers('农村低保名单')), false)
    assert.equal(namesYear(answers('农村低保名单', '2024')), true)
  })
})
