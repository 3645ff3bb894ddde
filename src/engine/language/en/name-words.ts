/** Words that tell what a name is: titles before it, given names, and what only organisations carry. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Titles and offices of persons printed before a name, lower case, without their stop. */
export const personTitles = words(`
  mr mrs ms miss dr prof professor sir lord lady dame rev reverend hon fr father sister rabbi imam
  pope cardinal bishop archbishop pastor king queen prince princess
  sen senator senators sens rep representative representatives reps gov governor govs gen general lt lieutenant col colonel
  capt captain maj major sgt sergeant cpl adm admiral cmdr commander cong congressman congresswoman
  president pres vice premier chancellor minister mayor secretary speaker leader whip
  attorney atty solicitor judge justice chairman chairwoman director
  spokesman spokeswoman spokesperson counsel lawyer sheriff ambassador amb commissioner councilman
  councilwoman alderman delegate assemblyman treasurer comptroller auditor inspector detective
  officer agent ceo cfo coo cto founder co-founder editor editor-in-chief author writer reporter columnist anchor
  commentator strategist adviser advisor analyst pollster consultant manager coach comedian actor
  actress singer rapper activist businessman billionaire mogul tycoon ex-president
  rep-elect senator-elect president-elect aide staffer nominee candidate congresswoman-elect`);

/** Words that only describe who follows: parties, countries, fields of office. */
const LABELS = words(`
  former late prime chief chair deputy assistant acting host republican democrat democratic gop
  majority minority u.s american mexican chinese russian british israeli canadian french german
  senate house supreme court district national security defense state treasury press first rank
  member texas california fellow executive principal special communications campaign party
  intelligence homeland foreign affairs budget health education labor energy commerce
  transportation interior agriculture veterans federal`);

/** Everything that is printed before a name and is no part of it. */
export const nameTitles: ReadonlySet<string> = new Set([...personTitles, ...LABELS]);

/** Words that only names of organisations, places and works carry, lower case. */
export const organisationWords = words(`
  committee times post news department house senate party university college school inc corp llc
  company co association campaign court congress office street agency bureau council commission
  institute foundation center centre union bank group network magazine journal herald tribune press
  register weekly review daily today radio tv channel caucus coalition alliance society federation
  club church army navy force guard marines corps police administration ministry government board
  authority fund project service services act bill law amendment city county state states
  washington america american national international global first second third united nations
  airport hotel tower avenue road park river lake mountain island islands hill hills beach
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december games league cup museum library hospital clinic
  york jersey hampshire carolina dakota mexico virginia angeles francisco texas california florida
  ohio michigan illinois iowa hall plaza square bridge wall war day
  democrats republicans conservatives liberals americans jews christians muslims strategies media
  partners organization organisation organizations associates research labs technologies systems industries holdings values action
  freedom liberty justice rights policy studies studio studios`);

/** Bodies whose names join two fields: "House Ports and Piers Committee"; the words before, the joiner. */
export const committees = words('committee subcommittee commission');
export const committeeLabels = words('house senate joint assembly commons');
export const committeeJoiners = words('and');

/** What may stand behind a surname. */
export const suffixes = words('jr sr ii iii iv');

/** Words without a capital inside the names of persons, from the languages they come from. */
export const nameParticles = new Set([
  'de',
  'da',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'la',
  'le',
  'ben',
  'al-',
]);

/** Titles that are surnames too, where they stand last. */
export const titlesAndSurnames = /^(?:king|prince|pope|bishop|major|judge|lord)$/u;

/** Words that are printed with a capital and are no names: "I", days, months, quarters. */
export const neverNames =
  /^(?:I|I[’'](?:m|ve|d|ll)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Q[1-4])$/u;

/** Abbreviations inside names of places, without their stop. */
export const placeAbbreviations = words('St Ste Mt Ft');

/** Before a name: as before organisations and places. */
export const articles = words('the');

/** A single word that is a party and a place: "D-Ohio". */
export const partyMember = /^[RDI]-\p{Lu}/u;

/** Words that a name of one of them may be: a law says nothing. */
export const laws = words('Bill Act Law Amendment');
