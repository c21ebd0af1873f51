import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answeringPart, questionsIn } from '../../../src/domain/complaint/questions-asked'

/** Letters as people write them, and what each of them asks. */
const LETTERS: readonly (readonly [text: string, asks: readonly string[]])[] = [
  ['芒别村三组路口的路灯坏了两个月，晚上看不见路。', []],
  ['路灯坏了。什么时候修？为什么没人管？', ['什么时候修？', '为什么没人管？']],
  ['请问低保一年审核几次，是否要本人到场', ['是否要本人到场']],
  ['我家的补贴今年发了多少，去年的为什么少一半？', ['我家的补贴今年发了多少，去年的为什么少一半？']],
  ['不知道为什么水一直是黄的，望处理。', []],
  [
    '1、危房改造名单公布了吗\n2、资金什么时候到位\n3、请公布施工队',
    ['危房改造名单公布了吗', '资金什么时候到位', '请公布施工队'],
  ],
  ['一、修路占了我家的地。二、补偿怎么算。', ['修路占了我家的地', '补偿怎么算']],
  ['建议把垃圾桶放在村口，谢谢。', []],
  ['办理医保要带什么材料？周末能不能办？', ['办理医保要带什么材料？', '周末能不能办？']],
  ['村里的账多久公布一次。', ['村里的账多久公布一次']],
  ['谁负责清理河道，请告知电话。', ['谁负责清理河道，请告知电话']],
  ['没什么大事，就是路太烂，无论如何请修一下。', []],
  ['养老金去哪里领，几天到账？', ['养老金去哪里领，几天到账？']],
  ['干部态度不好，我问了三次都不理，太气人！', []],
]

describe('what a letter asks', () => {
  it('is found in the measured letters: nothing made up, at most one in ten missed', () => {
    let [missed, madeUp, all] = [0, 0, 0]
    const wrong: string[] = []
    for (const [text, asks] of LETTERS) {
      const found = questionsIn(text)
      all += asks.length
      missed += asks.filter((question) => !found.includes(question)).length
      madeUp += found.filter((question) => !asks.includes(question)).length
      if (JSON.stringify(found) !== JSON.stringify(asks)) wrong.push(`${text} → ${found.join('|')}`)
    }
    assert.deepEqual([madeUp, missed / all <= 0.1], [0, true], wrong.join('\n'))
  })

  it('is each question once, ten at most', () => {
    const text = Array.from({ length: 14 }, (_, at) => `第${at}件事什么时候办好？`).join('')
    assert.equal(questionsIn(`${text}${text}`).length, 10)
  })
})

describe('the part of an answer that answers a question', () => {
  const ANSWER =
    '路灯的配件已经采购，3月9日前修好。没有及时修，是因为电力所人手不够。垃圾桶由环卫站每天清运。'

  it('is the sentence that speaks of it', () => {
    assert.equal(answeringPart('路灯什么时候修好', ANSWER), '路灯的配件已经采购，3月9日前修好')
    assert.equal(answeringPart('什么时候修？', '路灯9月20日修好。'), '路灯9月20日修好')
    assert.equal(answeringPart('垃圾桶谁来清运', ANSWER), '垃圾桶由环卫站每天清运')
  })

  it('is none where nothing does, or where a day is asked for and none is said', () => {
    assert.equal(answeringPart('低保名单公布了吗', ANSWER), null)
    assert.equal(answeringPart('路灯什么时候修好', '路灯会尽快修好。'), null)
    assert.equal(answeringPart('路灯什么时候修好', ''), null)
  })
})
