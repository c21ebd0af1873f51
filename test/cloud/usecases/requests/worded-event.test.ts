import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { actOnCase, previewAct, type DeskAct } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'

import { requestForm } from '../../../support/request-forms'
import { startRequestDesk } from '../../../support/peopled-server'
import type { TestServer } from '../../../support/server'

const EXTEND: DeskAct = { act: 'extend', days: 5, reason: '需要到村核实' }

onOneDatabase((database) => {
  describe('the letters that an act issues', () => {
    let server: TestServer
    let [resident, clerk, head] = ['', '', '']
    before(async () => {
      ;({ server, resident, clerk, head } = await startRequestDesk(database))
    })
    after(() => server.stop())

    const file = async () => {
      const options = { token: resident, key: newKey() }
      return (await call(server, submitInformationRequest, [requestForm(), options])).body.caseId
    }
    const act = (id: string, seq: number, [what, token = clerk]: readonly [DeskAct, string?]) =>
      call(server, actOnCase, [
        { id, seq, act: what },
        { token, key: newKey() },
      ])
    const extend = (id: string, wordings: readonly object[]) =>
      call(server, actOnCase, [
        { id, seq: 2, act: EXTEND, wordings },
        { token: head, key: newKey() },
      ])
    const lettersOf = async (id: string, what: DeskAct, token: string) =>
      (await call(server, previewAct, [{ id, act: what }, { token }])).body.letters

    it('go out worded at the desk with every act that issues one; the log keeps no words of the law', async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      const words = '请写得具体一些，例如哪一年。'
      const correction = {
        act: 'notice_correction',
        points: ['写明年份'],
        correctionDueOn: '2026-03-20',
      } as const
      const consult = { act: 'consult', party: 'third_party', who: '甲公司', on: '2026-03-02' } as const
      const tried: readonly (readonly [DeskAct, string])[] = [
        [{ ...consult }, clerk],
        [
          { act: 'ask_assistance', who: '财政所', task: '检索', answerBy: '2026-03-09', on: '2026-03-02' },
          clerk,
        ],
        [EXTEND, head],
        [{ ...correction, points: [...correction.points] }, clerk],
      ]
      for (const [at, [what, token]] of tried.entries()) {
        const letters = await lettersOf(id, what, token)
        assert.ok(letters.length > 0, what.act)
        const wordings = letters.map(({ kind, paragraphs }) => ({
          kind,
          parts: [
            ...paragraphs.map(({ id: part, guard, text }) => ({
              id: part,
              text: guard === 'guarded' ? '' : part === 'opening' ? `${words}${text}` : text,
            })),
            { id: 'added.1', text: '请妥善保管。' },
          ],
        }))
        const body = { id, seq: at + 2, act: what, wordings }
        const done = await call(server, actOnCase, [body, { token, key: newKey() }])
        assert.equal(done.status, 200, `${what.act}: ${done.error?.message}`)
        const issued = await server.storage.read(server.tenant, (stores) => stores.letters.listOfCase(id))
        for (const { letter } of (issued ?? []).filter(({ eventSeq }) => eventSeq === at + 3)) {
          const texts = letter.paragraphs.map(({ text }) => text)
          assert.ok(texts.includes('请妥善保管。'), letter.kind)
          if (letter.paragraphs.some(({ id: part }) => part === 'opening'))
            assert.ok(
              texts.some((text) => text.startsWith(words)),
              letter.kind,
            )
          for (const { id: part, guard, text } of letters.find(({ kind }) => kind === letter.kind)!
            .paragraphs)
            if (guard === 'guarded' && !text.includes('政府信息公开征求意见书已'))
              assert.ok(texts.includes(text), `${letter.kind} keeps ${part}`)
        }
      }
      const record = await server.storage.read(server.tenant, (stores) => stores.cases.find(id))
      const log = JSON.stringify(record?.events)
      assert.ok(log.includes(words))
      assert.ok(!log.includes('根据《政府信息公开条例》第三十条的规定，现一次性告知'))
    })

    it('are refused where a wording drops what the law wants, is for another letter, or comes twice; nothing is done', async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      const letters = await lettersOf(id, EXTEND, head)
      const [letter] = letters
      const parts = letter!.paragraphs.map(({ id: part, text }) => ({ id: part, text }))
      const { kind } = letter!
      const without = (name: string) => parts.filter((part) => part.id !== name)
      const changed = parts.map((part) => (part.id === 'basis' ? { ...part, text: '改写' } : part))
      const refusals = [
        [[{ kind, parts: without('basis') }], 'wordings.extension_notice.basis', /不能删除/],
        [[{ kind, parts: changed }], 'wordings.extension_notice.basis', /不能改写/],
        [[{ kind, parts: without('opening') }], 'wordings.extension_notice.opening', /不能删除，请补写/],
        [[{ kind: 'fee_notice', parts }], 'wordings.fee_notice', /这一步不发出收费通知书/],
        [
          [
            { kind, parts },
            { kind, parts },
          ],
          'wordings.extension_notice',
          /改了两次/,
        ],
      ] as const
      for (const [wordings, field, message] of refusals) {
        const refused = await extend(id, wordings)
        assert.equal(refused.status, 422)
        assert.equal(refused.error.code, 'letter_part_refused')
        assert.equal(refused.error.field, field)
        assert.match(refused.error.message, message)
      }
      const fine = await extend(id, [{ kind, parts }])
      assert.equal(fine.status, 200, 'nothing had been done')
    })
  })
})
