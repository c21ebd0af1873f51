import { it } from 'node:test'
import { mp3Of } from '../support/sound-files'
import { Desk } from './desk'
import { onEachBuild } from './on-each-build'

const HERE = { name: '芒别村三组路口', lat: 24.9, lng: 97.95 }
const BEIJING = { name: '天安门', lat: 39.9, lng: 116.4 }
const WRITE = '/pages/complaints/new/index?kind=complaint'

onEachBuild('a matter that two people come upon', '2026-09-18', (town) => {
  it('is told with a place and a voice by the one, joined by the other, and counted at the desk', async () => {
    const one = await town().phone()
    await one.open(WRITE)
    await one.standAt(null)
    await one.tap(/^(在地图上选|标出我现在的位置)$/)
    await one.see('手机没有给位置，不要紧：把地点写在上面就行。')
    await one.standAt(BEIJING)
    await one.tap(/^(在地图上选|标出我现在的位置)$/)
    await one.see(/不在本县，没有标上/)
    await one.standAt(HERE)
    await one.tap(/^(在地图上选|标出我现在的位置)$/)
    await one.see('已经标出位置')
    await one.speak(null)
    await one.speak({ name: '录音.mp3', bytes: mp3Of(115) })
    await one.see(/已传好|传好了/)
    await one.fill('什么事', '路灯坏了，听录音')
    await one.fill('姓名', '李小满')
    await one.fill('联系电话', '13900000001')
    await one.tap('寄出')
    await one.see('已寄出')

    const other = await town().phone()
    await other.open(WRITE)
    await other.standAt(HERE)
    await other.tap(/^(在地图上选|标出我现在的位置)$/)
    await other.see('是不是同一件事')
    await other.notSee('李小满')
    await other.notSee('听录音')
    await other.tap(/^我也遇到/)
    await other.see(/已经算上您：盏信/)
    await other.open('/pages/mine/index')
    await other.see('我也遇到的')

    const clerk = new Desk(await town().phone())
    await clerk.signIn(town().server.accounts.clerk)
    await clerk.phone.tap(/^来信办理/)
    await clerk.phone.see(/另有 1 人遇到/)
    await clerk.phone.tap(/^投诉，路灯坏了/)
    await clerk.phone.see(/1 人，结果会一并告诉他们/)
    await clerk.phone.tap(/^听录音/)
  })
})
