import type { ZodMiniType } from 'zod/mini'

const MISSING = '请填写这一栏'

/** What is wrong with the answers so far, by the name of the question: the last word of the path that is no `id`. */
export const answerProblems = (schema: ZodMiniType, answers: unknown): Readonly<Record<string, string>> => {
  const parsed = schema.safeParse(answers)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [
      String(path.filter((part) => part !== 'id').at(-1) ?? ''),
      /[\u4e00-\u9fff]/.test(message) ? message : MISSING,
    ]),
  )
}
