import assert from 'node:assert/strict'
import { it } from 'node:test'
import { ANNUAL_REPORT } from '../../../src/domain/annual-report/report-kind'
import { reportEvents } from './report-events-builder'

it('an annual report is a dossier that is never public itself', () => {
  const open = ANNUAL_REPORT.outlineOf(reportEvents(['begun']))
  assert.deepEqual([open.title, open.isOpen, open.isPublic], ['2026年政府信息公开工作年度报告', true, false])
  const handed = ANNUAL_REPORT.outlineOf(reportEvents(['begun'], ['handed_over']))
  assert.deepEqual([handed.status, handed.isOpen, handed.isPublic], ['handed_over', false, false])
})
