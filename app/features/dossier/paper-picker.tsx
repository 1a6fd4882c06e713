import type { Refused } from '~/platform/forms/refused'
import { Button } from '~/ui/button'
import { Form, SelectField, Submit } from '~/ui/form'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import { DossierFields } from './dossier-fields'
import { EvidenceList, useNumberAndDay } from './evidence-list'
import type { PickerPage } from './paper-picker.read.server'
import type { PickIntent } from './pick-intents'

/**
 * Papers beside a requirement or a criterion: those attached, the way to take one from the dossier, and the way to add
 * one here and now. Its forms send `multipart/form-data`; the page's action hands them to `receivePicked`.
 */
export function PaperPicker(props: {
  page: PickerPage
  operationId: string
  refused?: ({ intent: PickIntent } & Refused) | null
  /** The kind that a new paper is of, unless another is chosen. */
  kind?: string
}) {
  const { t } = useTexts()
  const numberAndDay = useNumberAndDay()
  const { page, operationId, refused } = props
  const { attached, choices, centres, centreId } = page
  const refusedAt = (intent: PickIntent) => (refused?.intent === intent ? refused : undefined)
  const form = (intent: PickIntent, key = '') => ({
    state: refusedAt(intent)?.form,
    operationId: `${operationId}-${intent}${key}`,
    encType: 'multipart/form-data' as const,
  })
  const group = (isSuggested: boolean) => t(isSuggested ? 'dossier.picker.suggested' : 'dossier.picker.others')
  return (
    <>
      <Refusal say={refusedAt('dropPaper')?.say} />
      <EvidenceList
        papers={attached}
        empty={t('dossier.picker.none')}
        actions={(paper) => (
          <Form {...form('dropPaper', paper.id)} state={null}>
            <input type="hidden" name="paperId" value={paper.id} />
            <Button
              size="small"
              name="intent"
              value="dropPaper"
              aria-label={`${t('dossier.picker.drop')}: ${paper.title}`}
            >
              {t('dossier.picker.drop')}
            </Button>
          </Form>
        )}
      />
      {choices.length > 0 && (
        <Form {...form('usePaper')}>
          <Refusal say={refusedAt('usePaper')?.say} />
          <SelectField
            name="paperId"
            label={t('dossier.picker.choose')}
            empty={t('dossier.picker.notChosen')}
            options={choices.map((paper) => ({
              value: paper.id,
              text: [paper.title, numberAndDay(paper)].filter(Boolean).join(' '),
              group: group(paper.isSuggested),
            }))}
          />
          <Submit kind="plain" name="intent" value="usePaper">
            {t('dossier.picker.use')}
          </Submit>
        </Form>
      )}
      <details
        className="mt-3"
        open={refusedAt('addPaper') !== undefined || (choices.length === 0 && attached.length === 0)}
      >
        <summary>{t('dossier.picker.add')}</summary>
        <Form {...form('addPaper')} defaults={{ kind: props.kind ?? 'other', centreId: centreId ?? '' }}>
          <Refusal say={refusedAt('addPaper')?.say} />
          <DossierFields centres={centres} />
          <Submit name="intent" value="addPaper">
            {t('dossier.picker.addSubmit')}
          </Submit>
        </Form>
      </details>
    </>
  )
}
