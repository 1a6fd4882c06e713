import { useEffect, useRef } from 'react'

/** After another reform was sent, its result is read next; a page that was just opened begins at its top. */
export function useResultFocus(query: string): void {
  const shown = useRef(query)
  useEffect(() => {
    if (shown.current === query) return
    shown.current = query
    document.getElementById('result')?.focus()
  }, [query])
}
