/**
 * What stands round an article on the pages of newspapers, by the words that it begins or consists
 * of. Collected from the texts that page templates of common publishing systems bring along, in the
 * languages below; no outlet's name is in it.
 */

/** Lines that lead elsewhere: set aside, as they may name what the article rests on. */
export const LEADS_ELSEWHERE: readonly RegExp[] = [
  /^(?:read|see|watch|listen|hear|find out|learn)\s+(?:more|also|next|now|on)\b/i,
  /^(?:also|more)\s+(?:read|on|from|about|in|stories|coverage|like)\b/i,
  /^(?:related|recommended|further|background|must)\s*(?:-|\s)*(?:stories|story|articles?|coverage|reading|content|links?|topics?|news|reads?|posts?)?\s*:?$/i,
  /^(?:related|recommended|read|watch|listen|see|more|in pictures|explainer|analysis|opinion|video|podcast)\s*:/i,
  /^(?:you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed|shared)|trending|editors?['’]s? (?:picks?|choice)|don['’]t miss|up next|next (?:story|article)|top stories|latest (?:news|stories|headlines)|(?:more|other) (?:news|headlines)|also in the news)\b/i,
  /^(?:lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen|aus)|lesetipp|auch interessant|das könnte sie)/i,
  /^(?:à lire|lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)|pour aller plus loin)/i,
  /^(?:lea? (?:también|más)|leer más|te puede interesar|más información|noticias relacionadas|vea también)/i,
  /^(?:leggi anche|lees (?:ook|meer)|leia (?:também|mais)|läs (?:mer|också)|les også|læs også|czytaj (?:też|także|więcej))/i,
];

/** Lines that ask for something: set aside, as a form is. */
export const ASKS: readonly RegExp[] = [
  /^(?:subscribe|sign up|sign in|log ?in|register|join us|donate|newsletters?)(?:\s+(?:now|today|here|free|for free))?\s*[.!:›»>→]*$/i,
  /^(?:subscribe (?:to|for|now|and)|sign (?:up|in) (?:to|for|now|here)|log ?in (?:to|or)|register (?:to|for free|now|here)|join (?:our|the) .{0,60}(?:newsletter|list|community|club)|donate (?:to us|now|today)|become a (?:member|subscriber|supporter)|support (?:us|our)|(?:get|receive) (?:the|our|your|all the) .{0,60}(?:newsletter|inbox|briefing|headlines|alerts?|app))\b/i,
  /^(?:sign up|subscribe)\b.{0,120}(?:newsletter|inbox|email|briefing|continue|access|reading|now)/i,
  /^(?:enter|type) your (?:e-?mail|address)|^your e-?mail(?: address)?\b|^e-?mail address\b/i,
  /\b(?:by (?:signing up|subscribing|registering|clicking)[^.]{0,80}(?:agree|accept|confirm)|you can unsubscribe|unsubscribe at any time|protected by recaptcha)\b/i,
  /^(?:already (?:a|have) .{0,40}(?:subscriber|member|account|subscription)\??|to continue reading|continue reading (?:with|this)|this (?:article|story|content) is (?:for|only|reserved|exclusive)|you have (?:reached|read) .{0,60}(?:free|limit)|start your (?:free )?trial|unlock this (?:article|story))\b/i,
  /^(?:jetzt (?:abonnieren|anmelden|registrieren|testen|weiterlesen)|newsletter (?:abonnieren|bestellen)|zum weiterlesen|abonnez-vous|inscrivez-vous|recevez (?:notre|la) newsletter|suscr[ií]b(?:e|a|ete)|iscriviti|abonneer)/i,
];

/** What a longer line must name to ask for something: a story may be about subscribing to a library. */
export const ASKED_FOR =
  /newsletter|e-?mail|inbox|unlimited access|free trial|subscriber|unsubscribe|cookies|recaptcha|our terms|newsletters|abonn|suscri/i;

/** Lines that are no words of anybody: dropped. */
export const IS_CHROME: readonly RegExp[] = [
  /^(?:advert(?:isement|isment|ising)?|ad|ads|sponsored(?: content)?|paid content|promoted|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama?|annons)\b[\s:.]*(?:continue reading below|story continues below.*|scroll to continue|article continues (?:after|below).*)?$/i,
  /^(?:(?:article|story) continues? (?:after|below) .{0,40}|continue reading below.{0,30}|scroll (?:down )?to continue.{0,40}|loading(?:\.{3}|…)?)$/i,
  /^(?:share|tweet|twitter|bluesky|print|e-?mail|copy link|save|bookmark|facebook|whatsapp|reddit|linkedin|pinterest|telegram|x|link copied!?|teilen|partager|compartir|condividi|delen)$/i,
  /^(?:share|follow|find)\s+(?:this|us|the)\b.{0,60}$/i,
  /^(?:view|show|hide|read|see|add|post|leave|join)?\s*(?:all\s+)?(?:\(?\d[\d,.]*\)?\s+)?(?:comments?|replies|kommentare?|commentaires?|comentarios?)\s*(?:\(?\d[\d,.]*\)?)?$/i,
  /^(?:(?:we|this (?:site|website)|our (?:site|website)) (?:and our .{0,30}partners )?uses? cookies|we value your privacy|accept (?:all )?cookies|cookie (?:settings|policy|preferences)|manage (?:cookies|preferences|consent)|wir verwenden cookies|nous utilisons des cookies|utilizamos cookies)/i,
  /^(?:skip to (?:main )?content|back to top|jump to comments?|toggle (?:menu|navigation)|menu|search|home|close|open|next|previous|play|pause|mute)$/i,
  /^(?:©|\(c\)|copyright)\s.{0,160}$|\ball rights reserved\b\.?$/i,
];

/** Lines of print and agencies about the copy itself: set aside. */
export const ABOUT_COPY: readonly RegExp[] = [
  /^a version of this (?:article|story|review|column) (?:appears?|appeared|was (?:first )?(?:printed|published)) in print\b/i,
  /^(?:this (?:article|story) (?:was|has been) (?:first |originally )?(?:published|updated|amended|syndicated|generated|translated)|the post .{1,160} (?:appeared first|first appeared) on)\b/i,
  /^(?:photo|photograph|image|picture|media|video|foto|bild|crédit photo)s?(?:\s+(?:credit|by|source|caption))?\s*:/i,
  /^(?:filed under|tags?|topics?|themen|schlagwörter|étiquettes|etiquetas)\s*:?(?:\s|$)/i,
];

/** The rest of the page is a conversation of readers. */
export const COMMENTS_HEADING =
  /^(?:(?:\d[\d,.]*\s+)?(?:reader\s+)?comments?(?:\s*\(?\d[\d,.]*\)?)?|join the (?:conversation|discussion)|leave a (?:comment|reply)|(?:\d+\s+)?(?:kommentare?|commentaires?|comentarios?|reacties)(?:\s*\(?\d+\)?)?)$/i;

/** How a byline begins. */
export const BYLINE_BEGINS =
  /^(?:(?:written|reported|story|words|text)?\s*by|von|par|por|di|door|av|af)[:\s]+/i;

/** Lines of a page's head that tell when, and by whom, and how long it takes. */
export const IS_DATELINE: readonly RegExp[] = [
  /^(?:published|updated|last (?:updated|modified)|posted|first published|modified|created|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)\b.{0,80}\d/i,
  /^\d+\s*(?:min(?:ute)?s?\.?)(?:\s+(?:read|de lecture|lesezeit))?$/i,
  /^(?:\d{1,2}\.?\s+\p{L}{3,10}\.?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,20})?$/u,
  /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?$/,
];

/** What the lines under a headline have between their parts, and no sentence has. */
export const LINE_OF_PARTS = /\s[|·•]\s|\b(?:19|20)\d{2}\b|\d{1,2}[:.]\d{2}/;
