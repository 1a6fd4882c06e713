import type { ReactNode } from 'react'
import { Problem, useField } from './form'

/** One choice of a few, all in sight; what belongs to a choice is shown while it is chosen, without a script too. */
export function RadioField(props: {
  name: string
  label: string
  options: readonly { value: string; text: string; more?: ReactNode }[]
}) {
  const own = useField(props.name, false)
  return (
    <fieldset className="field" id={`field-${props.name}`} aria-describedby={own.describedBy}>
      <legend>{props.label}</legend>
      {props.options.map((option) => (
        <div key={option.value} className="choice">
          <label className="check">
            <input
              type="radio"
              name={props.name}
              value={option.value}
              defaultChecked={own.value === option.value}
              aria-invalid={own.isInvalid || undefined}
            />
            <span>{option.text}</span>
          </label>
          {option.more && <div className="choice-more">{option.more}</div>}
        </div>
      ))}
      {own.isInvalid && (
        <span className="field-error" id={`problem-${props.name}`}>
          <Problem name={props.name} />
        </span>
      )}
    </fieldset>
  )
}
