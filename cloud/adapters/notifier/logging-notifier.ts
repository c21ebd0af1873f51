import type { Logger } from 'pino'
import type { Notifier } from '../../ports/identity'

/**
 * Writes topic and dedupe key of a message to the log, and nothing else of it: a log holds no personal data. The
 * in-app inbox is the truth; messages are a courtesy.
 */
export const loggingNotifier = (log: Pick<Logger, 'info'>): Notifier => ({
  deliver: async (topic, _payload, dedupeKey) => {
    log.info({ topic, dedupeKey }, 'outbox message delivered to the log')
  },
})
