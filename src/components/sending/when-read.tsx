import type { PropsWithChildren } from 'react'
import { useGuarded } from '../../services/use-guarded'

/** What begins with something kept on this phone waits until that is read; else it would begin empty and write over it. */
export function WhenRead({ children }: PropsWithChildren) {
  return useGuarded() ? <>{children}</> : null
}
