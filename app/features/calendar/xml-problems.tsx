import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { XmlProblem } from './xml-problem'

/** Why a file was not taken: each place with its line, what stands there and what is expected. */
export function XmlProblems({ fileName, problems }: { fileName: string; problems: readonly XmlProblem[] }) {
  const { t } = useTexts()
  return (
    <div role="alert" className="mb-6">
      <Say tone="bad">{t('calendar.load.refused', { name: fileName, count: problems.length })}</Say>
      <Table
        caption={t('calendar.load.problems')}
        rows={problems.map((problem, index) => ({ ...problem, index }))}
        keyOf={({ index }) => index}
        columns={[
          { text: t('calendar.load.line'), isNumber: true, cell: ({ line }) => line ?? t('calendar.load.wholeFile') },
          {
            text: t('calendar.load.wrong'),
            cell: ({ code, value }) => t(`calendar.xml.${code}.wrong`, { value: value || t('calendar.load.nothing') }),
          },
          { text: t('calendar.load.expected'), cell: ({ code }) => t(`calendar.xml.${code}.expected`) },
        ]}
      />
    </div>
  )
}
