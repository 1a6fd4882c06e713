import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { standingTones, type DossierStanding } from './standing'

/** «Действует до 15.12.2026», «Истёк 01.11.2026»: how a paper stands, in words. */
export function StandingTag({ paper }: { paper: { standing: DossierStanding; expiresOn: string | null } }) {
  const { t, day } = useTexts()
  const { standing, expiresOn } = paper
  const isDated = expiresOn !== null && standing !== 'superseded' && standing !== 'withdrawn'
  return (
    <Tag tone={standingTones[standing]}>
      {isDated ? t(`dossier.dated.${standing}`, { day: day(expiresOn) }) : t(`dossier.standing.${standing}`)}
    </Tag>
  )
}
