import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { certificateTones, type ShownCertificateStatus } from '../certification/certificate-states'
import type { CertificateFact } from './certificates.read.server'
import type { CriterionFinding } from './group-findings'

/** The certificates that a figure counts. */
export function CountedCertificates(props: { state: ShownCertificateStatus; rows: readonly CertificateFact[] }) {
  const { t, day } = useTexts()
  const title = t('certificationFigures.madeOfState', { state: t(`certificationFigures.states.${props.state}`) })
  return (
    <Section title={title} actions={<Link to={paths.certificationFigures()}>{t('certificationFigures.close')}</Link>}>
      <Table
        caption={title}
        rows={props.rows}
        keyOf={({ id }) => id}
        columns={[
          {
            text: t('certificationFigures.number'),
            cell: ({ id, number }) => <Link to={paths.certificate(id)}>{number}</Link>,
          },
          { text: t('certificationFigures.centre'), cell: ({ centre }) => centre },
          {
            text: t('certificationFigures.state'),
            cell: ({ state }) => <Tag tone={certificateTones[state]}>{t(`certificationFigures.states.${state}`)}</Tag>,
          },
          { text: t('certificationFigures.issuedOn'), cell: ({ issuedOn }) => day(issuedOn) },
          { text: t('certificationFigures.validUntilOn'), cell: ({ validUntilOn }) => day(validUntilOn) },
        ]}
      />
    </Section>
  )
}

/** The findings that a figure counts. */
export function CountedFindings(props: { name: string; rows: readonly CriterionFinding[] }) {
  const { t, day } = useTexts()
  const title = t('certificationFigures.madeOfCriterion', { name: props.name })
  return (
    <Section title={title} actions={<Link to={paths.certificationFigures()}>{t('certificationFigures.close')}</Link>}>
      <Table
        caption={title}
        rows={props.rows.map((row, index) => ({ ...row, index }))}
        keyOf={({ index }) => index}
        columns={[
          {
            text: t('certificationFigures.certification'),
            cell: ({ certification, criterion }) => (
              <Link to={paths.criterionOf(certification.id, criterion)}>№ {certification.number}</Link>
            ),
          },
          { text: t('certificationFigures.centre'), cell: ({ centre }) => centre },
          { text: t('certificationFigures.foundOn'), cell: ({ on }) => day(on) },
          { text: t('certificationFigures.foundAt'), cell: ({ of }) => t(`certificationFigures.at.${of}`) },
          {
            text: t('certificationFigures.result'),
            cell: ({ result }) =>
              t(result === 'partly' ? 'certificationFigures.partly' : 'certificationFigures.notMet'),
          },
        ]}
      />
    </Section>
  )
}
