import { capitalised } from '../engine/explain/list.ts';
import type { Compared } from './compared.ts';
import { dateLedger } from './date-ledger.ts';
import { figureLedger, type LedgerRow } from './figure-ledger.ts';
import { onlyIn } from './only-in.ts';
import type { Outlet } from './outlets.ts';
import { quoteLedger } from './quote-ledger.ts';

/** A question about the texts of a story, and what there is to look at. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly tasks: readonly Task[];
}

/** What one answer is written to. */
export interface Task {
  /** What it is about; it says nothing of the answer. */
  readonly about: string;
  readonly printed: readonly { readonly outlet: Outlet; readonly words: string }[];
  /** What the comparison says, in sentences; the passages it rests on follow. */
  readonly key: string;
  readonly passages: readonly string[];
}

/** Tasks of one question: more are tiring, and leave no room on paper. */
const MOST_TASKS = 8;
/** Passages that a key quotes. */
const MOST_PASSAGES = 6;

/** Questions for a class. What is alike stands among what differs, in an order that gives nothing away. */
export function worksheet(story: Compared): Question[] {
  const questions: Question[] = [
    {
      id: 'figures',
      ask: 'Which of these figures disagree, and which only look different?',
      tasks: ledgerTasks(figureLedger(story)),
    },
    {
      id: 'dates',
      ask: 'Which of these dates disagree?',
      tasks: ledgerTasks(dateLedger(story)),
    },
    {
      id: 'quotations',
      ask: 'Which of these quotations were changed, and does the change matter?',
      tasks: quoteTasks(story),
    },
    {
      id: 'alone',
      ask: 'What does each text tell that the others do not seem to have?',
      tasks: story.sources.length < 2 ? [] : aloneTasks(story),
    },
    {
      id: 'sources',
      ask: 'Which of the texts were written apart, and how can you tell?',
      tasks: pairTasks(story),
    },
  ];
  return questions.filter(({ tasks }) => tasks.length > 0);
}

function ledgerTasks(rows: readonly LedgerRow[]): Task[] {
  return chosen(
    rows.filter(({ relation, cells }) => relation !== 'possible' && printedIn(cells) > 1),
    ({ relation }) => relation !== 'agree',
    ({ label }) => label,
  ).map(({ label, cells, verdict, difference, explanation }) => ({
    about: capitalised(label),
    printed: cells.flatMap(({ outlet, figures }) =>
      figures.map(({ printed }) => ({ outlet, words: printed })),
    ),
    key: sentences([verdict, difference, explanation]),
    passages: [],
  }));
}

function printedIn(cells: LedgerRow['cells']): number {
  return cells.filter(({ figures }) => figures.length > 0).length;
}

function quoteTasks(story: Compared): Task[] {
  const wordsOf = ({ words }: { words: readonly { text: string }[] }) =>
    words.map(({ text }) => text).join('');
  return chosen(
    quoteLedger(story).filter(({ wordings }) => wordings.length > 1),
    ({ explanation }) => explanation !== null,
    ({ wordings: [first] }) => (first === undefined ? '' : wordsOf(first)),
  ).map(({ speakers, wordings, verdict, explanation }) => ({
    about: speakers.length > 0 ? capitalised(speakers.join(' or ')) : 'Somebody who is not named',
    printed: wordings.map((wording) => ({
      outlet: wording.outlet,
      words: `“${wordsOf(wording)}”`,
    })),
    key: sentences([verdict, explanation]),
    passages: [],
  }));
}

function aloneTasks(story: Compared): Task[] {
  return onlyIn(story).map(({ outlet, sentence, passages }) => ({
    about: outlet.name,
    printed: [],
    key: sentence,
    passages: passages.slice(0, MOST_PASSAGES).map(({ text }) => text),
  }));
}

function pairTasks(story: Compared): Task[] {
  return story.comparison.pairs.slice(0, MOST_TASKS).map(({ base, other, reason }) => ({
    about: [base, other].map((slug) => story.outlet(slug).name).join(' and '),
    printed: [],
    key: reason,
    passages: [],
  }));
}

/** What differs first, as long as there is room; then all in an order by what they are about. */
function chosen<Row>(
  rows: readonly Row[],
  differs: (row: Row) => boolean,
  about: (row: Row) => string,
): Row[] {
  return [...rows.filter(differs), ...rows.filter((row) => !differs(row))]
    .slice(0, MOST_TASKS)
    .toSorted((one, other) => (about(one) < about(other) ? -1 : 1));
}

/** Phrases and sentences as sentences: "they disagree" is "They disagree." */
function sentences(parts: readonly (string | null)[]): string {
  return parts
    .flatMap((part) => (part === null ? [] : capitalised(/[.?!]$/.test(part) ? part : `${part}.`)))
    .join(' ');
}
