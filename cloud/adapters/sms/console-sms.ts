import type { Logger } from 'pino'
import { maskPhone } from '../../../src/domain/people/masking'
import type { Sms } from '../../ports/sms'

/** DEMO ONLY: the code stands in the log of the server, for whoever tries the product out. Nothing is sent. */
export const consoleSms = (log: Pick<Logger, 'info'>): Sms => ({
  send: async ({ phone, code }) => {
    log.info({ sms: maskPhone(phone), code }, 'demo: code that a text message would bring')
    return true
  },
})
