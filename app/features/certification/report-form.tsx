import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, Submit } from '~/ui/form'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Refused } from '~/platform/forms/refused'
import { ResultTag } from './certification-tags'
import type { ReportPage } from './report-page.read.server'

interface Given {
  certificationId: string
  version: number
  page: ReportPage
  operationId: string
  isLead: boolean
  refused: (Refused & { intent: 'write' | 'sign' }) | undefined
}

/** Part one as it stands: what the assessment supports, by which reading, and what is still open. */
export function ReportConformity({ certificationId, page }: Pick<Given, 'certificationId' | 'page'>) {
  const { t, pick, day } = useTexts()
  const { supports, open, findings } = page
  return (
    <>
      {supports ? (
        <>
          <p>{t('certification.counts', { ...supports.counts })}</p>
          <Supports words={pick(supports.words)} />
          <p className="muted small mb-3">
            {pick(page.reading.question)} {pick(page.reading.option)}.
          </p>
        </>
      ) : (
        <Say tone="warn">
          {t('certification.openCriteria', { count: open.length })}{' '}
          {open.slice(0, 5).map((one) => (
            <Link key={one.id} className="mr-3" to={paths.criterionOf(certificationId, one.id)}>
              {one.position}. {pick(one.title)}
            </Link>
          ))}
        </Say>
      )}
      {page.withoutDay > 0 && <Say tone="bad">{t('certification.withoutDay', { count: page.withoutDay })}</Say>}
      {page.standInCount > 0 && (
        <p className="muted small mb-3">{t('certification.standIns', { count: page.standInCount })}</p>
      )}
      <ul className="mb-3">
        {findings.map((one) => (
          <li key={one.id}>
            <Link to={paths.criterionOf(certificationId, one.id)}>
              {one.position}. {pick(one.title)}
            </Link>{' '}
            <ResultTag result={one.result} />{' '}
            {one.remedyBy ? t('certification.remedyByDay', { day: day(one.remedyBy) }) : t('certification.noDay')}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What an assessment supports is no decision. */
export function Supports({ words }: { words: string }) {
  const { t } = useTexts()
  return (
    <Say>
      <b>{t('certification.supports')}</b> {words}. {t('certification.peopleDecide')}
    </Say>
  )
}

/** Parts two to four, and the signature of the lead. */
export function ReportForm(given: Given) {
  const { t, day } = useTexts()
  const { page, version, operationId, certificationId, isLead } = given
  const refused = (intent: 'write' | 'sign') => (given.refused?.intent === intent ? given.refused : undefined)
  const { draft } = page
  return (
    <>
      <Form
        state={refused('write')?.form}
        operationId={`${operationId}-write`}
        version={version}
        draftKey={`certification:${certificationId}:report`}
        defaults={{
          recommendations: draft?.recommendations ?? '',
          surveillance: (draft?.days ?? []).map(day).join('\n'),
          conclusion: draft?.conclusion ?? '',
          recommends: draft?.recommends ?? '',
        }}
      >
        <Refusal say={refused('write')?.say} />
        <input type="hidden" name="intent" value="write" />
        <LongTextField
          name="recommendations"
          label={t('certification.parts.two')}
          hint={t('certification.parts.twoHint')}
          rows={4}
          isOptional
        />
        <LongTextField
          name="surveillance"
          label={t('certification.parts.three')}
          hint={t('certification.parts.threeHint')}
          rows={3}
          isOptional
        />
        <LongTextField
          name="conclusion"
          label={t('certification.parts.four')}
          hint={t('certification.parts.fourHint')}
          rows={4}
        />
        <RadioField
          name="recommends"
          label={t('certification.parts.recommends')}
          options={(['certify', 'remedy', 'refuse'] as const).map((one) => ({
            value: one,
            text: t(`certification.proposals.${one}`),
          }))}
        />
        <Submit kind="plain">{t('certification.parts.save')}</Submit>
      </Form>
      {isLead && draft && (
        <Form
          id="sign-report"
          className="mt-6"
          state={refused('sign')?.form}
          operationId={`${operationId}-sign`}
          version={version}
        >
          <Refusal say={refused('sign')?.say} />
          <input type="hidden" name="intent" value="sign" />
          <Confirm
            form="sign-report"
            trigger={t('certification.parts.sign')}
            title={t('certification.parts.signTitle')}
            confirm={t('certification.parts.sign')}
          >
            {t('certification.parts.signText')}
          </Confirm>
        </Form>
      )}
      {!isLead && <p className="muted mt-4">{t('certification.parts.leadSigns')}</p>}
    </>
  )
}
