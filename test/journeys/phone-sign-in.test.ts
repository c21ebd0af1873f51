import { it } from 'node:test'
import { codeFor } from '../support/phone-forms'
import { onOneBuild } from './on-each-build'

const NUMBER = '13908760001'

onOneBuild('somebody who signs in by phone', '2026-03-02', (town) => {
  it('gets a code, sees the masked number, signs out, and is the same person on the next phone', async () => {
    const { server } = town()
    const phone = await town().phone()
    await phone.open('/pages/mine/index')
    await phone.tap('登录')
    await phone.fill('手机号码', '1390876')
    await phone.tap('获取验证码')
    await phone.see('手机号码是 11 位数字，请核对')
    await phone.fill('手机号码', NUMBER)
    await phone.tap('获取验证码')
    await phone.see('5 分钟内有效')
    const wrong = (await codeFor(server, NUMBER)) === '000000' ? '111111' : '000000'
    await phone.fill('验证码', wrong)
    await phone.tap('用手机号登录')
    await phone.see('验证码不对或者过期了')
    await phone.fill('验证码', await codeFor(server, NUMBER))
    await phone.tap('用手机号登录')
    await phone.see('手机号码 139******01')
    await phone.tap('退出登录')
    await phone.see('没有登录，也能查、能申请。')

    const next = await town().phone()
    await next.open('/pages/mine/index')
    await next.tap('登录')
    await next.fill('手机号码', NUMBER)
    await next.fill('验证码', await codeFor(server, NUMBER))
    await next.tap('用手机号登录')
    await next.see('手机号码 139******01')

    // Who wrote as a guest on a third phone joins both.
    const third = await town().phone()
    await third.open('/pages/complaints/new/index?kind=suggestion')
    await third.fill('什么事', '集镇街道晚上路灯太暗')
    await third.fill('姓名', '李小满')
    await third.fill('联系电话', NUMBER)
    await third.tap('寄出')
    await third.see('收到')
    await third.open('/pages/sign-in/index')
    await third.fill('手机号码', NUMBER)
    await third.fill('验证码', await codeFor(server, NUMBER))
    await third.tap('用手机号登录')
    await third.see('合了以后不能再分开')
    await third.tap('是我本人，合到一起')
    await third.notSee('合了以后不能再分开')
    await third.open('/pages/mine/index')
    await third.see('手机号码 139******01')
    await next.open('/pages/mine/index')
    await next.see('集镇街道晚上路灯太暗')
    await next.tap('不再用这个号码')
    await next.tap(/再按一次/)
    await next.see('已登录')
  })
})
