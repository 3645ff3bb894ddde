import { rarity } from './rarity.ts';
import { stem } from './stem.ts';

/** The stem that stands for all words of a stem's group in the thesaurus; the stem itself where it is in none. */
export function headOf(stemmed: string): string {
  return HEADS.get(stemmed) ?? stemmed;
}

/**
 * Words that news texts put for one another, one group a line: a word in place of another, a verb
 * and its noun, an abbreviation and what it stands for. Small on purpose: general English, no
 * names but those of months, states, countries and offices. A word stands for its first group.
 */
const GROUPS = `
a.g ag
accept agree consent acceptance agreement
accuse allege accusation allegation claim charge
acknowledge admit concede confess admission acknowledgment
advise counsel advice adviser advisor
afghanistan afghan
aide staffer staff assistant employee
aim goal target objective
alabama ala
ambassador envoy diplomat
angry anger fury furious
announce declare unveil announcement declaration
answer reply respond response
apologize apology sorry apologise regret
appoint appointment nominate nomination pick nominee
approve approval pass passage
approximately about roughly around nearly almost
argue contend argument insist
arizona ariz
arkansas ark
arrest detain custody detention
assault attack
attempt try effort
attorney lawyer
august aug
await expect expectation anticipate
ban prohibit prohibition forbid bar
beat defeat win victory
begin start launch commence
big large huge enormous massive
bill legislation measure
blame fault
blast slam rip criticize criticise criticism lambaste denounce condemn assail rebuke deride
block halt stop prevent
boost increase raise rise surge grow growth climb jump
border frontier
boss chief head leader
break violate violation breach
broadcast televise television tv
brother sister sibling
bullet shot shoot gunman shooter shooting
buy purchase bought
california calif
canada canadian
cancel scrap abandon drop
candidacy bid
candidate contender hopeful
ceasefire truce
child kid children youngster
china chinese
choose choice chose chosen select selection
christian christianity
citizen citizenship
clarify clarification clear
close shut shutdown closure
colleague counterpart peer
colorado colo
come came arrive arrival
comment remark statement
communicate communication
company firm corporation business
compel force
complain complaint
complete finish
conceal hide hid hidden
concern worry worried
conference briefing
congress congressional capitol
congressman congresswoman lawmaker legislator representative
connecticut conn
consider weigh mull contemplate
constituent voter electorate
conviction convict guilty
cost price expense
country nation national
court courtroom tribunal
crash collapse
cry tear tears weep wept sob
curb limit restrict restriction
customer client buyer
cut slash reduce reduction trim decrease
d.c dc
damage harm hurt
dangerous danger risk
daughter son
dead die death kill
deadline due
deceive mislead misled misleading distort distortion
december dec
decide decision determine
decline refuse refusal reject rejection
deduct deduction
defend defense defence
delaware del
delay postpone postponement
delete erase remove removal
demand insist
democrat democratic dem
demonstrate demonstration protest protester rally
deny denial disavow
depart leave left departure exit
deport deportation
describe description portray depict
destroy destruction
disagree disagreement oppose opposition opponent
disclose disclosure reveal revelation divulge
discover find found discovery
discriminate discrimination bias
discuss discussion talk talks
dismiss fire fired firing sack oust ouster
doctor physician
document papers record file
donate donation contribute contribution donor
double twofold twice
doubt skeptic skeptical skepticism
drug narcotic
earlier previously
earn income revenue
earthquake quake
election vote ballot
email emails
emphasize stress underscore
end conclude conclusion
endorse endorsement
enemy foe rival adversary
equipment machine hardware machinery
erect build built construct construction
error mistake misstep blunder wrong
europe european eu
event gathering ceremony
evidence proof prove
exchange trade swap
exempt exemption waiver
explain explanation
explicit graphic lewd vulgar expletive
explosion explode bomb explosive bombing
facebook instagram
fail failure
fake false phony bogus untrue
father dad mother mom parent
february feb
federal government
fight feud clash war warfare
flee fled
flood flooding
florida fla
forgive pardon
former ex
france french
free release freed
furniture furnish
gay homosexual lgbt lesbian
georgia ga
germany german
get got receive obtain
give gave given
gop republican
governor gov gubernatorial
grab seize
gun firearm weapon rifle
half halve
happen occur
harass harassment misconduct
health medical
hear heard hearing
help assist aid assistance
hire recruit
hope hopeful
hospital hospitalize hospitalized
hostile hostility
house home residence
hurricane storm
husband wife spouse
illegal unlawful illegally
illinois ill
illness ill sick disease
immediate immediately prompt promptly instantly
immigrant migrant immigration migrate migration
imprison imprisonment prison jail incarceration
indiana ind
indict indictment
inform notify
injure injury wound wounded
innocent innocence
inquiry investigation probe investigate investigator
invite invitation host
iran iranian tehran
iraq iraqi
israel israeli
january jan
japan japanese
jewish jew jews
joke mock ridicule
journalist reporter
judge justice
jury juror
kansas kan
keep kept retain
kentucky ky
kidnap abduct abduction
korea korean
late later
learn learned
legal lawful
letter memo
libya libyan
lie lied lying liar
lifetime life
lose lost loss
louisiana la
maker manufacturer producer manufacture
man men
marine marines military army navy soldier troop troops
market marketplace
marry marriage wed wedding
maryland md
massachusetts mass
meet met meeting
mention cite refer
merge merger
mexico mexican
michigan mich
miner mining mine
minnesota minn
missile rocket
mississippi miss
missouri mo
misspeak misspoke misspoken misstate misstated
money fund funding funds cash
montana mont
murder homicide slay
muslim islam islamic
nebraska neb
need necessary require requirement
negotiate negotiation talks
nevada nev
newspaper paper daily
november nov
nuclear atomic
october oct
offend offensive insult
offer propose proposal
official authority authorities
oil crude petroleum
oklahoma okla
old elderly senior
oregon ore
overseas foreign abroad international
pact deal agreement accord
parliament legislature
partner ally
pay paid payment
pennsylvania pa
pensioner retiree
people person
percent percentage
permit allow permission
photo photograph picture image
plane aircraft jet airliner
plea plead pleaded pled
pledge promise vow commitment commit
police cop officer
poor poverty
popular popularity
postpone defer deferment deferral
praise laud commend hail
president presidential presidency
private personal
produce production
profit gain earnings
prosecute prosecution prosecutor
protect protection safeguard
public publicly
quick quickly rapid swift
quit resign resignation
quote quotation
racist racism racial
rape rapist
re-election reelection reelect
rebut refute
recommend recommendation guideline
recover recovery
refugee asylum
refund reimburse repay reimbursement repayment
regulate regulation regulator rule
relocate move relocation
retaliate retaliation revenge
retire retirement
rev reverend pastor
review examine examination
rich wealthy wealth
russia russian kremlin moscow
save rescue
schedule slate slated
school campus
scientist researcher
secretary sec
see saw seen
seek sought
sell sold sale sales
senator sen senate
send sent
sentence sentencing
september sept
serve service
sex sexual
share stock
ship vessel boat
shout yell scream
sign signature signed
smart intelligent
speak spoke speech spoken address
spend spent spending expenditure
spokesman spokeswoman spokesperson
steal stole stolen theft
student pupil
sue suit lawsuit litigation
suggest suggestion imply
supervisor boss manager
support back backing supporter
surprise shock stun
surrender relinquish
survey poll pollster
suspect suspicion
syria syrian
talk conversation converse
tax taxes taxation irs
taxpayer taxpayers
teacher educator
tell told
tennessee tenn
tenure term
terror terrorism terrorist
texas tex texan
thank gratitude thanks
think thought believe belief
threaten threat
treatment treat
treaty accord
trial tried
triple threefold
twitter tweet
u.k uk british britain
u.n un
u.s usa american america
ukraine ukrainian
university college
unprecedented historic
urge request
vehicle car truck
vermont vt
veteran vet vets veterans
victim survivor
video footage clip film tape
viewpoint opinion view
violence violent
virginia va
visit trip travel
wall fence barrier
warn warning caution
washington wash
watchdog ethics oversight
week weekly
welcome greet
wildfire blaze
wisconsin wis
withdraw withdrawal withdrew pull
witness testify testimony
woman women female
world global worldwide
write wrote written writing
wyoming wyo
year annual yearly
young youth
`;

const HEADS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const stems = line.split(' ').map(stem);
      // The commonest word of a group says how telling the group is.
      const head = stems.reduce((best, next) => (rarity(next) < rarity(best) ? next : best));
      return stems.map((member) => [member, head] as const);
    }),
);
