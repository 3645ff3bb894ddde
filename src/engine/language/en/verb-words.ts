/** Past forms of irregular verbs that news texts use, each with its base form; from the tables of any grammar. */
export const irregularPast: ReadonlyMap<string, string> = new Map(
  (
    'said=say told=tell went=go gone=go met=meet wrote=write written=write gave=give given=give took=take taken=take ' +
    'made=make began=begin begun=begin held=hold won=win lost=lose left=leave sent=send put=put set=set came=come ' +
    'ran=run led=lead fell=fall fallen=fall rose=rise risen=rise grew=grow grown=grow sold=sell bought=buy spoke=speak ' +
    'spoken=speak became=become broke=break broken=break hit=hit shot=shoot struck=strike brought=bring fought=fight ' +
    'sought=seek taught=teach thought=think found=find saw=see seen=see heard=hear knew=know known=know drew=draw ' +
    'drawn=draw built=build spent=spend paid=pay laid=lay lay=lie sat=sit stood=stand swore=swear sworn=swear ' +
    'flew=fly flown=fly drove=drive driven=drive chose=choose chosen=choose threw=throw thrown=throw shut=shut ' +
    'cut=cut quit=quit read=read let=let cast=cast bid=bid felt=feel kept=keep slept=sleep dealt=deal meant=mean ' +
    'sued=sue died=die withdrew=withdraw withdrawn=withdraw undid=undo overthrew=overthrow upheld=uphold ' +
    'understood=understand forgave=forgive forbade=forbid got=get gotten=get rode=ride sang=sing sank=sink stole=steal ' +
    'stolen=steal tore=tear wore=wear bore=bear born=bear beat=beat beaten=beat bit=bite blew=blow hid=hide hung=hang'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [past = '', base = ''] = pair.split('=');
      return [past, base];
    }),
);

/** Words in -ed or -ing that are mostly no verbs of an event. */
export const noEvents: ReadonlySet<string> = new Set(
  'during according including being having regarding concerning following morning evening meeting building nothing something anything everything king thing united armed need indeed hundred speed red bed led'.split(
    ' ',
  ),
);

/** After these words stands a verb in its base form: "will vote", "to veto". */
export const beforeBaseForm = /^(?:to|will|would|could|should|may|might|can|must|did|not)$/;

/** Verbs that tell of speech; of two of them either may report the same words. */
export const speechVerbs: ReadonlySet<string> = new Set(
  'say tell announce declare state ask call urge add write tweet report note comment claim argue insist acknowledge confirm deny respond reply explain describe'.split(
    ' ',
  ),
);

/** How forms of other verbs end. */
export const eventEnd = /\p{L}{2}(?:ed|ing)$/u;

/** A verb that follows its date at once: "on Tuesday released a report". */
export const directVerb = /^ ?(?:\p{Ll}+ly )?\p{Ll}+(?:ed|s)?\b/u;

/** A verb, in a group, that is said to be still to come: "is expected to sign". */
export const awaits =
  /\b(?:expected|scheduled|set|due|likely|planning|plans?|planned|going)\s+to\s+(\p{L}+)/giu;

/** How the past of other verbs ends. */
export const regularPast = /\p{L}{2}ed$/u;
