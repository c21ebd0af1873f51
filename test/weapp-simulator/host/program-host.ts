import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { listenOnLoopback, type Loopback } from '../../support/loopback'
import type { WeappBundle } from '../bundle/bundle-weapp'

/** What the phone answers for: the rest are files. */
export interface Phone {
  /** The script with what is on the phone when the program starts. */
  boot(): string
  /** A picture from outside, null where none came. */
  picture(address: string): Promise<Response | null>
  /** A file was asked for that is not in the package. */
  missing(file: string): void
}

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"></head><body>
<script src="/boot.js"></script><script src="/bundle/weapp.js"></script><script src="/bundle/runtime.js"></script>
</body></html>`

/** Whatever the program itself would load from elsewhere is refused, and the page reports it. */
const POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'"

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}

/** Hands the program to the phone's browser, over the loopback: a hook in the browser would double its work. */
export class ProgramHost {
  private loopback!: Loopback

  private constructor(
    private readonly bundle: WeappBundle,
    private readonly phone: Phone,
  ) {}

  static async start(bundle: WeappBundle, phone: Phone): Promise<ProgramHost> {
    const host = new ProgramHost(bundle, phone)
    host.loopback = await listenOnLoopback((asked, answer) => {
      host.serve(asked.url ?? '/', answer).catch(() => answer.destroy())
    })
    return host
  }

  get address(): string {
    return `${this.loopback.origin}/`
  }

  close(): Promise<void> {
    return this.loopback.close()
  }

  private async serve(url: string, answer: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(url, this.address)
    if (pathname === '/')
      return give(answer, PAGE, { 'content-type': 'text/html', 'content-security-policy': POLICY })
    if (pathname === '/boot.js') return give(answer, this.phone.boot(), { 'content-type': 'text/javascript' })
    if (pathname === '/picture') return this.givePicture(searchParams.get('of') ?? '', answer)
    return this.giveFile(pathname, answer)
  }

  private async givePicture(address: string, answer: ServerResponse): Promise<void> {
    const picture = await this.phone.picture(address)
    if (picture === null) return void answer.destroy()
    const type = picture.headers.get('content-type') ?? ''
    answer.writeHead(picture.status, { 'content-type': type }).end(Buffer.from(await picture.arrayBuffer()))
  }

  private async giveFile(pathname: string, answer: ServerResponse): Promise<void> {
    const [, folder = '', ...rest] = pathname.split('/')
    const home = folder === 'bundle' ? this.bundle.dir : folder === 'package' ? this.bundle.distDir : null
    if (home === null) return void answer.writeHead(404).end()
    const target = path.join(home, path.normalize(`/${rest.join('/')}`))
    const body = await readFile(target).catch(() => null)
    if (body === null) {
      this.phone.missing(rest.join('/'))
      return void answer.writeHead(404).end()
    }
    const type = TYPES[path.extname(target)] ?? 'application/octet-stream'
    give(answer, body, { 'content-type': type, 'cache-control': 'max-age=3600' })
  }
}

const give = (answer: ServerResponse, body: string | Buffer, headers: Record<string, string>): void =>
  void answer.writeHead(200, headers).end(body)
