import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'
import type { Evidence } from '../dossier/evidence.read.server'
import { StandingTag } from '../dossier/standing-tag'

/** The paper of the dossier that shows a fact, with how it stands where it no longer proves anything. */
export function FactPaper({ paper }: { paper: Evidence | null }) {
  const { t } = useTexts()
  if (!paper) return <span className="muted small">{t('qualityFacts.common.withoutPaper')}</span>
  return (
    <span className="small">
      <Link to={paths.dossierPaper(paper.id)}>{paper.title}</Link>{' '}
      {paper.standing !== 'good' && <StandingTag paper={paper} />}
    </span>
  )
}
