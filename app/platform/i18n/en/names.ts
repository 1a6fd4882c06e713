import type { Shape } from '../shape'
import type { names as ru } from '../ru/names'

export const names: Shape<typeof ru> = {
  title: 'Names and positions in cases',
  crumb: 'Templates of papers',
  lead: 'This is how the portal writes to those whom letters address. Correct a case that is wrong: new papers take your form, registered ones do not change.',
  editLead: 'Correct only what is wrong. A form that is the same as by the rules goes on by the rules.',
  empty: 'Letters are written to heads of organisations. Enter the head on the card of the organisation.',
  nominative: 'Nominative (who)',
  cases: {
    genitive: 'Genitive (whose)',
    dative: 'Dative (to whom)',
    accusative: 'Accusative (whom)',
    instrumental: 'Instrumental (by whom)',
    prepositional: 'Prepositional (about whom)',
  },
  asks: {
    genitive: 'as in: «заявление от Ивановой Анны Петровны»',
    dative: 'as in: «письмо Ивановой Анне Петровне»',
    accusative: 'as in: «назначить Иванову Анну Петровну»',
    instrumental: 'as in: «подписано Ивановой Анной Петровной»',
    prepositional: 'as in: «об Ивановой Анне Петровне»',
  },
  byRules: 'By the rules: {{form}}',
  state: 'How it is made',
  states: { corrected: 'corrected', byRules: 'by the rules' },
  all: 'All',
  file: 'names in cases',
  saved: 'Saved: {{name}}',
}
