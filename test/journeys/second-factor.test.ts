import assert from 'node:assert/strict'
import { it } from 'node:test'
import { CodeApp } from '../support/second-factor-forms'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('a head who signs in by two steps', '2026-03-02', (town) => {
  it('sets it up, requires it of those who decide, and signs in with a code or a recovery code', async () => {
    const { accounts } = town().server
    const { phone } = new Desk(await town().phone())
    const signIn = async (account: { readonly account: string; readonly password: string }) => {
      await phone.open('/pages/staff/sign-in/index')
      await phone.fill('账号', account.account)
      await phone.fill('密码', account.password)
      await phone.tap('登录')
    }
    await signIn(accounts.head)
    await phone.see('已超期')
    await phone.open('/pages/staff/sign-in-rule/index')
    await phone.tap('本镇都要求两步')
    await phone.see('请先给自己设好第二步')
    await phone.open('/pages/staff/second-factor/index')
    await phone.tap('设第二步')
    await phone.fill('现在的密码', accounts.head.password)
    await phone.tap('下一步')
    await phone.see('加到验证器 App')
    const secret = /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(await phone.text())?.[0].replaceAll(' ', '') ?? ''
    assert.equal(secret.length, 32)
    const app = new CodeApp(town().server, secret)
    await phone.fill('App 上的 6 位数字', app.next())
    await phone.tap('设好')
    await phone.see('抄下备用码')
    const recovery = /[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}/.exec(await phone.text())?.[0] ?? ''
    await phone.tap('抄好了')
    await phone.see('登录第二步已设好')
    await phone.open('/pages/staff/sign-in-rule/index')
    await phone.tap('本镇都要求两步')
    await phone.see('本镇从 2026年3月2日起要求')

    await signIn(accounts.head)
    await phone.see('第二步：验证码')
    await phone.open('/pages/staff/today/index')
    await phone.see('登录还差一步')
    await phone.tap('输验证码')
    await phone.fill('验证码', '12345')
    await phone.tap('登录')
    await phone.see('验证码不对或者用过了')
    await phone.fill('验证码', recovery)
    await phone.tap('登录')
    await phone.see('已超期')

    await signIn(accounts.mayor)
    await phone.see('您的岗位登录要两步')
    await phone.tap('设第二步')
    await phone.see('设登录第二步')
  })
})
