import { criterionResults } from 'scoring/certification/certification'
import { Button } from '~/ui/button'
import { Form, LongTextField, TextField } from '~/ui/form'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { EvidenceList } from '../dossier/evidence-list'
import { PaperPicker } from '../dossier/paper-picker'
import { isPickIntent } from '../dossier/pick-intents'
import type { ActedOnCriterion, CriterionIntent } from './act-on-criterion.server'
import { ResultTag } from './certification-tags'
import type { CriterionPage } from './criterion-page.read.server'

interface Given {
  page: CriterionPage
  operationId: string
  refused: Extract<ActedOnCriterion, { ok: false }> | undefined
}

/** Left: what the criterion says, where it stands, how it is checked; a stand-in is called one. */
export function CriterionLaw({ page }: { page: CriterionPage }) {
  const { t } = useTexts()
  const { criterion } = page.row
  return (
    <section aria-labelledby="law">
      <h2 id="law">{t('certification.law')}</h2>
      <p className="flex flex-wrap gap-2">
        {criterion.main && <Tag>{t('certification.main')}</Tag>}
        {criterion.standIn && <Tag tone="warn">{t('certification.standIn')}</Tag>}
      </p>
      <blockquote className="law mt-3" lang="ru">
        {criterion.text}
      </blockquote>
      <p className="small mb-3" lang="ru">
        {criterion.source}
      </p>
      {criterion.standIn && <Say tone="warn">{t('certification.standInText')}</Say>}
      <p className="mt-3">
        <span className="muted">{t('certification.method')}:</span> {criterion.method || t('certification.noMethod')}
      </p>
    </section>
  )
}

/** Middle: what the centre says of itself and did, and its papers. */
export function CriterionSaid({ page, operationId, refused }: Given) {
  const { t, day } = useTexts()
  const { row, can, picker } = page
  const picked = refused && isPickIntent(refused.intent) ? { ...refused, intent: refused.intent } : null
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('certification.said')}</h2>
      {can.selfAssess ? (
        <OwnForm
          {...{ page, operationId, refused }}
          intent="selfAssess"
          defaults={{ result: row.selfResult ?? '', note: row.selfNote }}
        >
          <ResultField label={t('certification.selfResult')} />
          <LongTextField name="note" label={t('certification.selfNote')} isOptional rows={4} />
        </OwnForm>
      ) : (
        <p className="mb-3" style={{ whiteSpace: 'pre-line' }}>
          <ResultTag result={row.selfResult} /> {row.selfNote}
        </p>
      )}
      {can.remedy ? (
        <OwnForm {...{ page, operationId, refused }} intent="remedy" defaults={{ note: row.remedyNote }}>
          <LongTextField name="note" label={t('certification.remedyNote')} rows={4} />
        </OwnForm>
      ) : (
        row.remedyNote && (
          <p className="mb-3" style={{ whiteSpace: 'pre-line' }}>
            <span className="muted">
              {row.remediedOn && t('certification.remediedOn', { day: day(row.remediedOn) })}
            </span>{' '}
            {row.remedyNote}
          </p>
        )
      )}
      <h3 className="mt-4">{t('certification.evidence')}</h3>
      {picker ? (
        <PaperPicker page={picker} operationId={operationId} refused={picked} />
      ) : (
        <EvidenceList papers={page.evidence} empty={t('certification.noEvidence')} />
      )}
    </section>
  )
}

/** Right: what the assessors found. */
export function CriterionFound({ page, operationId, refused }: Given) {
  const { t } = useTexts()
  const { row, can } = page
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t('certification.found')}</h2>
      {can.assess ? (
        <OwnForm {...{ page, operationId, refused }} intent="assess" defaults={foundDefaults(row)}>
          <FoundFields />
          <TextField name="method" label={t('certification.checkedBy')} isOptional />
          <LongTextField name="note" label={t('certification.note')} isOptional rows={2} />
        </OwnForm>
      ) : page.showsFindings ? (
        <Found page={page} />
      ) : (
        <p className="muted">{t('certification.foundLater')}</p>
      )}
      {can.recheck && (
        <>
          <h3 className="mt-4">{t('certification.recheck')}</h3>
          <OwnForm
            {...{ page, operationId, refused }}
            intent="recheck"
            defaults={{ result: row.recheckResult ?? '', finding: row.recheckNote, remedyBy: row.remedyBy ?? '' }}
          >
            <FoundFields />
          </OwnForm>
        </>
      )}
    </section>
  )
}

const foundDefaults = (row: CriterionPage['row']) => ({
  ...{ result: row.result ?? '', finding: row.finding, note: row.note },
  ...{ method: row.method || row.criterion.method, remedyBy: row.remedyBy ?? '' },
})

function Found({ page }: { page: CriterionPage }) {
  const { t, day } = useTexts()
  const { row } = page
  return (
    <div style={{ whiteSpace: 'pre-line' }}>
      <p>
        <ResultTag result={row.result} isFound /> {row.finding}
      </p>
      {row.note && <p className="mt-2">{row.note}</p>}
      {row.method && (
        <p className="mt-2">
          <span className="muted">{t('certification.checkedBy')}:</span> {row.method}
        </p>
      )}
      {row.remedyBy && row.result !== 'met' && (
        <p className="mt-2">{t('certification.remedyByDay', { day: day(row.remedyBy) })}</p>
      )}
      {page.assessedBy && <p className="muted small mt-2">{page.assessedBy}</p>}
      {row.recheckResult && (
        <p className="mt-3">
          <b>{t('certification.recheck')}:</b> <ResultTag result={row.recheckResult} /> {row.recheckNote}{' '}
          <span className="muted small">{page.recheckedBy}</span>
        </p>
      )}
    </div>
  )
}

function FoundFields() {
  const { t } = useTexts()
  return (
    <>
      <ResultField label={t('certification.result')} />
      <LongTextField
        name="finding"
        label={t('certification.finding')}
        hint={t('certification.findingHint')}
        rows={3}
        isOptional
      />
      <TextField
        name="remedyBy"
        type="date"
        label={t('certification.remedyBy')}
        hint={t('certification.remedyHint')}
        isOptional
      />
    </>
  )
}

function ResultField({ label }: { label: string }) {
  const { t } = useTexts()
  return (
    <RadioField
      name="result"
      label={label}
      options={criterionResults.map((result) => ({ value: result, text: t(`certification.results.${result}`) }))}
    />
  )
}

function OwnForm(
  props: Given & { intent: CriterionIntent; defaults: Record<string, string>; children: React.ReactNode },
) {
  const { t } = useTexts()
  const { page, operationId, intent } = props
  const refused = props.refused?.intent === intent ? props.refused : undefined
  return (
    <Form
      state={refused?.form}
      operationId={`${operationId}-${intent}`}
      version={page.row.version}
      encType="multipart/form-data"
      defaults={props.defaults}
      draftKey={`certification:${page.certification.id}:${page.row.criterion.id}:${intent}`}
    >
      <Refusal say={refused?.say} />
      <input type="hidden" name="intent" value={intent} />
      {props.children}
      <div className="flex flex-wrap gap-2">
        {page.next && (
          <Button kind="main" name="next" value={page.next.id}>
            {t('certification.saveNext')}
          </Button>
        )}
        <Button kind={page.next ? 'plain' : 'main'}>{t('common.action.save')}</Button>
      </div>
    </Form>
  )
}
