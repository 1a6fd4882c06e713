import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseFile } from '~/features/commission/case-file.read.server'
import { CaseComplaints, CaseFollows, CaseRegister, CaseSettlements } from '~/features/commission/case-more'
import { CaseActs, CaseQualityParts, CaseQuestion } from '~/features/commission/case-parts'
import { draftItem } from '~/features/commission/draft-item.read.server'
import { ProtocolItem } from '~/features/commission/protocol-text'
import { AnswerShown } from '~/features/commission/question-facts'
import { MeanChart } from '~/features/quality/mean-chart'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { PrintButton } from '~/ui/print-button'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { permissions } = await requireActor(request, 'commission:read')
  const file = await caseFile(params.id ?? '')
  if (!file) throw new Response('not found', { status: 404 })
  return {
    file,
    draft: await draftItem(file.question.id),
    mayReadActs: permissions.has('act:read'),
    mayReadSettlements: permissions.has('settlement:read'),
  }
}

export default function CommissionCase() {
  const { t, day, language } = useTexts()
  const { file, draft, mayReadActs, mayReadSettlements } = useLoaderData<typeof loader>()
  const { question, quality } = file
  const inWords = (mean: string) => (language === 'ru' ? mean.replace('.', ',') : mean)
  return (
    <Page
      title={t('commission.case.title', { number: question.number })}
      lead={
        <>
          {file.organisation.shortName}. <span className="muted">{t('commission.case.lead')}</span>
        </>
      }
      crumbs={[
        { to: paths.commission, text: t('commission.title') },
        {
          to: paths.commissionQuestion(question.id),
          text: t('commission.questions.name', { number: question.number }),
        },
      ]}
      actions={
        <>
          <PrintButton />
          <ButtonLink reloadDocument to={paths.commissionCaseFile(question.id)}>
            {t('commission.case.pdf')}
          </ButtonLink>
        </>
      }
    >
      <CaseQuestion file={file} />
      {quality && (
        <MeanChart
          title={t(quality.isUnder ? 'commission.case.yearUnder' : 'commission.case.yearOk', {
            ...{ year: question.year, mean: inWords(quality.mean), threshold: quality.threshold },
          })}
          bars={quality.assessments.map((one, index) => ({
            ...{ label: day(one.day), bar: one.total, line: Number(quality.means[index]) },
          }))}
          threshold={quality.threshold}
          most={quality.most}
          table={null}
        />
      )}
      <Section title={t('commission.case.year', { year: question.year })}>
        <CaseQualityParts file={file} />
      </Section>
      <CaseActs file={file} links={mayReadActs} />
      <CaseSettlements file={file} links={mayReadSettlements} />
      <CaseComplaints file={file} />
      <CaseRegister file={file} />
      <Section title={t('commission.case.answer')}>
        <AnswerShown answer={file.answer} fileTo={paths.commissionAnswer(question.id)} />
      </Section>
      <CaseFollows file={file} />
      <Section title={t('commission.case.draft')}>
        <p className="muted">{t(draft ? 'commission.case.draftLead' : 'commission.case.noDraft')}</p>
        {draft && <ProtocolItem item={draft} />}
      </Section>
    </Page>
  )
}
