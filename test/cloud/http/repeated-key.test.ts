import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { repeatedKey } from '../../../cloud/http/repeated-key'

describe('a name that stands twice in a JSON object', () => {
  it('is told by its path', () => {
    assert.equal(repeatedKey('{"a":1,"a":1}'), 'a')
    assert.equal(repeatedKey('{"act":{"points":["写"],"points":["明"]}}'), 'act.points')
    assert.equal(repeatedKey('{"x":[{"b":1},{"b":2,"b":3}]}'), 'x.b')
  })

  it('is seen through its escapes', () => {
    assert.equal(repeatedKey('{"name":1,"\\u006eame":2}'), 'name')
  })

  it('is not one that stands in another object, in a list, or in a text', () => {
    for (const sound of [
      '{"a":{"a":1},"b":{"a":1}}',
      '[{"a":1},{"a":2}]',
      '{"a":"\\"a\\":1,\\"a\\":2"}',
      '{}',
      '5',
    ])
      assert.equal(repeatedKey(sound), null, sound)
  })

  it('is found however deep a text is nested', () => {
    const deep = `${'{"a":'.repeat(30_000)}{"b":1,"b":2}${'}'.repeat(30_000)}`
    assert.match(repeatedKey(deep) ?? '', /^a\.a.*\.b$/)
  })
})
