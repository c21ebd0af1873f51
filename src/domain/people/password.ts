import { fail, ok, type Result } from '../result'

/** Fewest characters of a password that somebody chooses himself. */
export const SHORTEST_PASSWORD = 10

/** Days in which a one-time password must be used. */
export const ONE_TIME_DAYS = 7

/** Runs that come first to everybody's mind, forwards; backwards they are no better. */
const RUNS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LONGEST_RUN = 5

const backwards = (text: string): string => [...text].reverse().join('')

const inRuns = (text: string): boolean =>
  [...RUNS, ...RUNS.map(backwards)].some((run) =>
    [...run].some((_, at) => {
      const part = run.slice(at, at + LONGEST_RUN)
      return part.length === LONGEST_RUN && text.includes(part)
    }),
  )

const kindsIn = (text: string): number =>
  [/\d/, /[a-z]/i, /[^0-9a-z]/i].filter((kind) => kind.test(text)).length

const FEWEST_DIFFERENT = 5

/** Whose password it is, for a password must not hold his name. */
interface Owner {
  readonly account: string
  readonly displayName: string
}

const isNamed = (password: string, { account, displayName }: Owner): boolean =>
  [account, displayName].some((name) => name.length >= 3 && password.includes(name.toLowerCase()))

/**
 * A password good enough for the desk, or what to mend, in Chinese.
 * @example checkPassword('12345678901', { account: 'lihua', displayName: '李华' }).ok // false
 */
export const checkPassword = (password: string, owner: Owner): Result<string, 'weak_password'> => {
  const weak = (message: string) => fail('weak_password', { message, field: 'password' })
  const small = password.normalize('NFKC').toLowerCase()
  if ([...small].length < SHORTEST_PASSWORD) return weak(`密码至少 ${SHORTEST_PASSWORD} 位，请再加几位`)
  if (kindsIn(small) < 2) return weak('密码要有字母和数字，或者加上符号、汉字')
  if (new Set(small).size < FEWEST_DIFFERENT) return weak('密码重复的字太多，容易被猜到，请换一个')
  if (inRuns(small)) return weak('密码里有 12345、qwert 这样连着的，容易被猜到，请换一个')
  if (isNamed(small, owner)) return weak('密码里不要写账号或者姓名，容易被猜到，请换一个')
  return ok(password)
}
