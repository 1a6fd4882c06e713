import { useNavigate } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** A pause in typing after which the address is written. */
const pause = 300

/** Keeps in the address what is typed, so that it can be sent as a link; an untouched page keeps its own. */
export function useAddress(query: string): void {
  const navigate = useNavigate()
  const shown = useRef(query)
  useEffect(() => {
    if (query === shown.current) return
    const timer = setTimeout(() => {
      shown.current = query
      navigate(`?${query}`, { replace: true, preventScrollReset: true })
    }, pause)
    return () => clearTimeout(timer)
  }, [query, navigate])
}
