const HEX = '0123456789abcdef'

/**
 * A key no other draft has: 128 random bits as 32 hex digits. It names a draft, it guards nothing, so Math.random is
 * good enough where the platform has no better source.
 */
export const newIdempotencyKey = (): string =>
  Array.from({ length: 32 }, () => HEX[Math.floor(Math.random() * 16)]).join('')
