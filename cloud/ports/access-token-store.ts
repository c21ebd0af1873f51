/** A token with which the mini-program speaks to WeChat. */
export interface AccessToken {
  readonly token: string
  readonly expiresAt: string
}

/** Whoever holds the lease fetches the token; the others wait for what he brings. */
export interface TokenLease {
  readonly appId: string
  readonly holder: string
}

/** The token of one mini-program, shared by all processes. Sealed in the database. */
export interface AccessTokenStore {
  /** The kept token; null when there is none, or it has run out. */
  current(appId: string): Promise<AccessToken | null>
  /** Takes the lease until `until`; false while another holds it. */
  lease(lease: TokenLease, until: string): Promise<boolean>
  /** Keeps a token and gives the lease back; changes nothing when the lease was lost meanwhile. */
  keep(lease: TokenLease, token: AccessToken): Promise<void>
  /** Gives the lease back without a token. */
  giveBack(lease: TokenLease): Promise<void>
}
