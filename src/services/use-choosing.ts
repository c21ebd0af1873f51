import { useState } from 'react'
import { asApiError } from './api-error'
import { chooseFiles, type ChosenFile, type FileSource } from './choose-files'

interface Choosing {
  readonly most: number
  /** Endings that are offered besides the usual ones. */
  readonly endings?: readonly string[]
  readonly take: (files: readonly ChosenFile[]) => void
}

/** Choosing files from a button: what was chosen is taken; where WeChat keeps it back, why and how to go on ('' for nothing). */
export const useChoosing = ({ most, endings, take }: Choosing) => {
  const [problem, setProblem] = useState('')
  const choose = async (source: FileSource): Promise<void> => {
    setProblem('')
    try {
      take(await chooseFiles(source, most, endings))
    } catch (thrown) {
      setProblem(asApiError(thrown).userMessage)
    }
  }
  return { problem, choose: (source: FileSource) => void choose(source) }
}
