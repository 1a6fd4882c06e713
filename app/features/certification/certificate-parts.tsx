import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { Table } from '~/ui/table'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Refused } from '~/platform/forms/refused'
import type { CertificatePage } from './certificate-page.read.server'
import { useCertificationName } from './certification-tags'
import { DecisionTold } from './decision-history'

/** What is printed on the certificate, and what it stands on. */
export function CertificateFacts({ page }: { page: CertificatePage }) {
  const { t, day } = useTexts()
  const nameOf = useCertificationName()
  const { facts, certification } = page
  return (
    <>
      {!page.isSealWhole && <Say tone="bad">{t('certificates.sealBroken')}</Say>}
      <dl className="facts">
        {facts.system && (
          <>
            <dt>{t('certificates.system')}</dt>
            <dd lang="ru">{facts.system}</dd>
          </>
        )}
        <dt>{t('certificates.holder')}</dt>
        <dd>
          {facts.holder.name}
          <div className="muted small">
            {t('certificates.requisites', { inn: facts.holder.inn, ogrn: facts.holder.ogrn })}
          </div>
        </dd>
        <dt>{t('certification.centre')}</dt>
        <dd>
          {facts.centre.name}
          <div className="muted small">
            {[facts.centre.municipality, facts.centre.address].filter(Boolean).join(', ')}
          </div>
        </dd>
        <dt>{t('certificates.term')}</dt>
        <dd>{t('certificates.fromUntil', { from: day(facts.validFromOn), until: day(facts.validUntilOn) })}</dd>
        <dt>{t('certification.set')}</dt>
        <dd>
          {facts.set.title}, {t('certification.edition', { number: facts.set.edition })}
          {facts.set.standInCount > 0 && (
            <div className="small">
              <Tag tone="warn">{t('certification.standIn')}</Tag>{' '}
              {t('certification.standIns', { count: facts.set.standInCount })}
            </div>
          )}
        </dd>
        <dt>{t('certification.title')}</dt>
        <dd>
          <Link to={paths.certification(certification.id)}>{nameOf(certification.number)}</Link>,{' '}
          {t('certificates.report', { number: facts.report.number, day: day(facts.report.signedOn) })}
        </dd>
        <dt>{t('certificates.check')}</dt>
        <dd>
          <Link to={paths.checked(facts.checkCode)}>{facts.checkAddress}</Link>
        </dd>
        <dt>{t('certificates.seal')}</dt>
        <dd className="small break-all">{page.seal}</dd>
      </dl>
    </>
  )
}

/** Each decision about the certificate with its number, day and ground. */
export function CertificateDecisions({ page }: { page: CertificatePage }) {
  const { t, day } = useTexts()
  return (
    <Section title={t('certification.decisions')}>
      <Table
        caption={t('certification.decisions')}
        rows={page.decisions}
        keyOf={(decision) => decision.id}
        columns={[
          {
            text: t('certification.decision'),
            cell: (decision) => <DecisionTold decision={decision} />,
          },
          { text: t('certification.fromOn'), cell: (one) => day(one.fromOn) },
          { text: t('certification.ground'), cell: (one) => one.ground },
        ]}
      />
    </Section>
  )
}

/** Suspend, resume, withdraw: which, from which day and on what ground. */
export function CertificateForm(props: { page: CertificatePage; operationId: string; refused: Refused | undefined }) {
  const { t } = useTexts()
  const { page, refused } = props
  if (page.may.length === 0) return null
  return (
    <Section title={t('certificates.decide')}>
      <Form
        id="certificate"
        state={refused?.form}
        operationId={props.operationId}
        version={page.version}
        defaults={{ fromOn: page.today }}
        draftKey={`certificate:${page.id}`}
      >
        <Refusal say={refused?.say} />
        <RadioField
          name="kind"
          label={t('certification.decision')}
          options={page.may.map((kind) => ({
            value: kind,
            text: t(`certification.decisionKinds.${kind}`),
            more: <p className="muted">{t(`certificates.act.${kind}.text`)}</p>,
          }))}
        />
        <TextField name="fromOn" type="date" label={t('certification.fromOn')} />
        <LongTextField name="ground" label={t('certification.ground')} hint={t('certificates.groundHint')} rows={3} />
        <Confirm
          form="certificate"
          trigger={t('certification.decideSubmit')}
          title={t('certification.decideTitle')}
          confirm={t('certification.decideSubmit')}
        >
          {t('certificates.decideText')}
        </Confirm>
      </Form>
    </Section>
  )
}
