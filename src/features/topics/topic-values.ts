import * as z from 'zod/mini'
import { topicWords } from '../../contract/topic-acts'
import type { TopicWords } from '../../domain/topic/events'

export type TopicField = keyof TopicWords
export type TopicProblems = Readonly<Partial<Record<TopicField, string>>>

/** A form with nothing in it. */
export const EMPTY_TOPIC: TopicWords = { title: '', detail: '' }

type Checked =
  { readonly ok: true; readonly words: TopicWords } | { readonly ok: false; readonly problems: TopicProblems }

/** Runs the parser that the server runs, and says by field what is to be mended. */
export const checkTopic = (typed: TopicWords): Checked => {
  const parsed = z.safeParse(topicWords, typed)
  if (parsed.success) return { ok: true, words: parsed.data }
  const problems: Partial<Record<TopicField, string>> = {}
  for (const { path, message } of parsed.error.issues) {
    const field = path[0]
    if (field === 'title' || field === 'detail') problems[field] ??= message
  }
  return { ok: false, problems }
}
