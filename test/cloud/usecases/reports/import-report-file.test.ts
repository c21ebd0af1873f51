import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { downloadReport, importReportFile, type ReportFormat } from '../../../../src/contract/report-files'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { keepReportsFrom, reportAct, reportOf, type AtDesk } from '../../../support/report-forms'
import { startServer, type TestServer } from '../../../support/server'
import { upload, type TestFile } from '../../../support/uploads'

const textFile = (name: string, text: string): TestFile => ({ name, bytes: new TextEncoder().encode(text) })

onOneDatabase((database) => {
  describe('the file of an older report', () => {
    let server: TestServer
    let clerk: AtDesk
    before(async () => {
      server = await startServer({ database, today: '2026-01-05', documents: false })
      clerk = { server, token: await tokenOf(server, 'clerk') }
      await keepReportsFrom(server, 2025)
      for (const [key, value] of [
        ['table2.new.citizen', 3],
        ['table2.r1.citizen', 2],
        ['table2.carried_out.citizen', 1],
        ['table1_5.licences.decisions', 12],
      ] as const)
        await reportAct(clerk, '2024', { act: 'enter_figure', key, value, source: '台账', reason: '' })
    })
    after(() => server.stop())

    const known = async (id: string) =>
      (await reportOf(clerk, id)).report.tables
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .filter(({ value }) => value !== null)
        .map(({ key, value }) => [key, value])

    const importInto = async (id: string, file: TestFile) => {
      const sent = await upload({ server, token: clerk.token }, file)
      const { seq } = await reportOf(clerk, id)
      return call(server, importReportFile, [
        { id, seq, file: sent.body.id },
        { token: clerk.token, key: newKey() },
      ])
    }

    const fileOf2024 = async (format: ReportFormat): Promise<TestFile> => {
      const { bytes } = await callFile(server, downloadReport, [
        { id: '2024', format },
        { token: clerk.token },
      ])
      return { name: `2024.${format}`, bytes: new Uint8Array(bytes) }
    }

    for (const [year, format] of [
      ['2023', 'xlsx'],
      ['2022', 'docx'],
    ] as const)
      it(`gives every figure that it states, out of ${format}; what it does not state stays unknown`, async () => {
        const done = await importInto(year, await fileOf2024(format))
        assert.equal(done.status, 200, done.error?.message)
        assert.deepEqual(await known(year), await known('2024'))
        const cell = done.body.report.tables[1]?.rows[0]?.cells[0]
        assert.match(cell?.note ?? '', new RegExp(`文件：2024.${format}`))
      })

    it('is refused whole where it has no such table, a total is not the sum of its parts, or it cannot be read', async () => {
      const rows = (await reportOf(clerk, '2024')).report.tables.find(({ key }) => key === 'table2')!.rows
      const wrong = rows
        .map(({ label }, at) => [label, 0, 0, 0, 0, 0, 0, at === 0 ? 7 : 0].join(','))
        .join('\n')
      for (const [file, words] of [
        [textFile('说明.txt', '2021年政府信息公开工作年度报告\n今年没有收到申请。'), /没有认出这一年格式/],
        [
          textFile('表.csv', `项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n${wrong}`),
          /总计是7，各分项相加是0/,
        ],
      ] as const) {
        const refused = await importInto('2021', file)
        assert.deepEqual([refused.status, refused.error?.field], [422, 'file'], refused.error?.message)
        assert.match(refused.error?.message ?? '', words)
      }
      assert.equal((await reportOf(clerk, '2021')).seq, 0)
    })

    it('is taken from nobody else’s uploads', async () => {
      const reviewer = await tokenOf(server, 'reviewer')
      const sent = await upload({ server, token: reviewer }, textFile('表.csv', 'a,b'))
      const refused = await call(server, importReportFile, [
        { id: '2021', seq: 0, file: sent.body.id },
        { token: clerk.token, key: newKey() },
      ])
      assert.equal(refused.error?.code, 'attachment_gone')
    })
  })
})
