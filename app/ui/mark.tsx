/** The mark of the portal: a pillar (опора). */
export const Mark = () => (
  <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
    <path d="M4 2h16v3.4H4zM6 7h12v1.8H6zM8 10.4h2.6v7.2H8zm5.4 0H16v7.2h-2.6zM6 19h12v1.6H6zM4 21.4h16V24H4z" />
  </svg>
)
