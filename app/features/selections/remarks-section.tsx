import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Form, LongTextField, Submit } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ActedOnSelection } from './act-on-selection.server'
import type { SelectionPage } from './selection-page.read.server'

type Remark = SelectionPage['remarks'][number]
interface Given {
  page: SelectionPage
  operationId: string
  refused: Extract<ActedOnSelection, { ok: false }> | undefined
}

/** What the ministry remarked in each round, and what the applicant answered. */
export function RemarksSection(props: Given) {
  const { t } = useTexts()
  const { remarks } = props.page
  if (remarks.length === 0) return null
  const rounds = [...new Set(remarks.map(({ round }) => round))]
  return (
    <Section title={t('selections.remarks.title')}>
      {rounds.map((round) => (
        <div key={round} className="mb-4">
          <h3>{t('selections.remarks.round', { number: round })}</h3>
          <ol className="evidence">
            {remarks
              .filter((remark) => remark.round === round)
              .map((remark) => (
                <li key={remark.id}>
                  <div className="grow">
                    <OneRemark {...props} remark={remark} />
                  </div>
                </li>
              ))}
          </ol>
        </div>
      ))}
    </Section>
  )
}

function OneRemark({ page, operationId, refused, remark }: Given & { remark: Remark }) {
  const { t, pick } = useTexts()
  const isRefused = refused?.intent === 'answer' && refused.form.values.remarkId === remark.id
  return (
    <>
      <div className="small muted">
        {remark.rule ? (
          <Link to={paths.selectionRequirement(page.id, remark.rule.id)}>
            {pick(remark.rule.clause)}, {pick(remark.rule.title)}
          </Link>
        ) : (
          t('selections.remarks.application')
        )}{' '}
        {remark.isSettled && <Tag tone="good">{t('selections.remarks.settled')}</Tag>}
      </div>
      <p style={{ whiteSpace: 'pre-line' }}>{remark.text}</p>
      {page.can.answer && !remark.isSettled ? (
        <Form
          state={isRefused ? refused.form : null}
          operationId={`${operationId}-${remark.id}`}
          version={page.version}
          defaults={{ answer: remark.answer }}
          draftKey={`remark:${remark.id}`}
        >
          <Refusal say={isRefused ? refused.say : null} />
          <input type="hidden" name="remarkId" value={remark.id} />
          <LongTextField name="answer" label={t('selections.remarks.answer')} rows={2} />
          <Submit kind="plain" name="intent" value="answer">
            {t('selections.remarks.saveAnswer')}
          </Submit>
        </Form>
      ) : (
        <p className="mt-1" style={{ whiteSpace: 'pre-line' }}>
          <span className="muted">{t('selections.remarks.answer')}:</span>{' '}
          {remark.answer || <span className="muted">{t('selections.remarks.noAnswer')}</span>}
        </p>
      )}
      {page.can.settle && !remark.isSettled && (
        <Form operationId={`${operationId}-settle-${remark.id}`} version={page.version}>
          <input type="hidden" name="remarkId" value={remark.id} />
          <Submit kind="plain" name="intent" value="settle">
            {t('selections.remarks.settle')}
          </Submit>
        </Form>
      )}
    </>
  )
}
