import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeByRule, objection, type ActRule } from '../../../src/domain/dossier/act-rule'

const RULE: ActRule<'drafting' | 'open', 'complete' | 'second'> = {
  text: '送审',
  statuses: ['drafting'],
  roles: ['clerk', 'office_head'],
  article: '办理规则',
  guards: ['complete', 'second'],
}
const NOW = '这次征集现在是“正在征集”'

describe('the table of acts of a dossier', () => {
  it('asks for the role first, then the status, then each condition in order', () => {
    const asked: string[] = []
    const guard = (name: string) => {
      asked.push(name)
      return name === 'second' ? '请换一个人。' : null
    }
    const say = (role: 'clerk' | 'mayor', status: 'drafting' | 'open') => {
      const said = judgeByRule(RULE, { role, status, now: NOW }, guard)
      return said.allowed ? '' : `${said.code}: ${said.message}`
    }
    assert.equal(
      say('mayor', 'open'),
      'role-not-allowed: “送审”由党政办经办人、公开办负责人办理，请交其办理。',
    )
    assert.equal(say('clerk', 'open'), `not-now: ${NOW}，不能送审。请刷新后看下一步。`)
    assert.deepEqual(asked, [])
    assert.equal(say('clerk', 'drafting'), 'second: 请换一个人。')
    assert.deepEqual(asked, ['complete', 'second'])
  })

  it('allows what nothing hinders', () => {
    assert.ok(judgeByRule(RULE, { role: 'clerk', status: 'drafting', now: '' }, () => null).allowed)
  })

  it('names the field to mend where there is one', () => {
    assert.deepEqual(objection('reason-missing', '请写明理由。'), {
      code: 'reason-missing',
      message: '请写明理由。',
      field: '',
    })
  })
})
