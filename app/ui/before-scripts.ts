type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

declare global {
  interface Window {
    /** The last button pressed before the scripts came; nothing once they came. */
    beforeScripts?: { pressed?: HTMLElement | null }
  }
}

/** What React would answer at once, though a part of the page has not arrived: it then gives the whole page up. */
const answeredAtOnce = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['pointercancel', 'touchstart', 'touchend', 'touchcancel', 'dragstart', 'dragend', 'drop', 'keydown', 'keypress'],
  ...['keyup', 'input', 'textInput', 'change', 'compositionstart', 'compositionend', 'copy', 'cut', 'paste'],
  ...['submit', 'reset'],
]

/**
 * Stands in the page itself. Until the scripts are ready, what is done goes past them, and the page works as one without
 * scripts: links lead, forms are sent, fields take what is typed. A button that only a script can answer is kept in mind.
 */
export const workWithoutScripts = `beforeScripts={};'${answeredAtOnce.join(' ')}'.split(' ').forEach(function(type){
addEventListener(type,function(e){if(!window.beforeScripts)return;e.stopImmediatePropagation();
if(type=='click')beforeScripts.pressed=e.target.closest&&e.target.closest('button[type=button]')},true)})`

/**
 * Tells the page what was typed, chosen, ticked and pressed before its scripts came, as if it were done now: else a
 * term is not computed, a draft is not kept, an earlier draft is laid over what was typed, and a button does nothing.
 */
export async function tellWhatWasDone(page: ParentNode): Promise<void> {
  const pressed = window.beforeScripts?.pressed
  delete window.beforeScripts
  // All fields are read before the first is told: what the page draws in answer lays its own state over the others.
  const told = [...page.querySelectorAll<Field>('input, textarea, select')].flatMap(
    (field) => whatWasTyped(field) ?? [],
  )
  for (const tell of [...told, () => pressed?.click()]) {
    await Promise.resolve()
    tell()
  }
}

/** How to tell what stands in a field; null where it stands as it came. */
function whatWasTyped(field: Field): (() => void) | null {
  if (field instanceof HTMLSelectElement) {
    const { selectedIndex, options } = field
    const asItCame = Math.max(
      0,
      [...options].findIndex((option) => option.defaultSelected),
    )
    return selectedIndex === asItCame ? null : () => tellChoice(field, selectedIndex)
  }
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    const { checked, defaultChecked, type } = field
    const isOther = checked !== defaultChecked && (checked || type === 'checkbox')
    return isOther ? () => tellTick(field, checked) : null
  }
  const { value } = field
  return value === field.defaultValue ? null : () => tellText(field, value)
}

function tellChoice(field: HTMLSelectElement, index: number): void {
  field.selectedIndex = index
  tell(field)
}

function tellTick(field: HTMLInputElement, checked: boolean): void {
  field.checked = !checked
  field.click()
}

/** React takes an event for news only if the field's value is another than the last one set through the field itself. */
function tellText(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  if (field.type !== 'file') {
    field.value = field.defaultValue
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
  }
  tell(field)
}

function tell(field: Field): void {
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
