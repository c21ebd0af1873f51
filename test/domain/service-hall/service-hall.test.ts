import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  EMPTY_HALL,
  missingInHall,
  withBridge,
  withoutWindow,
  withWindow,
} from '../../../src/domain/service-hall/service-hall'
import type { ServiceWindow } from '../../../src/domain/service-hall/service-window'

const window = (id: string, name: string, over: Partial<ServiceWindow> = {}): ServiceWindow => ({
  ...{ id, name, covers: '', place: '', hours: '', phone: '', queueNote: '', sourceNote: '', duty: [] },
  ...over,
})

const with2 = () => {
  const one = withWindow(EMPTY_HALL, window('a', '民政窗口'))
  assert.ok(one.ok)
  const two = withWindow(one.value, window('b', '医保窗口'))
  assert.ok(two.ok)
  return two.value
}

describe('the service hall (办事大厅)', () => {
  it('takes windows up at its end, changes them in their place, lets them go', () => {
    const hall = with2()
    const changed = withWindow(hall, window('a', '民政窗口', { place: '一楼' }))
    assert.deepEqual(changed.ok && changed.value.windows.map(({ id, place }) => `${id}${place}`), [
      'a一楼',
      'b',
    ])
    assert.deepEqual(
      withoutWindow(hall, 'a')?.windows.map(({ id }) => id),
      ['b'],
    )
    assert.equal(withoutWindow(hall, 'c'), null)
  })

  it('refuses a name twice and more windows than a hall has', () => {
    assert.equal(withWindow(with2(), window('c', '民政窗口')).ok, false)
    const windows = Array.from({ length: 60 }, (_, at) => window(`w${at}`, `第${at}窗口`))
    assert.equal(withWindow({ ...EMPTY_HALL, windows }, window('more', '又一个')).ok, false)
  })

  it('leads to the app by an address of the web or none', () => {
    const { bridge } = EMPTY_HALL
    const of = (link: string, name = bridge.name) =>
      withBridge(EMPTY_HALL, { note: ' 周末休息 ', sourceNote: '', bridge: { ...bridge, link, name } })
    const done = of('')
    assert.equal(done.ok && done.value.note, '周末休息')
    assert.ok(of('https://zwfw.yn.gov.cn/app').ok)
    for (const refused of [of('http://zwfw.yn.gov.cn'), of('javascript:alert(1)'), of('', ' ')])
      assert.equal(refused.ok, false)
  })

  it('says what nobody has registered yet', () => {
    const known = {
      place: '一楼',
      hours: '9:00—17:00',
      phone: '12345',
      duty: [{ weekday: 1, people: '甲' }],
    } as const
    const hall = {
      ...EMPTY_HALL,
      windows: [window('a', '民政窗口', known), window('b', '医保窗口', { place: '二楼' })],
    }
    assert.deepEqual(missingInHall(hall), ['医保窗口：办公时间、电话、值班人员'])
  })
})
