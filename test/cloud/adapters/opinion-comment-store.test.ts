import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import type { Stores } from '../../../cloud/ports/storage'
import { eachDatabase } from '../../support/databases'
import { township } from '../../support/storage-fixtures'

const AT = '2026-03-02T01:00:00.000Z'
const LATER = '2026-03-03T01:00:00.000Z'

eachDatabase((engine) => {
  let storage: PostgresStorage
  before(async () => {
    storage = await engine.open()
    for (const tenant of ['zhanxi', 'other']) {
      await storage.putTenant(township(tenant))
      await storage.write(tenant, async ({ people }) => {
        for (const id of ['an', 'bo'])
          await people.create({ id, displayName: '', roles: ['resident'], isGuest: true })
      })
    }
  })
  const write = async <T>(work: (stores: Stores) => Promise<T>, tenant = 'zhanxi'): Promise<T> =>
    (await storage.write(tenant, work)) as T
  const comment = (id: string, authorId: string, block: number | null = null) => ({
    id,
    roundId: 'round',
    authorId,
    block,
    text: `第${id}条`,
    sentAt: AT,
    changedAt: AT,
  })

  describe('comments on a draft', () => {
    it('are read back as they were written, by round and by author, and counted', async () => {
      await write(async ({ opinionComments }) => {
        await opinionComments.add(comment('1', 'an', 3))
        await opinionComments.add(comment('2', 'bo'))
      })
      const [all, mine, counts] = await write(async ({ opinionComments }) => [
        await opinionComments.listOfRound('round'),
        await opinionComments.listOfAuthor('round', 'an'),
        await opinionComments.countByRound(['round', 'none']),
      ])
      assert.deepEqual(all, [comment('1', 'an', 3), comment('2', 'bo')])
      assert.deepEqual(mine, [comment('1', 'an', 3)])
      assert.deepEqual([...counts], [['round', 2]])
    })

    it('are their author’s to change and take back, and nobody else’s; what is taken back is gone', async () => {
      await write(async ({ opinionComments }) => {
        const his = { id: '1', roundId: 'round', authorId: 'an' }
        const hers = { ...his, authorId: 'bo' }
        assert.equal(await opinionComments.change(hers, { text: '改', at: LATER }), false)
        assert.equal(await opinionComments.withdraw(hers, LATER), false)
        assert.equal(await opinionComments.change(his, { text: '改了', at: LATER }), true)
        assert.equal((await opinionComments.listOfAuthor('round', 'an'))[0]?.changedAt, LATER)
        assert.equal(await opinionComments.withdraw(his, LATER), true)
        assert.equal(await opinionComments.change(his, { text: '又改', at: LATER }), false)
        assert.deepEqual(await opinionComments.listOfAuthor('round', 'an'), [])
        assert.deepEqual([...(await opinionComments.countByRound([]))], [])
      })
    })

    it('are not there for another township', async () => {
      const elsewhere = await write(({ opinionComments }) => opinionComments.listOfRound('round'), 'other')
      assert.deepEqual(elsewhere, [])
    })
  })
})
