import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listPowers } from '../../../../src/contract/powers'
import { EMPTY_POWER, powerBlocks } from '../../../../src/domain/powers/power-blocks'
import { flowRows, withFlow } from '../../../../src/domain/structured/flow-rows'
import { PROCEDURE_END } from '../../../../src/domain/structured/procedure'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { PublishingDesk } from '../../../support/publications'
import { startServer, type TestServer } from '../../../support/server'

const STEPS = [
  { id: '0', name: '受理', who: '便民服务中心', term: '当日', ways: [] },
  {
    ...{ id: '1', name: '审查', who: '农业农村服务中心', term: '10个工作日' },
    ways: [
      { when: '符合', to: PROCEDURE_END },
      { when: '不符合', to: '0' },
    ],
  },
]
const POWER = {
  ...EMPTY_POWER,
  name: '农村村民宅基地审批',
  kind: 'permit',
  unit: '农业农村服务中心',
} as const

onOneDatabase((database) => {
  describe('the list of powers', () => {
    let server: TestServer
    let documentId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())
    const list = async () => (await call(server, listPowers, [{}])).body

    it('is empty while nothing was published', async () => {
      assert.deepEqual(await list(), { kinds: [], otherDocuments: 0 })
    })

    it('names a power once its document passed the gates, and not before', async () => {
      const desk = new PublishingDesk(server)
      const blocks = withFlow(powerBlocks(POWER), STEPS)
      const over = { title: '农村村民宅基地审批职权和流程图', columnId: 'powers', documentNumber: '', blocks }
      const id = await desk.cleared(over)
      assert.deepEqual((await list()).kinds, [])
      documentId = (await desk.acts(id, [['head', { act: 'publish', publishAt: null }]])).documentId ?? ''
      assert.deepEqual(await list(), {
        kinds: [
          {
            ...{ kind: 'permit', text: '行政许可' },
            powers: [
              {
                ...{ name: POWER.name, kind: 'permit', basis: '', unit: POWER.unit, term: '' },
                ...{ documentId, hasChart: true },
              },
            ],
          },
        ],
        otherDocuments: 0,
      })
    })

    it('tells a power that a whole list names too from the document that draws its flow', async () => {
      const rows = [
        ['职权名称', '类别', '承办机构'],
        [POWER.name, '行政许可', ''],
        ['占道经营处罚', '行政处罚', '综合执法队'],
      ]
      const desk = new PublishingDesk(server)
      const blocks = [{ kind: 'table', rows } as const]
      await desk.published({ title: '权责清单（2026年版）', columnId: 'powers', documentNumber: '', blocks })
      const { kinds } = await list()
      assert.deepEqual(
        kinds.map(({ text, powers }) => [text, powers.map(({ hasChart }) => hasChart)]),
        [
          ['行政许可', [true]],
          ['行政处罚', [false]],
        ],
      )
      assert.equal(kinds[0]?.powers[0]?.documentId, documentId)
    })

    it('counts what it can’t read', async () => {
      const desk = new PublishingDesk(server)
      const blocks = [{ kind: 'table', rows: flowRows(STEPS) } as const]
      await desk.published({ title: '流程图', columnId: 'powers', documentNumber: '', blocks })
      assert.equal((await list()).otherDocuments, 1)
    })
  })
})
