import { it } from 'node:test'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { signInByPhone } from '../../src/contract/phones'
import { call, newKey } from '../support/http-client'
import { codeFor } from '../support/phone-forms'
import { requestForm } from '../support/request-forms'
import { onOneBuild } from './on-each-build'

const NUMBER = '13908760002'

onOneBuild('somebody who deletes what is hers', '2026-03-02', (town) => {
  it('reads what there is and what would stay, and is signed out everywhere after it', async () => {
    const { server } = town()
    const signedIn = await call(server, signInByPhone, [
      { phone: NUMBER, code: await codeFor(server, NUMBER) },
    ])
    const { token } = signedIn.body
    await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
    const phone = await town().phone()
    await phone.open('/pages/mine/my-data/index')
    await phone.see('这里没有您的资料')
    await phone.open('/pages/mine/index')
    await phone.tap('登录')
    await phone.fill('手机号码', NUMBER)
    await phone.fill('验证码', await codeFor(server, NUMBER))
    await phone.tap('用手机号登录')
    await phone.see('手机号码 139******02')
    await phone.tap('我的资料')
    await phone.see('留下 政府信息公开申请 1 件')
    await phone.see('照常答复，以后用编号和电话后四位查')
    await phone.tap('删除我的资料')
    await phone.see('请填写“删除”两个字')
    await phone.fill('确定要删的，请填写“删除”', '删除')
    await phone.tap('删除我的资料')
    await phone.see('删好了，这部手机也退出了。')
    await phone.open('/pages/mine/index')
    await phone.see('没有登录，也能查、能申请。')
  })
})
