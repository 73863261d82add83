import { Bookmark, BookmarkEnd, BookmarkStart, type TextRun } from 'docx';

/**
 * A bookmark with a number of our own. Those of the library number on from one document to the next, so that the second
 * document of a process would differ from the first.
 */
export class SectionBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, number: number, title: TextRun) {
    super({ id: name, children: [title] });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}
