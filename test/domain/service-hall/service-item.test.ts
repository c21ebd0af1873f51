import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { serviceItemIn, serviceListOf } from '../../../src/domain/service-hall/service-item'

const heading = (text: string) => ({ kind: 'heading', level: 2, text }) as const
const line = (text: string) => ({ kind: 'paragraph', text }) as const

describe('a guide read as a service item (Art. 20(5))', () => {
  it('is read part by part, below headings and lines that are typed as headings', () => {
    const item = serviceItemIn([
      line('（样例）'),
      heading('一、申请条件'),
      line('本镇户籍'),
      line('家庭收入低于标准'),
      line('二、申请材料'),
      line('1. 身份证'),
      line('2. 户口簿'),
      line('三、承诺时限'),
      line('3个工作日'),
      line('四、其他事项'),
      line('带老花镜'),
      line('收费：不收费'),
    ])
    assert.equal(item?.condition, '本镇户籍\n家庭收入低于标准')
    assert.deepEqual(item?.materialList, ['身份证', '户口簿'])
    assert.equal(item?.promise, '3个工作日')
    assert.equal(item?.fees, '不收费')
    assert.equal(item?.basis, '')
  })

  it('is read out of a row of an imported list, which keeps its columns as a table', () => {
    const rows = [
      ['事项名称', '临时救助'],
      ['事项类别', '公共服务'],
      ['申请材料', '1.身份证；2.申请书；3.困难证明。'],
      ['承诺时限', '10个工作日'],
      ['办理窗口', '民政窗口'],
    ]
    const item = serviceItemIn([{ kind: 'table', rows }])
    assert.deepEqual(item?.materialList, ['身份证', '申请书', '困难证明'])
    assert.deepEqual([item?.promise, item?.window], ['10个工作日', '民政窗口'])
  })

  it('is not read out of a notice that has a part or two', () => {
    assert.equal(serviceItemIn([heading('一、申请条件'), line('本镇户籍'), heading('附则')]), null)
    assert.equal(serviceItemIn([]), null)
  })

  it('reads a table below a heading row by row', () => {
    const steps = {
      kind: 'table',
      rows: [
        ['环节', '时限'],
        ['受理', '当场'],
        ['审核', '5天'],
      ],
    } as const
    const item = serviceItemIn([heading('办理流程'), steps, line('收费：无'), line('办理窗口：民政窗口')])
    assert.equal(item?.procedure, '受理，当场\n审核，5天')
  })

  it('stands in one of the five lists (许可·服务·执法·处罚·监管)', () => {
    const lists = ['行政许可', '公共服务', '行政强制', '行政处罚', '监督检查', '', '处罚'].map((list) =>
      serviceListOf({ list }),
    )
    assert.deepEqual(lists, [
      'permits',
      'services',
      'enforcement',
      'penalties',
      'supervision',
      'services',
      'penalties',
    ])
  })
})
