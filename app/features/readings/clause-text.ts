export { clauseText } from 'scoring/methodology/clause-text'
