export interface Option {
  value: string
  text: string
  /** The heading under which it stands, where the choices have headings. */
  group?: string
}

/** The choices of a select, under their headings in the order in which these first come. */
export function Options({ options }: { options: readonly Option[] }) {
  const groups = [...new Set(options.map((option) => option.group))]
  return (
    <>
      {groups.map((group) => {
        const own = options
          .filter((option) => option.group === group)
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))
        return group === undefined ? (
          own
        ) : (
          <optgroup key={group} label={group}>
            {own}
          </optgroup>
        )
      })}
    </>
  )
}
