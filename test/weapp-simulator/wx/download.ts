import { asyncApi, type Outcome, type WxEnvironment, type WxOptions } from './async-api'
import type { Transport } from './request'

type OnProgress = (told: Readonly<Record<string, number>>) => void

/**
 * `wx.downloadFile`: a GET whose body becomes a temporary file, whatever the status. Nothing of the file is kept: what a
 * test asks is whether it came and was opened. Its task tells of progress once, when all is there.
 */
export function downloadApi(environment: WxEnvironment, transport: Transport): unknown {
  let files = 0
  const fetched = async ({ url, header }: WxOptions, outcome: Outcome, watchers: readonly OnProgress[]) => {
    const given = Object.entries((header ?? {}) as Record<string, unknown>)
    const headers = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]))
    const answer = await transport({ method: 'GET', url: String(url), header: headers, body: null })
    if (answer.kind === 'failed') return outcome.fail(answer.reason, { errno: 600001 })
    const size = answer.bodyBase64.length
    for (const watch of watchers)
      watch(environment.adopt({ progress: 100, totalBytesWritten: size, totalBytesExpectedToWrite: size }))
    const type = answer.header['content-type'] ?? ''
    // Only a picture is shown again; the simulated screen knows no temporary files.
    const kept = type.startsWith('image/')
      ? `data:${type};base64,${answer.bodyBase64}`
      : `wxfile://tmp_${++files}`
    outcome.ok({ statusCode: answer.status, tempFilePath: kept, header: answer.header })
  }
  return asyncApi(environment, 'downloadFile', (options, outcome) => {
    const watchers: OnProgress[] = []
    void fetched(options, outcome, watchers)
    const nothing = (): void => undefined
    return { abort: nothing, onProgressUpdate: (watch: OnProgress) => watchers.push(watch) }
  })
}
