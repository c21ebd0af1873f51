import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { holidayNoticeOf, localDaysOf, missingFestivals } from '../../../src/domain/calendar/loaded-days'

const row = (on: string, isRest: boolean, verified = true) => ({
  on: day(on),
  isRest,
  note: '泼水节',
  source: '州人民政府办公室通知',
  verified,
})

describe('days that came as data', () => {
  it('are days off or days worked, with note and source', () => {
    const [off, work] = localDaysOf([row('2026-04-13', true), row('2026-04-19', false)])
    assert.deepEqual([off?.off, off?.work, off?.festival], [['2026-04-13'], [], '泼水节'])
    assert.deepEqual([work?.off, work?.work], [[], ['2026-04-19']])
  })

  it('are not in force until they are verified', () => {
    assert.deepEqual(
      localDaysOf([row('2026-04-13', true, false), row('2026-04-14', true)]).map(({ inForce }) => inForce),
      [false, true],
    )
  })

  it('make a national notice, day by day', () => {
    const days = [row('2027-01-01', true), row('2027-01-03', false)]
    const notice = holidayNoticeOf({ number: '测试1号', year: 2027, publishedOn: day('2026-11-04'), days })
    assert.deepEqual(notice.off, [{ festival: '泼水节', from: '2027-01-01', to: '2027-01-01' }])
    assert.deepEqual(notice.work, [{ festival: '泼水节', on: '2027-01-03' }])
  })

  it('make a whole year only with every public holiday (放假办法 2)', () => {
    const days = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节'].map((note) => ({
      ...row('2027-01-01', true),
      note,
    }))
    const notice = { number: '测试1号', year: 2027, publishedOn: day('2026-11-04'), days }
    assert.deepEqual(missingFestivals(notice), ['国庆'])
    const whole = [...days, { ...row('2027-10-01', true), note: '国庆节' }]
    assert.deepEqual(missingFestivals({ ...notice, days: whole }), [])
    assert.equal(missingFestivals({ ...notice, year: 2028 }).length, 7)
  })
})
