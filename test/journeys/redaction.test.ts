import { it } from 'node:test'
import PDFDocument from 'pdfkit'
import { Desk } from './desk'
import { onOneScreen } from './on-each-build'
import { Resident } from './resident'

const record = async (): Promise<Uint8Array> => {
  const doc = new PDFDocument({ size: 'A4' })
  doc.text('OPEN', 72, 72).text('11010519491231002X', 72, 400)
  doc.end()
  const parts: Buffer[] = []
  for await (const part of doc as unknown as AsyncIterable<Buffer>) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

onOneScreen('a record that is given in part', '2026-09-18', (town) => {
  it('is uploaded at the desk, marked by drawing and by page, and made into what may be given', async () => {
    const resident = new Resident(await town().phone())
    await resident.fillRequest()
    await resident.send()
    const number = await resident.numberOnReceipt()

    const phone = await town().phone()
    const desk = new Desk(phone)
    await desk.signIn(town().server.accounts.clerk)
    await desk.openCase(number)
    await phone.scrollTo(/^上传档案：(选择文件|从聊天里选文件)/)
    await phone.pickFiles(/^上传档案：(选择文件|从聊天里选文件)/, [
      { name: '名册.pdf', bytes: await record() },
    ])
    await phone.see('遮盖“名册.pdf”，部分公开')
    await phone.tap('遮盖名册.pdf')
    await phone.see('已遮盖 0 处')
    await phone.see('第 1 页，共 1 页')
    await phone.choose('不公开的理由', '属于国家秘密')
    await phone.drag(/^第 1 页/, [
      [0.1, 0.45],
      [0.9, 0.55],
    ])
    await phone.see('已遮盖 1 处')
    await phone.tap('遮盖整页')
    await phone.see('已遮盖 2 处')
    await phone.tap('取消第 2 处')
    await phone.see('已遮盖 1 处')
    await phone.tap('已取消一处，撤销')
    await phone.tap('取消第 2 处')
    await phone.tap('生成可以提供的文件')
    await phone.see('名册（已遮盖）.pdf')
  })
})
