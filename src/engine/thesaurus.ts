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
accept agree consent acceptance agreement
accuse allege accusation allegation claim charge
acknowledge admit concede confess admission acknowledgment
advise counsel advice adviser advisor
aide staffer staff assistant employee
aim goal target objective
air broadcast televise television tv
anger angry outrage furious fury ire
announce declare unveil announcement declaration
answer reply respond response
apologize apology sorry apologise regret
appear show appearance
appoint appointment nominate nomination pick nominee
approve approval pass passage
approximately about roughly around nearly almost
argue contend argument insist
arrest detain custody detention
ask request urge
assault attack
attempt try effort
attorney lawyer
await expect expectation anticipate
ban prohibit prohibition forbid bar
battle fight clash feud war
begin start launch commence
beat defeat win victory
big large huge enormous massive
bill legislation measure
blame fault
blast slam rip criticize criticise criticism lambaste denounce condemn assail rebuke deride
block halt stop prevent
boost increase raise rise surge grow growth climb jump
boss chief head leader
break violate violation breach
brother sister sibling
bullet shot shoot gunman shooter shooting
business company firm corporation
buy purchase bought
cancel scrap abandon drop
candidate contender hopeful
candidacy run bid
cash money fund funding funds
catch caught
challenge dispute contest
child kid children youngster
choose choice chose chosen select selection
citizen citizenship
clarify clarification clear
clash confrontation confront
close shut shutdown closure
colleague counterpart peer
come came arrive arrival
comment remark statement
communicate communication
compel force
complain complaint
complete finish
conceal hide hid hidden
concern worry worried
conference briefing
conflict dispute
congressman congresswoman lawmaker legislator representative
congress congressional capitol
consider weigh mull contemplate
constituent voter electorate
conviction convict guilty
cost price expense
country nation national
court courtroom tribunal
crash collapse
cry tear tears weep wept sob
curb limit restrict restriction
cut slash reduce reduction trim decrease
damage harm hurt
danger threat risk dangerous
daughter son
dead die death kill
deadline due
debate discussion discuss
deceive mislead misled misleading distort distortion
decide decision determine
decline refuse refusal reject rejection
deduct deduction
defend defense defence
delay postpone postponement
delete erase remove removal
demand insist
democrat democratic dem
demonstrate demonstration protest protester rally
deny denial disavow
depart leave left departure exit
describe description portray depict
desire want wish
destroy destruction
disagree disagreement oppose opposition opponent
disclose disclosure reveal revelation divulge
discover find found discovery
discriminate discrimination bias
dismiss fire fired firing sack oust ouster
document paper papers record records file
donate donation contribute contribution donor
doubt skeptic skeptical skepticism
earn income revenue
earlier previously
election vote ballot poll
electric electricity
email emails e-mail
emphasize stress underscore
end conclude conclusion
endorse endorsement
enemy foe rival adversary
enter entry
erect build built construct construction
error mistake misstep blunder wrong
evidence proof prove
exam test
exchange trade swap
exempt exemption waiver
explain explanation
explicit graphic lewd vulgar expletive
facebook twitter tweet instagram
fail failure
fake false phony bogus untrue
father dad mother mom parent
fear afraid
federal government
fine penalty
flee fled
flood flooding
foreign overseas abroad international
forgive pardon
former ex
free release freed
furniture furnish
gay homosexual same-sex lgbt lesbian
gift present
give gave given
gop republican
governor gov gubernatorial
grab seize
gun firearm weapon rifle
happen occur
harass harassment misconduct
hard difficult tough
health medical
hear heard hearing
help assist aid assistance
hire recruit
hit strike struck
hope hopeful
hospital hospitalize hospitalized
hostile hostility
house home residence
hurricane storm
husband wife spouse
illegal unlawful illegally
illness ill sick disease
immediate immediately prompt promptly instantly
immigrant migrant immigration migrate migration
important significant crucial key
imprison imprisonment prison jail incarceration
indict indictment
inform notify
injure injury wound wounded
innocent innocence
inquiry investigation probe investigate investigator
invite invitation host
job post position
join member
joke mock ridicule
journalist reporter
judge justice
jury juror
keep kept retain
labor union
last final
late later
law statute
lead led
learn learned
legal lawful
letter memo
lie lied lying liar
life live lives lifetime
look seek sought
lose lost loss
mail post
maker manufacturer producer manufacture
man men
marine marines military army navy soldier troop troops
market marketplace
marry marriage wed wedding
mean meant
meet met meeting
member lawmaker
mention cite refer
merge merger
message note
miner mining mine
minor minority
misspeak misspoke misspoken misstate misstated
murder homicide slay
need necessary require requirement
negotiate negotiation talks
newspaper paper daily
obtain get got receive secure
offend offensive insult
offer propose proposal
office bureau
official authority authorities
old elderly senior
opportunity chance
order directive
outside beyond
own owner
pact deal agreement accord
partner ally
pay paid payment
pensioner retiree
people person
percent percentage per-cent pct
perform performance
permit allow permission
photo photograph picture image
plan scheme
plea plead pleaded pled
pledge promise vow commitment commit
police cop officer
policy platform
poll survey
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
push press pressure
question ask
quick quickly rapid swift
quit resign resignation
quote quotation
race campaign
rape rapist
read reading
reason cause
rebut refute
recommend recommendation guideline
recover recovery
re-election reelection reelect
refund reimburse repay reimbursement repayment
regulate regulation regulator rule
relocate move relocation
remain stay
reply retort
report account
reserve reserves
retire retirement
retaliate retaliation revenge
rev reverend pastor
review examine examination
rich wealthy wealth
rip tear
save rescue
schedule slate slated
school campus
secret classified confidential
secretary sec
see saw seen
sell sold sale sales
senator sen senate
send sent
sentence sentencing
serve service
sex sexual
share stock
shout yell scream
sign signature signed
similar same
size amount
slow slowdown
small little tiny
smart intelligent
speak spoke speech spoken address
spend spent spending expenditure
spokesman spokeswoman spokesperson
state statewide
steal stole stolen theft
suggest suggestion imply
sue suit lawsuit litigation
supervisor boss manager
support back backing supporter
supreme high
surprise shock stun
surrender relinquish
suspect suspicion
talk conversation converse
tax taxes taxation irs
taxpayer taxpayers
teacher educator
tell told
tenure term
terror terrorism terrorist
thank gratitude thanks
think thought believe belief
threaten threat
travel trip visit
treaty accord
treatment treat
trial tried
trust faith
unprecedented historic
usa american america united-states
use used spend
vehicle car truck
veteran vet vets veterans
victim survivor
viewpoint opinion view
violence violent
warn warning caution
watchdog ethics oversight
week weekly
welcome greet
withdraw withdrawal withdrew pull
witness testify testimony
woman women female
work worker workplace
world global worldwide
write wrote written writing
year annual yearly
young youth
january jan
february feb
august aug
september sept
october oct
november nov
december dec
alabama ala
arizona ariz
arkansas ark
california calif
colorado colo
connecticut conn
delaware del
florida fla
georgia ga
illinois ill
indiana ind
kansas kan
kentucky ky
louisiana la
massachusetts mass
maryland md
michigan mich
minnesota minn
mississippi miss
missouri mo
montana mont
nebraska neb
nevada nev
oklahoma okla
oregon ore
pennsylvania pa
tennessee tenn
texas tex texan
virginia va
vermont vt
washington wash
wisconsin wis
wyoming wyo
mexico mexican
china chinese
russia russian kremlin moscow
iran iranian tehran
israel israeli
iraq iraqi
britain british uk
france french
germany german
canada canadian
japan japanese
korea korean
ukraine ukrainian
europe european eu
afghanistan afghan
syria syrian
libya libyan
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
