import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Choice } from '../../components/ui/choice'
import { EmptyState } from '../../components/ui/empty-state'
import { Expander } from '../../components/ui/expander'
import { LongList } from '../../components/ui/long-list'
import { Notice } from '../../components/ui/notice'
import { Remote } from '../../components/ui/remote'
import { Words } from '../../components/ui/words'
import type { FollowView } from '../../contract/follows'
import { OWN_KINDS } from '../../domain/following/own-news'
import { RHYTHM_TEXTS } from '../../domain/following/rhythm'
import { asApiError } from '../../services/api-error'
import { remoteOf } from '../../services/remote'
import { KIND_WORDS } from './follow-words'
import { OwnNewsChoice } from './own-news-choice'
import { RHYTHM_OPTIONS } from './rhythm-options'
import { useFollowing, useFollows } from './use-follows'

const EMPTY = '还没有关注。可以在下面选一个村或者写关键词，也可以到栏目里按“有新公开告诉我”。'

function FollowCard({ follow }: { readonly follow: FollowView }) {
  const { kind, subject, name, rhythm } = follow
  const following = useFollowing()
  return (
    <Card>
      <Words strong>{name}</Words>
      <Words size="small" tone="muted">
        {KIND_WORDS[kind]}
      </Words>
      <Expander title={`告诉您：${RHYTHM_TEXTS[rhythm]}`}>
        <Choice
          id={`rhythm-${kind}-${encodeURIComponent(subject).replace(/[^0-9A-Za-z]/g, '')}`}
          label={`多久告诉您一次：${name}`}
          options={RHYTHM_OPTIONS}
          value={rhythm === 'off' ? null : rhythm}
          onChange={(chosen) => following.mutate({ kind, subject, rhythm: chosen, on: true })}
        />
      </Expander>
      <Button
        kind="plain"
        busy={following.isPending}
        label={`取消关注${name}`}
        onPress={() => following.mutate({ kind, subject, on: false })}
      >
        取消关注
      </Button>
      {following.error !== null && (
        <Notice tone="red" urgent>
          {asApiError(following.error).userMessage}
        </Notice>
      )}
    </Card>
  )
}

/** A request or letter of mine for which I chose how soon I hear of it. */
function OwnCard({ follow: { kind, subject, name } }: { readonly follow: FollowView }) {
  return (
    <Card>
      <Words strong>{name}</Words>
      <Words size="small" tone="muted">
        {KIND_WORDS[kind]}
      </Words>
      <OwnNewsChoice kind={kind} subject={subject} name={name} />
    </Card>
  )
}

/** What I follow, each with its way out. */
export function FollowList() {
  const { query, isKnown } = useFollows()
  if (!isKnown) return <EmptyState text={EMPTY} />
  return (
    <Remote
      state={remoteOf(query)}
      onRetry={() => void query.refetch()}
      isEmpty={({ follows }) => follows.length === 0}
      empty={EMPTY}
    >
      {({ follows }) => (
        <LongList unit="个">
          {follows.map((follow) =>
            OWN_KINDS.includes(follow.kind) ? (
              <OwnCard key={`${follow.kind}-${follow.subject}`} follow={follow} />
            ) : (
              <FollowCard key={`${follow.kind}-${follow.subject}`} follow={follow} />
            ),
          )}
        </LongList>
      )}
    </Remote>
  )
}
