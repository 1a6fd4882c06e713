import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { Thumbnail } from '~/ui/thumbnail'
import { useTexts } from '~/ui/texts'
import type { Evidence } from './evidence.read.server'
import { StandingTag } from './standing-tag'

/** «№ 12 от 05.02.2026» */
export function useNumberAndDay() {
  const { t, day } = useTexts()
  return ({ number, issuedOn }: { number: string; issuedOn: string | null }) =>
    [number && t('dossier.numbered', { number }), issuedOn && t('dossier.issued', { day: day(issuedOn) })]
      .filter(Boolean)
      .join(' ')
}

/** The papers beside a requirement or a criterion: what each is, how long it is good, and its file. */
export function EvidenceList(props: {
  papers: readonly Evidence[]
  empty: string
  /** What a person may do with one of them. */
  actions?: (paper: Evidence) => ReactNode
}) {
  const { t, pick } = useTexts()
  const numberAndDay = useNumberAndDay()
  if (props.papers.length === 0) return <p className="muted">{props.empty}</p>
  return (
    <ul className="evidence">
      {props.papers.map((paper) => (
        <li key={paper.id}>
          {paper.hasThumbnail && paper.fileName && (
            <Thumbnail
              src={paths.dossierThumbnail(paper.id)}
              href={paths.dossierFile(paper.id)}
              text={t('files.preview', { name: paper.fileName })}
            />
          )}
          <div>
            <Link to={paths.dossierPaper(paper.id)}>{paper.title}</Link>
            <div className="muted small">
              {[pick(paper.kind.title) === paper.title ? '' : pick(paper.kind.title), numberAndDay(paper)]
                .filter(Boolean)
                .join(' · ')}
            </div>
            <StandingTag paper={paper} />
            {paper.fileName && (
              <div className="small">
                <a href={paths.dossierFile(paper.id)} download>
                  {t('dossier.download')}
                </a>
              </div>
            )}
            {props.actions?.(paper)}
          </div>
        </li>
      ))}
    </ul>
  )
}
