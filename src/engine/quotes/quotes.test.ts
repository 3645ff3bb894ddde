import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from './quotes.ts';
import { readingOf } from '../reading/reading.ts';
import { segment } from '../reading/segment.ts';
import type { Article, Block, Quote } from '../types.ts';

function articleOf(text: string): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const end = match.index + match[0].length;
    blocks.push({ start: match.index, end, kind: 'paragraph' });
  }
  const unknown = { headline: null, published: null, version: null, copyOf: null };
  return { slug: 'herald', outlet: 'Herald', language: 'en', ...unknown, text, blocks };
}

function quotesIn(text: string): Quote[] {
  const article = articleOf(text);
  return findQuotes(article, segment(article));
}

/** Each quotation as "speaker: span / span". */
function told(text: string): string[] {
  return quotesIn(text).map(({ speaker, spans }) => {
    const said = spans.map(([start, end]) => text.slice(start, end)).join(' / ');
    return `${speaker ?? '?'}: ${said}`;
  });
}

/** What the text says, and the quotations in it. Paragraphs are parted by an empty line. */
type Case = readonly [name: string, text: string, ...quotations: string[]];

const MARKS: readonly Case[] = [
  ['typographic marks', 'Ann Poe said, “We will not go there.”', 'Ann Poe: We will not go there.'],
  ['straight marks', 'Ann Poe said, "We will not go there."', 'Ann Poe: We will not go there.'],
  [
    'a typographic opener with a straight closer',
    '“We will not go there," Ann Poe said.',
    'Ann Poe: We will not go there,',
  ],
  [
    'a straight opener with a typographic closer',
    '"We will not go there,” Ann Poe said.',
    'Ann Poe: We will not go there,',
  ],
  [
    'an opener printed for a closer',
    '“Will you go there?“ Ann Poe asked.',
    'Ann Poe: Will you go there?',
  ],
  [
    'quotation marks inside a quotation',
    '“He called it ‘a bad joke’ and left,” Ann Poe said.',
    'Ann Poe: He called it ‘a bad joke’ and left,',
  ],
  [
    'double marks inside double marks',
    'Ann Poe said: “He used the “f bomb” on me again.”',
    'Ann Poe: He used the “f bomb” on me again.',
  ],
  [
    'several sentences',
    '“We tried it. We failed at it. We go on,” Ann Poe said.',
    'Ann Poe: We tried it. We failed at it. We go on,',
  ],
  [
    'several paragraphs, each opened anew',
    'Ann Poe said: “We tried this once.\n\n“And we will try again.”',
    'Ann Poe: We tried this once. / And we will try again.',
  ],
  [
    'a second paragraph that is not opened anew',
    '"We tried this once.\n\nAnd we will try again," Ann Poe said.',
    'Ann Poe: We tried this once. / And we will try again,',
  ],
  [
    'a missing closing mark at the end',
    'Ann Poe said: “We made much progress this quarter',
    'Ann Poe: We made much progress this quarter',
  ],
  [
    'a missing closing mark before a reporting clause',
    '“We have such members, Ann Poe said. They nodded.',
    'Ann Poe: We have such members,',
  ],
  [
    'a missing closing mark before the next quotation',
    'Ann Poe said it was “a list of sensible steps to take. She added: “I like what works.”',
    'Ann Poe: a list of sensible steps to take.',
    'Ann Poe: I like what works.',
  ],
  [
    'a missing opening mark',
    'Is it hers? I couldn’t swear to that” Ann Poe told the Herald.',
    'Ann Poe: I couldn’t swear to that',
  ],
  ['a stray closing mark', 'The pollster works for the party.” He is well known.'],
  [
    'a doubled opening mark',
    '““We will not go there,” Ann Poe said.',
    'Ann Poe: We will not go there,',
  ],
  [
    'a dash in front of the mark',
    'She had one word--"never again in my life," Ann Poe said.',
    'Ann Poe: never again in my life,',
  ],
  ['inches and feet', 'The board is 12" long and 4" wide, she knew.'],
  [
    'an unclosed quotation does not swallow the next paragraph',
    'Ann Poe said: “We go on\n\nThe rest of the day was quiet.',
    'Ann Poe: We go on',
  ],
];

const WHAT_COUNTS: readonly Case[] = [
  [
    'a fragment of three words',
    'Ann Poe hoped he would be “true to himself” in the end.',
    'Ann Poe: true to himself',
  ],
  ['no scare quote', 'Ann Poe runs a so-called “charity” in an “unusual” house.'],
  [
    'two words that are attributed',
    'Ann Poe called it an “outrageous distortion” of her life.',
    'Ann Poe: outrageous distortion',
  ],
  ['one word that is attributed', 'Ann Poe said it was “shameful.”', 'Ann Poe: shameful.'],
  ['no word before the noun it describes', 'Ann Poe said his “personal” letters were kept.'],
  ['no word that nobody said', 'The pier was “closed” for years.'],
  ['no term before a noun', 'The former “look and see” policy had its friends.'],
  ['a short sentence somebody said', '“It’s sexist,” said Ann Poe.', 'Ann Poe: It’s sexist,'],
  ['no title of a work', 'Ann Poe spoke on “In the Harbour With Greta Low” at night.'],
  ['no name of a show before a verb', 'A “Salt and Pepper” segment praising it was shown.'],
  ['no work that is called so', 'She passed on a video called “A day at sea with Ann Poe” there.'],
  ['no headline', 'It ran under the headline “Nothing good follows from it.”'],
  ['nothing so-called', 'The so-called “war of all against all” goes on.'],
  [
    'an expletive that is bleeped',
    'Al Low said he would not sail in “that f-----g boat.”',
    'Al Low: that f-----g boat.',
  ],
];

const GROUPING: readonly Case[] = [
  [
    'one that a clause interrupts',
    '“If I go,” Ann Poe said, “you will miss me.”',
    'Ann Poe: If I go, / you will miss me.',
  ],
  [
    'one that goes on in a new sentence',
    '“I was wrong,” Ann Poe said. “I will not do it again.”',
    'Ann Poe: I was wrong, / I will not do it again.',
  ],
  [
    'two that “and” parts',
    'Ann Poe said he had “no excuse at all” and “no right to complain.”',
    'Ann Poe: no excuse at all',
    'Ann Poe: no right to complain.',
  ],
  [
    'two with a clause of their own',
    '“I was quite wrong,” Ann Poe said. “I was not,” Al Low said.',
    'Ann Poe: I was quite wrong,',
    'Al Low: I was not,',
  ],
  [
    'a second that breaks off is kept apart',
    '“We improved our yields,” Ann Poe said. “We obtained many orders,”',
    'Ann Poe: We improved our yields,',
    'Ann Poe: We obtained many orders,',
  ],
  [
    'two clauses in one sentence',
    'Ann Poe said, “It is a true revelation,” and predicted, “It will make the race close.”',
    'Ann Poe: It is a true revelation,',
    'Ann Poe: It will make the race close.',
  ],
];

const SPEAKERS: readonly Case[] = [
  [
    'behind, with the verb last',
    '“We will not go there,” Ann Poe said.',
    'Ann Poe: We will not go there,',
  ],
  [
    'behind, with the verb first',
    '“We will not go there,” said Ann Poe, a baker.',
    'Ann Poe: We will not go there,',
  ],
  [
    'behind an apposition',
    '“We will not go there,” Ann Poe, a baker in Ohio, told the Herald.',
    'Ann Poe: We will not go there,',
  ],
  [
    'behind a relative clause',
    '“We will not go there,” Ann Poe, who bakes, said.',
    'Ann Poe: We will not go there,',
  ],
  [
    'beside whom an owner stands',
    '“We will not go there,” Acme’s CFO Ann Poe said in the report.',
    'Ann Poe: We will not go there,',
  ],
  [
    'who is the lawyer of somebody named after his father',
    'In a statement, Lane Jr.’s attorney, Ann Poe, said, “We will not go there.”',
    'Ann Poe: We will not go there.',
  ],
  [
    'who is only heard',
    'Al Low spoke. Then an unseen announcer concluded: “We will not go there.”',
    'unseen announcer: We will not go there.',
  ],
  [
    'whose title is an owner’s office',
    '“We will not go there,” Low spokesman Ed Ray said.',
    'Ed Ray: We will not go there,',
  ],
  [
    'whose office comes before the name',
    '“We will not go there,” the board’s chairman, Representative Ann Poe, wrote.',
    'Ann Poe: We will not go there,',
  ],
  [
    'with a plain label',
    '“We will not go there,” youth pastor Ann Poe told the Herald.',
    'Ann Poe: We will not go there,',
  ],
  [
    'by the surname',
    'Nan Zhang runs Acme.\n\n“We sold it all,” Zhang said.',
    'Nan Zhang: We sold it all,',
  ],
  [
    'by “Mr.” and the surname',
    'Jesse L. Lane pleaded guilty.\n\n“I was quite wrong,” Mr. Lane said.',
    'Jesse L. Lane: I was quite wrong,',
  ],
  [
    'by the fullest name',
    'Anthony Lane spoke.\n\nAnthony D. Lane left.\n\n“I was quite wrong,” Lane said.',
    'Anthony D. Lane: I was quite wrong,',
  ],
  [
    'by a pronoun',
    'Ann Poe came late. “I was quite lost,” she said.',
    'Ann Poe: I was quite lost,',
  ],
  [
    'by a pronoun that fits one of two',
    'Mary Poe met John Low. “I was quite lost,” he said.',
    'John Low: I was quite lost,',
  ],
  [
    'by a pronoun after a quotation',
    'Ann Poe spoke of Al Low. “I like him much,” she said.\n\n“He is the best,” she added.',
    'Ann Poe: I like him much,',
    'Ann Poe: He is the best,',
  ],
  [
    'by an office',
    'Sen. Ann Poe came with Al Low.\n\n“We will not go there,” the senator said.',
    'Ann Poe: We will not go there,',
  ],
  [
    'in front, after a participle',
    'Ann Poe praised him, saying, “He is the best of us.”',
    'Ann Poe: He is the best of us.',
  ],
  [
    'in front, after an opening phrase',
    'In a video, flanked by a flag, Ann Poe added: “You will be missed here.”',
    'Ann Poe: You will be missed here.',
  ],
  [
    'in front, with an apposition',
    'Ann Poe, a critic of the mayor, said it was “not that simple at all.”',
    'Ann Poe: not that simple at all.',
  ],
  [
    'in a relative clause',
    'It hurt even President Poe, who said “it was not that simple.”',
    'Poe: it was not that simple.',
  ],
  [
    'by a verb of calling',
    'Ann Poe called it “a grey day for the town.”',
    'Ann Poe: a grey day for the town.',
  ],
  [
    'after two verbs',
    'Ann Poe called it a crime and called for “new rules for everyone.”',
    'Ann Poe: new rules for everyone.',
  ],
  [
    'a document',
    'The indictment says he spoke “to senior officials” about it.',
    'indictment: to senior officials',
  ],
  [
    'by “according to”',
    'They spent $313 on “toys and clothes for toys,” according to the documents.',
    'documents: toys and clothes for toys,',
  ],
  [
    'a newspaper',
    'The Shelton Weekly reported that he “was met with applause.”',
    'Shelton Weekly: was met with applause.',
  ],
  [
    'an office without a name',
    '“We will not go there,” a spokesman for Acme said.',
    'spokesman for Acme: We will not go there,',
  ],
  [
    'in the paragraph before',
    'Ann Poe wrote:\n\n“Nothing good follows from it.”',
    'Ann Poe: Nothing good follows from it.',
  ],
  [
    'of the quotation before',
    'Ann Poe said: “We tried this once.”\n\n“We will try again.”',
    'Ann Poe: We tried this once.',
    'Ann Poe: We will try again.',
  ],
  ['nobody', '“We will not go there.”', '?: We will not go there.'],
];

/** What was once read wrongly, one case for each cause. */
const MISREAD: readonly Case[] = [
  [
    'a president, and no vice president',
    'Vice President Ed Ray came with President Ann Poe. “We sail on this cold day,” the president said. “We stay at home today,” the former vice president said.',
    'Ann Poe: We sail on this cold day,',
    'Ed Ray: We stay at home today,',
  ],
  [
    'who spoke in the sentence before, not who is named first in it',
    'The plan that angered Mayor Al Low also angered Justice Ann Poe who said she was cold.\n\n“We sail on this cold day,” she said.',
    'Ann Poe: We sail on this cold day,',
  ],
  [
    'the lawyer, and not the client whose he is',
    'Al Low’s lawyer, meanwhile, blasted the town, saying it “sailed on the coldest day of all.”',
    'Al Low’s lawyer: sailed on the coldest day of all.',
  ],
  [
    'the lawyer by the name that stands beside him elsewhere',
    'Ed Ray, Mr. Low’s lawyer, came. Low’s lawyer said: “We sail on this cold day.”',
    'Ed Ray: We sail on this cold day.',
  ],
  [
    'the last name of a row of labels',
    '“We sail on this cold day,” said Low campaign manager Jim Ray.',
    'Jim Ray: We sail on this cold day,',
  ],
  [
    'a secretary of many things',
    '“We sail on this cold day,” tweeted former Housing and Harbour Development Secretary Ed Ray.',
    'Ed Ray: We sail on this cold day,',
  ],
  [
    'whose comment is dismissed',
    'Mr. Low dismissed Ms. Poe’s comment that “this is a cold day for it.”',
    'Poe: this is a cold day for it.',
  ],
  [
    'who speaks of somebody',
    'Ann Poe came. Of Al Low, she said, “He is a good man.”',
    'Ann Poe: He is a good man.',
  ],
  [
    'a name before a party and a state',
    '“We sail on this cold day,” Rep. Ann Poe, R-Calif., said. “Do we sail now?” Sen. Al Low, R-Ky., asked.',
    'Ann Poe: We sail on this cold day,',
    'Al Low: Do we sail now?',
  ],
  [
    'a name before a party in brackets and a phrase',
    'Sen. Ann Poe (D-Ohio), in an interview with Harbour Notes, called it “a cold day for us.”',
    'Ann Poe: a cold day for us.',
  ],
  [
    'whom aides only pass on',
    '“We sail on this cold day,” aides said Mr. Low told them.',
    'Low: We sail on this cold day,',
  ],
  [
    'by a pronoun that a name of unknown gender does not catch',
    'Zabel Low and Mary Poe left. “We sail on this cold day,” she said.',
    'Mary Poe: We sail on this cold day,',
  ],
  ['no place', 'Ohio voted for it. “We sail on this cold day.”', '?: We sail on this cold day.'],
  ['no bill', 'The Bill passed. “We sail on this cold day.”', '?: We sail on this cold day.'],
  [
    'by the surname, behind an age',
    'Ann Poe came. “We sail on this cold day,” Poe, who is 46, said in her speech.',
    'Ann Poe: We sail on this cold day,',
  ],
  [
    'who asks, and not who responds next',
    'Ms. Poe asks: Is the pilot “ever going to sail with us, or not?” Mr. Low responds: “He will not sail with us.”',
    'Poe: ever going to sail with us, or not?',
    'Low: He will not sail with us.',
  ],
  [
    'whom the description means, and not whom he attacks',
    'Ann Poe wept. The baker pro also took a shot at Mayor Low and his wife, writing “your ship is the coldest of them all.”',
    'Ann Poe: your ship is the coldest of them all.',
  ],
  [
    'the aide, and not the body in the label',
    'Enter Ms. Poe — a former Harbour National Committee media aide who describes herself as loving “all things green and cold” — whose boats sank.',
    'Poe: all things green and cold',
  ],
  [
    'someone on a site, and not the site',
    'A blogger on the site Harbour’s Lighthouse said, “We sail on this cold day.”',
    'blogger: We sail on this cold day.',
  ],
  [
    'somebody who is only one of many',
    'Ann Poe wept. It looks bad, with one blogger asking, “Can we sail on this cold day?”',
    'blogger: Can we sail on this cold day?',
  ],
  [
    'who made the statement',
    'Ed Ray released a statement on Monday. “We sail on this cold day,” the statement read.',
    'Ed Ray: We sail on this cold day,',
  ],
  [
    'who the group is',
    'Harbour Club International sued. “We sail on this cold day,” the group said.',
    'Harbour Club International: We sail on this cold day,',
  ],
  [
    'who tells what others believe',
    'Ms. Poe said the boat club believed that “a swim would serve us all best.”',
    'Poe: a swim would serve us all best.',
  ],
  [
    'a man called like a law',
    'Organizer Bill Hall spoke on Monday. “We sail on this cold day,” he wrote.',
    'Bill Hall: We sail on this cold day,',
  ],
  [
    'what a clause at the end of the sentence names',
    'Mr. Low took care “not to overstate his part in it” in 2017, the filing said.',
    'filing: not to overstate his part in it',
  ],
  [
    'who came and asked, and not who is asked',
    'Mr. Low is seen on film after the reporter came and asked if he liked the “big boat agenda.”',
    'reporter: big boat agenda.',
  ],
  [
    'a cameraman, and not whoever was named last',
    'Al Low shuts the gate on the crew. The cameraman replies, “it is only a film for our school.”',
    'cameraman: it is only a film for our school.',
  ],
  [
    'nobody of whom a question is asked',
    'Mr. Low spoke on the phone. Mayor Ed Ray? “A strong man,” he said. Senator Ann Poe? “A terrific, exciting person.”',
    'Low: A strong man,',
    'Low: A terrific, exciting person.',
  ],
  [
    'nobody where the clause names nobody',
    'Ann Poe spoke. Later his father tweeted: “We sail on this cold day.”',
    '?: We sail on this cold day.',
  ],
];

const CLAUSES_TAKEN_APART: readonly Case[] = [
  [
    'the name whose party stands before a stray comma',
    'Sen. Erik Holm (R-Fla.) expressed “great joy,” and Sen. Karin Lane (R-Ariz.), said she would be “quite overjoyed” by it.',
    'Erik Holm: great joy,',
    'Karin Lane: quite overjoyed',
  ],
  [
    'who sent the letter, not who telephoned before',
    'An aide at Norr Inc., which plans a mill, called Ms. Poe, and Jonas Brandt, chairman of Harbour Lines, sent her a letter saying, “We are all worried about this bill.”',
    'Jonas Brandt: We are all worried about this bill.',
  ],
  [
    'the law that a relative clause quotes, not the subject of the sentence',
    'Mr. Holm would have to find a way around the Harbour Act, which states, “All ships that sail from here are ships of the town.”',
    'Harbour Act: All ships that sail from here are ships of the town.',
  ],
  [
    'nobody where the thing that a relative clause quotes has no name',
    'Mr. Holm would have to find a way around the old rule, which states, “All ships that sail from here are ships of the town.”',
    '?: All ships that sail from here are ships of the town.',
  ],
  [
    'who tells an opinion of another',
    'Mayor Holm thinks his rival “will do the right thing and go home” if the claims are true, the Town Hall said in a statement Thursday.',
    'Town Hall: will do the right thing and go home',
  ],
  [
    'who spoke before, not whose assertion he echoed',
    'Jonas Brandt, a former chairman of the pier, came. He said that he would go on and echoed Mr. Lane’s assertion that the harbour was behind it.\n\n“Most of us will not be shocked by it,” he said.',
    'Jonas Brandt: Most of us will not be shocked by it,',
  ],
  [
    'the subject of the sentence before, not of the clause inside it',
    'Mr. Holm came.\n\nMr. Dahl could not know that Mr. Holm had left.\n\n“We did not trust him at all,” he wrote.',
    'Dahl: We did not trust him at all,',
  ],
  [
    'the person, not whom the clause says she told',
    '“We always hear them talk about an oath,” explained newly-minted Speaker Karin Brandt to the Post.',
    'Karin Brandt: We always hear them talk about an oath,',
  ],
  [
    'the body behind a dateline, not what a plan is called',
    'NORR — The Holm administration tried to defend it, arguing that a plan called Prism is simply an “internal harbour computer system” of the town.',
    'Holm administration: internal harbour computer system',
  ],
  [
    'the office just spoken of, whatever else was told of its holder',
    'Karin Dahl, a vocal friend of the harbour, said that she was “saddened by the claim.”\n\nThe former Norr governor said it would “judge people by the boat they sail” and no more.',
    'Karin Dahl: saddened by the claim.',
    'Karin Dahl: judge people by the boat they sail',
  ],
  [
    'the aide of a committee whose name joins two fields',
    'An aide to the House Ports and Piers Committee, who asked for no name, came.\n\n“The longer we wait, the worse it gets,” the aide said.',
    'aide: The longer we wait, the worse it gets,',
  ],
  [
    'nobody where a sentence about something else quotes words',
    'Ann Poe said, “We will go there.” Armed guards would also have to undergo “background checks and a swimming test” in time.',
    'Ann Poe: We will go there.',
    '?: background checks and a swimming test',
  ],
  [
    'who is named at the end of the sentence, behind more words',
    'Mr. Holm came.\n\n“I hail from a town that is very fond of a fine harbour” rather than of a mill, said Senator Karin Lane.',
    'Karin Lane: I hail from a town that is very fond of a fine harbour',
  ],
  [
    'the man just introduced, not the man named before',
    'Jon Holm, a pilot, is seen grabbing an unidentified young man after the man came to the pier and asked if he backed the “new harbour agenda.”',
    'man: new harbour agenda.',
  ],
  [
    'the president, not a son of his name',
    'The plan was welcomed by President Low.\n\nHis son, Ed Low Jr., likes boats. “We will put it off,” Mr. Low said. “We will go on,” Low Jr. said.',
    'Low: We will put it off,',
    'Ed Low Jr.: We will go on,',
  ],
];

const WRITINGS: readonly Case[] = [
  [
    'the body that a report is named after',
    'A Harbour Research Service report found that it would sink. “If all ships paid, we would be solvent,” said the report.',
    'Harbour Research Service: If all ships paid, we would be solvent,',
  ],
  [
    'the newspaper whose report it is',
    'The Herald’s Thursday night report claimed that Holm lied.\n\nThe dock, the report said, learned of it “through interviews with many witnesses.”',
    'Herald: through interviews with many witnesses.',
  ],
  [
    'nobody but the report where another released it',
    'Karin Holm released a report on the docks. The report found “an important layer of care” in them.',
    'report: an important layer of care',
  ],
  [
    'the lawyer who wrote a letter',
    'Ms. Lane announced it in a letter from her lawyer, William Holm, to the town.\n\n“She has not done anything wrong at all,” the letter reads.',
    'William Holm: She has not done anything wrong at all,',
  ],
  [
    'who speaks in the sentence that the letters open',
    'In separate but identical letters, Mayor Ronald Dahl told two critics that he knew it.\n\nThe letter said that they had been briefed “on these works many times before.”',
    'Ronald Dahl: on these works many times before.',
  ],
  [
    'who wrote the letter that goes on',
    'In a letter to the town, the Harbour Club said that it would stay.\n\nThe letter goes on: “We write to tell you that we will not sail.”',
    'Harbour Club: We write to tell you that we will not sail.',
  ],
  [
    'the club that adopted a resolution',
    'The Harbour Club adopted a resolution against the town.\n\nThe resolution initially said the club would “repudiate the folly of the council,” but it was amended.',
    'Harbour Club: repudiate the folly of the council,',
  ],
];

describe('findQuotes', () => {
  it.each(MARKS)('reads %s', (_, text, ...quotations) => {
    expect(told(text)).toEqual(quotations);
  });

  it.each(WHAT_COUNTS)('counts %s', (_, text, ...quotations) => {
    expect(told(text)).toEqual(quotations);
  });

  it.each(GROUPING)('tells apart %s', (_, text, ...quotations) => {
    expect(told(text)).toEqual(quotations);
  });

  it.each(SPEAKERS)('finds the speaker %s', (_, text, ...quotations) => {
    expect(told(text)).toEqual(quotations);
  });

  it.each(CLAUSES_TAKEN_APART)('takes for the speaker %s', (_, text, ...quotations) => {
    expect(told(text)).toEqual(quotations);
  });

  it.each(WRITINGS)('gives the words of a writing to %s', (_, text, ...quotations) => {
    expect(told(text)).toEqual(quotations);
  });

  it.each(MISREAD)('takes for the speaker %s', (_, text, ...quotations) => {
    expect(told(text)).toEqual(quotations);
  });

  it('tells how sure the speaker is', () => {
    const read = quotesIn(
      '“We sail on this cold day,” Ann Poe said. “We sail on in the cold,” she added later.\n\n“We will sail again.”',
    );
    expect(read.map(({ attribution }) => attribution)).toEqual(['clause', 'reference', 'running']);
    expect(quotesIn('Ann Poe came. “We sail on this cold day,” she said.')).toMatchObject([
      { attribution: 'reference' },
    ]);
  });

  it('keeps who speaks along', () => {
    expect(
      quotesIn('Ann Poe and Al Low said in a joint statement, “We sail today.”'),
    ).toMatchObject([{ speaker: 'Al Low', jointly: ['Ann Poe'] }]);
  });

  it('has no speaker beside the one whose label has "and" inside a word', () => {
    expect(
      quotesIn('Ann Poe, a candidate for Norland, said, “We will sail before noon today.”'),
    ).toMatchObject([{ speaker: 'Ann Poe', jointly: [] }]);
    expect(
      quotesIn('Ann Poe, candidate for the Senate, said, “We will sail before noon today.”'),
    ).toMatchObject([{ speaker: 'Ann Poe', jointly: [] }]);
  });

  it('looks at names in proportion to the text', () => {
    const steps = (count: number) => {
      const sentence =
        'Ann Poe met Al Low of Harbour Notes. “We sail on this day,” he said. She left. ';
      const article = articleOf(sentence.repeat(count));
      let seen = 0;
      const counted = new Proxy([...readingOf(article).mentions], {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d+$/u.test(key)) seen += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
      findQuotes(article, segment(article), counted);
      return seen;
    };
    expect(steps(400)).toBeLessThan(2.3 * steps(200));
  });

  it('keeps the verb as printed, and numbers quotations from 1', () => {
    expect(
      quotesIn('“I was quite wrong,” Ann Poe admitted. Al Low said, “So was I, my friend.”'),
    ).toMatchObject([
      { id: 'herald.q1', verb: 'admitted' },
      { id: 'herald.q2', verb: 'said' },
    ]);
  });

  const words = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' ',
      ', ',
      '. ',
      '! ',
      'said ',
      'Ann Poe ',
      'he ',
      'we will go ',
      '\n',
      '\n\n',
      '—',
      '…',
      '(',
    ],
  );

  it('gives spans inside the text, in order, apart from one another and without marks at their ends', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 80 }).map((parts) => parts.join('')),
        (text) => {
          let at = 0;
          for (const { spans } of quotesIn(text)) {
            expect(spans.length).toBeGreaterThan(0);
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThanOrEqual(at);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              at = end;
            }
          }
        },
      ),
    );
  });

  it.each([
    '"',
    '“',
    '"a" ',
    '“We go on,” he said. ',
    '"\n',
    'Poe said “we go on” and ',
    '1',
    ' ',
    'Mr. ',
  ])('comes to an end on a tenth of a megabyte of %j', (piece) => {
    expect(quotesIn(piece.repeat(Math.ceil(1e5 / piece.length)))).toBeInstanceOf(Array);
  });
});
