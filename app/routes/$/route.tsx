/** @public Any address that no page has: said inside the frame, so that the way back is there. */
export function loader() {
  throw new Response('not found', { status: 404 })
}

export default function NoSuchPage() {
  return null
}
