import { it } from 'node:test'
import { gcj02Of } from '../../src/domain/complaint/place'
import { sendLetter } from '../support/complaint-forms'
import { guestToken } from '../support/people-in-tests'
import { mp3Of } from '../support/sound-files'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

const HERE = { name: '芒别村三组路口', lat: 24.9, lng: 97.95 }
const BEIJING = { name: '天安门', lat: 39.9, lng: 116.4 }
const POINT = /^(在地图上选|标出我现在的位置)$/

onOneBuild('a matter that two people come upon', '2026-09-18', (town) => {
  it('is joined by the second, who tells another by place and voice; the desk counts and hears', async () => {
    const { server, build } = town()
    const point = build === 'h5' ? gcj02Of(HERE) : { lat: HERE.lat, lng: HERE.lng }
    await sendLetter(server, await guestToken(server), { text: '路灯坏了，我叫李小满', place: '', point })

    const phone = await town().phone()
    await phone.open('/pages/complaints/new/index?kind=complaint')
    await phone.standAt(null)
    await phone.tap(POINT)
    await phone.see('手机没有给位置，不要紧：把地点写在上面就行。')
    await phone.standAt(BEIJING)
    await phone.tap(POINT)
    await phone.see(/不在本县，没有标上/)
    await phone.standAt(HERE)
    await phone.tap(POINT)
    await phone.see('已经标出位置')
    await phone.see('是不是同一件事')
    await phone.notSee('李小满')
    await phone.tap(/^我也遇到/)
    await phone.see(/已经算上您：盏信/)

    await phone.speak(null)
    await phone.speak({ name: '录音.mp3', bytes: mp3Of(115) })
    await phone.see('已传好')
    await phone.fill('什么事', '垃圾桶也满了，听录音')
    await phone.fill('姓名', '王芳')
    await phone.fill('联系电话', '13900000002')
    await phone.tap('寄出')
    await phone.see('已寄出')
    await phone.open('/pages/mine/index')
    await phone.see('我也遇到的')

    const clerk = new Desk(await town().otherPhone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.tap(/^来信办理/)
    await clerk.phone.see(/另有 1 人遇到/)
    await clerk.phone.tap(/^投诉，垃圾桶也满了/)
    await clerk.phone.tap(/^听录音/)
  })
})
