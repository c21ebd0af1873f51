import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import {
  downloadPublishedReport,
  downloadReport,
  importReportFile,
  pasteReportTable,
  readNarrative,
  readPublishedReport,
} from '../../../../src/contract/report-files'
import type { ReportInJson } from '../../../../src/domain/annual-report/print/report-json'
import { newCase, received } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import {
  keepReportsFrom,
  publishReport,
  putRequestOf2025,
  reportAct,
  reportOf,
  type AtDesk,
} from '../../../support/report-forms'
import { upload } from '../../../support/uploads'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('files and words of the annual report', () => {
    let server: TestServer
    let clerk: AtDesk
    let county = ''
    before(async () => {
      server = await startServer({ database, today: '2026-01-05', documents: false })
      clerk = { server, token: await tokenOf(server, 'clerk') }
      county = await tokenOf(server, 'county')
      await putRequestOf2025(server)
    })
    after(() => server.stop())

    const jsonFor = async (token: string): Promise<ReportInJson> => {
      const { bytes } = await callFile(server, downloadReport, [{ id: '2025', format: 'json' }, { token }])
      return JSON.parse(new TextDecoder().decode(bytes)) as ReportInJson
    }
    const figure = (report: ReportInJson, key: string) =>
      report.tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures)).find((each) => each.key === key)

    it('name the cases behind a figure to the township, and to the county the figure alone', async () => {
      const own = figure(await jsonFor(clerk.token), 'table2.new.total')
      assert.deepEqual([own?.value, own?.cases], [1, ['of-2025']])
      const seen = figure(await jsonFor(county), 'table2.new.total')
      assert.deepEqual([seen?.value, seen?.cases], [1, undefined])
    })

    it('come as PDF, Word and Excel under the title of the report', async () => {
      for (const [format, start] of [
        ['pdf', '%PDF'],
        ['docx', 'PK'],
        ['xlsx', 'PK'],
      ] as const) {
        const { status, bytes, headers } = await callFile(server, downloadReport, [
          { id: '2025', format },
          { token: clerk.token },
        ])
        assert.equal(status, 200)
        assert.ok(new TextDecoder('latin1').decode(bytes).startsWith(start))
        assert.match(
          decodeURIComponent(headers.get('content-disposition') ?? ''),
          /2025年政府信息公开工作年度报告/,
        )
      }
    })

    it('prefill each chapter, and mark a figure of an edited one that the records do not hold', async () => {
      const words = async () =>
        (await call(server, readNarrative, [{ id: '2025' }, { token: clerk.token }])).body
      const overall = async () => (await words()).chapters.find(({ key }) => key === 'overall')!
      assert.match((await overall()).suggested, /收到政府信息公开申请1件，上年结转0件，本年办结1件/)
      assert.deepEqual([(await overall()).written, (await overall()).disagreements], [null, []])
      const text = '我镇全年收到政府信息公开申请3件，上年结转0件。'
      await reportAct(clerk, '2025', { act: 'write_chapter', chapter: 'overall', text })
      assert.deepEqual((await overall()).disagreements, [
        { said: '全年收到政府信息公开申请3件', counted: '全年收到政府信息公开申请1件' },
      ])
      const long = '字'.repeat(1005)
      await reportAct(clerk, '2025', { act: 'write_chapter', chapter: 'overall', text: long })
      assert.equal((await overall()).tooLongBy, 5)
    })

    it('are there for everybody once published, as published, and not before', async () => {
      const openly = (format: 'json' | 'docx') =>
        callFile(server, downloadPublishedReport, [{ id: '2025', format }])
      assert.equal((await openly('json')).status, 404)
      await reportAct(clerk, '2025', { act: 'write_chapter', chapter: 'overall', text: '全年公开有序。' })
      await reportAct(clerk, '2025', { act: 'submit' })
      assert.equal((await openly('json')).status, 404)
      await publishReport(clerk, '2025')
      const { documentId } = await reportOf(clerk, '2025')
      const asDocument = await call(server, readPublishedReport, [{ id: documentId ?? '' }])
      assert.deepEqual(asDocument.body, { year: 2025, outcomes: [{ label: '其他处理', value: 1 }] })
      assert.equal((await call(server, readPublishedReport, [{ id: 'another' }])).status, 404)
      const text = new TextDecoder().decode((await openly('json')).bytes)
      assert.equal(figure(JSON.parse(text) as ReportInJson, 'table2.new.total')?.value, 1)
      assert.doesNotMatch(text, /of-2025|"cases":|"source":/)
      const word = strFromU8(unzipSync((await openly('docx')).bytes)['word/document.xml']!)
      assert.ok(word.includes('全年公开有序。') && word.includes('2026年1月5日'))

      await server.storage.write(server.tenant, async ({ cases }) => {
        const late = newCase('盏公申〔2025〕902号', { id: 'late-2025', on: '2025-11-03' })
        await cases.create(late)
        await cases.append(late.id, 1, [{ event: received(2, '2025-11-04') }])
      })
      await reportAct(clerk, '2025', { act: 'correct', reason: '补登一件' })
      const still = JSON.parse(new TextDecoder().decode((await openly('json')).bytes)) as ReportInJson
      assert.equal(figure(still, 'table2.new.total')?.value, 1, 'a correction under review is not public')
      await publishReport(clerk, '2025')
      const now = JSON.parse(new TextDecoder().decode((await openly('json')).bytes)) as ReportInJson
      assert.equal(figure(now, 'table2.new.total')?.value, 2)
    })

    it('come back the same out of JSON, or are refused by the name of the figure', async () => {
      await keepReportsFrom(server, 2025)
      const desk = { server, token: clerk.token }
      const saved = async (id: string) =>
        (await callFile(server, downloadPublishedReport, [{ id, format: 'json' }])).bytes
      const written = JSON.parse(new TextDecoder().decode(await saved('2025'))) as ReportInJson
      const take = async (file: object, id = '2023') => {
        const bytes = new TextEncoder().encode(JSON.stringify(file))
        const sent = await upload(desk, { name: '报告.json', bytes })
        assert.equal(sent.status, 200, sent.error?.message)
        const { seq } = await reportOf(desk, id)
        return call(server, importReportFile, [
          { id, seq, file: sent.body.id },
          { token: clerk.token, key: newKey() },
        ])
      }
      const otherYear = await take(written)
      assert.deepEqual([otherYear.status, otherYear.error?.field], [422, 'file'])
      assert.match(otherYear.error?.message ?? '', /文件是2025年的报告，这里是2023年/)
      const older = { ...written, year: 2023 }
      const wrong = JSON.parse(
        JSON.stringify(older).replace(/("key":"table2.new.total","value":)2/, '$19'),
      ) as object
      assert.match((await take(wrong)).error?.message ?? '', /总计.*是9，各分项相加是2/)
      assert.equal((await reportOf(desk, '2023')).seq, 0)
      const taken = await take(older)
      assert.equal(taken.status, 200, taken.error?.message)
      const { bytes } = await callFile(server, downloadReport, [
        { id: '2023', format: 'json' },
        { token: county },
      ])
      const again = JSON.parse(new TextDecoder().decode(bytes)) as ReportInJson
      const plain = (report: ReportInJson) =>
        report.tables.flatMap(({ rows }) =>
          rows.flatMap(({ figures }) => figures.map(({ key, value }) => [key, value])),
        )
      assert.deepEqual(plain(again), plain(written))
      assert.deepEqual(again.chapters, written.chapters)
    })

    it('take over a table of an older report whole or not at all, and hold this year against it (V4)', async () => {
      const desk = { server, token: clerk.token }
      const paste = async (text: string) => {
        const { seq } = await reportOf(desk, '2024')
        return call(server, pasteReportTable, [
          { id: '2024', seq, table: 'table2', text, source: '2024年已公开的报告' },
          { token: clerk.token, key: newKey() },
        ])
      }
      await keepReportsFrom(server, 2025)
      const zeros = (await reportOf(desk, '2024')).report.tables.find(({ key }) => key === 'table2')!
      const copied = (carriedOut: number) =>
        zeros.rows
          .map(({ key, label }) => {
            const one = key === 'new' || key === 'carried_out' ? carriedOut : 0
            return [label, one, 0, 0, 0, 0, 0, one].join('\t')
          })
          .join('\n')
      const wrong = await paste(copied(2).replace(/2$/, '7'))
      assert.deepEqual([wrong.status, wrong.error?.field], [422, 'text'])
      assert.match(wrong.error?.message ?? '', /总计是7，各分项相加是2/)
      assert.equal((await reportOf(desk, '2024')).seq, 0)
      const taken = await paste(copied(2))
      assert.equal(taken.status, 200, taken.error?.message)
      const { report, sinceLastYear } = await reportOf(desk, '2025')
      const carried = report.checks.find(({ code }) => code === 'V4')
      assert.equal(carried?.holds, false)
      assert.match(carried?.message ?? '', /“自然人”：0与2相差2/)
      const carriedOut = sinceLastYear.find(({ key }) => key === 'table2.carried_out.citizen')
      assert.deepEqual([carriedOut?.before, carriedOut?.now], [2, 1])
    })
  })
})
