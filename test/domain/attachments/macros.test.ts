import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { archiveHasMacros, compoundHasMacros } from '../../../src/domain/attachments/macros'

describe('programs inside office files', () => {
  const has = (name: string, types = '') => archiveHasMacros([{ name: 'word/document.xml' }, { name }], types)

  it('are seen by the names of the parts', () => {
    assert.ok(has('word/vbaProject.bin'))
    assert.ok(has('xl/VBAPROJECT.BIN'))
    assert.ok(has('word/vbaData.xml'))
    assert.ok(has('xl/macrosheets/sheet1.xml'))
    assert.ok(!has('word/media/vba.png'))
  })

  it('are seen by what a file declares itself to be, whatever its parts are called', () => {
    assert.ok(has('a', 'application/vnd.ms-word.document.macroEnabled.main+xml'))
    assert.ok(has('a', 'application/vnd.ms-office.vbaProject'))
    assert.ok(!has('a', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'))
  })

  it('are seen in the old binary formats', () => {
    assert.ok(compoundHasMacros(['WordDocument', 'Macros']))
    assert.ok(compoundHasMacros(['Workbook', '_VBA_PROJECT_CUR']))
    assert.ok(!compoundHasMacros(['WordDocument', '1Table', 'ObjectPool']))
  })
})
