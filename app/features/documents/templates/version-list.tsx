import { paths } from '~/paths'
import { Confirm } from '~/ui/confirm'
import { Form } from '~/ui/form'
import { Table } from '~/ui/table'
import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { TemplatePage, TemplateState } from './template-pages.read.server'

const tones: Record<TemplateState, Tone> = {
  inForce: 'good',
  later: 'warn',
  waiting: 'warn',
  replaced: 'plain',
  withdrawn: 'bad',
}

/** Every template that the ministry has loaded for a kind of paper. */
export function VersionList({ page, operationId }: { page: TemplatePage; operationId: string }) {
  const { t, day, instant } = useTexts()
  return (
    <Table
      caption={t('templates.versions')}
      rows={page.versions}
      keyOf={(row) => row.number}
      empty={<p className="empty">{t('templates.noVersions')}</p>}
      columns={[
        {
          text: t('templates.number'),
          cell: (row) => (
            <a href={paths.templateFile(page.id, 'docx', row.number)} download>
              {t('templates.numbered', { number: row.number })}
            </a>
          ),
        },
        {
          text: t('templates.state'),
          cell: (row) => <Tag tone={tones[row.state]}>{t(`templates.states.${row.state}`)}</Tag>,
        },
        { text: t('templates.fromOn'), cell: (row) => row.fromOn && day(row.fromOn) },
        { text: t('templates.basis'), cell: (row) => row.basis },
        { text: t('templates.paperCount'), isNumber: true, cell: (row) => row.paperCount },
        { text: t('templates.loaded'), cell: (row) => `${instant(row.loadedAt)}, ${row.loadedBy ?? ''}` },
        {
          text: '',
          isActions: true,
          cell: (row) => (
            <div className="flex flex-wrap gap-2 justify-end">
              <a
                className="button"
                data-size="small"
                href={paths.templateFile(page.id, 'example', row.number)}
                download
              >
                {t('templates.example')}
              </a>
              {row.state !== 'withdrawn' && <Withdraw number={row.number} operationId={operationId} />}
            </div>
          ),
        },
      ]}
    />
  )
}

function Withdraw({ number, operationId }: { number: number; operationId: string }) {
  const { t } = useTexts()
  const id = `withdraw-${number}`
  return (
    <Form id={id} operationId={`${operationId}-${number}`}>
      <input type="hidden" name="number" value={number} />
      <Confirm
        form={id}
        kind="danger"
        size="small"
        name="intent"
        value="withdraw"
        trigger={t('templates.withdraw')}
        title={t('templates.withdrawTitle', { number })}
        confirm={t('templates.withdraw')}
      >
        {t('templates.withdrawText')}
      </Confirm>
    </Form>
  )
}
