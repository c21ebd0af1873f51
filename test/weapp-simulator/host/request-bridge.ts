import { setTimeout as wait } from 'node:timers/promises'
import type { WireAnswer, WireRequest } from '../wx/request'
import type { Fault, FaultPlan } from './fault-plan'

export type LoggedRequest = {
  readonly method: string
  readonly url: string
  readonly body: string | null
  readonly status: number | null
  readonly fault: string | null
}

/** The domains the mini-program may call, each with the local address that answers for it. */
export type Origins = Readonly<Record<string, string>>

/** Carries `wx.request` from the page to a local server, through the whitelist and the planned faults. */
export class RequestBridge {
  readonly log: LoggedRequest[] = []
  mostAtOnce = 0
  private running = 0

  constructor(
    private readonly origins: Origins,
    readonly faults: FaultPlan,
    private readonly report: (kind: string, message: string) => void,
  ) {}

  readonly send = async (request: WireRequest): Promise<WireAnswer> => {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.running)
    try {
      return await this.answer(request)
    } finally {
      this.running--
    }
  }

  private async answer(request: WireRequest): Promise<WireAnswer> {
    const target = this.localAddress(request.url)
    if (target === null) {
      this.report('domain', `${request.url} is not in the list of request domains`)
      return this.failed(request, 'url not in domain list', 'domain')
    }
    const fault = this.faults.take(request.url)
    if (fault?.kind === 'refuse') return this.failed(request, '', 'refuse')
    if (fault?.kind === 'status') return this.note(request, madeUp(fault), 'status')
    const answer = await this.forward(request, target)
    if (fault?.kind === 'drop-answer') {
      this.note(request, answer, fault.kind)
      return { kind: 'failed', reason: 'interrupted' }
    }
    if (fault?.kind === 'delay') await wait(fault.milliseconds)
    return this.note(request, answer, fault?.kind ?? null)
  }

  private localAddress(url: string): string | null {
    const found = Object.entries(this.origins).find(
      ([origin]) => url === origin || url.startsWith(`${origin}/`),
    )
    return found ? found[1].replace(/\/$/, '') + url.slice(found[0].length) : null
  }

  /** WeChat keeps no cookies and sends its own Referer. */
  private async forward(request: WireRequest, target: string): Promise<WireAnswer> {
    const headers = { ...request.header, referer: 'https://servicewechat.com/simulator/1/page-frame.html' }
    const { body, bodyBase64 } = request
    const sent = bodyBase64 === undefined ? body : new Uint8Array(Buffer.from(bodyBase64, 'base64'))
    try {
      const response = await fetch(target, { method: request.method, headers, body: sent })
      const bodyBase64 = Buffer.from(await response.arrayBuffer()).toString('base64')
      return {
        kind: 'answered',
        status: response.status,
        header: Object.fromEntries(response.headers.entries()),
        bodyBase64,
      }
    } catch (error) {
      return { kind: 'failed', reason: (error as Error).message }
    }
  }

  private failed(request: WireRequest, reason: string, fault: string): WireAnswer {
    return this.note(request, { kind: 'failed', reason }, fault)
  }

  private note(request: WireRequest, answer: WireAnswer, fault: string | null): WireAnswer {
    const { method, url, body } = request
    this.log.push({ method, url, body, status: answer.kind === 'answered' ? answer.status : null, fault })
    return answer
  }
}

function madeUp(fault: Extract<Fault, { kind: 'status' }>): WireAnswer {
  const bodyBase64 = Buffer.from(fault.body ?? '').toString('base64')
  return { kind: 'answered', status: fault.status, header: {}, bodyBase64 }
}
