import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readDeskSurvey } from '../../src/contract/surveys'
import { call } from '../support/http-client'
import { guestToken, tokenOf } from '../support/people-in-tests'
import { answerAs, onSurvey, openedSurvey, sheetOf } from '../support/survey-forms'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

onOneBuild('a yearly survey', '2026-03-02', (town) => {
  it('is answered question by question without a name, once though the network drops, and ends in a result', async () => {
    const { server } = town()
    server.setToday('2026-03-02')
    const at = async (who: 'clerk' | 'head') => ({ server, token: await tokenOf(server, who) })
    const { id } = (await openedSurvey(await at('clerk'), await at('head'))).body
    const phone = await town().phone()
    await phone.open('/pages/home/index')
    await phone.see('2026年政务公开评议，两三分钟')
    await phone.tap(/^政务公开评议/)
    await phone.tap(/^2026年政务公开评议/)
    await phone.tap('开始答题')
    await phone.see('第 1 题，共 7 题')
    await phone.tap('下一题')
    await phone.see(/请选一个/)
    await phone.tap('满意')
    await phone.tap('下一题')
    await phone.see('第 2 题，共 7 题')
    // The phone rings, the program is put away: what was answered is still there.
    await phone.kill()
    await phone.tap('接着答')
    await phone.see('第 2 题，共 7 题')
    await phone.tap('上一题')
    await phone.see('第 1 题，共 7 题')
    await phone.tap('下一题')
    for (let question = 2; question <= 6; question += 1) {
      await phone.see(`第 ${question} 题，共 7 题`)
      await phone.tap('没办过，不清楚')
      await phone.tap('下一题')
    }
    await phone.fill('想说的话', '请打13812345678')
    await phone.tap('提交')
    await phone.see(/会让人认出是谁/)
    await phone.fill('想说的话', '公示栏的字太小')
    phone.dropNextAnswer('/answers')
    await phone.tap('提交')
    await phone.see('收到了，谢谢您')
    await phone.tap('看这次评议')
    await phone.see('您已经答过了，谢谢')
    const { body } = await call(server, readDeskSurvey, [{ id }, { token: (await at('clerk')).token }])
    assert.equal(body.turnout?.open.answered, 1)
    await phone.open('/pages/home/index')
    await phone.notSee('2026年政务公开评议，两三分钟')
    for (let more = 0; more < 4; more += 1)
      await answerAs({ server, token: await guestToken(server) }, id, sheetOf('good'))

    server.setToday('2026-04-02')
    const desk = new Desk(await town().otherPhone())
    await desk.signIn(server.accounts.clerk)
    await desk.phone.open(`/pages/staff/survey/index?id=${id}`)
    await desk.phone.see('公示栏的字太小')
    await desk.phone.tap('结果送审')
    await desk.phone.fill('大家还说了什么', '大家希望公示栏的字大一些。')
    await desk.phone.fill('镇里打算怎么改', '公示栏换成大字\n每周一更新')
    await desk.phone.tap('确定结果送审')
    await desk.phone.see('结果待审核')
    await onSurvey(await at('head'), { id, seq: 4 }, { act: 'publish_result' })
    await phone.open(`/pages/participation/survey/index?id=${id}`)
    await phone.see('大家怎么评')
    await phone.see('自己来答的：5 人')
    await phone.see('1．公示栏换成大字')
    await phone.notSee('公示栏的字太小')
  })
})
