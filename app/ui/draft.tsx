import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { useTexts } from './texts'

/** What was typed, by the names of the fields. */
type Values = Record<string, string | string[]>

interface StoredDraft {
  operationId: string
  version: string
  values: Values
  savedAt: string
}

const address = '/drafts'
/** A pause in typing after which the draft is kept. */
const pause = 1500
/** A browser sends no more than this after its page is closed. */
const mostKeptAlive = 60_000
/** What belongs to the page that was shown, not to what was typed. */
const notTyped = new Set(['operationId', 'version'])

export interface Draft {
  /** What was restored when the form was opened; null where there was nothing. */
  restored: StoredDraft | null
  savedAt: string | null
  /** Changes when the fields must be drawn anew. */
  epoch: number
  typed: () => void
  sent: () => void
  drop: () => void
}

/**
 * Keeps what is typed in a form a moment after typing stops, and brings it back when the form is opened again.
 * The draft is tied to the form's operation: when that has been done, the draft is spent.
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  page: { key?: string; operationId?: string; version?: string | number },
): Draft {
  const { key = '', operationId = '', version = '' } = page
  const [restored, setRestored] = useState<StoredDraft | null>(null)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [epoch, setEpoch] = useState(0)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; body: URLSearchParams } | null>(null)
  const hasDraft = useRef(false)
  const standsOn = useRef({ operationId, version: String(version) })
  useEffect(() => {
    standsOn.current = { operationId, version: String(version) }
  }, [operationId, version])

  const forget = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = null
  }, [])

  const keepNow = useCallback(async () => {
    const body = waiting.current?.body
    forget()
    if (!body) return
    const at = await keep(body)
    if (at) setSavedAt(at)
  }, [forget])

  const body = useCallback(() => {
    if (!key || !form.current) return null
    const data = JSON.stringify({ ...standsOn.current, values: valuesOf(form.current) })
    return new URLSearchParams({ key, data })
  }, [key, form])

  const typed = useCallback(() => {
    const now = body()
    forget()
    hasDraft.current = now !== null
    if (now) waiting.current = { timer: setTimeout(() => void keepNow(), pause), body: now }
  }, [body, forget, keepNow])

  // What is sent is kept under the operation that it is sent with: done, it is spent; lost on the way, it is not lost.
  const sent = useCallback(() => {
    forget()
    const now = hasDraft.current ? body() : null
    if (now) void keep(now)
  }, [body, forget])

  useEffect(() => {
    if (!key) return
    let isGone = false
    void read(key).then((draft) => {
      if (isGone || !draft || waiting.current) return
      standsOn.current.version = draft.version
      setRestored(draft)
      setSavedAt(draft.savedAt)
      setEpoch((before) => before + 1)
    })
    return () => {
      isGone = true
      void keepNow()
    }
  }, [key, keepNow])

  // What was restored is kept again under the operation of the page now shown.
  useEffect(() => {
    if (restored) typed()
  }, [restored, typed])

  const drop = useCallback(() => {
    forget()
    hasDraft.current = false
    setRestored(null)
    setSavedAt(null)
    standsOn.current.version = String(version)
    setEpoch((before) => before + 1)
    void keep(new URLSearchParams({ key, drop: '1' }))
  }, [key, version, forget])

  return { restored, savedAt, epoch, typed, sent, drop }
}

/** Whose draft is shown, and the way to begin anew. */
export function DraftRestored({ draft }: { draft: Draft }) {
  const { t, instant } = useTexts()
  if (!draft.restored) return null
  return (
    <div className="say" role="status">
      {t('common.form.draftRestored', { time: instant(draft.restored.savedAt) })}{' '}
      <button type="button" className="linklike" onClick={draft.drop}>
        {t('common.form.draftDrop')}
      </button>
    </div>
  )
}

/** «Черновик сохранён в 16:42». */
export function DraftSaved({ draft }: { draft: Draft }) {
  const { t, instant } = useTexts()
  return (
    <p className="muted small no-print" role="status" aria-live="polite">
      {draft.savedAt && t('common.form.draftSaved', { time: instant(draft.savedAt).slice(-5) })}
    </p>
  )
}

/** Text, choices and ticks; no files and no passwords. */
function valuesOf(form: HTMLFormElement): Values {
  const values: Values = {}
  const secret = new Set(
    [...form.querySelectorAll<HTMLInputElement>('input[type=password]')].map((input) => input.name),
  )
  const data = new FormData(form)
  for (const name of new Set(data.keys())) {
    if (notTyped.has(name) || secret.has(name)) continue
    const all = data.getAll(name).filter((one): one is string => typeof one === 'string')
    if (all.length > 0) values[name] = all.length > 1 ? all : all[0]!
  }
  return values
}

/** A draft is a help: where it cannot be kept or read, the form works without it. */
async function keep(body: URLSearchParams): Promise<string | null> {
  const answer = await fetch(address, { method: 'POST', body, keepalive: String(body).length < mostKeptAlive }).catch(
    () => null,
  )
  return (await readJson<{ savedAt: string | null }>(answer))?.savedAt ?? null
}

async function read(key: string): Promise<StoredDraft | null> {
  const answer = await fetch(`${address}?key=${encodeURIComponent(key)}`).catch(() => null)
  return (await readJson<{ draft: StoredDraft | null }>(answer))?.draft ?? null
}

async function readJson<T>(answer: Response | null): Promise<T | null> {
  if (!answer?.ok || !answer.headers.get('Content-Type')?.includes('json')) return null
  return (await answer.json()) as T
}
