import type { TFunction } from 'i18next'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { textsOf, type Language } from '~/platform/i18n/texts'
import { certificateFigures, type CertificateFact } from './certificates.read.server'
import { findingFigures } from './findings.read.server'
import { totalOf, type CriterionFigures } from './group-findings'
import { halfText } from './half-text'
import { timeFigures, type CertificateTime } from './times.read.server'

/** The rows behind one of the pictures as a file; null for a figure that there is none of. */
export async function figureFile(figure: string | undefined, language: Language): Promise<Response | null> {
  const { t } = textsOf(language)
  if (figure === 'certificates') {
    const { certificates } = await certificateFigures()
    return csvDownload(`${t('certificationFigures.file.certificates')}.csv`, certificateColumns(t), certificates)
  }
  if (figure === 'findings') {
    const { criteria, halves } = await findingFigures()
    const columns = findingColumns(t, language, halves)
    return csvDownload(`${t('certificationFigures.file.findings')}.csv`, columns, criteria)
  }
  if (figure !== 'times') return null
  return csvDownload(`${t('certificationFigures.file.times')}.csv`, timeColumns(t), (await timeFigures()).times)
}

const certificateColumns = (t: TFunction): FileColumn<CertificateFact>[] => [
  { heading: t('certificationFigures.number'), value: (row) => row.number },
  { heading: t('certificationFigures.centre'), value: (row) => row.centre },
  { heading: t('certificationFigures.state'), value: (row) => t(`certificationFigures.states.${row.state}`) },
  { heading: t('certificationFigures.issuedOn'), kind: 'day', value: (row) => row.issuedOn },
  { heading: t('certificationFigures.validUntilOn'), kind: 'day', value: (row) => row.validUntilOn },
]

const findingColumns = (
  t: TFunction,
  language: Language,
  halves: readonly string[],
): FileColumn<CriterionFigures>[] => [
  { heading: t('certificationFigures.criterion'), value: (row) => row.title[language] },
  { heading: t('certificationFigures.examined'), kind: 'whole', value: (row) => row.examinedCount },
  { heading: t('certificationFigures.partly'), kind: 'whole', value: (row) => row.partlyCount },
  { heading: t('certificationFigures.notMet'), kind: 'whole', value: (row) => row.notMetCount },
  { heading: t('certificationFigures.total'), kind: 'whole', value: totalOf },
  ...halves.map((half): FileColumn<CriterionFigures> => ({
    heading: halfText(t, half),
    kind: 'whole',
    value: (row) => row.byHalf[half] ?? 0,
  })),
]

const timeColumns = (t: TFunction): FileColumn<CertificateTime>[] => [
  { heading: t('certificationFigures.certification'), kind: 'whole', value: (row) => row.certification.number },
  { heading: t('certificationFigures.centre'), value: (row) => row.centre },
  { heading: t('certificationFigures.appliedOn'), kind: 'day', value: (row) => row.appliedOn },
  { heading: t('certificationFigures.issuedOn'), kind: 'day', value: (row) => row.issuedOn },
  { heading: t('certificationFigures.days'), kind: 'whole', value: (row) => row.days },
]
