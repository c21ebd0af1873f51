import { it } from 'node:test'
import { CHUNK_BYTES } from '../../src/domain/attachments/limits'
import { pdfText, photoWith } from '../support/attachment-files'
import { Desk } from './desk'
import { onBuild, onEachBuild, type Town } from './on-each-build'
import { Resident, untilSaved } from './resident'

const CHOOSE = /^(选择文件|从聊天里选文件)，附件/

/** A PDF of three chunks. */
const large = (): Uint8Array => {
  const bytes = Uint8Array.from({ length: CHUNK_BYTES * 2 + 100 }, (_, at) => (at * 2654435761) >>> 24)
  bytes.set(pdfText(), 0)
  return bytes
}

/** A resident before the files of a request. */
const atFilesOf = async (town: Town) => {
  const phone = await town.phone()
  const resident = new Resident(phone)
  await resident.startRequest()
  await resident.sayWhoAsCitizen()
  await resident.sayWhat()
  await phone.scrollTo('附件（可以不交）')
  return { phone, resident }
}

const LARGE = { name: '大文件.pdf', bytes: large() }

/** The connection is cut in the middle of a large file, and what is there is saved. */
const cutOff = async ({ phone }: Awaited<ReturnType<typeof atFilesOf>>): Promise<void> => {
  for (let times = 0; times < 3; times += 1) phone.refuseNext('/chunks/1')
  await phone.pickFiles(CHOOSE, [LARGE])
  await phone.see(/已传 49%，网络断了/)
  await untilSaved()
  // The first chunk isn't sent again: it would be refused.
  for (let times = 0; times < 3; times += 1) phone.refuseNext('/chunks/0')
}

onEachBuild('files that go along with a request', '2026-09-18', (town) => {
  const atFiles = () => atFilesOf(town())

  it('are uploaded, seen by staff, and open again on my own page', async () => {
    const { phone, resident } = await atFiles()
    await phone.pickFiles(CHOOSE, [
      { name: '现场照片.jpg', bytes: photoWith({ orientation: 6 }) },
      { name: '名册.pdf', bytes: pdfText() },
    ])
    await phone.see('现场照片.jpg')
    await phone.see('名册.pdf')
    await phone.notSee(/等待上传|正在上传/)
    await resident.sayHow()
    await phone.see('现场照片.jpg、名册.pdf')
    await resident.send()
    const number = await resident.numberOnReceipt()

    const desk = new Desk(await town().otherPhone())
    await desk.signIn(town().server.accounts.clerk)
    await desk.openCase(number)
    await desk.phone.scrollTo('现场照片.jpg')
    await desk.phone.tap('查看现场照片.jpg')
    await desk.phone.notSee('正在打开…')
  })

  it('go on at the missing part after the connection was cut, and after the page was killed', async () => {
    const at = await atFiles()
    const { phone } = at
    await cutOff(at)
    await phone.kill()
    await phone.scrollTo('附件（可以不交）')
    await phone.see('已传好')
  })

  it('are refused by name and cure, can be removed and brought back; the step waits for what is on its way', async () => {
    const { phone } = await atFiles()
    await phone.pickFiles(CHOOSE, [{ name: '骗人.pdf', bytes: new TextEncoder().encode('MZ') }])
    await phone.see('文件的内容和后缀名不一致')
    await phone.tap('下一步')
    await phone.see('还有附件没有传好')
    await phone.tap('删去骗人.pdf')
    await phone.see('已删去“骗人.pdf”，撤销')
    await phone.pickFiles(CHOOSE, [{ name: '名册.pdf', bytes: pdfText() }])
    await phone.see('已传好')
    await phone.tap('删去名册.pdf')
    await phone.notSee('已传好')
    await phone.tap('已删去“名册.pdf”，撤销')
    await phone.see('已传好')
    await phone.tap('下一步')
    await phone.see('怎么给您？')
  })

  it('bring an agent with his letter of authority', async () => {
    const phone = await town().phone()
    const resident = new Resident(phone)
    await resident.startRequest()
    await resident.sayWhoAsCitizen()
    await phone.toggle('我是代理人，替上面的申请人办')
    await phone.fill('代理人姓名', '李代理')
    await phone.choose('代理人证件名称', '身份证')
    await phone.fill('代理人证件号码', '11010519491231002X')
    await phone.fill('代理人电话', '13900000009')
    await phone.tap('下一步')
    await phone.see('请上传授权委托书')
    await phone.pickFiles(/^(选择文件|从聊天里选文件)，授权委托书/, [
      { name: '委托书.jpg', bytes: photoWith() },
    ])
    await phone.see('已传好')
    await resident.sayWhat()
    await resident.sayHow()
    await resident.send()
    await resident.numberOnReceipt()
  })
})

onBuild('h5', ['a file that the browser has let go of', '2026-09-18'], (town) => {
  it('is chosen again and goes on at the missing part', async () => {
    const at = await atFilesOf(town())
    const { phone } = at
    await cutOff(at)
    await phone.browserPage.evaluate("indexedDB.deleteDatabase('gkt-files')")
    await phone.kill()
    await phone.scrollTo('附件（可以不交）')
    await phone.see('没有传完，请重新选择同一个文件，会接着传')
    await phone.pickFiles(CHOOSE, [LARGE])
    await phone.see('已传好')
  })
})
