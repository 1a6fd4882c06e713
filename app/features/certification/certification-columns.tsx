import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { FilterSelect, type Column } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { ShownCertification } from './certification-list.read.server'
import { CertificateTag, CertificationTag, useCertificationName } from './certification-tags'
import { certificationStatuses } from './states'

/** The certifications as a table. */
export function useCertificationColumns(isMinistry: boolean): Column<ShownCertification>[] {
  const { t, day } = useTexts()
  const nameOf = useCertificationName()
  const organisation: Column<ShownCertification> = {
    text: t('certification.organisation'),
    sort: 'organisation',
    cell: (row) => <Link to={paths.organisation(row.organisation.code)}>{row.organisation.shortName}</Link>,
  }
  return [
    {
      text: t('certification.number'),
      sort: 'number',
      cell: (row) => (
        <div>
          <Link to={paths.certification(row.id)} aria-label={nameOf(row.number)}>
            № {row.number}
          </Link>
          <div className="muted small">{t(`certification.kinds.${row.kind}`)}</div>
        </div>
      ),
    },
    {
      text: t('certification.centre'),
      sort: 'centre',
      cell: (row) => (
        <div>
          {row.centreName}
          <div className="muted small">{row.municipality}</div>
        </div>
      ),
    },
    ...(isMinistry ? [organisation] : []),
    { text: t('certification.state'), sort: 'state', cell: (row) => <CertificationTag status={row.status} /> },
    { text: t('certification.appliedOn'), sort: 'appliedOn', cell: (row) => row.appliedOn && day(row.appliedOn) },
    { text: t('certification.decidedOn'), sort: 'decidedOn', cell: (row) => row.decidedOn && day(row.decidedOn) },
    {
      text: t('certification.certificate'),
      sort: 'validUntilOn',
      cell: (row) =>
        row.certificate && (
          <div>
            <Link to={paths.certificate(row.certificate.id)}>№ {row.certificate.number}</Link>{' '}
            <CertificateTag status={row.certificate.status} />
            <div className="muted small">{t('certificates.until', { day: day(row.certificate.validUntilOn) })}</div>
          </div>
        ),
    },
  ]
}

const certificateFilters = ['valid', 'suspended', 'withdrawn', 'superseded', 'expired', 'none'] as const

/** What the list can be narrowed to. */
export function CertificationFilters(props: {
  organisations: readonly { code: string; shortName: string }[]
  filters: Readonly<Record<string, string>>
  isMinistry: boolean
  isAssessor: boolean
}) {
  const { t } = useTexts()
  const { filters } = props
  return (
    <>
      <FilterSelect
        name="state"
        label={t('certification.state')}
        value={filters.state ?? ''}
        all={t('certification.allStates')}
        options={certificationStatuses.map((status) => ({ value: status, text: t(`certification.states.${status}`) }))}
      />
      <FilterSelect
        name="certificate"
        label={t('certification.certificate')}
        value={filters.certificate ?? ''}
        all={t('certification.anyCertificate')}
        options={certificateFilters.map((one) => ({
          value: one,
          text: one === 'none' ? t('certification.noCertificate') : t(`certificates.states.${one}`),
        }))}
      />
      {props.isMinistry && (
        <FilterSelect
          name="organisation"
          label={t('certification.organisation')}
          value={filters.organisation ?? ''}
          all={t('certification.allOrganisations')}
          options={props.organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
        />
      )}
      {props.isAssessor && (
        <FilterSelect
          name="mine"
          label={t('certification.whose')}
          value={filters.mine ?? ''}
          all={t('certification.everybodys')}
          options={[{ value: 'yes', text: t('certification.mine') }]}
        />
      )}
    </>
  )
}
