import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
}

/** Taro puts a hash of the content into these names, so they never change. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/

const plain = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** The page's own inline scripts by hash, so that no other inline script can run. */
const scriptHashes = (html: string): string =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)]
    .map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    .join(' ')

const pageHeaders = (html: string): Record<string, string> => ({
  'content-security-policy':
    `default-src 'self'; font-src 'self' data:; script-src 'self' ${scriptHashes(html)}; style-src 'self' 'unsafe-inline'; ` +
    "img-src 'self' data: blob:; media-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'",
  'cache-control': 'no-cache',
})

/** The file a path names inside the folder; null when there is none, or it leads outside. */
const findFile = async (folder: string, decoded: string): Promise<string | null> => {
  const wanted = path.join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded)
  if (decoded.includes('\0') || decoded.split(/[/\\]/).some((part) => part.startsWith('.'))) return null
  try {
    const real = await realpath(wanted)
    const root = await realpath(folder)
    const isInside = real === root || real.startsWith(root + path.sep)
    return isInside && (await stat(real)).isFile() ? real : null
  } catch {
    return null
  }
}

const decodedPath = (request: Request): string | null => {
  try {
    return decodeURIComponent(new URL(request.url).pathname)
  } catch {
    return null
  }
}

const answerFile = async (request: Request, file: string): Promise<Response> => {
  const content = await readFile(file)
  const extension = path.extname(file).toLowerCase()
  const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 24)}"`
  const headers = new Headers({
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
  })
  if (extension === '.html') {
    for (const [name, value] of Object.entries(pageHeaders(content.toString('utf8'))))
      headers.set(name, value)
  }
  if (request.headers.get('if-none-match')?.replace(/^W\//, '') === tag)
    return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(content), { headers })
}

/** Serves the files of one folder and nothing outside of it. */
export const serveFiles =
  (folder: string) =>
  async (request: Request): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, '不支持这种操作')
    const decoded = decodedPath(request)
    if (decoded === null) return plain(400, '网址不对，请检查后重试')
    const file = await findFile(folder, decoded)
    return file === null ? plain(404, '没有找到这个页面，请从首页重新打开') : answerFile(request, file)
  }
