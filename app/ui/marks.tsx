/** One letter of a row of marks: its state is told by its shape and its words, not by its colour alone. */
export interface Mark {
  letter: string
  tone: 'good' | 'bad' | 'plain'
  /** What the mark says in words: its tooltip and its text for those who listen. */
  text: string
}

/** A row of letters, each filled, dashed or faint. */
export const Marks = (props: { marks: readonly Mark[] }) => (
  <span className="marks" role="list">
    {props.marks.map((mark, index) => (
      <span key={index} role="listitem" className="mark" data-tone={mark.tone} title={mark.text}>
        <span aria-hidden>{mark.letter}</span>
        <span className="visually-hidden">{mark.text}</span>
      </span>
    ))}
  </span>
)
