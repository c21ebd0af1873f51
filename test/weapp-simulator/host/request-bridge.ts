import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { WireAnswer, WireRequest } from '../wx/request'
import type { Fault, FaultPlan } from './fault-plan'

export type LoggedRequest = {
  readonly method: string
  readonly url: string
  readonly body: string | null
  readonly status: number | null
  readonly fault: string | null
  /** When it left and how long it took. Unit: ms. */
  readonly at: number
  readonly milliseconds: number
  /** What came back: its size, and what is the same for the same answer. */
  readonly bytes: number
  readonly digest: string
}

/** How far away the server is, and how much fits through at once. */
export type Line = { readonly roundTrip: number; readonly kilobitsPerSecond: number }

/** The domains the mini-program may call, each with the local address that answers for it. */
export type Origins = Readonly<Record<string, string>>

/** Carries `wx.request` from the page to a local server, through the whitelist and the planned faults. */
export class RequestBridge {
  readonly log: LoggedRequest[] = []
  mostAtOnce = 0
  /** A slow line; null: as fast as this machine. */
  line: Line | null = null
  private running = 0
  private lineFreeAt = 0

  constructor(
    private readonly origins: Origins,
    readonly faults: FaultPlan,
    private readonly report: (kind: string, message: string) => void,
  ) {}

  readonly send = async (request: WireRequest): Promise<WireAnswer> => {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.running)
    const at = Date.now()
    try {
      const { answer, fault } = await this.answer(request)
      await this.pass(request, answer)
      this.note(request, { answer, fault, at })
      return fault === 'drop-answer' ? { kind: 'failed', reason: 'interrupted' } : answer
    } finally {
      this.running--
    }
  }

  /** Whether any request is under way. */
  get isBusy(): boolean {
    return this.running > 0
  }

  /** Answers come one after the other through a narrow line, after the time of the way. */
  private async pass(request: WireRequest, answer: WireAnswer): Promise<void> {
    if (this.line === null) return
    const { roundTrip, kilobitsPerSecond } = this.line
    const bytes = sizeOf(answer) + (request.body ?? '').length
    const start = Math.max(Date.now() + roundTrip, this.lineFreeAt)
    this.lineFreeAt = start + (bytes * 8) / kilobitsPerSecond
    await wait(this.lineFreeAt - Date.now())
  }

  private async answer(request: WireRequest): Promise<Met> {
    const target = this.localAddress(request.url)
    if (target === null) {
      this.report('domain', `${request.url} is not in the list of request domains`)
      return met(failed('url not in domain list'), 'domain')
    }
    const fault = this.faults.take(request.url)
    if (fault?.kind === 'refuse') return met(failed(''), 'refuse')
    if (fault?.kind === 'status') return met(madeUp(fault), 'status')
    if (fault?.kind === 'arrive-late') {
      void wait(fault.milliseconds).then(() => this.forward(request, target))
      return met(failed('interrupted'), fault.kind)
    }
    if (fault?.kind === 'duplicate') await this.forward(request, target)
    const answer = await this.forward(request, target)
    if (fault?.kind === 'delay') await wait(fault.milliseconds)
    return met(answer, fault?.kind ?? null)
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

  private note(request: WireRequest, { answer, fault, at }: Met & { readonly at: number }): void {
    const { method, url, body } = request
    const isAnswered = answer.kind === 'answered'
    this.log.push({
      ...{ method, url, body, fault, at },
      status: isAnswered ? answer.status : null,
      milliseconds: Date.now() - at,
      bytes: sizeOf(answer),
      digest: isAnswered ? createHash('sha1').update(answer.bodyBase64).digest('hex') : '',
    })
  }
}

type Met = { readonly answer: WireAnswer; readonly fault: string | null }

const met = (answer: WireAnswer, fault: string | null): Met => ({ answer, fault })

const failed = (reason: string): WireAnswer => ({ kind: 'failed', reason })

const sizeOf = (answer: WireAnswer): number =>
  answer.kind === 'answered' ? Math.floor((answer.bodyBase64.length * 3) / 4) : 0

function madeUp(fault: Extract<Fault, { kind: 'status' }>): WireAnswer {
  const bodyBase64 = Buffer.from(fault.body ?? '').toString('base64')
  return { kind: 'answered', status: fault.status, header: {}, bodyBase64 }
}
