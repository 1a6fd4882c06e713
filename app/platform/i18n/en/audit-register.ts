/** What the journal says of the register. */
export const registerEvents = {
  register: {
    changed: 'An entry of the register was changed',
    retracted: 'A change of an entry of the register was taken back',
  },
  registerProposal: {
    proposed: 'A change of an entry of the register was proposed',
    confirmed: 'A proposed change of the register was confirmed',
    refused: 'A proposed change of the register was refused',
    withdrawn: 'A proposed change of the register was withdrawn',
  },
}
