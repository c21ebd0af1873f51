import { Words } from '@/components/ui/words'

/** Short lines, one below the other, each with a dot. */
export function LineList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <Words key={line}>{`· ${line}`}</Words>
      ))}
    </>
  )
}
