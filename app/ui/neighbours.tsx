import { Link, useNavigate } from '@remix-run/react'
import { useEffect } from 'react'
import { isTyping } from './keys'

interface Neighbour {
  to: string
  text: string
}

/** The way to the one before and the one after, by link and by the arrow keys. */
export function Neighbours(props: { label: string; previous: Neighbour | null; next: Neighbour | null }) {
  const navigate = useNavigate()
  const previousTo = props.previous?.to
  const nextTo = props.next?.to
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const to = event.key === 'ArrowRight' ? nextTo : event.key === 'ArrowLeft' ? previousTo : undefined
      if (to) navigate(to)
    }
    document.addEventListener('keydown', turn)
    return () => document.removeEventListener('keydown', turn)
  }, [navigate, previousTo, nextTo])
  return (
    <nav className="mt-6 flex flex-wrap justify-between gap-3" aria-label={props.label}>
      {props.previous && <Link to={props.previous.to}>← {props.previous.text}</Link>}
      {props.next && <Link to={props.next.to}>{props.next.text} →</Link>}
    </nav>
  )
}
