import assert from 'node:assert/strict'
import { it } from 'node:test'
import { LEFT_OUT_TEXTS } from '../../../src/domain/county/left-out'

it('each reason to leave a township out is said in other words', () => {
  const texts = Object.values(LEFT_OUT_TEXTS)
  assert.equal(new Set(texts).size, texts.length)
})
