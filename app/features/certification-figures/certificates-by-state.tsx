import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { certificateFigures } from './certificates.read.server'
import { CountChart } from './count-chart'
import { FigureFile } from './figure-file'

/** How the certificates of conformity stand today. */
export function CertificatesByState({ figures }: { figures: Awaited<ReturnType<typeof certificateFigures>> }) {
  const { t } = useTexts()
  const { byState, certificates } = figures
  const valid = byState.find(({ state }) => state === 'valid')?.count ?? 0
  const rows = byState.filter(({ count }) => count > 0)
  return (
    <CountChart
      title={t('certificationFigures.statesTitle', { valid, total: certificates.length })}
      isLying
      bars={rows.map(({ state, count }) => ({ label: t(`certificationFigures.states.${state}`), count }))}
      actions={<FigureFile figure="certificates" />}
      table={
        <Table
          caption={t('certificationFigures.state')}
          rows={rows}
          keyOf={({ state }) => state}
          columns={[
            {
              text: t('certificationFigures.state'),
              cell: ({ state }) => (
                <Link to={paths.certificationFigures({ state })}>{t(`certificationFigures.states.${state}`)}</Link>
              ),
            },
            { text: t('certificationFigures.certificates'), isNumber: true, cell: ({ count }) => count },
          ]}
        />
      }
    />
  )
}
