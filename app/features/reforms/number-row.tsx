import { Problem, useField } from '~/ui/form'
import { useTexts } from '~/ui/texts'

/** One number of the law: what it is, its value today, and the field for another one. */
export function NumberRow(props: {
  name: string
  label: string
  today: string
  /** Told where it stands alone: «Устойчивая ремиссия: низкий уровень — до». */
  wholeName: string
}) {
  const { name, label, today, wholeName } = props
  const { t } = useTexts()
  const own = useField(name, true)
  return (
    <div className="field number-row" data-name={wholeName}>
      <label htmlFor={`field-${name}`}>{label}</label>
      <span className="muted small number-today" id={own.hintId}>
        {t('reforms.now', { value: today })}
      </span>
      <input
        className="input"
        id={`field-${name}`}
        name={name}
        defaultValue={own.value}
        autoComplete="off"
        maxLength={20}
        aria-invalid={own.isInvalid || undefined}
        aria-describedby={own.describedBy}
      />
      {own.isInvalid && (
        <span className="field-error" id={`problem-${name}`}>
          <Problem name={name} />
        </span>
      )}
    </div>
  )
}
