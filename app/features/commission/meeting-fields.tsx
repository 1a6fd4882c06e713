import { SelectField, TextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'

/** Day, time and place of a meeting, and who presides. */
export function MeetingFields({ members }: { members: readonly { id: string; fullName: string; position: string }[] }) {
  const { t } = useTexts()
  return (
    <div className="fields">
      <TextField name="plannedOn" type="date" label={t('commission.meetings.day')} />
      <TextField name="startsAt" type="time" label={t('commission.meetings.time')} />
      <TextField name="place" label={t('commission.meetings.place')} />
      <SelectField
        name="chairId"
        label={t('commission.meetings.chair')}
        empty={t('commission.meetings.notChosen')}
        options={members.map(({ id, fullName, position }) => ({
          value: id,
          text: [fullName, position].filter(Boolean).join(', '),
        }))}
      />
      <TextField
        name="secretaryName"
        label={t('commission.meetings.secretary')}
        hint={t('commission.meetings.secretaryHint')}
      />
    </div>
  )
}
