import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import type { Option } from '~/ui/options'

interface FieldProps {
  label: string
  hint?: ReactNode
  /** What is wrong with it; nothing where it can be read. */
  problem?: string | false
}

function Frame(props: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={props.id}>{props.label}</label>
      {props.hint && (
        <span className="field-hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.children}
      {props.problem && (
        <span className="field-error" id={`${props.id}-problem`}>
          {props.problem}
        </span>
      )}
    </div>
  )
}

const describedBy = (id: string, { hint, problem }: FieldProps): string | undefined =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined

type TypedProps = FieldProps & {
  value: string
  onType: (value: string) => void
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'className'>

/** A line that is read as it is typed. */
export function Typed({ label, hint, problem, onType, className = '', ...rest }: TypedProps) {
  const id = useId()
  return (
    <Frame {...{ id, label, hint, problem }}>
      <input
        id={id}
        className={`input ${className}`}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, { label, hint, problem })}
        {...rest}
      />
    </Frame>
  )
}

export const CountTyped = (props: Omit<TypedProps, 'type' | 'inputMode' | 'className'>) => (
  <Typed inputMode="numeric" className="count" {...props} />
)

export function Chosen({
  label,
  hint,
  value,
  options,
  onChoose,
}: FieldProps & { value: string; options: readonly Option[]; onChoose: (value: string) => void }) {
  const id = useId()
  return (
    <Frame {...{ id, label, hint }}>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        aria-describedby={describedBy(id, { label, hint })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Frame>
  )
}

export const Ticked = (props: { label: string; isOn: boolean; onTick: (isOn: boolean) => void }) => (
  <div className="field">
    <label className="check">
      <input type="checkbox" checked={props.isOn} onChange={(event) => props.onTick(event.target.checked)} />
      <span>{props.label}</span>
    </label>
  </div>
)
