import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fontsFor, runsOf, visible } from '../../../../cloud/adapters/letters/font-set'

const namesOf = async (text: string) => {
  const fonts = await fontsFor([{ text, weight: 'regular' }])
  if (!fonts.ok) throw new Error(fonts.code)
  return runsOf(text, 'regular', fonts.value).map((run) => [run.face.name, run.text])
}

describe('the font of a character', () => {
  it('is the serif where it has it, the fallback for rare names, run by run', async () => {
    assert.deepEqual(await namesOf('王䶮𠮷田'), [
      ['serif', '王䶮'],
      ['kai', '𠮷'],
      ['serif', '田'],
    ])
  })

  it('exists for all 20,992 and 6,592 characters of the first two blocks, so for nearly every name', async () => {
    const block = (from: number, to: number): string =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')
    for (const text of [block(0x4e00, 0x9fff), block(0x3400, 0x4dbf)])
      assert.ok((await fontsFor([{ text, weight: 'regular' }])).ok)
  })

  it('is not asked for signs that show nothing', () => {
    assert.equal(visible('葛\u{E0101}\uFE0F'), '葛')
  })
})
