import type { Block, Source, Span } from '../read/source.ts';
import { factsOf } from './facts/facts.ts';
import { layoutOf } from './layout.ts';
import { once } from './once.ts';
import { referralQuestions } from './referral-questions.ts';
import type { BlockRole, Facts, GivenFacts, Report, Row, Section, SectionName, Sentence, Words } from './report.ts';
import { rowsOf } from './rows.ts';
import { sectionsOf } from './sections.ts';
import { sentencesOf, spansOfBlock } from './sentences.ts';
import { wordsOf } from './words.ts';

/** The report that a source holds. Everything is worked out on first use, and once. */
export function understand(source: Source, given: GivenFacts = {}): Report {
  return new Understood(source, given);
}

class Understood implements Report {
  readonly source: Source;
  readonly given: GivenFacts;
  readonly text: string;
  readonly blocks: readonly Block[];

  constructor(source: Source, given: GivenFacts) {
    this.source = source;
    this.given = given;
    this.text = source.folded;
    this.blocks = source.blocks;
  }

  private readonly layout = once(() => layoutOf(this.source));

  private readonly sectionList = once(() => sectionsOf(this.blocks, this.layout()));

  private readonly sectionByBlock = once(() => {
    const byBlock: Section[] = new Array(this.blocks.length);
    for (const section of this.sectionList()) {
      for (let index = section.firstBlock; index < section.endBlock; index += 1) byBlock[index] = section;
      if (section.heading) byBlock[section.heading.index] ??= section;
    }
    return byBlock;
  });

  private readonly asked = once(() =>
    referralQuestions(
      this.source,
      this.layout(),
      (block) => this.sectionOf(block),
      (block) => spansOfBlock(this.text, block, this.layout()),
    ),
  );

  private readonly roleList = once((): readonly BlockRole[] => {
    const asked = this.asked();
    return this.layout().roles.map((role, index) => (asked.get(index)?.whole ? 'question' : role));
  });

  private readonly wordList = once(() => wordsOf(this.text));

  private readonly sentenceList = once(() =>
    sentencesOf(this.text, this.blocks, this.words, this.layout(), this.asked(), (block) => this.sectionOf(block)),
  );

  private readonly proseList = once(() => this.sentences.filter((sentence) => sentence.prose));

  private readonly rowList = once(() => rowsOf(this.text, this.blocks, this.roles, (block) => this.sectionOf(block)));

  private readonly known = once(() => factsOf(this, this.layout()));

  private readonly bodyWordCount = once(() => this.prose.reduce((sum, sentence) => sum + sentence.endWord - sentence.firstWord, 0));

  get roles(): readonly BlockRole[] {
    return this.roleList();
  }

  get sections(): readonly Section[] {
    return this.sectionList();
  }

  get words(): Words {
    return this.wordList();
  }

  get sentences(): readonly Sentence[] {
    return this.sentenceList();
  }

  get prose(): readonly Sentence[] {
    return this.proseList();
  }

  get rows(): readonly Row[] {
    return this.rowList();
  }

  get facts(): Facts {
    return this.known().facts;
  }

  get problems(): readonly string[] {
    return this.known().problems;
  }

  get bodyWords(): number {
    return this.bodyWordCount();
  }

  sentenceAt(offset: number): Sentence | undefined {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle]!;
      if (offset < sentence.start) high = middle - 1;
      else if (offset >= sentence.end) low = middle + 1;
      else return sentence;
    }
    return undefined;
  }

  sectionOf(block: Block): Section {
    return this.sectionByBlock()[block.index]!;
  }

  section(...names: SectionName[]): Section | undefined {
    return this.sections.find((section) => names.includes(section.name));
  }

  placeFor(...names: SectionName[]): Span {
    for (const section of this.sections) {
      const place = names.includes(section.name) ? (section.heading ?? section.label) : undefined;
      if (place) return { start: place.start, end: place.end };
    }
    const first = this.prose[0] ?? this.sentences[0] ?? { start: 0, end: 0 };
    return { start: first.start, end: first.end };
  }
}
