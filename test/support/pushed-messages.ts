import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { pathOf } from '../../src/contract/endpoint'
import { keepMessageAnswers } from '../../src/contract/messages'
import { tick } from '../../src/contract/reminders'
import { signInWithWechat } from '../../src/contract/sessions'
import { actOnCase, readStaffCase } from '../../src/contract/staff-cases'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { receivePush } from '../../src/contract/wechat-push'
import { pushTo, seal, wrapped, written, type Form, type Push } from './fake-wechat/push'
import type { FakeWechat } from './fake-wechat/server'
import { call, newKey } from './http-client'
import { requestForm } from './request-forms'
import { JOB_SECRET, type TestServer } from './server'

type Members = Readonly<Record<string, unknown>>

/** Somebody whom WeChat knows, with a request. */
export interface Applicant {
  readonly openid: string
  readonly token: string
  readonly caseId: string
}

/** People who agreed to messages of one template, what they are sent, and what WeChat pushes about it. */
export class PushedMessages {
  private readonly clerk: string
  private readonly templateId: string

  constructor(
    private readonly server: TestServer,
    private readonly wechat: FakeWechat,
    { clerk, templateId }: { readonly clerk: string; readonly templateId: string },
  ) {
    this.clerk = clerk
    this.templateId = templateId
  }

  private get seconds(): number {
    return Math.floor(Date.parse(this.server.composition.clock.now()) / 1000)
  }

  /** Address of the push. */
  get address(): string {
    return `${this.server.origin}${pathOf(receivePush as never, this.server.tenant, {})}`
  }

  /** Files a request and agrees so many times. */
  async applicant(times: number): Promise<Applicant> {
    const { server, wechat, templateId } = this
    const openid = `o-${randomUUID()}`
    wechat.world.people.add(openid)
    wechat.world.loginCodes.set(openid, openid)
    wechat.world.consents.set(`${openid} ${templateId}`, times)
    const { token } = (await call(server, signInWithWechat, [{ code: openid }])).body
    const answers = [{ templateId, answer: 'accept' as const }]
    for (let time = 0; time < times; time += 1)
      await call(server, keepMessageAnswers, [{ answers }, { token, key: newKey() }])
    const filed = await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
    return { openid, token, caseId: filed.body.caseId }
  }

  /** The clerk confirms the request's receipt, and the message about it goes out. */
  async send({ caseId }: Applicant): Promise<void> {
    const { server, clerk: token } = this
    const { seq } = (await call(server, readStaffCase, [{ id: caseId }, { token }])).body
    const act = { act: 'confirm_receipt', how: '', on: server.composition.clock.today() }
    await call(server, actOnCase, [
      { id: caseId, seq, act },
      { token, key: newKey() },
    ])
    await call(server, tick, [{}, { token: JOB_SECRET }])
  }

  /** What the desk reads of the messages of a request. */
  async onDesk({ caseId }: Applicant): Promise<readonly string[]> {
    const { body } = await call(this.server, readStaffCase, [{ id: caseId }, { token: this.clerk }])
    return body.messages.map(({ text }) => text)
  }

  /** How many messages may still be sent. */
  async left({ openid }: Applicant): Promise<number> {
    const rows = await sql<{ n: number }>`select accepted - sent as n from message_consent m
      join credential c on c.tenant = m.tenant and c.person_id = m.person_id where c.name = ${openid}`.execute(
      this.server.storage.db,
    )
    return rows.rows[0]?.n ?? 0
  }

  /** An event about a person, sealed by WeChat just now. */
  event({ openid }: Pick<Applicant, 'openid'>, [Event, List]: readonly [string, unknown], form: Form): Push {
    const message: Members = {
      ...{ ToUserName: 'gh_test', FromUserName: openid, CreateTime: this.seconds, MsgType: 'event' },
      ...{ Event, List },
    }
    const keys = { appId: this.wechat.world.appId, ...this.wechat.world.push }
    return wrapped(seal(written(message, form), keys), { keys, form, at: this.seconds })
  }

  /** Pushes that the newest message came, or why it did not; `number` '' for a WeChat that gives none. */
  async arrives(who: Applicant, code: number, number = this.wechat.world.messageIds.at(-1) ?? '') {
    const one = { TemplateId: this.templateId, MsgID: number, ErrorCode: String(code), ErrorStatus: '' }
    return pushTo(this.address, this.event(who, ['subscribe_msg_sent_event', one], 'json'))
  }

  /** Pushes that somebody turned the messages off or on. */
  async turns(who: Pick<Applicant, 'openid'>, word: 'accept' | 'reject', form: Form = 'json') {
    const one = { TemplateId: this.templateId, SubscribeStatusString: word }
    return pushTo(this.address, this.event(who, ['subscribe_msg_change_event', one], form))
  }
}
