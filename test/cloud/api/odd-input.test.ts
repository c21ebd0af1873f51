import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pathOf } from '../../../src/contract/endpoint'
import type { ErrorCode } from '../../../src/contract/errors'
import { lookUpCase } from '../../../src/contract/look-up-case'
import { actOnCase } from '../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../support/databases'
import { expectRefusal } from '../../support/expect-refusal'
import { call, headersOf, newKey, send, type Reply } from '../../support/http-client'
import { guestToken, tokenOf } from '../../support/people-in-tests'
import { CITIZEN, requestForm } from '../../support/request-forms'
import { startServer, type TestServer } from '../../support/server'

const wanted = (description: string) =>
  requestForm({ wanted: { description, documentNumber: '', features: '' } })
const with_ = (changes: object) => requestForm({ applicant: { ...CITIZEN, ...changes } })

/** Forms that a reader could not read as they are stored, each with what is told of it. */
const UNREADABLE: readonly (readonly [what: string, form: object, field: string, words: RegExp])[] = [
  [
    'a zero-width space',
    wanted('低保\u200b名册'),
    'wanted.description',
    /^信息名称或内容里有看不见的字符.*删去/,
  ],
  ['a joiner of words', wanted('低保\u2060名册'), 'wanted.description', /看不见的字符/],
  ['a soft hyphen', wanted('低保\u00ad名册'), 'wanted.description', /看不见的字符/],
  ['hidden tags', wanted('低保名册\u{e0041}\u{e0042}'), 'wanted.description', /看不见的字符/],
  ['notes between the lines', wanted('低保\ufff9名册\ufffb'), 'wanted.description', /看不见的字符/],
  ['what is no character', wanted('低保\u{1ffff}'), 'wanted.description', /看不见的字符/],
  ['the first half of 𠮷', wanted('低保\ud842'), 'wanted.description', /^信息名称或内容里有半个字.*重新输入/],
  ['the second half', wanted('\udfb7低保'), 'wanted.description', /半个字/],
  ['marks piled up', wanted(`低${'\u0301'.repeat(40)}保`), 'wanted.description', /叠在一起/],
  ['nothing but a filler', wanted('\u3164\u3164'), 'wanted.description', /^请填写信息名称或内容$/],
  ['nothing but a blank of Braille', wanted('\u2800'), 'wanted.description', /^请填写信息名称或内容$/],
  [
    'a name with a zero-width space',
    with_({ name: '王\u200b明' }),
    'applicant.name',
    /^姓名里有看不见的字符/,
  ],
  ['half a name', with_({ name: '王\ud800' }), 'applicant.name', /^姓名里有半个字/],
  [
    'an address turned round',
    with_({ email: 'a\u202eb@c.cn' }),
    'applicant.email',
    /^电子邮箱里有改变文字方向/,
  ],
  [
    'an endless address',
    with_({ email: `${'a'.repeat(9000)}@b.cn` }),
    'applicant.email',
    /^电子邮箱最多 100 个字/,
  ],
  ['one character too many of four bytes', wanted('𠮷'.repeat(1001)), 'wanted.description', /最多 1000 个字/],
  ['10,000 characters', wanted('名'.repeat(10_000)), 'wanted.description', /最多 1000 个字，请删减/],
  ['10,001 characters', wanted('名'.repeat(10_001)), 'wanted.description', /最多 1000 个字，请删减/],
  ['a list in place of what is wanted', requestForm({ wanted: [] }), 'wanted', /^请填写所需信息$/],
]

/** Bodies that no form makes, from a good one. */
const BODIES: readonly (readonly [string, (good: string) => string, ErrorCode, string | null])[] = [
  [
    'a field twice',
    (good) => good.replace('"provisionForm"', '"provisionForm":"paper","provisionForm"'),
    'field_twice',
    'provisionForm',
  ],
  [
    'a name twice inside',
    (good) => good.replace('"name":', '"name":"张三","name":'),
    'field_twice',
    'applicant.name',
  ],
  [
    'the same by an escape',
    (good) => good.replace('"name":', '"\\u006eame":"张三","name":'),
    'field_twice',
    'applicant.name',
  ],
  [
    '__proto__',
    (good) => `{"__proto__":{"acceptsOtherForm":false},${good.slice(1)}`,
    'unknown_field',
    '__proto__',
  ],
  [
    '__proto__ inside',
    (good) => good.replace('"wanted":{', '"wanted":{"__proto__":{"x":1},'),
    'unknown_field',
    'wanted.__proto__',
  ],
  [
    'constructor',
    (good) => `{"constructor":{"prototype":{"x":1}},${good.slice(1)}`,
    'unknown_field',
    'constructor',
  ],
  [
    'a list 60,000 deep',
    (good) =>
      good.replace('"documentNumber":""', `"documentNumber":${'['.repeat(60_000)}${']'.repeat(60_000)}`),
    'invalid_field',
    'wanted.documentNumber',
  ],
  [
    'objects 30,000 deep',
    (good) => `{"x":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)},${good.slice(1)}`,
    'unknown_field',
    'x',
  ],
  [
    '5,000 attachments',
    (good) =>
      `${good.slice(0, -1)},"attachments":${JSON.stringify(Array.from({ length: 5000 }, (_, at) => `a${at}`))}}`,
    'invalid_field',
    'attachments',
  ],
  ['something behind its end', (good) => `${good}{}`, 'malformed_body', null],
  ['no object', (good) => `[${good}]`, 'malformed_body', null],
]

/** Days and numbers of an act that the law, or the calendar, doesn't know. */
const EXTENSIONS = [0, 21, -1, 2.5, '5', null, 1e9, true, [5]]
const FAR = '9999-12-31'

onOneDatabase((database) => {
  describe('odd input at the doors of a request', () => {
    let server: TestServer
    const token = { resident: '', clerk: '', head: '' }
    before(async () => {
      server = await startServer({ database, today: '2026-03-10', documents: false })
      token.resident = await guestToken(server)
      token.clerk = await tokenOf(server, 'clerk')
      token.head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const submit = (form: unknown) =>
      call(server, submitInformationRequest, [form, { token: token.resident, key: newKey() }])
    const act = (id: string, seq: number, [doing, by = 'clerk']: readonly [object, ('clerk' | 'head')?]) =>
      call(server, actOnCase, [
        { id, seq, act: doing },
        { token: token[by], key: newKey() },
      ])
    const received = async (): Promise<string> => {
      const { caseId } = (await submit(requestForm())).body
      await act(caseId, 1, [{ act: 'confirm_receipt' }])
      return caseId
    }
    const refuses = async (
      [code, field, words]: readonly [ErrorCode, string | null, RegExp?],
      ask: () => Promise<Reply<unknown>>,
    ) => {
      await expectRefusal(server, [code, field], ask)
      if (words !== undefined) assert.match((await ask()).error.message, words)
    }

    for (const [what, form, field, words] of UNREADABLE)
      it(`${what} is refused by the name of the field, and changes nothing`, () =>
        refuses(['invalid_field', field, words], () => submit(form)))

    for (const [what, make, code, field] of BODIES)
      it(`a body with ${what} is ${code}`, async () => {
        const url = `${server.origin}${pathOf(submitInformationRequest as never, server.tenant, {})}`
        const body = make(JSON.stringify(requestForm()))
        const ask = () => {
          const headers = headersOf({ token: token.resident, key: newKey() })
          return send(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body,
          })
        }
        await refuses([code, field], ask)
      })

    it('a family, 𠮷 and 䶮 are text; a name takes rare characters, no pictures', async () => {
      assert.equal((await submit(wanted('👨\u200d👩\u200d👧\u200d👦家的低保，𠮷村䶮家'))).status, 200)
      assert.equal((await submit(with_({ name: '𠮷䶮' }))).status, 200)
      await refuses(['invalid_field', 'applicant.name', /不能有表情符号/], () =>
        submit(with_({ name: '王👨‍👩‍👧' })),
      )
    })

    it('a telephone in wide digits opens the look-up by its last four', async () => {
      const { number } = (await submit(with_({ phone: '１３８ ８８８８ ００００' }))).body
      const found = await call(server, lookUpCase, [{ number, phoneTail: '0000' }])
      assert.equal(found.status, 200, found.error?.message)
    })

    it('an extension is a whole number of 1 to 20 working days', async () => {
      const id = await received()
      for (const days of EXTENSIONS)
        await refuses(['invalid_field', 'act.days', /^延期天数应为 1 至 20 的整数/], () =>
          act(id, 2, [{ act: 'extend', days, reason: '量大' }, 'head']),
        )
    })

    it('a term that the office sets itself ends within a year: a slip of the year is told', async () => {
      const id = await received()
      const correction = { act: 'notice_correction', points: ['写明年份'], correctionDueOn: FAR }
      await refuses(['act_not_allowed', 'act.correctionDueOn', /一年以上，请核对年份/], () =>
        act(id, 2, [correction]),
      )
      const help = { act: 'ask_assistance', who: '财政所', task: '检索', answerBy: FAR, on: '2026-03-10' }
      await refuses(['act_not_allowed', 'act.answerBy', /不能晚于答复期限/], () => act(id, 2, [help]))
      await act(id, 2, [{ act: 'ask_reasons' }])
      for (const [agreedOn, words] of [
        [FAR, /一年以上/],
        ['2026-03-09', /不能早于认定当日/],
      ] as const) {
        const judged = { act: 'judge_reasons', accepted: true, agreedOn }
        await refuses(['act_not_allowed', 'act.agreedOn', words], () => act(id, 3, [judged, 'head']))
      }
      const ended = await received()
      await act(ended, 2, [{ act: 'close', outcome: 'other', reason: '咨询' }, 'head'])
      const again = { act: 'reopen', ground: 'judgment', reason: '判决', dueOn: FAR }
      await refuses(['act_not_allowed', 'act.dueOn', /一年以上/], () => act(ended, 3, [again, 'head']))
    })

    it('a second correction is refused, with what to do instead', async () => {
      const id = await received()
      const correction = { act: 'notice_correction', points: ['写明年份'], correctionDueOn: '2026-03-25' }
      assert.equal((await act(id, 2, [correction])).status, 200)
      await act(id, 3, [{ act: 'submit_correction', description: '2025年的', on: '2026-03-10' }])
      await refuses(['act_not_allowed', null, /只能一次性告知.*补正后仍不明确/], () =>
        act(id, 4, [correction]),
      )
    })

    it('an act there is not, and a version of the page there can’t be, are told as such', async () => {
      const id = await received()
      for (const name of ['__proto__', 'constructor', '', 5])
        await refuses(['invalid_field', 'act.act', /没有这一种办理事项/], () => act(id, 2, [{ act: name }]))
      await refuses(['invalid_field', 'seq', /请刷新/], () => act(id, -1, [{ act: 'confirm_receipt' }]))
    })

    it('5,000 points of a correction are too many, one that is a list is none', async () => {
      const id = await received()
      const correcting = (points: unknown) => () =>
        act(id, 2, [{ act: 'notice_correction', points, correctionDueOn: '2026-03-25' }])
      await refuses(['invalid_field', 'act.points', /最多 20 项/], correcting(Array(5000).fill('写明年份')))
      await refuses(['invalid_field', 'act.points.0', /请填写补正事项/], correcting([['写明年份']]))
    })
  })
})
