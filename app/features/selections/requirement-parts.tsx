import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Form, LongTextField } from '~/ui/form'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { EvidenceList } from '../dossier/evidence-list'
import { PaperPicker } from '../dossier/paper-picker'
import type { PickIntent } from '../dossier/pick-intents'
import { Cited } from '../readings/citation'
import type { ActedOnRequirement } from './act-on-requirement.server'
import type { RequirementPage } from './requirement-page.read.server'
import { FoundTag } from './selection-tag'
import { words } from './weigh'

interface Given {
  page: RequirementPage
  operationId: string
  refused: Extract<ActedOnRequirement, { ok: false }> | undefined
}

/** Left: the sentence of the order, its clause, and how it is taken where the text leaves room. */
export function RequirementLaw({ page }: { page: RequirementPage }) {
  const { t, pick } = useTexts()
  const { rule } = page
  return (
    <section aria-labelledby="law">
      <h2 id="law">{t('selections.law')}</h2>
      <blockquote className="law" lang="ru">
        {rule.quote}
      </blockquote>
      <p className="small">
        <Cited citation={rule.citation} /> · <Link to={paths.rule(rule.id)}>{t('selections.inMethodology')}</Link>
      </p>
      <p className="mt-3">
        <span className="muted">{t('selections.evidence')}:</span> {pick(rule.evidence)}
      </p>
      {rule.taken.map((taken) => (
        <p key={taken.question.ru} className="mt-3 small">
          <b>{pick(taken.question)}</b> {pick(taken.taken)}. <span className="muted">{pick(taken.reason)}.</span>
        </p>
      ))}
    </section>
  )
}

/** Middle: what the applicant says, and the papers that show it. */
export function RequirementSaid({ page, operationId, refused }: Given) {
  const { t } = useTexts()
  const isPick = refused && refused.intent !== 'state' && refused.intent !== 'find'
  const picked = isPick ? (refused as typeof refused & { intent: PickIntent }) : null
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('selections.saidTitle')}</h2>
      {page.canEdit ? (
        <SaidForm {...{ page, operationId, refused }} />
      ) : (
        <p className="mb-3">
          <b>{t(`selections.said.${page.row.statement}`)}</b>
          {page.row.note && <span style={{ whiteSpace: 'pre-line' }}>. {page.row.note}</span>}
        </p>
      )}
      <h3 className="mt-4">{t('selections.papers')}</h3>
      {page.canEdit ? (
        <PaperPicker page={page.picker} operationId={operationId} refused={picked} kind={page.kind} />
      ) : (
        <EvidenceList papers={page.picker.attached} empty={t('selections.noPapers')} />
      )}
    </section>
  )
}

function SaidForm({ page, operationId, refused }: Given) {
  const { t } = useTexts()
  const own = refused?.intent === 'state' ? refused : undefined
  return (
    <Form
      state={own?.form}
      operationId={`${operationId}-state`}
      version={page.selection.version}
      encType="multipart/form-data"
      defaults={{ statement: page.row.statement, note: page.row.note }}
      draftKey={`selection:${page.selection.id}:${page.rule.id}`}
    >
      <Refusal say={own?.say} />
      <RadioField
        name="statement"
        label={t('selections.isMet')}
        options={words.map((word) => ({ value: word, text: t(`selections.said.${word}`) }))}
      />
      <LongTextField name="note" label={t('selections.note')} isOptional rows={3} />
      <SaveAndNext page={page} intent="state" />
    </Form>
  )
}

/** Right: what the ministry found. */
export function RequirementFound({ page, operationId, refused }: Given) {
  const { t } = useTexts()
  const own = refused?.intent === 'find' ? refused : undefined
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t('selections.foundTitle')}</h2>
      {page.hint && <Say tone={page.hint === 'no' ? 'bad' : 'plain'}>{t(`selections.registry.hint.${page.hint}`)}</Say>}
      {page.canFind ? (
        <Form
          state={own?.form}
          operationId={`${operationId}-find`}
          version={page.selection.version}
          encType="multipart/form-data"
          defaults={{ found: page.row.found ?? '', foundNote: page.row.foundNote }}
          draftKey={`selection:${page.selection.id}:${page.rule.id}:found`}
        >
          <Refusal say={own?.say} />
          <RadioField
            name="found"
            label={t('selections.finding')}
            options={words.map((word) => ({ value: word, text: t(`selections.found.${word}`) }))}
          />
          <LongTextField
            name="foundNote"
            label={t('selections.foundNote')}
            hint={t('selections.foundNoteHint')}
            isOptional
            rows={3}
          />
          <SaveAndNext page={page} intent="find" />
        </Form>
      ) : page.showsFindings ? (
        <p>
          <FoundTag found={page.row.found} /> {page.row.foundNote}
        </p>
      ) : (
        <p className="muted">{t('selections.foundLater')}</p>
      )}
      {page.remarks.map((remark) => (
        <div key={remark.id} className="mt-4">
          <h3>
            {t('selections.remarks.round', { number: remark.round })}{' '}
            {remark.isSettled && <Tag tone="good">{t('selections.remarks.settled')}</Tag>}
          </h3>
          <p>{remark.text}</p>
          {remark.answer && (
            <p>
              <span className="muted">{t('selections.remarks.answer')}:</span> {remark.answer}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function SaveAndNext({ page, intent }: { page: RequirementPage; intent: 'state' | 'find' }) {
  const { t } = useTexts()
  return (
    <div className="flex flex-wrap gap-2">
      <input type="hidden" name="intent" value={intent} />
      {page.next && (
        <Button kind="main" name="next" value={page.next.id}>
          {t('selections.saveNext')}
        </Button>
      )}
      <Button kind={page.next ? 'plain' : 'main'}>{t('common.action.save')}</Button>
    </div>
  )
}
