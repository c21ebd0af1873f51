import type { Job } from '../job'
import type { DeskAct } from '../../../src/contract/staff-cases'
import { caseAfter } from './case-at'

const NOTICE: DeskAct = {
  act: 'notice_correction',
  points: ['写明是哪一年'],
  correctionDueOn: '2026-09-30',
}

/** What a resident writes anew after he was told what is missing. */
export const correction: Job = {
  name: 'correct a request',
  steps: [['send', /\/correct$/]],
  prepare: async ({ server, newPhone, number }) => {
    const mark = `2025年第${number}号补贴的名册`
    const { id, resident, read } = await caseAfter(server, `第${number}号补贴`, [
      { act: 'confirm_receipt', how: '' },
      NOTICE,
    ])
    const phone = await newPhone()
    await phone.putStorage('gkt:session', resident)
    const page = `/pages/requests/correct/index?id=${id}`
    await phone.open(page)
    await phone.see('要补正的')
    await phone.fill('信息名称或内容', mark)
    const press = () => phone.tap('提交补正')
    return {
      ...{ phone, mark, isWritten: true, press, button: '提交补正' },
      lookAgain: async () => {
        await phone.open(page)
        await phone.see(/要补正的|现在不需要补正/)
        if (!(await phone.text()).includes('要补正的')) return
        if ((await phone.valueOf('信息名称或内容')) === mark) await press()
        await phone.see(/办理过程|现在不需要补正|已补正/)
      },
      onServer: async () => {
        const { description, receivedOn, timeline } = await read()
        const times = timeline.filter(({ text, title }) => `${title}${text}`.includes(mark)).length
        return description === mark ? Array.from({ length: Math.max(1, times) }, () => ({ receivedOn })) : []
      },
    }
  },
}
