import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, useLocale } from 'react-aria-components';
import { legendOf } from '../../shared/notation/legend.ts';
import { useMap } from '../document/session-provider.tsx';
import { useText } from '../ui/text-provider.tsx';
import { TieSample } from './tie-sample.tsx';

const sampleWidth = 58;

/** What the picture's lines mean, as far as they are in it, and the date: part of every picture. */
export function Legend() {
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(true);
  const legend = legendOf(useMap());
  const date = new Intl.DateTimeFormat(useLocale().locale, { dateStyle: 'long' }).format(new Date());
  const samples = [
    ...legend.marks.map((mark) => ({
      key: mark,
      words: text(`drawing.marks.${mark}`),
      sample: <TieSample width={sampleWidth} label={mark === 'unknown' ? null : mark} />,
    })),
    ...legend.strengths.map((strength) => ({
      key: strength,
      words: text(`drawing.strengths.${strength}`),
      sample: <TieSample width={sampleWidth} strength={strength} isPlain />,
    })),
    ...(legend.hasFlow
      ? [
          {
            key: 'flow',
            words: text('drawing.legendFlow'),
            sample: <TieSample width={sampleWidth} flow="forward" isPlain />,
          },
        ]
      : []),
    ...(legend.hasNobodyGiving
      ? [
          {
            key: 'nobody',
            words: text('drawing.legendNobodyGives'),
            sample: <TieSample width={sampleWidth} flow="none" isPlain />,
          },
        ]
      : []),
    ...(legend.hasStress
      ? [
          {
            key: 'stress',
            words: text('drawing.legendStress'),
            sample: <TieSample stress isPlain />,
          },
        ]
      : []),
  ];
  const isShown = isOpen && samples.length > 0;
  return (
    <aside className="legend" aria-label={text('drawing.legend')}>
      {samples.length === 0 ? null : (
        <Button className="legend-switch" aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen(!isOpen)}>
          {text('drawing.legend')}
          {isOpen ? <ChevronDown aria-hidden size={18} /> : <ChevronUp aria-hidden size={18} />}
        </Button>
      )}
      <p className="legend-date">{text('drawing.date', { date })}</p>
      <ul id={id} className="legend-items" hidden={!isShown}>
        {samples.map(({ key, words, sample }) => (
          <li key={key}>
            {sample}
            {words}
          </li>
        ))}
      </ul>
    </aside>
  );
}
