import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Table } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { CountChart } from './count-chart'
import { FigureFile } from './figure-file'
import { shortHalfText } from './half-text'
import type { timeFigures } from './times.read.server'

/** How long it takes from the application to the certificate of conformity. */
export function TimesToCertificate({ figures }: { figures: Awaited<ReturnType<typeof timeFigures>> }) {
  const { t, day } = useTexts()
  const { times, byHalf, middle } = figures
  if (middle === null) return <Empty>{t('certificationFigures.noTimes')}</Empty>
  return (
    <CountChart
      title={t('certificationFigures.timesTitle', { count: middle })}
      bars={byHalf.map(({ half, middle }) => ({ label: shortHalfText(t, half), count: middle ?? 0 }))}
      actions={<FigureFile figure="times" />}
      table={
        <Table
          caption={t('certificationFigures.times')}
          rows={times}
          keyOf={({ certification }) => certification.id}
          columns={[
            {
              text: t('certificationFigures.certification'),
              cell: ({ certification }) => (
                <Link to={paths.certification(certification.id)}>№ {certification.number}</Link>
              ),
            },
            { text: t('certificationFigures.centre'), cell: ({ centre }) => centre },
            { text: t('certificationFigures.appliedOn'), cell: ({ appliedOn }) => day(appliedOn) },
            { text: t('certificationFigures.issuedOn'), cell: ({ issuedOn }) => day(issuedOn) },
            { text: t('certificationFigures.days'), isNumber: true, cell: ({ days }) => days },
          ]}
        />
      }
    />
  )
}
