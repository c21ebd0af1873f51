import { request, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultPlan } from '../../weapp-simulator'
import { listenOnLoopback, type Loopback } from '../loopback'

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** What happens on the way. */
export interface Line {
  readonly faults: FaultPlan
  /** Whether the browser may answer with what it had a moment ago; else it asks whether that still holds. */
  readonly keepsAnswers: boolean
}

/** How many requests of the program went this way, and how many were under way at once at most. */
export interface Traffic {
  readonly requests: number
  readonly mostAtOnce: number
}

/**
 * The network between one browser and the server: everything passes it, and the program's own requests meet the faults
 * planned for them. A proxy and not a hook in the browser: those switch its cache off and double its work.
 */
export class FaultyWay {
  private requests = 0
  private running = 0
  private mostAtOnce = 0
  readonly faults: FaultPlan
  private loopback!: Loopback

  private constructor(
    private readonly server: URL,
    private readonly line: Line,
  ) {
    this.faults = line.faults
  }

  /** Opens a way to the server at this address. */
  static async to(server: string, line: Line): Promise<FaultyWay> {
    const way = new FaultyWay(new URL(server), line)
    way.loopback = await listenOnLoopback((asked, answer) => {
      way.pass(asked, answer).catch(() => asked.socket.destroy())
    })
    return way
  }

  /** Where the browser finds the site. */
  get origin(): string {
    return this.loopback.origin
  }

  get traffic(): Traffic {
    return { requests: this.requests, mostAtOnce: this.mostAtOnce }
  }

  close(): Promise<void> {
    return this.loopback.close()
  }

  private async pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    // A browser sends again by itself what broke on a connection it had used before: here each is a new one.
    answer.shouldKeepAlive = false
    const body = await bytesOf(asked)
    const destination = asked.headers['sec-fetch-dest']
    if (destination === 'document' && asked.url === '/') return this.givePage(asked, answer)
    if (destination !== 'empty') return this.deliver(asked, body).then((given) => this.hand(given, answer))
    this.requests += 1
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.running)
    try {
      await this.meetFault(asked, body, answer)
    } finally {
      this.running -= 1
    }
  }

  private async meetFault(asked: IncomingMessage, body: Buffer, answer: ServerResponse): Promise<void> {
    const fault = this.faults.take(`${this.server.origin}${asked.url ?? ''}`)
    if (fault?.kind === 'refuse') return void asked.socket.destroy()
    if (fault?.kind === 'status') return void answer.writeHead(fault.status).end(fault.body ?? '')
    if (fault?.kind === 'arrive-late') {
      asked.socket.destroy()
      await sleep(fault.milliseconds)
      return bytesOf(await this.deliver(asked, body)).then(() => undefined)
    }
    if (fault?.kind === 'duplicate') await bytesOf(await this.deliver(asked, body))
    const given = await this.deliver(asked, body)
    if (fault?.kind === 'drop-answer') {
      await bytesOf(given)
      return void asked.socket.destroy()
    }
    if (fault?.kind === 'delay') await sleep(fault.milliseconds)
    return this.hand(given, answer)
  }

  /** Stories are about the program: what stands there before it has stories of its own (journeys/first-content). */
  private async givePage(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { 'accept-encoding': _packed, ...headers } = asked.headers
    const given = await this.deliver({ method: asked.method, url: asked.url, headers }, NOTHING)
    const page = (await bytesOf(given))
      .toString()
      .replace(/<script>[\s\S]*?<\/script>/, '')
      .replace(/<div id="boot">[\s\S]*?(?=<noscript>)/, '')
    answer.writeHead(given.statusCode ?? 502, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  }

  private hand(given: IncomingMessage, answer: ServerResponse): void {
    const { connection: _connection, 'keep-alive': _alive, ...headers } = given.headers
    const cache = headers['cache-control']
    if (cache !== undefined && !this.line.keepsAnswers)
      headers['cache-control'] = cache.replace(/, stale-while-revalidate=\d+/, '')
    answer.writeHead(given.statusCode ?? 502, headers)
    given.on('error', () => answer.destroy())
    given.pipe(answer)
  }

  private deliver(asked: Asked, body: Buffer): Promise<IncomingMessage> {
    const { hostname, port } = this.server
    const { method, url, headers } = asked
    return new Promise((resolve, reject) => {
      const sent = request({ hostname, port, method, path: url, headers, agent: false }, resolve)
      sent.on('error', reject)
      sent.end(body)
    })
  }
}

const NOTHING = Buffer.alloc(0)

const bytesOf = async (message: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
