import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('a new member of staff', '2026-03-02', (town) => {
  it('gets an account and a password for one use, and chooses her own before anything else', async () => {
    const { accounts } = town().server
    const { phone: head } = await signedIn(accounts.head)
    await head.tap(/^人员账号/)
    await head.see('在用（8）')
    await head.tap('开账号')
    await head.fill('姓名', '李华')
    await head.tap('开账号')
    await head.see('至少选一个岗位')
    await head.fill('账号', 'lihua')
    await head.tap(/^党政办经办人/)
    await head.tap(/^党政综合办公室/)
    await head.tap('开账号')
    await head.see('还没有登录过')
    await head.tap('发一次性密码')
    await head.see('告诉李华，这里只显示一次')
    const password = /[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}/.exec(await head.text())?.[0] ?? ''
    assert.notEqual(password, '')

    const { phone } = new Desk(await town().phone())
    await phone.open('/pages/staff/sign-in/index')
    await phone.fill('账号', 'lihua')
    await phone.fill('密码', password)
    await phone.tap('登录')
    await phone.see('先设自己的密码')
    await phone.open('/pages/staff/today/index')
    await phone.see('您用的是一次性密码，先设自己的密码，再办事。')
    await phone.tap('设密码')
    await phone.fill('一次性密码', password)
    await phone.fill('新密码', '大盈江2月水位高')
    await phone.fill('再输一次新密码', '大盈江2月水位')
    await phone.tap('保存新密码')
    await phone.see('密码至少 10 位，请再加几位')
    await phone.see('两次输入的不一样，请再输一次')
    await phone.fill('新密码', '大盈江2月水位真高啊')
    await phone.fill('再输一次新密码', '大盈江2月水位真高啊')
    await phone.tap('保存新密码')
    await phone.see('新密码保存好了。下次登录用新密码。')
    await phone.tap('去工作台')
    await phone.see('已超期')

    await head.open('/pages/staff/people/index')
    await head.see('在用（9）')
    await head.tap(/^李华/)
    await head.tap(/^停用账号/)
    await head.fill('停用的原因', '调到县里')
    // She signed in yesterday: what is grave asks once more, and what was typed is still there.
    town().server.setToday('2026-03-03')
    await head.tap('确定停用账号')
    await head.see('再确认一次是您本人')
    await head.fill('密码或者验证码', 'not-my-password')
    await head.tap('确认，接着办')
    await head.see('不对，请重新输入')
    await head.fill('密码或者验证码', accounts.head.password)
    await head.tap('确认，接着办')
    await head.see('已停用')
    await phone.open('/pages/staff/today/index')
    await phone.see('请先登录工作人员账号。已填写的内容都存在这部手机上。')
  })

  const signedIn = async (account: { readonly account: string; readonly password: string }) => {
    const desk = new Desk(await town().phone())
    await desk.signIn(account)
    return desk
  }
})
