import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Endpoint, FileAnswer } from '../../../contract/endpoint'
import { openDocumentFile } from '../../../contract/open-document-file'
import { call } from '../../../services/api'
import { pictureFrom } from '../../../services/save-file'

/** Not kept on the device: a file may be large, and an address of a picture means nothing tomorrow. */
const FILES = 'files'
const A_WHILE = 5 * 60_000

/** Which file of which document. */
export interface FileId {
  readonly id: string
  readonly file: string
}

/** A place in a file: its part, and the first line. */
export interface FilePlace {
  readonly part: number
  readonly from: number
}

/** What a file says at a place; the words before stay there until those after them have come. */
export const useOpenedFile = ({ id, file }: FileId, { part, from }: FilePlace) =>
  useQuery({
    queryKey: [FILES, id, file, part, from],
    queryFn: () => call(openDocumentFile, { id, file, part, from }),
    placeholderData: keepPreviousData,
    gcTime: A_WHILE,
  })

/** A picture or a sound from a door as an address for the page, with how much of it is here, from 0 to 1. */
export const useFetched = <Input extends Readonly<Record<string, unknown>>>(
  door: Endpoint<Input, FileAnswer>,
  input: Input,
  isWanted = true,
) => {
  const [done, setDone] = useState(0)
  const query = useQuery({
    queryKey: [FILES, 'fetched', door.path, input],
    queryFn: () => pictureFrom(door, input, setDone),
    gcTime: A_WHILE,
    staleTime: Infinity,
    enabled: isWanted,
  })
  return { query, done }
}
