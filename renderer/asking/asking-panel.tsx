import '../people/people.css';
import './asking.css';
import { showInitials } from '../../shared/map/edit.ts';
import type { Person } from '../../shared/map/schema.ts';
import type { Answer } from '../../shared/map/vocabulary.ts';
import { perform } from '../document/act.ts';
import { nameOfPerson } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { OpeningRow } from '../people/opening-row.tsx';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Panel } from '../ui/panel.tsx';
import { useText } from '../ui/text-provider.tsx';
import { peopleByAnswer, sentenceFor } from './asking-words.ts';

/** Who is still to be asked, with a sentence to do it with; then who was asked, and what they said. */
export function AskingPanel({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const { document, history, isReadOnly } = useSession();
  const people = peopleByAnswer(map);
  const isNobody = Object.values(people).every((some) => some.length === 0);
  return (
    <Panel title={text('asking.title')} onClose={onClose}>
      {isNobody ? <p className="panel-note">{text('asking.nobody')}</p> : null}
      <Section
        heading={text('asking.toAsk')}
        people={people['not-asked']}
        answers={['asked', 'yes', 'no']}
        hasSentence
      />
      <Section heading={text('asking.waiting')} people={people.asked} answers={['yes', 'no']} />
      <Section heading={text('facts.answers.yes')} people={people.yes} answers={[]} />
      <Section heading={text('facts.answers.no')} people={people.no} answers={[]} />
      {isNobody ? null : (
        <CheckBox
          isOn={map.about.initials}
          onChange={(isOn) => {
            if (!isReadOnly) history.perform(() => showInitials(document, isOn));
          }}
        >
          {text('asking.initials')}
        </CheckBox>
      )}
    </Panel>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly people: readonly Person[];
  /** What they may have answered meanwhile. */
  readonly answers: readonly Answer[];
  readonly hasSentence?: boolean;
}

function Section({ heading, people, answers, hasSentence = false }: SectionProps) {
  const text = useText();
  const map = useMap();
  const session = useSession();
  if (people.length === 0) return null;
  return (
    <section>
      <h3 className="panel-heading">
        {heading} ({people.length})
      </h3>
      <ul className="askings">
        {people.map((person) => (
          <li key={person.id} className="asking">
            <OpeningRow selected={{ kind: 'person', id: person.id }} detail={person.role}>
              {nameOfPerson(person, text)}
            </OpeningRow>
            {hasSentence ? <p className="asking-sentence">{sentenceFor(map, person, text)}</p> : null}
            {session.isReadOnly || answers.length === 0 ? null : (
              // biome-ignore lint/a11y/useSemanticElements: nothing here is filled in.
              <div className="asking-answers" role="group" aria-label={nameOfPerson(person, text)}>
                {answers.map((asked) => (
                  <Button
                    key={asked}
                    onPress={() =>
                      perform(session, { kind: 'people', words: { asked } }, [{ kind: 'person', id: person.id }])
                    }
                  >
                    {text(`facts.answers.${asked}`)}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
