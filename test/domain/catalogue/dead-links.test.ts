import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deadLinks, linkedDocuments, linksIn } from '../../../src/domain/catalogue/dead-links'

const OPEN = 'https://gk.example.gov.cn/#/pages/disclosures/document/index?id=a1'
const GONE = '/pages/disclosures/document/index?id=b2'
const isOpen = (id: string) => id === 'a1'
const because = (text: string) => deadLinks([text], isOpen).map((dead) => dead.because)

describe('links in documents', () => {
  it('end where the Chinese sentence goes on', () => {
    assert.deepEqual(linksIn('详见 https://www.gov.cn/zhengce，或者www.yn.gov.cn。'), [
      'https://www.gov.cn/zhengce',
      'www.yn.gov.cn',
    ])
    assert.deepEqual(linksIn('没有链接，只有 3:15 和 a/b'), [])
  })

  it('are dead when they lead to a document that is taken down', () => {
    assert.deepEqual(because(`原文 ${OPEN}`), [])
    assert.deepEqual(because(`原文 ${GONE}`), ['gone'])
    assert.deepEqual(linkedDocuments([`${OPEN} 和 ${GONE}`, GONE]), ['a1', 'b2'])
  })

  it('are dead when written wrongly', () => {
    for (const link of [
      'http:/www.gov.cn',
      'https://',
      'http://政府网站',
      'https:\\\\www.gov.cn',
      'http://gov',
    ])
      assert.deepEqual(because(`见 ${link}`), ['malformed'], link)
  })

  it('are dead for residents when they lead into an office network', () => {
    for (const link of ['http://192.168.1.8/oa', 'http://10.1.1.1', 'http://localhost:8080/x'])
      assert.deepEqual(because(link), ['inner'], link)
  })

  it('are well when they are whole', () => {
    for (const link of ['https://www.gov.cn', 'www.dh.gov.cn/a?b=1', 'http://121.36.1.8:8080/a'])
      assert.deepEqual(because(link), [], link)
  })

  it('are told once each', () => {
    assert.equal(deadLinks([GONE, GONE], isOpen).length, 1)
  })
})
