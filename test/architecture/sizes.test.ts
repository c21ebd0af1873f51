import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sourceFiles } from '../support/source-tree'

const percentile = (numbers: readonly number[], part: number) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? 0

describe('the size of rooms', () => {
  const product = sourceFiles(['src', 'cloud'], /\.tsx?$/)
  const sizes = product.map((file) => file.lines)

  it('has a median file of at most 60 lines and 95 of 100 files at most 200', () => {
    assert.ok(percentile(sizes, 0.5) <= 60, `median ${percentile(sizes, 0.5)}`)
    assert.ok(percentile(sizes, 0.95) <= 200, `p95 ${percentile(sizes, 0.95)}`)
  })

  it('has no file over 300 lines, tests included', () => {
    const long = [...product, ...sourceFiles(['test'], /\.tsx?$/)].filter((file) => file.lines > 300)
    assert.deepEqual(
      long.map((file) => `${file.path} ${file.lines}`),
      [],
    )
  })

  it('has no file or folder named utils, helpers, common, misc, lib or data', () => {
    const vague = sourceFiles(['src', 'cloud', 'test'], /\.(tsx?|mjs|scss)$/).filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|lib|data)(\/|\.)/.test(file.path),
    )
    assert.deepEqual(
      vague.map((file) => file.path),
      [],
    )
  })

  it('has no `any`, no suppression without a reason, nothing left to do', () => {
    const shared = sourceFiles(['src', 'cloud'], /\.tsx?$/)
    const loose = shared.filter((file) =>
      /(:|\bas|<)\s*any\b|@ts-ignore|@ts-nocheck|\b(TODO|FIXME|XXX)\b/.test(file.text),
    )
    assert.deepEqual(
      loose.map((file) => file.path),
      [],
    )
    const mute = shared.filter((file) => /eslint-disable(?!.*--)/.test(file.text))
    assert.deepEqual(
      mute.map((file) => file.path),
      [],
    )
  })
})
