import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { temporaryFolder } from '../support/databases'
import type { Look } from './evidence'
import { keptLooks } from './walk/kept-looks'

const lookAt = (page: string) => ({ page }) as Look
const OF = 'build 500'

describe('a walk that was cut short', () => {
  const file = path.join(temporaryFolder(), 'looks.jsonl')

  it('goes on after the last page that was measured to its end', () => {
    const first = keptLooks({ of: OF, goesOn: false }, file)
    first.keep(lookAt('/pages/home/index'))
    first.keep(lookAt('/pages/mine/index'))
    appendFileSync(file, '{"of":"build 500","look":{"pa')
    const again = keptLooks({ of: OF, goesOn: true }, file)
    assert.deepEqual(again.looks, [lookAt('/pages/home/index'), lookAt('/pages/mine/index')])
    again.keep(lookAt('/pages/apply/index'))
    assert.equal(keptLooks({ of: OF, goesOn: true }, file).looks.length, 3)
  })

  it('looks at another build from its first page on, and anew where nobody asks to go on', () => {
    assert.deepEqual(keptLooks({ of: 'another build 500', goesOn: true }, file).looks, [])
    keptLooks({ of: OF, goesOn: true }, file).keep(lookAt('/pages/home/index'))
    assert.deepEqual(keptLooks({ of: OF, goesOn: false }, file).looks, [])
  })
})
