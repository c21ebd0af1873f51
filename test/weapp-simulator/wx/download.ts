import { asyncApi, type WxEnvironment } from './async-api'
import type { Transport } from './request'

/**
 * `wx.downloadFile`: a GET whose body becomes a temporary file, whatever the status. Nothing of the file is kept: what a
 * test asks is whether it came and was opened.
 */
export function downloadApi(environment: WxEnvironment, transport: Transport): unknown {
  let files = 0
  return asyncApi(environment, 'downloadFile', async ({ url, header }, outcome) => {
    const given = Object.entries((header ?? {}) as Record<string, unknown>)
    const headers = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]))
    const answer = await transport({ method: 'GET', url: String(url), header: headers, body: null })
    if (answer.kind === 'failed') return outcome.fail(answer.reason, { errno: 600001 })
    const type = answer.header['content-type'] ?? ''
    // Only a picture is shown again; the simulated screen knows no temporary files.
    const kept = type.startsWith('image/')
      ? `data:${type};base64,${answer.bodyBase64}`
      : `wxfile://tmp_${++files}`
    outcome.ok({ statusCode: answer.status, tempFilePath: kept, header: answer.header })
  })
}
