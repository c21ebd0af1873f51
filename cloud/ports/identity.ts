/** Passwords, tokens and WeChat's login, behind one port. */
export interface IdentityPort {
  hashPassword(password: string): Promise<string>
  verifyPassword(hash: string, password: string): Promise<boolean>
  /** A password for one use: three groups of four letters and figures that can't be mistaken, e.g. `k7mp-3xwq-9hdt`. */
  newPassword(): string
  /** A new secret of a second step (TOTP), base32. */
  newSecondFactorSecret(): string
  /** The step (RFC 6238) whose code this is, at most one away from now; null where it is none. */
  stepOfCode(secret: string, code: string, now: string): number | null
  /** Six digits for a phone. */
  newPhoneCode(): string
  /** A new opaque token and the hash under which it is stored. */
  newToken(): { readonly token: string; readonly tokenHash: string }
  hashToken(token: string): string
  /** A new identifier (UUID). */
  newId(): string
  hashContent(content: unknown): string
  /** Hex SHA-256 of a file. */
  hashBytes(bytes: Uint8Array): string
  /** Openid for a wx.login code; null when WeChat refuses the code. */
  openidOf(code: string): Promise<string | null>
}

/** Sends what the outbox holds; throws when it could not. */
export interface Notifier {
  deliver(topic: string, payload: Readonly<Record<string, unknown>>, dedupeKey?: string): Promise<void>
}
