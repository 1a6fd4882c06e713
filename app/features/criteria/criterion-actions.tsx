import { paths } from '~/paths'
import { Button, ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { useTexts } from '~/ui/texts'
import type { CriterionSet, SetCriterion } from './set-in-force.read.server'

/** What may be done with one criterion of a draft; `form` is the id of the form that the buttons send. */
export function CriterionActions(props: { form: string; set: CriterionSet; criterion: SetCriterion; index: number }) {
  const { t, pick } = useTexts()
  const { form, set, criterion, index } = props
  const name = pick(criterion.title)
  return (
    <span className="inline-flex gap-1">
      <Button
        size="small"
        {...{ form, name: 'up', value: criterion.id, disabled: index === 0 }}
        aria-label={t('criteria.form.up', { name })}
      >
        ↑
      </Button>
      <Button
        size="small"
        {...{ form, name: 'down', value: criterion.id, disabled: index === set.criteria.length - 1 }}
        aria-label={t('criteria.form.down', { name })}
      >
        ↓
      </Button>
      <ButtonLink
        size="small"
        to={paths.criterion(set.code, set.edition, criterion.id)}
        aria-label={t('criteria.form.changeNamed', { name })}
      >
        {t('criteria.form.change')}
      </ButtonLink>
      <Confirm
        {...{ form, name: 'remove', value: criterion.id, kind: 'danger', size: 'small' }}
        trigger={t('criteria.form.remove')}
        title={t('criteria.form.removeTitle', { name })}
        confirm={t('criteria.form.remove')}
      >
        {t('criteria.form.removeText')}
      </Confirm>
    </span>
  )
}
