import { useQuery } from '@tanstack/react-query'
import { listPowers } from '../../contract/powers'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** The powers of the township by kind. */
export const usePowers = () => useQuery({ queryKey: [PUBLIC, 'powers'], queryFn: () => call(listPowers, {}) })
