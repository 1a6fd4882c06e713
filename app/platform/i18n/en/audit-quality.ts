/** Records of the room of the quality criteria, as the journal calls them. */
export const qualitySubjects = {
  StaffMember: 'Member of staff',
  StaffDegree: 'Degree of a member of staff',
  StaffCourse: 'Further training of a member of staff',
  MedicalAgreement: 'Medical agreement',
  MedicalVisit: 'Medical visit',
  OrganisationProgramme: "Organisation's programme",
}

/** What is done with them. */
export const qualityEvents = {
  qualityFact: {
    added: 'Facts for the quality criteria were entered',
    changed: 'Facts for the quality criteria were changed',
    staffRead: "An organisation's staff was shown",
  },
  plan: {
    recorded: "A client's plan was entered",
    corrected: "A client's plan was corrected",
  },
}
