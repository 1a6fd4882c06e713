import { useTexts } from '~/ui/texts'
import type { Oddity } from './oddities'

/** What is odd in a client's month, in words; remarks first, what is only for information faint. */
export function OddityList({ oddities }: { oddities: readonly Oddity[] }) {
  const { t } = useTexts()
  if (oddities.length === 0) return null
  return (
    <ul className="small min-w-36">
      {oddities.map(({ key, isRemark, count, services }) => (
        <li key={key} className={isRemark ? undefined : 'muted'}>
          {t(`acts.odd.${key}`, { count, services: services.join(', ') })}
        </li>
      ))}
    </ul>
  )
}
