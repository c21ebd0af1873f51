import { comes } from '../support/patience'
import type { Phone } from './faults'

const MINE = '/pages/mine/index'
const WAITS = '待发送（'

/** Has what waits on the phone sent now; and where nothing waits, finishes what was left half written. */
export const whileSomethingWaits = async (phone: Phone, finish: () => Promise<void>): Promise<void> => {
  await phone.open(MINE)
  await phone.see('看字大小')
  if (!(await phone.text()).includes(WAITS)) await finish()
  await phone.open(MINE)
  await phone.see('看字大小')
  const isEmpty = async () => !(await phone.text()).includes(WAITS)
  await comes(isEmpty, { pause: 200 })
}
