import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FILE_PROBLEMS, fileProblemText } from '../../../src/domain/importing/file-problems'

describe('problems of files', () => {
  it('are told with the name of the file and what helps', () => {
    assert.equal(fileProblemText('名册.docx', 'file_locked'), '「名册.docx」：文件设了密码，请去掉密码后另存')
    assert.equal(new Set(Object.values(FILE_PROBLEMS)).size, Object.keys(FILE_PROBLEMS).length)
  })
})
