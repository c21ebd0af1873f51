import { day } from '../civil-date'
import type { HolidayNotice } from '../holiday-notice'

const SOURCE = '国务院办公厅通知；与两份公开日历数据逐日比对'

/**
 * Days off in 2020: the yearly notice, and the notice of 2020-01-27 that lengthened Spring Festival to 02-02.
 * Number and date of the notice are from memory until read in the notice itself (`numberVerified`).
 * @example HOLIDAYS_2020[0].off[0].festival // '元旦'
 */
export const HOLIDAYS_2020: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2019〕16号',
    publishedOn: day('2019-11-21'),
    year: 2020,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [
      { festival: '元旦', from: day('2020-01-01'), to: day('2020-01-01') },
      { festival: '春节', from: day('2020-01-24'), to: day('2020-01-30') },
      { festival: '清明节', from: day('2020-04-04'), to: day('2020-04-06') },
      { festival: '劳动节', from: day('2020-05-01'), to: day('2020-05-05') },
      { festival: '端午节', from: day('2020-06-25'), to: day('2020-06-27') },
      { festival: '国庆节、中秋节', from: day('2020-10-01'), to: day('2020-10-08') },
    ],
    work: [
      { festival: '春节', on: day('2020-01-19') },
      { festival: '春节', on: day('2020-02-01') },
      { festival: '劳动节', on: day('2020-04-26') },
      { festival: '劳动节', on: day('2020-05-09') },
      { festival: '端午节', on: day('2020-06-28') },
      { festival: '国庆节', on: day('2020-09-27') },
      { festival: '国庆节', on: day('2020-10-10') },
    ],
    cancelledWork: [],
  },
  {
    number: '国办发明电〔2020〕1号',
    publishedOn: day('2020-01-27'),
    year: 2020,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [{ festival: '春节（延长）', from: day('2020-01-31'), to: day('2020-02-02') }],
    work: [],
    cancelledWork: [day('2020-02-01')],
  },
]
