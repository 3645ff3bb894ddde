/**
 * Verbs that report speech or writing, in the forms news prints them. Verbs of speech need no more
 * than a speaker beside a quotation; naming verbs take the quotation as part of their object
 * ("called it a “joke”", "tweeted about “losers”").
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const speechVerbs = words(`
  said says say saying told tells tell telling asked asks ask asking added adds adding wrote writes write
  writing written tweeted tweets tweet tweeting retweeted posted posts posting replied replies reply
  replying responded responds responding answered answers answering continued continues continuing
  declared declares declaring stated states stating announced announces announcing claimed claims
  claiming admitted admits admitting acknowledged acknowledges acknowledging argued argues arguing
  insisted insists insisting explained explains explaining noted notes noting observed observes
  remarked remarks commented comments commenting concluded concludes concluding confirmed confirms
  confirming conceded concedes conceding confessed confesses warned warns warning urged urges
  urging vowed vows vowing promised promises promising pledged pledges pledging predicted predicts
  predicting suggested suggests suggesting recalled recalls recalling recounted recounts repeated
  repeats repeating reiterated reiterates reiterating quipped quips joked jokes joking shouted shouts
  shouting yelled yells yelling screamed screams cried cries chanted chants chanting exclaimed
  whispered muttered murmured mused muses musing thundered complained complains complaining lamented
  laments lamenting protested protests countered counters countering contended contends contending
  asserted asserts asserting alleged alleges alleging charged charges maintained maintains testified
  testifies testifying reported reports reporting read reads reading stressed stresses stressing
  emphasized emphasizes emphasised proclaimed proclaims boasted boasts boasting bragged brags
  demanded demands demanding pleaded pleads begged insists denied denies denying
  intoned opined opines ventured volunteered wondered wonders offered blasted ranted raged
  cautioned cautions cautioning cracked deadpanned elaborated fired interjected interrupted
  rejoined retorted retorts shot snapped teased thought thinks tutted
  summed mentioned mentions disclosed revealed reveals revealing signaled signalled indicated
  indicates vented swore sang echoed echoes began begins began concurred chimed prayed urged
  advised advises counseled messaged texted emailed e-mailed blogged quoted
  pointed submitted reasoned reflected rallied allowed hinted inquired pressed queried
  believes believed hoped hopes posited enthused surmised theorized averred sniffed gushed fumed
  summarized summed railed crowed groused grumbled sneered hissed sighed laughed chuckled scoffed bellowed roared
  pronounced pondered apologized informed informs informing`);

export const namingVerbs = words(`
  called calls calling described describes describing labeled labels labelled labelling labeling
  dubbed dubs dubbing termed terms terming branded brands branding deemed denounced denounces
  denouncing dismissed dismisses dismissing criticized criticizes criticizing criticised slammed
  slams slamming mocked mocks mocking accused accuses accusing praised praises praising hailed hails
  hailing condemned condemns condemning characterized characterizes characterizing decried decries
  referred refers referring likened compared compares ridiculed blasted blasts blasting ripped rips
  bemoaned bemoans portrayed derided derides deriding cited cites citing attacked attacks attacking
  apologized apologizes apologizing expressed expresses expressing vowed
  promised demanded proposed rejected rejects rejecting touted touts touting pronounced tagged
  lauded lauds defended defends defending questioned questions discussed
  lambasted scolded chided faulted rebuked skewered assailed decrying
  joked thanked thanks thanking credited`);

/** Verbs whose subject made the statement, letter or post that is their object. */
export const releasingVerbs = words(`
  issued issues issuing released releases releasing wrote writes writing sent sends sending signed signs
  posted posts posting published publishes tweeted penned drafted delivered gave filed submitted said
  circulated emailed e-mailed put made read reading adopted adopts adopting passed passes passing`);

/** Verbs of opinion, which somebody else may tell: "she said the club believed". */
export const opinionVerbs = words(`
  believed believes believe thought thinks think hoped hopes hope feared fears wanted felt feels`);
