import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { mayBeName, NAME } from '../../../src/domain/privacy/surnames'

const isName = (letters: string): boolean => new RegExp(`^${NAME}$`, 'u').test(letters) && mayBeName(letters)

describe('what may be a name', () => {
  it('has a surname of the country or of the border peoples', () => {
    for (const name of ['张三', '李小明', '欧阳建国', '刀安民', '岩温', '排早扎'])
      assert.equal(isName(name), true, name)
  })

  it('is no word of official language', () => {
    for (const word of ['安排', '高度重', '应当', '残疾人', '方便', '和残疾', '金额'])
      assert.equal(isName(word), false, word)
  })
})
