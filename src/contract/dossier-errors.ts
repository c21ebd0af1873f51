/** Refusals that every kind of dossier shares. */
export const DOSSIER_ERRORS = {
  stale_dossier: { status: 409, message: '这件事刚被别人办理过，请刷新后再办', retryable: false },
} as const
