import { useEffect, useState } from 'react'

/** A short word that something was done; it goes by itself. */
export function Toast({ text, id }: { text: string; id: string }) {
  const [shownId, setShownId] = useState('')
  useEffect(() => {
    setShownId(id)
    const timer = setTimeout(() => setShownId(''), 6000)
    return () => clearTimeout(timer)
  }, [id])
  return (
    <div role="status" aria-live="polite">
      {shownId === id && <div className="toast">{text}</div>}
    </div>
  )
}
