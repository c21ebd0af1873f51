import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkPassword } from '../../../src/domain/people/password'

const owner = { account: 'lihua', displayName: '李华明' }
const said = (password: string): string => {
  const checked = checkPassword(password, owner)
  return checked.ok ? 'good' : String(checked.detail.message)
}

describe('a password for the desk', () => {
  it('is long enough and of more than one kind of sign', () => {
    assert.match(said('gd7k2m'), /至少 10 位/)
    assert.match(said('kdhfyrnwpq'), /要有字母和数字/)
    assert.equal(said('大盈江2月水位高'), '密码至少 10 位，请再加几位')
    assert.equal(said('大盈江2月水位真高啊'), 'good')
    assert.equal(said('k7mp-3xwq-9hdt'), 'good')
  })
  it('is nothing that comes first to mind', () => {
    assert.match(said('zq12345678'), /连着的/)
    assert.match(said('Qwerty!8mk2'), /连着的/)
    assert.match(said('mk2!87654zz'), /连着的/)
    assert.match(said('a1a1a1a1a1a1'), /重复的字太多/)
    assert.match(said('Lihua@7m2k9'), /账号或者姓名/)
    assert.match(said('李华明2m7k9p3'), /账号或者姓名/)
  })
  it('written in full-width signs is judged as what it is', () => {
    assert.match(said('ｌｉｈｕａ@7m2k9'), /账号或者姓名/)
  })
})
