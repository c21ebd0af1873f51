import assert from 'node:assert/strict'
import { it } from 'node:test'
import { INSPECTION } from '../../../src/domain/inspection/inspection-kind'
import { begun, filled, mended, signed } from './inspection-builder'

it('an inspection is open until all is mended, and never public', () => {
  const open = INSPECTION.outlineOf([begun(), filled(), signed()])
  assert.deepEqual(
    [open.title, open.isOpen, open.isPublic],
    ['2026年3月2日检查（盈江县人民政府办公室）', true, false],
  )
  assert.equal(INSPECTION.outlineOf([begun(), filled(), signed(), mended()]).isOpen, false)
})
