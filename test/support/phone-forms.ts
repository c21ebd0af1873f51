import { sendPhoneCode } from '../../src/contract/phones'
import { call } from './http-client'
import type { TestServer } from './server'

/** Asks for a code and reads it where a demo prints it; '' where none was sent. */
export const codeFor = async (server: TestServer, phone: string): Promise<string> => {
  const from = server.logLines.length
  await call(server, sendPhoneCode, [{ phone }])
  const line = server.logLines.slice(from).find((each) => each.includes('"sms"'))
  return line === undefined ? '' : (JSON.parse(line) as { readonly code: string }).code
}
