/** What a person says of a story's articles: the truth that a comparison is scored against. */
export interface Labels {
  readonly story: string;
  /** Slugs of the articles by their short name, the part of a sentence's key before the point. */
  readonly articles: Readonly<Record<string, string>>;
  /** Sentences by key: `b.3` is the third sentence of article b; `b.0` is its headline or first sentence. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly alignments: readonly LabelledAlignment[];
  readonly figures: readonly LabelledFigure[];
  readonly figure_groups: readonly LabelledGroup[];
  readonly quotes: readonly LabelledQuote[];
  readonly quote_groups: readonly LabelledGroup[];
}

/** Every pair of its sentences from different articles tells the same, or partly the same. */
export interface LabelledAlignment {
  readonly members: readonly string[];
  readonly strength: 'same' | 'partial';
}

export interface LabelledFigure {
  readonly id: string;
  readonly sent: string;
  /** As printed. */
  readonly text: string;
  readonly value: number | null;
  readonly unit: string;
  readonly about: string;
}

export interface LabelledQuote {
  readonly id: string;
  readonly sents: readonly string[];
  /** Its words; " … " stands where the reporter interrupts. */
  readonly text: string;
  readonly speaker: string | null;
}

export interface LabelledGroup {
  readonly members: readonly string[];
  readonly relation: string;
}

/** The part of a published comparison that is scored. Offsets are UTF-16 code units. */
export interface Built {
  readonly articles: readonly { readonly slug: string; readonly text: string }[];
  readonly passages: readonly (Place & { readonly id: string; readonly coverage?: string })[];
  readonly alignments: readonly {
    readonly a: string;
    readonly b: string;
    readonly score: number;
  }[];
  readonly figures: readonly BuiltFigure[];
  readonly figureGroups: readonly {
    readonly figures: readonly string[];
    readonly relation: string;
  }[];
  readonly quotes: readonly BuiltQuote[];
  readonly quoteGroups: readonly {
    readonly quotes: readonly string[];
    readonly relation: string;
  }[];
  readonly dates?: readonly (Place & { readonly id: string })[];
  readonly dateGroups?: readonly { readonly dates: readonly string[]; readonly relation: string }[];
}

export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export interface BuiltFigure extends Place {
  readonly id: string;
  readonly kind: string;
  readonly value: number | null;
  readonly unit: string;
}

export interface BuiltQuote {
  readonly id: string;
  readonly article: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly speaker: string | null;
}
