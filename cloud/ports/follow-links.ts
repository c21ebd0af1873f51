import type { Follow } from '../../src/domain/following/follow'

/** What a link that switches a follow off stands for: one thing that one person follows. */
export interface FollowLink extends Follow {
  readonly personId: string
}

/** Signed links by which somebody switches off what he follows, without login. They don't grow old: off is always allowed. */
export interface FollowLinks {
  tokenOf(link: FollowLink): string
  /** What a token stands for; null when it isn't one of ours, of this township, unchanged. */
  read(token: string): FollowLink | null
}
