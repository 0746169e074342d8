import './words-sheet.css';
import { createPortal } from 'react-dom';
import { dateInWords } from '../../shared/text/dates.ts';
import { useLanguage, useText } from '../ui/text-provider.tsx';

interface WordsSheetProps {
  readonly words: readonly string[];
  readonly fileWords: string;
  /** The file name as the two commands take it. */
  readonly commandFile: string;
}

/** Words with their number from one. The same word may be drawn twice. */
export function numbered(words: readonly string[]): readonly { readonly number: number; readonly word: string }[] {
  return words.map((word, index) => ({ number: index + 1, word }));
}

/** The page for the drawer at home: only on paper, instead of everything that is on screen. Black on white, one A4. */
export function WordsSheet({ words, fileWords, commandFile }: WordsSheetProps) {
  const text = useText();
  const date = dateInWords(new Date(), useLanguage());
  return createPortal(
    <article className="sheet" lang={useLanguage()}>
      <header>
        <p className="sheet-name">{text('start.name')}</p>
        <h1>{text('start.sheet.title')}</h1>
      </header>
      <ol className="sheet-words" lang="nl" translate="no">
        {numbered(words).map(({ number, word }) => (
          <li key={number}>
            <span>{number}</span>
            {word}
          </li>
        ))}
      </ol>
      <p className="sheet-lose">{text('start.words.lose')}</p>
      <dl className="sheet-facts">
        <dt>{text('start.sheet.date')}</dt>
        <dd>{date}</dd>
        <dt>{text('start.sheet.file')}</dt>
        <dd>{fileWords}</dd>
      </dl>
      <h2>{text('start.sheet.how')}</h2>
      <ol className="sheet-steps">
        <li>{text('start.sheet.step1')}</li>
        <li>{text('start.sheet.step2')}</li>
        <li>{text('start.sheet.step3')}</li>
      </ol>
      <p>{text('start.sheet.keep')}</p>
      <footer>
        <h2>{text('start.sheet.byHand')}</h2>
        <p>{text('start.sheet.byHandWhat')}</p>
        <pre>{`unzip ${commandFile}\nage -d -i slot-1.age map.age`}</pre>
        <p>{text('start.sheet.byHandWords')}</p>
      </footer>
    </article>,
    document.body,
  );
}
