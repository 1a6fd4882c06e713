import { useState } from 'react'

/** A small picture of a file's first page, a link to the file; nothing where the file has no picture. */
export function Thumbnail({ src, href, text }: { src: string; href: string; text: string }) {
  const [isMissing, setIsMissing] = useState(false)
  if (isMissing) return null
  return (
    <a href={href} download className="thumbnail">
      <img src={src} alt={text} loading="lazy" onError={() => setIsMissing(true)} />
    </a>
  )
}
