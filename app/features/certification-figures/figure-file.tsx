import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'

/** What a picture is drawn from, as a file. */
export function FigureFile({ figure }: { figure: 'certificates' | 'findings' | 'times' }) {
  const { t } = useTexts()
  return (
    <a
      className="button"
      data-size="small"
      href={paths.certificationFigureFile(figure)}
      download
      aria-label={t(`certificationFigures.download.${figure}`)}
    >
      {t('common.action.exportCsv')}
    </a>
  )
}
