import assert from 'node:assert/strict'
import { it } from 'node:test'
import { POWER_KIND_TEXTS, POWER_KINDS, powerKindOf } from '../../../src/domain/powers/power-kinds'

it('a kind is known by its name, with or without 行政; all else is 其他', () => {
  for (const kind of POWER_KINDS) assert.equal(powerKindOf(POWER_KIND_TEXTS[kind]), kind)
  assert.equal(powerKindOf('许可'), 'permit')
  assert.equal(powerKindOf('审核转报'), 'other')
  assert.equal(powerKindOf(''), 'other')
})
