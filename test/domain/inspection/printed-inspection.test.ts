import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { CHECK_KEYS } from '../../../src/domain/inspection/checks'
import { inspectionAt, owedMendings } from '../../../src/domain/inspection/inspection-at'
import { judgeInspectionAct } from '../../../src/domain/inspection/inspection-rules'
import { checkKeysOf, printedInspection } from '../../../src/domain/inspection/printed-inspection'
import { answersOf, begun, filled, HEAD, mended, signed } from './inspection-builder'

const textOf = (...events: Parameters<typeof inspectionAt>[0]) =>
  printedInspection(inspectionAt(events), '盏西镇')
    .parts.map((part) => (part.kind === 'table' ? '' : part.text))
    .join('\n')

describe('an inspection on paper', () => {
  it('states each line with its article, what the records said and what was mended', () => {
    const text = textOf(begun(), filled(), signed(), mended())
    assert.match(text, /2．公开指南要素齐全、及时更新：不符合\n依据：《政府信息公开条例》第十二条。/)
    assert.match(
      text,
      /系统记录：指南2026年1月1日更新。\n情况：没有传真\n最迟2026年3月20日改正。\n2026年3月2日已改正：已补充/,
    )
    assert.match(text, /结论：总体符合/)
  })
  it('says which lines are not filled in yet', () => {
    assert.match(textOf(begun()), /1．有负责公开工作的领导和机构：未填/)
  })
})

describe('a sheet that was signed before the list got another line', () => {
  const withoutFees = answersOf({ result: 'meets', note: '', mendBy: null }).filter(
    ({ key }) => key !== 'fees',
  )
  const old = inspectionAt([begun(), filled(withoutFees), signed()])

  it('is not asked for it: it is settled, owes nothing, and has just its own lines', () => {
    assert.deepEqual([old.status, owedMendings(old, day('2026-12-01'))], ['settled', []])
    assert.deepEqual(
      checkKeysOf(old),
      CHECK_KEYS.filter((key) => key !== 'fees'),
    )
    assert.doesNotMatch(textOf(begun(), filled(withoutFees), signed()), /未填|收费合规/)
  })
  it('while it was not signed it has the new line too, and is not signed without it', () => {
    const open = inspectionAt([begun(), filled(withoutFees)])
    assert.ok(checkKeysOf(open).includes('fees'))
    const permission = judgeInspectionAct('sign', open, HEAD)
    assert.match(permission.allowed ? '' : permission.message, /还有 1 项没有填，先填“收费合规”/)
  })
})
