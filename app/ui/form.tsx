import { Form as RemixForm, useNavigation, type FormProps } from '@remix-run/react'
import {
  createContext,
  Fragment,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  type InputHTMLAttributes,
  type ReactNode,
} from 'react'
import type { FormState } from '~/platform/forms/parse'
import { Button } from './button'
import { DraftRestored, DraftSaved, useDraft } from './draft'
import { Options, type Option } from './options'
import { useTexts } from './texts'

export type { Option }

const StateContext = createContext<{ state?: FormState | null; defaults: Record<string, string> }>({ defaults: {} })

/**
 * A form that keeps what was typed: after a refused send it shows every value again, a summary of what is wrong,
 * and the problem at its field. Sent by Ctrl+Enter too. It carries an operation id, so that a repeat does nothing twice.
 * With a `draftKey` it keeps its draft as it is typed, and shows it again when it is opened.
 */
export function Form({
  state,
  defaults = {},
  operationId,
  version,
  draftKey,
  children,
  ...rest
}: FormProps & {
  state?: FormState | null
  defaults?: Record<string, string>
  operationId?: string
  version?: number | string
  draftKey?: string
}) {
  const { t } = useTexts()
  const form = useRef<HTMLFormElement>(null)
  const draft = useDraft(form, { key: draftKey, operationId, version })
  const restored = state ? null : draft.restored
  const shown = state ?? (restored && { values: restored.values, problems: {} })
  // A draft stands on the version it was begun from: if the record has changed since, the send is refused as stale.
  const standsOn = restored?.version || version
  const summary = useRef<HTMLDivElement>(null)
  const problems = Object.keys(state?.problems ?? {})
  useEffect(() => {
    if (state) summary.current?.focus()
  }, [state])
  return (
    <StateContext.Provider value={{ state: shown, defaults }}>
      <RemixForm
        ref={form}
        method="post"
        noValidate
        onInput={draft.typed}
        onSubmit={draft.sent}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
        }}
        {...rest}
      >
        {problems.length > 0 && (
          <div className="say" data-tone="bad" role="alert" tabIndex={-1} ref={summary}>
            <b>{t('common.form.errors', { count: problems.length })}</b>
            <ul>
              {problems.map((name) => (
                <li key={name}>
                  <a href={`#field-${name}`}>
                    <LabelOf name={name} />
                    <Problem name={name} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {operationId && <input type="hidden" name="operationId" value={operationId} />}
        {standsOn !== undefined && <input type="hidden" name="version" value={standsOn} />}
        {draftKey && <DraftRestored draft={draft} />}
        <Fragment key={draft.epoch}>{children}</Fragment>
        {draftKey && <DraftSaved draft={draft} />}
      </RemixForm>
    </StateContext.Provider>
  )
}

/** The words of a field's label, as they stand on the page. */
function LabelOf({ name }: { name: string }) {
  const [label, setLabel] = useState('')
  useEffect(() => {
    const field = document.getElementById(`field-${name}`)?.closest<HTMLElement>('.field')
    // A row among others of the same name says the whole of it.
    setLabel(field?.dataset.name ?? field?.querySelector('label, legend')?.firstChild?.textContent ?? '')
  }, [name])
  return <>{label && `${label}: `}</>
}

/** What is wrong with a field, in words. */
export function Problem({ name }: { name: string }) {
  const { t } = useTexts()
  const problem = useContext(StateContext).state?.problems[name]
  if (!problem) return null
  const key = problem.key.includes('.') ? problem.key : `common.form.${problem.key}`
  return <>{t(key as 'common.form.wrong', problem.values ?? {})}</>
}

/** What a field shows and how it stands: for fields that are not one of those below. */
export function useField(name: string, hasHint: boolean) {
  const { state, defaults } = useContext(StateContext)
  const typed = state?.values[name]
  const hintId = useId()
  return {
    value: (Array.isArray(typed) ? typed[0] : typed) ?? (state ? '' : (defaults[name] ?? '')),
    isInvalid: Boolean(state?.problems[name]),
    hintId,
    describedBy: [hasHint && hintId, state?.problems[name] && `problem-${name}`].filter(Boolean).join(' ') || undefined,
  }
}

interface FieldProps {
  name: string
  label: string
  hint?: ReactNode
  isOptional?: boolean
}

function FieldFrame(props: FieldProps & { hintId: string; isInvalid: boolean; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <div className="field">
      <label htmlFor={`field-${props.name}`}>
        {props.label}
        {props.isOptional && <span className="muted"> · {t('common.form.optional')}</span>}
      </label>
      {props.hint && (
        <span className="field-hint" id={props.hintId}>
          {props.hint}
        </span>
      )}
      {props.children}
      {props.isInvalid && (
        <span className="field-error" id={`problem-${props.name}`}>
          <Problem name={props.name} />
        </span>
      )}
    </div>
  )
}

/** One line of text, an amount, a day (`type="date"`), a month, a password. */
export function TextField({
  name,
  label,
  hint,
  isOptional,
  ...rest
}: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const own = useField(name, Boolean(hint))
  return (
    <FieldFrame {...{ name, label, hint, isOptional, ...own }}>
      <input
        className="input"
        id={`field-${name}`}
        name={name}
        defaultValue={rest.type === 'password' ? '' : own.value}
        aria-invalid={own.isInvalid || undefined}
        aria-describedby={own.describedBy}
        aria-required={!isOptional || undefined}
        {...rest}
      />
    </FieldFrame>
  )
}

export function LongTextField({ name, label, hint, isOptional, rows = 3 }: FieldProps & { rows?: number }) {
  const own = useField(name, Boolean(hint))
  return (
    <FieldFrame {...{ name, label, hint, isOptional, ...own }}>
      <textarea
        className="input"
        id={`field-${name}`}
        name={name}
        rows={rows}
        defaultValue={own.value}
        aria-invalid={own.isInvalid || undefined}
        aria-describedby={own.describedBy}
      />
    </FieldFrame>
  )
}

export function SelectField({
  name,
  label,
  hint,
  isOptional,
  options,
  empty,
}: FieldProps & { options: readonly Option[]; empty?: string }) {
  const own = useField(name, Boolean(hint))
  return (
    <FieldFrame {...{ name, label, hint, isOptional, ...own }}>
      <select
        className="input"
        id={`field-${name}`}
        name={name}
        defaultValue={own.value}
        aria-invalid={own.isInvalid || undefined}
        aria-describedby={own.describedBy}
      >
        {(empty !== undefined || isOptional) && <option value="">{empty ?? '—'}</option>}
        <Options options={options} />
      </select>
    </FieldFrame>
  )
}

export function CheckField({ name, label, hint }: FieldProps) {
  const { state, defaults } = useContext(StateContext)
  const isOn = state ? state.values[name] === 'on' : defaults[name] === 'on'
  return (
    <div className="field">
      <label className="check" htmlFor={`field-${name}`}>
        <input type="checkbox" id={`field-${name}`} name={name} defaultChecked={isOn} />
        <span>{label}</span>
      </label>
      {hint && <span className="field-hint">{hint}</span>}
    </div>
  )
}

/** Several boxes of one name. */
export function ChecksField({
  name,
  label,
  hint,
  options,
  chosen,
}: {
  name: string
  label: string
  hint?: ReactNode
  options: readonly Option[]
  chosen: readonly string[]
}) {
  const { state } = useContext(StateContext)
  const on = state ? [state.values[name] ?? []].flat() : chosen
  return (
    <fieldset className="field" id={`field-${name}`}>
      <legend>{label}</legend>
      {hint && <span className="field-hint">{hint}</span>}
      {options.map((option) => (
        <label key={option.value} className="check">
          <input type="checkbox" name={name} value={option.value} defaultChecked={on.includes(option.value)} />
          <span>{option.text}</span>
        </label>
      ))}
      {state?.problems[name] && (
        <span className="field-error">
          <Problem name={name} />
        </span>
      )}
    </fieldset>
  )
}

/** The button that sends the form; it waits while a form is on its way and until the page has its answer. */
export function Submit(props: {
  children: ReactNode
  kind?: 'main' | 'plain' | 'danger'
  name?: string
  value?: string
}) {
  const navigation = useNavigation()
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <Button
      kind={props.kind ?? 'main'}
      name={props.name}
      value={props.value}
      disabled={isReady && navigation.formData !== undefined}
    >
      {props.children}
    </Button>
  )
}
