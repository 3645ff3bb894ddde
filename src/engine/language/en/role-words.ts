/** Nouns that name a person by office, occupation or kinship, as news prints them beside a name. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Offices and occupations, the head of "the former chairman of the board"; singular, lower case. */
export const offices = words(`
  activist actor actress administrator admiral adviser advisor advocate agent aide alderman ally
  ambassador analyst anchor announcer architect artist assemblyman assemblywoman assistant associate
  astronaut athlete attorney auditor author banker billionaire bishop blogger boss broadcaster broker
  businessman businesswoman captain cardinal ceo cfo chair chairman chairwoman chairperson chancellor
  chef chief cleric clerk coach co-author co-chair co-chairman co-founder colonel columnist comedian
  comic commander commentator commissioner comptroller congressman congresswoman conservative
  consultant contractor coo cop coordinator correspondent councilman councilwoman counsel counselor
  critic cto dean delegate democrat deputy designer detective developer diplomat director doctor
  donor driver economist editor educator engineer entrepreneur envoy epidemiologist executive expert
  farmer filmmaker firefighter founder freshman general governor guard historian host hostess
  incumbent independent inspector instructor interviewer investigator investor journalist judge
  justice lawmaker lawyer leader lecturer legislator liberal libertarian lieutenant lobbyist majority
  manager marine mayor mechanic meteorologist minister moderator mogul narrator negotiator newcomer
  nominee novelist nurse officer official operative organizer owner partner pastor patrolman
  pediatrician philanthropist philosopher photographer physician physicist pilot playwright poet
  policeman policewoman politician pollster pope premier presenter president priest prime-minister
  prince princess principal producer professor prosecutor psychiatrist psychologist publisher queen
  rabbi ranger rapper realtor rector reporter representative republican researcher reverend rival
  scholar scientist secretary senator sergeant sheriff singer soldier solicitor speaker specialist
  spokesman spokesperson spokeswoman staffer star statesman strategist student superintendent
  supervisor surgeon teacher technician treasurer trooper trustee tycoon veteran volunteer whip writer
  candidate contender frontrunner front-runner hopeful challenger opponent`);

/** Nouns for a person that tell no office: with "the" they point back to whoever was spoken of. */
export const persons = words(`
  man woman boy girl lady gentleman guy native newcomer father mother dad mom wife husband son daughter
  brother sister uncle aunt nephew niece cousin grandfather grandmother widow widower teenager pro
  politician conservative liberal republican democrat independent lawmaker veteran billionaire star
  freshman mogul tycoon`);

/** Nouns for people who are seldom named: "the source said". */
export const unnamedPersons = words(`
  resident victim suspect defendant plaintiff witness survivor protester caller voter user immigrant
  refugee source neighbor friend colleague classmate worker employee member patient customer passenger
  parent child somebody someone supporter follower fan backer demonstrator`);

/** Offices of two words, whose second word alone is another office. */
export const compoundOffices = words(`
  vice_president attorney_general inspector_general surgeon_general solicitor_general
  postmaster_general adjutant_general secretary_general prime_minister chief_justice
  vice_chairman vice_chairwoman vice_chair deputy_director district_attorney
  lieutenant_governor special_counsel`);

/** Words that set one office apart from a higher one of the same name. */
export const lesserRanks = words(
  'assistant associate deputy vice acting interim under junior sub co lieutenant',
);

/** What an office is called otherwise: "the congressman" is the one printed with "Rep." before. */
export const sameOffice: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    congressman: ['rep', 'representative', 'congressman', 'cong'],
    congresswoman: ['rep', 'representative', 'congresswoman', 'cong'],
    representative: ['rep', 'representative'],
    lawmaker: ['rep', 'representative', 'sen', 'senator', 'congressman', 'congresswoman', 'member'],
    legislator: ['rep', 'representative', 'sen', 'senator', 'congressman', 'congresswoman'],
    senator: ['sen', 'senator'],
    governor: ['gov', 'governor'],
    president: ['president', 'pres'],
    general: ['gen', 'general'],
    professor: ['prof', 'professor'],
    attorney: ['attorney', 'lawyer', 'counsel'],
    lawyer: ['attorney', 'lawyer', 'counsel'],
    counsel: ['attorney', 'lawyer', 'counsel', 'general counsel', 'special counsel'],
    adviser: ['adviser', 'advisor', 'aide', 'strategist', 'consultant'],
    advisor: ['adviser', 'advisor', 'aide', 'strategist', 'consultant'],
    aide: [
      'adviser',
      'advisor',
      'aide',
      'staffer',
      'spokesman',
      'spokeswoman',
      'director',
      'manager',
    ],
    staffer: ['aide', 'staffer'],
    spokesman: ['spokesman', 'press secretary', 'secretary'],
    spokeswoman: ['spokeswoman', 'press secretary', 'secretary'],
    leader: ['leader', 'speaker', 'whip', 'chairman', 'chairwoman', 'president', 'head'],
    chair: ['chair', 'chairman', 'chairwoman'],
    minister: ['minister', 'prime minister', 'foreign minister'],
    executive: ['ceo', 'executive', 'chief executive', 'president'],
    'chief executive': ['ceo', 'chief executive'],
    ceo: ['ceo', 'chief executive'],
    officer: ['officer', 'ceo', 'cfo'],
    candidate: ['candidate', 'nominee', 'hopeful', 'frontrunner', 'front-runner', 'contender'],
    nominee: ['candidate', 'nominee', 'front-runner', 'frontrunner'],
    'front-runner': ['candidate', 'nominee', 'hopeful', 'frontrunner', 'front-runner', 'contender'],
    frontrunner: ['candidate', 'nominee', 'hopeful', 'frontrunner', 'front-runner', 'contender'],
    republican: ['republican'],
    democrat: ['democrat'],
  }),
);

/** Nouns that tell a woman, beside those that end in "woman". */
export const femaleNouns = words(`
  actress girl lady mother mom wife daughter sister aunt niece grandmother widow queen princess hostess
  waitress mrs ms miss dame nun`);

/** Nouns that tell a man, beside those that end in "man". */
export const maleNouns = words(`
  boy gentleman guy father dad husband son brother uncle nephew grandfather widower king prince mr sir
  lord monk`);

/** Groups that act as one and are taken up by these words: "the group said". */
export const bodies = words(`
  administration agency association board body bureau campaign coalition commission committee company
  corporation council department firm foundation giant group institute magazine maker ministry network
  newspaper nonprofit organisation organization outlet panel paper party publication retailer site
  startup union university website bank league office`);

/** Bodies of the state: what "the agency" may stand for, and "the company" may not. */
export const governmentWords = words(`
  administration agency army authority board bureau cabinet city commission committee congress council
  county court department government house legislature ministry navy office parliament police senate
  service state supreme treasury`);

/** Bodies that carry the noun in their names: "the campaign" is called one. */
export const selfNamedBodies = words(
  'board campaign commission committee council court league panel party union university',
);

/** What somebody writes, signs or releases: its words are those of whoever made it. */
export const writings = words(`
  statement letter message messages note email e-mail emails e-mails memo memorandum tweet tweets post
  posts essay op-ed column editorial speech remarks release text texts testimony press-release resolution`);

/** What a body may have written and somebody else may release: its words are those of whoever owns it, or is named right before it. */
export const publications = words('report article story website site filing study');

/** Nouns that stand for what somebody says: "her claim that “…”". */
export const speechNouns = words(`
  accusation accusations admission allegation allegations apology argument assertion assertions
  assessment assurance assurances announcement belief boast charge charges claim claims comment comments complaint
  complaints concern concerns conclusion contention criticism declaration demand denial explanation
  insistence joke line mantra observation opinion pledge plea prediction promise promises question
  reference remark remarks reply response revelation statement statements suggestion suggestions
  testimony threat tweet view vow warning warnings words`);

/** Plural nouns without an article that speak as one: "Prosecutors say". */
export const bareSpeakers = words(`
  advocates activists aides allies analysts authorities backers critics conservatives defenders democrats demonstrators
  detectives doctors documents economists executives experts fans followers friends historians investigators
  journalists judges lawmakers lawyers leaders liberals members neighbors officers officials opponents
  organizers papers police politicians proponents prosecutors protesters records reporters
  republicans researchers residents scientists senators sources spokesmen staffers strategists
  students supporters teachers unions voters witnesses workers`);

/** What ends the words of an office or relation: "president of", "lawyer who". */
export const behindRole = /\s(?:of|for|from|at|in|with|on|to|and|who|that|[—–-])\s/u;

/** Who somebody is to whom, behind the name: ", Mr. Low’s lawyer,", " — a lawyer for Mr. Low": the owner, the label, the owner. */
export const apposed =
  /^(?:,|\s?[—–]|\s\()\s?(?:(?:\p{Lu}[\p{L}.]*\s)*?(\p{Lu}[\p{L}-]*)[’']s?\s)?((?:\p{L}[\p{L}’'.-]*\s){0,7}?\p{L}[\p{L}’'-]*)(?=[,.;:()—–]|\s(?:of|for|at|in|on|from|to|with|who|and|said|told)\b)(?:\s(?:for|of)\s(?:\p{Lu}\p{L}{0,3}\.\s)?(?:\p{Lu}\p{L}+\s)*?(\p{Lu}[\p{L}-]*)(?=[,.;:()—–\s]))?/u;

/** Titles that are no offices. */
export const noOffices = /^(?:mr|mrs|ms|miss|dr|sir|lady|lord)$/u;

/** How other nouns for persons end: "lineman". */
export const personEnd = /\p{L}(?:wo)?man$/u;

/** How nouns end that tell a woman, and a man. */
export const femaleEnd = /woman$/u;

/** The latter; a human is either. */
export const maleEnd = /^(?!human$).*man$/u;

/** Behind a name: its party and place, "D-Ohio" or ", Republican of Ohio", with the party in a group. */
export const party = /^(?:,\s|\s\()(?:([RDI])-\p{Lu}|(Republican|Democrat) of)/u;

/** What such a party tells of a name, by its first letter. */
export const byParty: ReadonlyMap<string, readonly string[]> = new Map([
  ['R', ['lawmaker', 'republican']],
  ['D', ['lawmaker', 'democrat']],
  ['I', ['lawmaker']],
]);

/** A party between a name and its verb: "(D-N.Y.)", ", R-Calif.,". */
export const partyMarks = /\s?\([RDI]-[^()\n]{1,15}\)|, [RDI]-\p{Lu}[\p{L}.]{0,10}?\.?,(?=\s)/gu;

export { possibleSingulars as singularsOf } from './plurals.ts';
