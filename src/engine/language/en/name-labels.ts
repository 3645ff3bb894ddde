/** English words by which news says what people and organisations are. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What bodies are called, beside the nouns for persons: "hardware maker", "mining firm". */
export const bodyLabels = words(`
  maker manufacturer company firm giant retailer startup start-up group organization organisation agency
  outlet network magazine newspaper site website platform bank miner producer chain wing party think
  lobby`);

/** Short titles that stand as labels. */
export const titleLabels = words('gov sen rep atty cfo coo ceo mate agent ally');

/** Words of a label that tell nothing by which two labels could be held against each other. */
export const plainLabelWords = words(`
  a an former ex late current then state of from for the his her its their u s us republican democrat
  democratic gop r d i house senate national party and in longtime embattled controversial
  then-candidate`);

/** Words that end a label that is read backwards from a name. */
export const labelStops = words(`
  the a an of in on at to for from by with and or but that when while as than against about said says
  told called his her its their is was are were be has had who which will would if because after before
  between over not also both like named saying defending accusing including did does do where then now
  so even whether think thinks only just since by he she they we i it me him them two some joins join out
  up down off monday tuesday wednesday thursday friday saturday sunday directed neither nor`);

/** Participles that begin a label: "retired general"; others are verbs in front of it. */
export const labelAdjectives = words(`
  retired disgraced embattled convicted indicted ousted elected appointed renowned troubled leading
  outgoing incoming acting sitting mining trading publishing beleaguered self-styled unelected
  longest-serving ranking presiding managing founding marketing software-making chipmaking manufacturing
  engineering shipping banking consulting polling advertising broadcasting`);

/** What houses print for one title: the short form and the long one. */
export const longTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rep: 'representative',
    reps: 'representative',
    cong: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    sen: 'senator',
    sens: 'senator',
    gov: 'governor',
    govs: 'governor',
    gen: 'general',
    atty: 'attorney',
    lt: 'lieutenant',
    asst: 'assistant',
    dep: 'deputy',
    sec: 'secretary',
    advisor: 'adviser',
    spokeswoman: 'spokesman',
    spokesperson: 'spokesman',
    chairwoman: 'chairman',
    chairperson: 'chairman',
    chair: 'chairman',
    ceo: 'chief executive',
    prosecutor: 'attorney',
    lawyer: 'attorney',
  }),
);

/** Offices in a legislature: a leader or whip of it is a member, and called either. */
export const legislativeOffices = words(`
  senator representative lawmaker leader whip speaker chairman member legislator republican democrat
  freshman conservative`);

/** Plain words before an office in capitals, but for those that belong to it. */
export const plainBeforeOffice =
  /^(?:(?!(?:then-)?(?:former|current|late|incumbent|outgoing|state|retired)\b)\p{Ll}[\p{L}’'-]*\s+)+/u;

/** A label between commas behind a name, with the word that begins it. */
export const labelBehind =
  /^, ((?:an?|the|his|her|its|\p{L}+[’']s)?\s?[^,;:()“”"\n]{4,80})(?:,|(?<!(?<!\p{L})\p{Lu})\.)/u;

/** Verbs and pronouns that make a clause of what stands behind a name. */
export const clauseNotLabel = /\b(?:said|told|was|is|are|were|has|had|who|which)\b/u;

/** How a label behind a name begins. */
export const labelStart = /^(?:an?|the|his|her|its|former|\p{L}+[’']s)$/iu;

/** A determiner or owner before a label. */
export const determined = /^(?:an?|the|his|her|its|\p{L}+[’']s)\s/iu;

/** Endings by which one name is derived from another: "Mexico", "Mexican". */
export const derivedEnding =
  /^\p{L}{0,2}(?:s|es|ns|an|ans|ian|ians|ic|al|ish|ing|ed|er|ers|y|ies|ist|ists|ly)$/u;

/** Words of a name that give no letter to its initials. */
export const noInitial = /^(?:of|for|and|the)$/u;

/** A participle before a label, which is a verb unless it is one of those adjectives. */
export const participleFirst = /^(\p{Ll}+(?:ed|ing))\s+/u;

/** A label that ends so is the title of the next name. */
export const titleLast = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)$/u;

/** Who held an office before: no contradiction of who holds another. */
export const past = words('former ex then');

/** Other words of labels that tell nothing to set against another. */
export const plainParts = /-elect$|^(?:majority|minority)$/u;
