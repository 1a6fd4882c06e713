import type { DocumentPlace, PdfRemark, TemplateProblem } from '~/platform/paper/template-problem'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** Why a template was not taken: each thing with where it stands in Word, and what to do about it. */
export function TemplateProblemList({ problems }: { problems: readonly TemplateProblem[] }) {
  const { t } = useTexts()
  const placeText = usePlaceText()
  return (
    <div role="alert" className="mb-6">
      <Say tone="bad">{t('templateCheck.refused', { count: problems.length })}</Say>
      <Table
        caption={t('templateCheck.title')}
        rows={problems.map((problem, index) => ({ ...problem, index }))}
        keyOf={({ index }) => index}
        columns={[
          { text: t('templateCheck.where'), cell: ({ place }) => placeText(place) },
          {
            text: t('templateCheck.wrong'),
            cell: ({ kind, field, suggestion }) => t(`templateCheck.problem.${kind}.wrong`, { field, suggestion }),
          },
          {
            text: t('templateCheck.todo'),
            cell: ({ kind, field, suggestion }) =>
              kind === 'unknownField' && suggestion
                ? t('templateCheck.suggestion', { name: suggestion })
                : t(`templateCheck.problem.${kind}.todo`, { field, suggestion }),
          },
        ]}
      />
    </div>
  )
}

/** What the PDF made of a template will not have, although the template is good. */
export function PdfRemarkList({ remarks }: { remarks: readonly PdfRemark[] }) {
  const { t } = useTexts()
  const placeText = usePlaceText()
  if (remarks.length === 0) return null
  return (
    <section className="mb-6">
      <h3>{t('templateCheck.remarks')}</h3>
      <p>{t('templateCheck.remarksLead')}</p>
      <ul>
        {remarks.map(({ kind, what, place }) => (
          <li key={`${kind} ${what}`}>
            {placeText(place)}: {t(`templateCheck.remark.${kind}`, { what })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** «Текст, абзац 4: «Направляем расчёт…»» */
function usePlaceText(): (place: DocumentPlace) => string {
  const { t } = useTexts()
  return ({ part, paragraph, table, row, starts }) => {
    const name = t(`templateCheck.part.${part}`)
    const place =
      table !== null && row !== null
        ? t('templateCheck.inRow', { part: name, table, row })
        : paragraph !== null
          ? t('templateCheck.inParagraph', { part: name, paragraph })
          : name
    return starts === '' ? place : t('templateCheck.starts', { place, starts })
  }
}
