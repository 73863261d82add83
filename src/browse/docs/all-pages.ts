import { ACTIVITY_TYPES, type Knowledge } from '../../knowledge/open-knowledge.ts';
import { activityPage } from './activity-page.ts';
import { type LinterInBrief, openBook } from './book.ts';
import { displacementPage } from './displacement-page.ts';
import { type DocsPage, docsPage } from './docs-page.ts';
import { evaluationPage } from './evaluation-page.ts';
import { frameworkPicture, PICTURE } from './framework-picture.ts';
import { indicatorsPage } from './indicators-page.ts';
import { otherPage } from './other-page.ts';
import { programmeDesignPage } from './programme-design-page.ts';
import { questionsPage } from './questions-page.ts';
import { readmePage } from './readme-page.ts';
import { redFlagsPage } from './red-flags-page.ts';
import { resultsFrameworkPage } from './results-framework-page.ts';
import { safeguardingPage } from './safeguarding-page.ts';
import { sourcesPage } from './sources-page.ts';

/**
 * The knowledge as pages to read, and the picture of the results framework.
 *
 * @param linter what the pages say of the linter
 * @returns the text of each file of docs/knowledge/ by its name; the same for the same knowledge on every machine
 */
export function knowledgePages(knowledge: Knowledge, linter: LinterInBrief): ReadonlyMap<string, string> {
  const book = openBook(knowledge, linter);
  const pages = new Map<string, DocsPage>([
    ['programme-design.md', programmeDesignPage(book)],
    ...ACTIVITY_TYPES.flatMap((type): [string, DocsPage][] => {
      const activity = knowledge.activity(type);
      return activity ? [[`${type}.md`, activityPage(activity, book)]] : [];
    }),
    ['other.md', otherPage(book)],
    ['displacement.md', displacementPage(book)],
    ['results-framework.md', resultsFrameworkPage(book)],
    ['evaluation.md', evaluationPage(book)],
    ['safeguarding.md', safeguardingPage(book)],
    ['questions.md', questionsPage(book)],
    ['indicators.md', indicatorsPage(book)],
    ['red-flags.md', redFlagsPage(book)],
    ['sources.md', sourcesPage(book)],
  ]);
  const titles = new Map([...pages].map(([name, { title }]) => [name, title]));
  return new Map([
    ['README.md', docsPage(readmePage(book, titles), book)],
    ...[...pages].map(([name, page]) => [name, docsPage(page, book)] as const),
    [PICTURE, frameworkPicture(knowledge.resultsFramework())],
  ]);
}
