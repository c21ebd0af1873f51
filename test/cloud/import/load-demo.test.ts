import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadDemo } from '../../../cloud/seed/load-demo'
import { seedSettings } from '../../../cloud/seed/load-seed'
import { serverClock } from '../../../cloud/server-clock'
import { day } from '../../../src/domain/calendar/civil-date'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import { budgetOfTitle } from '../../../src/domain/structured/budget-of-title'
import { figuresInText } from '../../../src/domain/structured/figures-in-text'
import { wrongSums } from '../../../src/domain/structured/figures-table'
import { materialsIn } from '../../../src/domain/structured/materials'
import { procedureIn } from '../../../src/domain/structured/procedure-in-table'
import { onOneDatabase } from '../../support/databases'

onOneDatabase((engine) => {
  describe('the made-up documents of the demo', () => {
    it('say that they are made up, are put in once, and have something for each reader', async () => {
      const storage = await engine.open({ clock: serverClock(day('2026-09-18')) })
      await storage.putTenant(seedSettings())
      const count = await loadDemo(storage, 'zhanxi')
      const views = (await storage.read('zhanxi', async ({ documents }) => {
        const { items } = await documents.search({ q: '', columnId: '', cursor: '', limit: 50 })
        return Promise.all(items.map(({ id }) => documents.find(id)))
      }))!.flatMap((view) => (view === null ? [] : [view]))
      const revision = await storage.read('zhanxi', ({ documents }) => documents.revision())
      assert.equal(views.length, count)
      for (const { title, source, blocks } of views) {
        assert.match(`${title}｜${source}`, /^演示：.*｜演示内容/)
        assert.match(JSON.stringify(blocks[0]), /演示内容/)
      }
      const accounts = views.filter(({ columnId }) => columnId === 'budgets')
      assert.ok(
        accounts.every(({ title, blocks }) => budgetOfTitle(title) && figuresInText(blocks).length === 1),
      )
      const wrong = views.filter(({ blocks }) =>
        figuresInText(blocks).some(({ table }) => wrongSums(table).length > 0),
      )
      assert.deepEqual(
        wrong.map(({ title }) => title),
        ['演示：盏西镇2026年“三公”经费预算'],
      )
      const guides = views.filter(({ columnId }) => columnId === 'service_items')
      assert.ok(guides.every(({ blocks }) => materialsIn(blocks).length === 4))
      const flows = views.filter(({ blocks }) =>
        blocks.some((block) => block.kind === 'table' && procedureIn(block.rows, '') !== null),
      )
      assert.equal(flows.length, 3)
      const marked = await storage.read('zhanxi', async ({ dossiers, serviceHall }) => ({
        proposals: await dossiers.of(PROPOSAL).list({ limit: 9 }),
        hall: (await serviceHall.current()).hall,
        months: (await serviceHall.months()).length,
      }))
      assert.equal(marked?.proposals.length, 2)
      assert.ok(
        marked?.proposals.every(({ events }) => PROPOSAL.outlineOf(events).title.startsWith('演示：')),
      )
      assert.match(marked?.hall.windows[0]?.place ?? '', /^演示：/)
      assert.equal(marked?.months, 2)
      await loadDemo(storage, 'zhanxi')
      assert.equal(await storage.read('zhanxi', ({ documents }) => documents.revision()), revision)
    })
  })
})
