import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { ApprovedBy } from './set-columns'
import type { SetPage } from './set-page.read.server'
import { standingTones } from './standing'

/** What is known of an edition: its state, from when, by which order, how many criteria. */
export function SetFacts({ page }: { page: SetPage }) {
  const { t, day } = useTexts()
  const { set, standing, untilOn } = page
  const mainCount = set.criteria.filter(({ main }) => main).length
  return (
    <dl className="facts">
      <dt>{t('criteria.standing')}</dt>
      <dd>
        <Tag tone={standingTones[standing]}>{t(`criteria.standings.${standing}`)}</Tag>
      </dd>
      {set.fromOn && (
        <>
          <dt>{t('criteria.used')}</dt>
          <dd>
            {untilOn
              ? t('criteria.usedBetween', { from: day(set.fromOn), until: day(untilOn) })
              : t('criteria.usedFrom', { from: day(set.fromOn) })}
          </dd>
        </>
      )}
      <dt>{t('criteria.order')}</dt>
      <dd>
        <ApprovedBy order={page.order} canOpen={page.can.openOrder} />
      </dd>
      {set.source && (
        <>
          <dt>{t('criteria.setSource')}</dt>
          <dd lang="ru">{set.source}</dd>
        </>
      )}
      <dt>{t('criteria.count')}</dt>
      <dd>
        {t('criteria.counted', { count: set.criteria.length })}, {t('criteria.mainOf', { main: mainCount })}
        {page.standInCount > 0 && (
          <div className="muted">{t('criteria.standInCount', { count: page.standInCount })}</div>
        )}
      </dd>
      {page.createdBy && (
        <>
          <dt>{t('criteria.createdBy')}</dt>
          <dd>{page.createdBy}</dd>
        </>
      )}
    </dl>
  )
}
