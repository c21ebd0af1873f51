import { day } from '../civil-date'
import type { HolidayNotice } from '../holiday-notice'

const SOURCE = '国务院办公厅通知；与两份公开日历数据逐日比对'

/**
 * The days of 2018 that the notice for 2019 arranges; the rest of 2018 is not kept.
 * Number and date of the notice are from memory until read in the notice itself (`numberVerified`).
 * @example HOLIDAYS_2018[0].off[0].festival // '元旦'
 */
export const HOLIDAYS_2018: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2018〕15号',
    publishedOn: day('2018-12-06'),
    year: 2018,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [{ festival: '元旦', from: day('2018-12-30'), to: day('2018-12-31') }],
    work: [{ festival: '元旦', on: day('2018-12-29') }],
    cancelledWork: [],
  },
]
