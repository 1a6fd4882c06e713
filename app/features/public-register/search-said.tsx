import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { FoundCentres } from './find-centres'

/** How many were found, and by which words where others were typed. */
export function SearchSaid({ typed, found }: { typed: string; found: Omit<FoundCentres, 'rows'> }) {
  const { t } = useTexts()
  const { total, instead, isPartial, maybe } = found
  if (total === 0) return null
  return (
    <>
      {instead && !isPartial && <Say>{t('publicRegister.instead', { typed, instead })}</Say>}
      {isPartial && (
        <Say>
          {instead ? t('publicRegister.partialInstead', { typed, instead }) : t('publicRegister.partial', { typed })}
        </Say>
      )}
      {maybe && (
        <Say>
          {t('publicRegister.maybe')}{' '}
          <Link to={`${paths.publicCentres}?${new URLSearchParams({ q: maybe })}`}>{maybe}</Link>
        </Say>
      )}
      <p className="muted mb-2" role="status">
        {t('publicRegister.found', { count: total })}
      </p>
    </>
  )
}
