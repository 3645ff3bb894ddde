import { NO_TEXT } from './own-text.ts';
import type { TitledTexts } from './texts-of-story.ts';

/** An invented event, told by two invented papers and by a corrected edition of the second. */
export const PIER: TitledTexts = {
  title: 'The pier at Orrin Bay',
  texts: [
    {
      ...NO_TEXT,
      outlet: 'Harbour Courier',
      headline: 'Orrin Bay pier shut after storm tears away its end',
      byline: 'Ada Finch',
      published: '2026-03-04',
      text: `The pier at Orrin Bay was closed on Tuesday after a storm tore away its last 40 metres.

Engineers found that 62 of the 410 timber piles were broken, the harbour office said. Repairs will cost £3.2 million and take until October, it said.

“We will not open a single plank of it before every pile has been tested,” said Mara Teller, the harbour master. “People walk here with their children.”

The pier, built in 1889, draws about 150,000 visitors a year. Two kiosks and a café employ 23 people, who were told on Wednesday morning that they would be paid until the end of the month.

The council will vote on the money on 19 March. The insurance covers storms, but not wear, a spokesman said.`,
    },
    {
      ...NO_TEXT,
      outlet: 'Coastal Herald',
      headline: 'Council knew of rot before pier broke, report shows',
      byline: 'Tom Brask',
      published: '2026-03-05',
      text: `A report from last summer warned the council of rotten timber in the pier at Orrin Bay, months before a storm broke off its last 40 metres on Monday.

The report, seen by the Coastal Herald, advised replacing 90 piles at a cost of £700,000. The council put the work off twice.

Of the 410 piles, 62 are now broken. Repairs will cost £2.3 million and take until October, according to the harbour office.

“We will open a single plank of it before every pile has been tested,” said Mara Teller, the harbour master.

Councillor Jo Amadi, who chairs the works committee, called the delay “a matter of weeks, not of safety”. Nobody was hurt.

The pier was built in 1889 and draws about 220,000 visitors a year.`,
    },
    {
      ...NO_TEXT,
      outlet: 'Coastal Herald',
      version: 'corrected',
      headline: 'Council knew of rot before pier broke, report shows',
      byline: 'Tom Brask',
      published: '2026-03-06',
      text: `A report from last summer warned the council of rotten timber in the pier at Orrin Bay, months before a storm broke off its last 40 metres on Tuesday.

The report, seen by the Coastal Herald, advised replacing 90 piles at a cost of £700,000. The council put the work off twice.

Of the 410 piles, 62 are now broken. Repairs will cost £3.2 million and take until October, according to the harbour office.

“We will not open a single plank of it before every pile has been tested,” said Mara Teller, the harbour master.

Councillor Jo Amadi, who chairs the works committee, called the delay “a matter of weeks, not of safety”. Nobody was hurt.

The pier was built in 1889 and draws about 220,000 visitors a year.`,
    },
  ],
};
