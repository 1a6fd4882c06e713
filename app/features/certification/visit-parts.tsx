import { paths } from '~/paths'
import { acceptOf } from '~/platform/files/file-kinds'
import { Confirm } from '~/ui/confirm'
import { FileField } from '~/ui/file-field'
import { Form, LongTextField, SelectField, Submit, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { Thumbnail } from '~/ui/thumbnail'
import { useTexts } from '~/ui/texts'
import type { ActedOnVisit, VisitIntent } from './act-on-visit.server'
import type { VisitPage } from './visit-page.read.server'
import { visitOutcomes } from './visit-states'

export interface VisitGiven {
  page: VisitPage
  operationId: string
  refused: Extract<ActedOnVisit, { ok: false }> | undefined
}

/** A form of this page: what it asks for, of which finding, on which version. */
export function VisitForm(
  props: VisitGiven & {
    intent: VisitIntent
    findingId?: string
    version?: number
    defaults?: Record<string, string>
    children: React.ReactNode
  },
) {
  const { intent, findingId = '', page } = props
  const isRefused = props.refused?.intent === intent && props.refused.findingId === findingId
  const refused = isRefused ? props.refused : undefined
  return (
    <Form
      id={`visit-${intent}${findingId}`}
      state={refused?.form}
      operationId={`${props.operationId}-${intent}${findingId}`}
      version={props.version ?? page.version}
      encType="multipart/form-data"
      defaults={props.defaults}
      draftKey={
        ['addPhoto', 'cancel', 'dropFinding'].includes(intent) ? undefined : `visit:${page.id}:${intent}${findingId}`
      }
    >
      <Refusal say={refused?.say} />
      <input type="hidden" name="intent" value={intent} />
      {findingId && <input type="hidden" name="findingId" value={findingId} />}
      {props.children}
    </Form>
  )
}

/** The day: set, moved with a reason, given up. */
export function VisitDay(given: VisitGiven) {
  const { t } = useTexts()
  const { page } = given
  if (!page.can.plan && !page.can.move) return null
  return (
    <Section title={t(page.can.plan ? 'visits.planTitle' : 'visits.moveTitle')}>
      {page.can.plan && (
        <VisitForm {...given} intent="plan" defaults={{ plannedOn: page.dueOn ?? '' }}>
          <TextField name="plannedOn" type="date" label={t('visits.plannedOn')} />
          <Submit>{t('visits.plan')}</Submit>
        </VisitForm>
      )}
      {page.can.move && (
        <details open={given.refused?.intent === 'move' || given.refused?.intent === 'cancel'}>
          <summary>{t('visits.change')}</summary>
          <VisitForm {...given} intent="move" defaults={{ plannedOn: page.plannedOn ?? '' }}>
            <TextField name="plannedOn" type="date" label={t('visits.newDay')} />
            <LongTextField name="reason" label={t('visits.reason')} rows={2} />
            <Submit kind="plain">{t('visits.move')}</Submit>
          </VisitForm>
          {page.can.cancel && (
            <VisitForm {...given} intent="cancel">
              <LongTextField name="cancelReason" label={t('visits.cancelReason')} rows={2} />
              <Confirm
                form="visit-cancel"
                kind="danger"
                trigger={t('visits.cancel')}
                title={t('visits.cancelTitle')}
                confirm={t('visits.cancel')}
              >
                {t('visits.cancelText')}
              </Confirm>
            </VisitForm>
          )}
        </details>
      )}
    </Section>
  )
}

/** The protocol: who was there by their posts, what was seen, and of surveillance what follows. */
export function VisitProtocol(given: VisitGiven & { today: string }) {
  const { t, day } = useTexts()
  const { page } = given
  if (!page.can.hold)
    return page.heldOn === null ? null : (
      <Section title={t('visits.protocolTitle')}>
        <dl className="facts">
          <dt>{t('visits.heldOn')}</dt>
          <dd>{day(page.heldOn)}</dd>
          <dt>{t('visits.present')}</dt>
          <dd>{page.present}</dd>
          <dt>{t('visits.protocol')}</dt>
          <dd style={{ whiteSpace: 'pre-line' }}>{page.protocol}</dd>
          {page.outcome && (
            <>
              <dt>{t('visits.outcome')}</dt>
              <dd>{t(`visits.outcomes.${page.outcome}`)}</dd>
            </>
          )}
        </dl>
      </Section>
    )
  return (
    <Section title={t('visits.protocolTitle')}>
      <VisitForm {...given} intent="hold" defaults={{ heldOn: given.today }}>
        <TextField name="heldOn" type="date" label={t('visits.heldOn')} />
        <LongTextField name="present" label={t('visits.present')} hint={t('visits.presentHint')} rows={2} />
        <LongTextField name="protocol" label={t('visits.protocol')} rows={6} />
        {page.kind === 'surveillance' && (
          <RadioField
            name="outcome"
            label={t('visits.outcome')}
            options={visitOutcomes.map((one) => ({ value: one, text: t(`visits.outcomes.${one}`) }))}
          />
        )}
        <Confirm form="visit-hold" trigger={t('visits.hold')} title={t('visits.holdTitle')} confirm={t('visits.hold')}>
          {t('visits.holdText')}
        </Confirm>
      </VisitForm>
    </Section>
  )
}

/** What was photographed, and the way to add more. */
export function VisitPhotos(given: VisitGiven) {
  const { t } = useTexts()
  const { page } = given
  if (page.photos.length === 0 && !page.can.addPhoto) return null
  return (
    <Section title={t('visits.photos')}>
      <ul className="flex flex-wrap gap-4 mb-4">
        {page.photos.map((photo) => (
          <li key={photo.fileId}>
            {photo.hasThumbnail && (
              <Thumbnail
                src={paths.visitThumbnail(page.id, photo.fileId)}
                href={paths.visitPhoto(page.id, photo.fileId)}
                text={t('files.preview', { name: photo.name })}
              />
            )}
            <div className="small">
              <a href={paths.visitPhoto(page.id, photo.fileId)} download>
                {photo.caption || photo.name}
              </a>
            </div>
          </li>
        ))}
      </ul>
      {page.can.addPhoto && (
        <VisitForm {...given} intent="addPhoto">
          <FileField
            name="photo"
            label={t('visits.photo')}
            accept={acceptOf(['jpg', 'png'])}
            limits={{ kinds: 'JPG, PNG', megabytes: 20 }}
          />
          <TextField name="caption" label={t('visits.caption')} isOptional />
          <Submit kind="plain">{t('visits.addPhoto')}</Submit>
        </VisitForm>
      )}
    </Section>
  )
}

/** A finding of surveillance is written down before the protocol. */
export function NewFinding(given: VisitGiven) {
  const { t, pick } = useTexts()
  const { page } = given
  if (!page.can.addFinding) return null
  return (
    <details className="mt-3" open={given.refused?.intent === 'addFinding'}>
      <summary>{t('visits.addFinding')}</summary>
      <VisitForm {...given} intent="addFinding">
        <SelectField
          name="criterion"
          label={t('certification.criterion')}
          empty={t('visits.notChosen')}
          options={page.criteria.map((one, index) => ({ value: one.id, text: `${index + 1}. ${pick(one.title)}` }))}
        />
        <RadioField
          name="result"
          label={t('certification.result')}
          options={(['partly', 'not-met'] as const).map((one) => ({
            value: one,
            text: t(`certification.results.${one}`),
          }))}
        />
        <LongTextField name="text" label={t('visits.findingText')} rows={3} />
        <TextField name="remedyBy" type="date" label={t('certification.remedyBy')} />
        <Submit kind="plain">{t('visits.addFindingSubmit')}</Submit>
      </VisitForm>
    </details>
  )
}
