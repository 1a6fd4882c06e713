import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { acceptOf, scanKinds } from '~/platform/files/file-kinds'
import { fileLimits } from '~/platform/files/file-problem'
import { FileField } from '~/ui/file-field'
import { LongTextField, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ProtocolPage } from './protocol-page.read.server'
import type { ActedOnProtocol, ProtocolIntent } from './receive-protocol.server'
import { StepForm } from './step-form'

/** Number and days, the editions beside it, and the files. */
export function ProtocolFacts({ page }: { page: ProtocolPage }) {
  const { t, day } = useTexts()
  return (
    <>
      {!page.isWhole && <Say tone="bad">{t('commission.meetings.protocolPage.broken')}</Say>}
      {page.supersedes && (
        <Say>
          {t('commission.meetings.protocolPage.supersedes', { edition: page.supersedes.edition, reason: page.reason })}{' '}
          <Link to={paths.commissionProtocol(page.supersedes.id)}>
            {t('commission.meetings.protocolPage.openOther')}
          </Link>
        </Say>
      )}
      {page.supersededBy && (
        <Say tone="warn">
          {t('commission.meetings.protocolPage.supersededBy', { edition: page.supersededBy.edition })}{' '}
          <Link to={paths.commissionProtocol(page.supersededBy.id)}>
            {t('commission.meetings.protocolPage.openOther')}
          </Link>
        </Say>
      )}
      <dl className="facts">
        {page.number && page.registeredOn && (
          <>
            <dt>{t('commission.meetings.protocolPage.number')}</dt>
            <dd>
              № {page.number}, {day(page.registeredOn)}
            </dd>
          </>
        )}
        {page.signedOn && (
          <>
            <dt>{t('commission.meetings.protocolPage.signedOn')}</dt>
            <dd>{day(page.signedOn)}</dd>
            <dt>{t('commission.meetings.protocolPage.sentOn')}</dt>
            <dd>{page.sentOn ? day(page.sentOn) : t('commission.meetings.protocolPage.notSent')}</dd>
          </>
        )}
        {page.receivedOn && (
          <>
            <dt>{t('commission.meetings.protocolPage.receivedOn')}</dt>
            <dd>{day(page.receivedOn)}</dd>
          </>
        )}
        {page.number && (
          <>
            <dt>{t('commission.meetings.protocolPage.files')}</dt>
            <dd>
              <a href={paths.commissionProtocolFile(page.id, 'pdf')}>PDF</a>{' '}
              <a href={paths.commissionProtocolFile(page.id, 'docx')}>DOCX</a>{' '}
              {page.hasSignedCopy && (
                <a href={paths.commissionProtocolFile(page.id, 'signed')}>
                  {t('commission.meetings.protocolPage.signedCopy')}
                </a>
              )}
            </dd>
          </>
        )}
      </dl>
    </>
  )
}

/** What the secretary may do with the protocol in its state. */
export function ProtocolSteps(props: {
  page: ProtocolPage
  today: string
  operationId: string
  refused: Extract<ActedOnProtocol, { ok: false }> | undefined
}) {
  const { t } = useTexts()
  const { page } = props
  const step = (intent: ProtocolIntent) => ({
    ...{ intent, operationId: props.operationId, refused: props.refused, version: page.version, isUpload: true },
    title: t(`commission.meetings.protocolPage.act.${intent}.title`),
    text: t(`commission.meetings.protocolPage.act.${intent}.text`),
    submit: t(`commission.meetings.protocolPage.act.${intent}.submit`),
  })
  return (
    <>
      {page.can.seal && (
        <Section title={t('commission.meetings.item.discussion')}>
          <ul>
            {page.meeting.items.map(({ id, position, title }) => (
              <li key={id}>
                <Link to={paths.agendaItem(page.meeting.id, id)}>
                  {t('commission.meetings.protocolPage.editItem', { position })}
                </Link>
                : {title}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.can.seal && <StepForm {...step('seal')} />}
      {page.can.sign && (
        <StepForm {...step('sign')} defaults={{ signedOn: page.meeting.plannedOn }}>
          <TextField name="signedOn" type="date" label={t('commission.meetings.protocolPage.act.sign.day')} />
          <FileField
            name="file"
            label={t('commission.meetings.protocolPage.act.sign.file')}
            limits={fileLimits(scanKinds)}
            accept={acceptOf(scanKinds)}
          />
        </StepForm>
      )}
      {page.can.send && (
        <StepForm {...step('send')} defaults={{ sentOn: props.today }}>
          <TextField name="sentOn" type="date" label={t('commission.meetings.protocolPage.act.send.day')} />
        </StepForm>
      )}
      {page.can.supersede && (
        <StepForm {...step('supersede')} kind="plain" draftKey={`protocol:${page.id}:supersede`}>
          <LongTextField name="reason" label={t('commission.meetings.protocolPage.act.supersede.reason')} rows={2} />
        </StepForm>
      )}
    </>
  )
}
