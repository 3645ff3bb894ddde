/**
 * What stands around articles on English news pages and comes along when a page is copied: forms,
 * buttons, notices, links to other articles. Each pattern is matched against one paragraph. Collected
 * from the furniture of news sites at large; a sentence of an article should match none.
 */
export const notices: readonly RegExp[] = [
  /^(?:subscribe|sign up|sign in|log in|register|join)(?:\s+(?:now|here|today|free|to|for|with|or)\b.{0,60})?[.!>…]*$/i,
  /\b(?:subscribe to|sign up (?:for|to)) (?:our|the|my|this|your)\b.{0,60}\b(?:newsletters?|alerts?|updates?|digest|briefing)\b/i,
  /^already a (?:subscriber|member)\b/i,
  /^(?:thank you|thanks) for (?:subscribing|signing up|reading)\b/i,
  /^(?:view |show |read |leave |post |all )*(?:a )?comments?(?: ?\([\d,]+\)| ?[\d,]+)?[.:]?$/i,
  /^[\d,]+ (?:comments?|shares?|likes?|views?)$/i,
  /^(?:share|tweet|print|email|e-mail|save|copy link|gift this article|listen)(?: (?:this|on|via|to|article|story|link|facebook|twitter|x|whatsapp)\b.{0,40})?$/i,
  /^(?:advertisement|sponsored(?: content)?|promoted(?: stories)?|skip (?:advertisement|to (?:main )?content))$/i,
  /^(?:read more|related(?: articles| stories| topics)?|see also|more on this(?: story)?|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|up next|you may also like|topics|tags)(?:[:.…]|$)/i,
  /^more (?:from|on|in) [^.:?!]{1,40}$/i,
  /^a version of this (?:article|story) (?:appears|appeared)\b/i,
  /^this (?:article|story) (?:was |has been )?(?:originally |first )(?:appeared|published)\b/i,
  /\ball rights reserved\b/i,
  /^(?:copyright|©|\(c\)) ?(?:\d{4}|by)\b/i,
  /\b(?:we|this (?:site|website|page)) uses? cookies\b|^(?:accept|reject|manage) (?:all )?cookies\b/i,
  /^(?:follow|like|find|join) us (?:on|at)\b/i,
  /^(?:follow|like) .{1,80} on (?:twitter|facebook|instagram|x|tiktok|threads|bluesky|linkedin|youtube)\b/i,
  /^[^“”"]{3,200}\bcontributed (?:reporting\b.{0,60}|(?:to|for) this (?:report|article|story|post)\b.{0,40})$/i,
  /^this (?:material|article|story|content) may not be (?:published|reproduced|broadcast|rewritten|redistributed)\b/i,
  /^this is a (?:developing|breaking)(?: news)? story\b|^(?:please )?check back (?:here |soon |later )*for (?:more )?updates\b/i,
  /^(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy policy)(?:[ |,·&]|and|terms of (?:use|service)|privacy policy)*[.:]?$/i,
  /^by (?:signing up|subscribing|registering|clicking)\b.{0,80}\b(?:terms|privacy)\b/i,
  /^(?:click|tap) here (?:to|for)\b.{0,80}$/i,
  /^(?:download|get) (?:our|the) (?:free )?app\b/i,
  /^\d{1,2} min(?:ute)?s?(?: read)?$/i,
  /^(?:loading|please wait)[.…]*$/i,
  /^(?:back to top|next (?:article|story)|previous (?:article|story)|show more|load more|expand|close|menu)$/i,
];
