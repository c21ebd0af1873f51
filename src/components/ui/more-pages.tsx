import { Button } from './button'

type Props = {
  /** How many come after what is shown. */
  readonly left: number
  /** What is counted, e.g. 件. */
  readonly unit: string
  readonly query: { readonly isFetchingNextPage: boolean; fetchNextPage(): Promise<unknown> }
}

/** Fetches the next page of a list that is given in pages, and says how many are left; nothing where all are shown. */
export function MorePages({ left, unit, query }: Props) {
  if (left === 0) return null
  return (
    <Button
      kind="ghost"
      busy={query.isFetchingNextPage}
      busyText="正在读取…"
      onPress={() => void query.fetchNextPage()}
    >
      {`接着看，还有 ${left} ${unit}`}
    </Button>
  )
}
