import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { ROOT } from '../../support/source-tree'
import { findPersonalData, maskPersonalData } from '../../../src/domain/privacy/find-personal-data'
import { builtJudged } from './built-judged'
import { builtNegatives } from './built-negatives'
import { builtPositives } from './built-positives'
import { seededDice } from './dice'

const SEED = 2026
const LAWS = path.join(ROOT, 'cloud/seed/laws')
const LEAST_RECALL = 0.995
const LEAST_JUDGED = 0.97
/** Sixteen random digits that pass Luhn are a card number for all one can see. */
const MOST_FALSE_ALARMS = 0.005

const countBy = (names: readonly string[]): Readonly<Record<string, number>> =>
  names.reduce<Record<string, number>>((counts, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }), {})

describe('the privacy gate, measured', () => {
  const positives = builtPositives(seededDice(SEED), 14)
  const negatives = builtNegatives(seededDice(SEED + 1), 60)

  it('finds at least 99.5 % of the structured identifiers in every layout', (t) => {
    const missed = positives.filter(
      ({ kind, text }) => !findPersonalData(text).some((found) => found.kind === kind),
    )
    const layouts = new Set(positives.map(({ layout }) => layout)).size
    const recall = 1 - missed.length / positives.length
    t.diagnostic(`${positives.length} texts, ${layouts} layouts, recall ${(recall * 100).toFixed(2)} %`)
    assert.ok(positives.length >= 2000 && layouts >= 12)
    assert.ok(
      recall >= LEAST_RECALL,
      JSON.stringify(countBy(missed.map(({ kind, layout }) => `${kind}: ${layout}`))),
    )
  })

  it('points at detailed addresses and at names beside illness or poverty, for a person to judge', (t) => {
    const judged = builtJudged(seededDice(SEED + 2), 40)
    const missed = judged.filter(
      ({ kind, text }) => !findPersonalData(text).some((found) => found.kind === kind),
    )
    const recall = 1 - missed.length / judged.length
    const byLayout = countBy(missed.map(({ kind, layout }) => `${kind}: ${layout}`))
    t.diagnostic(`${judged.length} texts, recall ${(recall * 100).toFixed(2)} % ${JSON.stringify(byLayout)}`)
    assert.ok(recall >= LEAST_JUDGED, JSON.stringify(byLayout))
  })

  it('gives few false alarms, and says by which kind of text', (t) => {
    const alarmed = negatives.filter(({ text }) => findPersonalData(text).length > 0)
    const byKind = countBy(alarmed.map(({ kind }) => kind))
    t.diagnostic(`${negatives.length} texts, ${alarmed.length} false alarms ${JSON.stringify(byKind)}`)
    assert.ok(negatives.length >= 2000)
    assert.ok(alarmed.length <= negatives.length * MOST_FALSE_ALARMS, JSON.stringify(byKind))
  })

  it('leaves laws and regulations alone', (t) => {
    const laws = readdirSync(LAWS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    )
    const alarms = laws.flatMap((name) =>
      findPersonalData(readFileSync(path.join(LAWS, name), 'utf8')).map(({ kind }) => kind),
    )
    t.diagnostic(
      `${laws.length} texts of law, ${alarms.length} false alarms ${JSON.stringify(countBy(alarms))}`,
    )
    assert.ok(laws.length >= 10)
    assert.deepEqual(alarms, [])
  })

  it('leaves nothing to find when everything found is masked', () => {
    const remaining = positives.filter(({ text }) => {
      const masked = maskPersonalData(text, findPersonalData(text))
      return findPersonalData(masked).length > 0
    })
    assert.deepEqual(
      remaining.map(({ layout, text }) => `${layout}: ${text}`),
      [],
    )
  })
})

describe('finding personal data', () => {
  it('says what, where and how it is masked, in order', () => {
    const text = '联系人张三，电话 138 1234 5678，身份证11010519491231002X'
    const found = findPersonalData(text)
    assert.deepEqual(
      found.map(({ kind, masked }) => [kind, masked]),
      [
        ['mobile_phone', '138****5678'],
        ['identity_number', '11*************02X'],
      ],
    )
    assert.ok(found.every(({ from, to, text: written }) => text.slice(from, to) === written))
    assert.equal(maskPersonalData(text, found), '联系人张三，电话 138****5678，身份证11*************02X')
  })

  it('takes a number in a mailbox for part of the mailbox', () => {
    assert.deepEqual(
      findPersonalData('13812345678@qq.com').map(({ kind }) => kind),
      ['email'],
    )
  })

  it('leaves out what the township has declared its own', () => {
    const allowed = { phones: ['0692 8181234', '138-1234-5678'], mailboxes: ['ZXZ@qq.com'] }
    assert.deepEqual(findPersonalData('联系电话 0692-8181234、+86 13812345678，zxz@qq.com', allowed), [])
    assert.equal(findPersonalData('联系电话 0692-8181235', allowed).length, 1)
  })

  it('finds nothing in what is masked already', () => {
    assert.deepEqual(findPersonalData('张** 138****5678 53*************123'), [])
  })
})
