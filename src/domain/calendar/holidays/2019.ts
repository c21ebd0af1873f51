import { day } from '../civil-date'
import type { HolidayNotice } from '../holiday-notice'

const SOURCE = '国务院办公厅通知；与两份公开日历数据逐日比对'

/**
 * Days off in 2019: the yearly notice, and the change of 2019-03-22 that made Labour Day four days.
 * Number and date of the notice are from memory until read in the notice itself (`numberVerified`).
 * @example HOLIDAYS_2019[0].off[0].festival // '元旦'
 */
export const HOLIDAYS_2019: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2018〕15号',
    publishedOn: day('2018-12-06'),
    year: 2019,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [
      { festival: '元旦', from: day('2019-01-01'), to: day('2019-01-01') },
      { festival: '春节', from: day('2019-02-04'), to: day('2019-02-10') },
      { festival: '清明节', from: day('2019-04-05'), to: day('2019-04-07') },
      { festival: '劳动节', from: day('2019-05-01'), to: day('2019-05-01') },
      { festival: '端午节', from: day('2019-06-07'), to: day('2019-06-09') },
      { festival: '中秋节', from: day('2019-09-13'), to: day('2019-09-15') },
      { festival: '国庆节', from: day('2019-10-01'), to: day('2019-10-07') },
    ],
    work: [
      { festival: '春节', on: day('2019-02-02') },
      { festival: '春节', on: day('2019-02-03') },
      { festival: '国庆节', on: day('2019-09-29') },
      { festival: '国庆节', on: day('2019-10-12') },
    ],
    cancelledWork: [],
  },
  {
    number: '国办发明电〔2019〕3号',
    publishedOn: day('2019-03-22'),
    year: 2019,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [{ festival: '劳动节', from: day('2019-05-01'), to: day('2019-05-04') }],
    work: [
      { festival: '劳动节', on: day('2019-04-28') },
      { festival: '劳动节', on: day('2019-05-05') },
    ],
    cancelledWork: [],
  },
]
