import { useState, type ReactNode } from 'react'
import { Problem, useField } from './form'
import { useTexts } from './texts'

/** One file to attach. A file that is too large is told of before it is sent over a slow line. */
export function FileField({
  name,
  label,
  limits,
  accept,
  kept,
  isOptional,
}: {
  name: string
  label: string
  limits: { kinds: string; megabytes: number }
  accept: string
  /** What is attached already, with a link to it. */
  kept?: ReactNode
  isOptional?: boolean
}) {
  const { t } = useTexts()
  const own = useField(name, true)
  const [isTooLarge, setIsTooLarge] = useState(false)
  const isInvalid = isTooLarge || own.isInvalid
  const problemId = `problem-${name}`
  return (
    <div className="field">
      <label htmlFor={`field-${name}`}>
        {label}
        {isOptional && <span className="muted"> · {t('common.form.optional')}</span>}
      </label>
      <span className="field-hint" id={own.hintId}>
        {t('files.hint', limits)}
        {kept && <> · {kept}</>}
      </span>
      <input
        className="input"
        id={`field-${name}`}
        name={name}
        type="file"
        accept={accept}
        aria-invalid={isInvalid || undefined}
        aria-describedby={isInvalid ? `${own.hintId} ${problemId}` : own.hintId}
        aria-required={!isOptional || undefined}
        onChange={({ currentTarget }) => {
          const isOver = (currentTarget.files?.[0]?.size ?? 0) > limits.megabytes * 1024 * 1024
          if (isOver) currentTarget.value = ''
          setIsTooLarge(isOver)
        }}
      />
      {isInvalid && (
        <span className="field-error" id={problemId} role={isTooLarge ? 'alert' : undefined}>
          {isTooLarge ? t('files.refusal.tooLarge', limits) : <Problem name={name} />}
        </span>
      )}
    </div>
  )
}
