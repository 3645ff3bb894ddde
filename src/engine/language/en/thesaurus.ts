/**
 * Words that news texts put for one another, one group a line: a word in place of another, a verb and
 * its noun, an abbreviation and what it stands for. By them passages are found that tell one thing in
 * other words. Collected by hand, small on purpose: what a dictionary of general English gives as
 * synonyms or derived words, and no names but those of months, states, countries and their capitals.
 * A word stands for its first group.
 */
export const wordGroups = `
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
await expect expectation anticipate
ban prohibit prohibition forbid bar
beat defeat win victory
begin start launch commence
big large huge enormous massive
bill legislation measure
blast slam rip criticize criticise criticism lambaste denounce condemn assail rebuke deride
block halt stop prevent
boost increase raise rise surge grow growth climb jump
boss chief head leader
break violate violation breach
broadcast televise television tv
brother sister sibling
bullet shot shoot gunman shooter shooting
buy purchase bought
california calif
cancel scrap abandon drop
candidacy bid
candidate contender hopeful
child kid children youngster
china chinese
choose choice chose chosen select selection
citizen citizenship
clarify clarification clear
close shut shutdown closure
colleague counterpart peer
come came arrive arrival
comment remark statement
company firm corporation business
complete finish
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
cry tear tears weep wept sob
curb limit restrict restriction
customer client buyer
cut slash reduce reduction trim decrease
damage harm hurt
dangerous danger risk
dead die death kill
deceive mislead misled misleading distort distortion
decide decision determine
decline refuse refusal reject rejection
defend defense defence
delay postpone postponement
delete erase remove removal
democrat democratic dem
demonstrate demonstration protest protester rally
depart leave left departure exit
describe description portray depict
disagree disagreement oppose opposition opponent
disclose disclosure reveal revelation divulge
discover find found discovery
discuss discussion talk talks
dismiss fire fired firing sack oust ouster
doctor physician
document papers record file
donate donation contribute contribution donor
earlier previously
earn income revenue
election vote ballot
emphasize stress underscore
end conclude conclusion
erect build built construct construction
error mistake misstep blunder wrong
event gathering ceremony
evidence proof prove
exchange trade swap
explosion explode bomb explosive bombing
fail failure
fake false phony bogus untrue
father dad mother mom parent
february feb
federal government
fight feud clash war warfare
florida fla
former ex
free release freed
gay homosexual lgbt lesbian
get got receive obtain
give gave given
gop republican
governor gov gubernatorial
gun firearm weapon rifle
happen occur
harass harassment misconduct
health medical
hear heard hearing
house home residence
hurricane storm
husband wife spouse
illinois ill
immediate immediately prompt promptly instantly
immigrant migrant immigration migrate migration
imprison imprisonment prison jail incarceration
inform notify
injure injury wound wounded
inquiry investigation probe investigate investigator
invite invitation host
iran iranian tehran
israel israeli
january jan
joke mock ridicule
journalist reporter
judge justice
keep kept retain
kentucky ky
late later
legal lawful
letter memo
lie lied lying liar
lose lost loss
maker manufacturer producer manufacture
man men
marine marines military army navy soldier troop troops
marry marriage wed wedding
maryland md
massachusetts mass
meet met meeting
mention cite refer
mexico mexican
miner mining mine
minnesota minn
money fund funding funds cash
muslim islam islamic
need necessary require requirement
nevada nev
newspaper paper daily
october oct
offend offensive insult
offer propose proposal
official authority authorities
old elderly senior
oregon ore
overseas foreign abroad international
pact deal agreement accord
partner ally
pay paid payment
people person
percent percentage
permit allow permission
photo photograph picture image
plea plead pleaded pled
pledge promise vow commitment commit
police cop officer
praise laud commend hail
president presidential presidency
prosecute prosecution prosecutor
protect protection safeguard
public publicly
quick quickly rapid swift
quit resign resignation
racist racism racial
recommend recommendation guideline
recover recovery
refund reimburse repay reimbursement repayment
regulate regulation regulator rule
review examine examination
rich wealthy wealth
russia russian kremlin moscow
schedule slate slated
see saw seen
seek sought
sell sold sale sales
senator sen senate
send sent
september sept
serve service
sex sexual
share stock
sign signature signed
speak spoke speech spoken address
spend spent spending expenditure
spokesman spokeswoman spokesperson
sue suit lawsuit litigation
suggest suggestion imply
supervisor boss manager
support back backing supporter
surprise shock stun
survey poll pollster
syria syrian
tax taxes taxation
teacher educator
tell told
tennessee tenn
tenure term
terror terrorism terrorist
think thought believe belief
threaten threat
treatment treat
twitter tweet
u.s usa american america
university college
urge request
vermont vt
veteran vet vets veterans
video footage clip film tape
viewpoint opinion view
violence violent
virginia va
visit trip travel
warn warning caution
washington wash
week weekly
wisconsin wis
withdraw withdrawal withdrew pull
witness testify testimony
woman women female
world global worldwide
write wrote written writing
wyoming wyo
year annual yearly
`;
