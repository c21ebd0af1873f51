import { useState } from 'react'
import { SearchField } from '../../components/ui/search-field'

type Props = {
  readonly id: string
  readonly initial?: string
  readonly onSearch: (words: string) => void
}

/** The search line; an empty search does nothing. */
export function SearchBox({ id, initial = '', onSearch }: Props) {
  const [words, setWords] = useState(initial)
  const search = () => {
    const wanted = words.trim()
    if (wanted !== '') onSearch(wanted)
  }
  return (
    <SearchField
      id={id}
      label="搜政策、补贴、文号、村名"
      placeholder="搜政策、补贴、文号"
      value={words}
      onChange={setWords}
      onSearch={search}
    />
  )
}
