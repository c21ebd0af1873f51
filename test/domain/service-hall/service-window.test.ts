import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  checkWindow,
  dutyOn,
  NOT_REGISTERED,
  WEEKDAY_TEXTS,
  WEEKDAYS,
  WINDOW_FIELD_TEXTS,
  windowNamedIn,
  type ServiceWindow,
} from '../../../src/domain/service-hall/service-window'

const window = (over: Partial<ServiceWindow> = {}): ServiceWindow => ({
  id: 'w1',
  name: '民政窗口',
  covers: '',
  place: '',
  hours: '',
  phone: '',
  queueNote: '',
  sourceNote: '',
  duty: [],
  ...over,
})

const field = (given: ServiceWindow, others: readonly ServiceWindow[] = []) => {
  const checked = checkWindow(given, others)
  return checked.ok ? '' : checked.detail.field
}

describe('a window of the service hall (办事窗口)', () => {
  it('needs a name of its own and a number that can be dialled, or none', () => {
    assert.equal(field(window({ name: ' ' })), 'name')
    assert.equal(field(window({ id: 'w2' }), [window()]), 'name')
    assert.equal(field(window(), [window()]), '')
    assert.equal(field(window({ phone: '见门口' })), 'phone')
    assert.equal(field(window({ phone: '0692-8180000' })), '')
    assert.equal(field(window({ phone: '12345' })), '')
  })

  it('keeps who is on duty by weekday, days without anybody left out', () => {
    const duty = [
      { weekday: 5, people: ' ' },
      { weekday: 1, people: ' 王某（低保专干） ' },
    ] as const
    const checked = checkWindow(window({ duty }), [])
    assert.deepEqual(checked.ok && checked.value.duty, [{ weekday: 1, people: '王某（低保专干）' }])
    assert.equal(dutyOn({ duty }, 1), ' 王某（低保专干） ')
    assert.equal(dutyOn({ duty }, 3), '')
  })

  it('is found by the name a guide gives it, the longer name first', () => {
    const windows = [
      window({ name: '社保窗口' }),
      window({ id: 'w2', name: '城乡社保窗口' }),
      window({ id: 'w3' }),
    ]
    assert.equal(windowNamedIn('镇便民服务中心民政窗口', windows)?.id, 'w3')
    assert.equal(windowNamedIn('城乡社保窗口', windows)?.id, 'w2')
    assert.equal(windowNamedIn('民政、残联综合窗口', windows)?.id, 'w3')
    assert.equal(windowNamedIn('村委会', windows), null)
  })

  it('has its words', () => {
    assert.equal(WEEKDAYS.map((weekday) => WEEKDAY_TEXTS[weekday]).join(''), '周一周二周三周四周五周六周日')
    assert.equal(WINDOW_FIELD_TEXTS.queueNote, '排队提示')
    assert.equal(NOT_REGISTERED, '未登记')
  })
})
