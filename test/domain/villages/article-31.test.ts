import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  ARTICLE_31_DUTY,
  isUnderArticle31,
  VILLAGE_COMPLAINT_TEXTS,
  villageLetter,
} from '../../../src/domain/villages/article-31'

describe('a letter about 村务公开 (村民委员会组织法 Art. 31)', () => {
  it('begins with the village, what is late, and what the township has to do', () => {
    const letter = villageLetter({ village: '一号村', what: 'missing', matters: ['村级财务收支　2026年3月'] })
    assert.match(letter, /^反映一号村村务公开没有及时公布：村级财务收支　2026年3月。请依照/)
    assert.match(letter, /调查核实/)
    assert.ok(isUnderArticle31(letter))
  })

  it('asks for what the villager knows where something isn’t true', () => {
    const letter = villageLetter({ village: '一号村', what: 'untrue', matters: ['村级财务收支'] })
    assert.match(letter, new RegExp(VILLAGE_COMPLAINT_TEXTS.untrue))
    assert.match(letter, /我知道的情况是：$/)
    assert.doesNotMatch(letter, /村级财务收支/)
  })

  it('names five matters at most', () => {
    const matters = ['一', '二', '三', '四', '五', '六']
    assert.doesNotMatch(villageLetter({ village: '村', what: 'missing', matters }), /六/)
  })

  it('tells whoever handles it what the office owes', () => {
    assert.ok(!isUnderArticle31('路灯坏了'))
    assert.match(ARTICLE_31_DUTY, /责令村里依法公布/)
  })
})
