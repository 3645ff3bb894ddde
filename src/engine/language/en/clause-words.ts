/** The closed classes of English words by which a reporting clause is taken apart. */

export const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

export const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'one',
  'another',
  'some',
  'this',
  'these',
  'several',
  'two',
  'many',
  'both',
]);

export const PREPOSITIONS = new Set([
  'for',
  'of',
  'from',
  'to',
  'by',
  'with',
  'in',
  'at',
  'on',
  'about',
  'against',
  'into',
  'over',
  'near',
  'like',
  'than',
  'under',
  'after',
  'before',
  'between',
  'outside',
  'inside',
  'toward',
  'towards',
]);

export const BETWEEN =
  /^(?:also|later|then|has|had|have|would|will|again|once|even|recently|repeatedly|further|only|just|first|soon|still|often|never|reportedly|himself|herself|who|reporters|(?!daily|weekly|family|ally|rally)\p{L}+ly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on|could|might|may|did|does|can)$/u;

/** What is quoted although nobody spoke. */
export const DOCUMENTS =
  /^(?:newspaper|report|paper|papers|magazine|indictment|letter|lawsuit|complaint|suit|statement|document|documents|memo|article|book|group|company|website|site|post|study|filing|motion|email|e-mail|message|messages|tweet|tweets|text|note|transcript|resolution|bill|law|order|ruling|opinion|decision|court|campaign|committee|administration|organization|agency|department|source|headline|caption|editorial|poll|survey|account|story|slides|sign|signs|video|ad)$/iu;

/** Whom a noun phrase may name as speaking. */
export const HUMANS =
  /(?:man|men|woman|women|person|people|s|lawyer|attorney|senator|governor|president|judge|justice|secretary|minister|leader|candidate|nominee|lawmaker|official|aide|advis[eo]r|democrat|republican|chief|director|executive|officer|mogul|billionaire|representative|general|mayor|actor|comedian|host|author|writer|speaker|chair|pollster|strategist|counsel|professor|ambassador|analyst|founder|journalist|reporter|father|mother|wife|husband|son|daughter|brother|sister|native|politician|blogger|user|source|someone|caller|voter|resident|police|crowd|protester|critic|observer|witness|victim|neighbor|friend|teacher|student|doctor|agent|employee|worker|member|team|office|staff|ceo|cfo|announcer|narrator|moderator|anchor|presenter|interviewer|pastor|priest|bishop|deputy|manager|owner|lobbyist|activist|economist|expert|scientist|researcher)$/iu;

export const PERSON_HEAD =
  /^(?:(?:\p{L}*(?:man|woman))|nominee|candidate|president|senator|governor|judge|justice|lawyer|official|aide|leader|director|secretary|mayor|lawmaker|representative|actress|comedian|host)$/u;

export const SUBORDINATORS =
  /^(?:when|that|as|after|before|while|because|since|until|if|whether|and|but)$/iu;

export const PASSIVE = /^(?:was|were|been|is|are|being|be|get|got)$/u;

export const NOUN_MARKERS =
  /^(?:on|about|from|against|at|without|despite|over|the|a|an|his|her|its|their|my|your|our|this|that|these|those|of|some|any|in|such|no|more|other|with|by|for|into|[\p{L}.]+[’']s)$/iu;

export const OPENING_PHRASES =
  /^(?:in|on|at|after|before|during|with|while|when|as|asked|speaking|despite|since|for|from|among|by|under|to|over|following|referring|citing|calling|noting|writing|responding|appearing|addressing|using|though|although|if|because|earlier|later|meanwhile|still|but|and|yet|then|so|also|last|this)$/iu;
