import type { Figure, Kind, SupportLabel } from './vocabulary.ts';

/** How somebody most likely stands to the household: a kind of support, or living in the home. */
export type Standing = SupportLabel | 'member';

/** What a role suggests. A suggestion is shown and never set: only the family knows. */
export interface Role {
  /** Null where families differ too much to guess. */
  readonly stands: Standing | null;
  /** The symbol of a genogram that goes with it; null for who may be anybody. */
  readonly figure: Exclude<Figure, 'neutral'> | null;
  readonly kind: Kind;
}

function human(stands: Role['stands'], figure: Role['figure'] = null): Role {
  return { stands, figure, kind: 'person' };
}

function thing(kind: Exclude<Kind, 'person'>, stands: Role['stands']): Role {
  return { stands, figure: null, kind };
}

/** The roles people most often name, by key. Their words stand in shared/text, under `roles`. */
export const roles = {
  // Family.
  mother: human(null, 'female'),
  father: human(null, 'male'),
  partner: human('member'),
  exPartner: human('network'),
  son: human('member', 'male'),
  daughter: human('member', 'female'),
  baby: human('member'),
  brother: human('network', 'male'),
  sister: human('network', 'female'),
  grandmother: human('network', 'female'),
  grandfather: human('network', 'male'),
  greatGrandmother: human('network', 'female'),
  greatGrandfather: human('network', 'male'),
  aunt: human('network', 'female'),
  uncle: human('network', 'male'),
  niece: human('network', 'female'),
  nephew: human('network', 'male'),
  grandchild: human('network'),
  stepmother: human(null, 'female'),
  stepfather: human(null, 'male'),
  motherInLaw: human('network', 'female'),
  fatherInLaw: human('network', 'male'),
  sisterInLaw: human('network', 'female'),
  brotherInLaw: human('network', 'male'),
  godparent: human('network'),
  fosterParents: thing('group', null),
  relatives: thing('group', 'network'),
  // Neighbours, friends and acquaintances.
  neighbour: thing('group', 'network'),
  neighbourWoman: human('network', 'female'),
  neighbourMan: human('network', 'male'),
  formerNeighbour: human('network'),
  neighbourChild: human('network'),
  friend: human('network'),
  friendWoman: human('network', 'female'),
  friendMan: human('network', 'male'),
  playmate: human('network'),
  friendsParent: human('network'),
  acquaintance: human('network'),
  housemate: human('member'),
  childminder: human(null),
  // School and day care.
  teacher: human('professional'),
  teacherWoman: human('professional', 'female'),
  teacherMan: human('professional', 'male'),
  mentor: human('professional'),
  careCoordinator: human('professional'),
  schoolSocialWorker: human('professional'),
  attendanceOfficer: human('professional'),
  classmate: human('network'),
  school: thing('organisation', 'professional'),
  dayCare: thing('organisation', 'professional'),
  afterSchoolCare: thing('organisation', 'professional'),
  // Care and health.
  doctor: human('professional'),
  practiceNurse: human('professional'),
  assistant: human('professional'),
  healthCentre: thing('organisation', 'professional'),
  youthDoctor: human('professional'),
  youthNurse: human('professional'),
  paediatrician: human('professional'),
  midwife: human('professional'),
  maternityCare: human('professional'),
  physiotherapist: human('professional'),
  speechTherapist: human('professional'),
  dentist: human('professional'),
  pharmacy: thing('organisation', 'professional'),
  psychologist: human('professional'),
  psychiatrist: human('professional'),
  therapist: human('professional'),
  homeCare: human('professional'),
  hospital: thing('organisation', 'professional'),
  supportWorker: human('professional'),
  // Municipality, help and rights.
  districtTeam: thing('organisation', 'professional'),
  socialWorker: human('professional'),
  familyCoach: human('professional'),
  youthProtector: human('professional'),
  youthWorker: human('professional'),
  communityWorker: human('professional'),
  clientSupporter: human('professional'),
  debtHelp: human('professional'),
  administrator: human('professional'),
  benefitsAdviser: human('professional'),
  townHall: thing('organisation', 'professional'),
  housingAssociation: thing('organisation', 'professional'),
  policeOfficer: human('professional'),
  lawyer: human('professional'),
  interpreter: human('professional'),
  // Volunteers.
  buddy: human('volunteer'),
  languageBuddy: human('volunteer'),
  neighbourMediator: human('volunteer'),
  supportFamily: thing('group', 'volunteer'),
  familyVolunteer: human('volunteer'),
  formsHelper: human('volunteer'),
  reader: human('volunteer'),
  driver: human('volunteer'),
  peerWorker: human(null),
  foodBank: thing('organisation', 'volunteer'),
  // Clubs, places and activities.
  club: thing('group', 'own'),
  coach: human('volunteer'),
  sport: thing('activity', 'own'),
  choir: thing('group', 'own'),
  music: thing('activity', 'own'),
  scouting: thing('group', 'own'),
  hobby: thing('activity', 'own'),
  allotment: thing('place', 'own'),
  communityCentre: thing('place', null),
  library: thing('place', null),
  // Faith.
  church: thing('group', 'network'),
  clergy: human(null),
  imam: human(null),
  // Animals.
  dog: thing('animal', 'member'),
  cat: thing('animal', 'member'),
  rabbit: thing('animal', 'member'),
  bird: thing('animal', 'member'),
  horse: thing('animal', null),
  pet: thing('animal', 'member'),
  // Work.
  colleague: human('network'),
  employer: human(null),
  job: thing('activity', 'own'),
  volunteering: thing('activity', 'own'),
  companyDoctor: human('professional'),
  jobCoach: human('professional'),
} as const satisfies Readonly<Record<string, Role>>;

export type RoleKey = keyof typeof roles;

export const roleKeys = Object.keys(roles) as readonly RoleKey[];

/**
 * What somebody with this role is drawn as from the start. That a dog is an animal and a club a group is plain, and set;
 * of people nothing is set. The one place for that rule.
 */
export function kindOfNewcomer(role: RoleKey | null): Kind {
  return role === null ? 'person' : roles[role].kind;
}
