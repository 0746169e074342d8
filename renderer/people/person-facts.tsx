import {
  Building2,
  Cake,
  Camera,
  CircleDot,
  HelpCircle,
  NotebookPen,
  Phone,
  Shapes,
  Smile,
  UserRound,
} from 'lucide-react';
import { describePerson, type PersonWords } from '../../shared/map/edit.ts';
import type { Person } from '../../shared/map/schema.ts';
import { answers, closenesses, figures, kinds, limits } from '../../shared/map/vocabulary.ts';
import { suggestionFor } from '../../shared/text/role-words.ts';
import { perform } from '../document/act.ts';
import { nameOfPerson } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { ReadersFact } from '../readers/readers-fact.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Fact, Facts } from '../ui/fact.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { EmojiChoice } from './emoji-choice.tsx';
import { FigureSample } from './figure-sample.tsx';
import { NumberField } from './number-field.tsx';
import { PersonHomes } from './person-homes.tsx';
import { PhotoChoice } from './photo-choice.tsx';

/** All that may be known of somebody, a row each; none of it has to be. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const text = useText();
  const map = useMap();
  const session = useSession();
  const { document, history, isReadOnly } = session;
  const say = (words: PersonWords) => perform(session, { kind: 'people', words }, [{ kind: 'person', id: person.id }]);
  const type = (words: PersonWords) =>
    history.perform(() => describePerson(document, person.id, words), `words ${person.id} ${Object.keys(words)}`);
  const unsaid = text('facts.unsaid');
  const suggestion = suggestionFor(person, text);
  const organisations = [...map.people.values()].filter(
    ({ id, kind }) => id !== person.id && (kind === 'organisation' || kind === 'group'),
  );
  const organisation = person.organisation === null ? undefined : map.people.get(person.organisation);
  const choices = <Value extends string>(values: readonly Value[], words: (value: Value) => string) =>
    values.map((value) => ({ value, label: words(value) }));
  const typing = { onBlur: history.settle, isReadOnly };

  return (
    <Facts>
      {map.homes.size > 1 ? <PersonHomes person={person} /> : null}
      <Fact
        label={text('facts.age')}
        icon={Cake}
        value={person.age === null ? null : text('facts.years', { age: person.age })}
        unsaid={unsaid}
      >
        <NumberField
          label={text('facts.age')}
          value={person.age}
          onChange={(age) => type({ age })}
          least={0}
          most={limits.age}
          fault={text('facts.ageFault')}
          {...typing}
        />
        <CheckBox isOn={person.deceased} onChange={(deceased) => say({ deceased })}>
          {text('facts.deceased')}
        </CheckBox>
      </Fact>
      <Fact
        label={text('facts.closeness')}
        icon={CircleDot}
        value={person.closeness === null ? null : text(`facts.closenesses.${person.closeness}`)}
        unsaid={unsaid}
      >
        <ChoiceGroup
          label={text('facts.closeness')}
          isLabelHidden
          columns={2}
          choices={[
            ...choices(closenesses, (value) => text(`facts.closenesses.${value}`)),
            { value: 'unsaid' as const, label: unsaid },
          ]}
          value={person.closeness ?? 'unsaid'}
          onChange={(value) => say({ closeness: value === 'unsaid' ? null : value })}
          isReadOnly={isReadOnly}
        />
      </Fact>
      <Fact
        label={text('facts.asked')}
        icon={HelpCircle}
        value={person.asked === 'not-asked' ? null : text(`facts.answers.${person.asked}`)}
        unsaid={text('facts.answers.not-asked')}
      >
        <ChoiceGroup
          label={text('facts.asked')}
          isLabelHidden
          columns={2}
          choices={choices(answers, (value) => text(`facts.answers.${value}`))}
          value={person.asked}
          onChange={(asked) => say({ asked })}
          isReadOnly={isReadOnly}
        />
        {person.asked === 'not-asked' ? <p className="panel-note">{text('facts.askWith')}</p> : null}
      </Fact>
      <Fact label={text('facts.reach')} icon={Phone} value={person.reach.trim() || null} unsaid={unsaid}>
        <TextField
          label={text('facts.reach')}
          hint={text('facts.reachHint')}
          value={person.reach}
          onChange={(reach) => type({ reach })}
          maxLength={limits.reach}
          {...typing}
        />
      </Fact>
      <Fact label={text('facts.note')} icon={NotebookPen} value={person.note.trim() || null} unsaid={unsaid}>
        <TextArea
          label={text('facts.note')}
          hint={text('facts.noteHint')}
          value={person.note}
          onChange={(note) => type({ note })}
          maxLength={limits.note}
          {...typing}
        />
      </Fact>
      <ReadersFact of={person} onChange={say} />
      <Fact
        label={text('facts.photo')}
        icon={Camera}
        value={person.photo === null ? null : text('facts.photoThere')}
        unsaid={text('facts.photoNone')}
      >
        <PhotoChoice person={person} />
      </Fact>
      <Fact label={text('facts.emoji')} icon={Smile} value={person.emoji || null} unsaid={text('facts.emojiNone')}>
        <EmojiChoice value={person.emoji} onChoose={(emoji) => say({ emoji })} isReadOnly={isReadOnly} />
      </Fact>
      <Fact label={text('facts.kind')} icon={Shapes} value={text(`facts.kinds.${person.kind}`)} unsaid={unsaid}>
        <ChoiceGroup
          label={text('facts.kind')}
          isLabelHidden
          columns={2}
          choices={kinds.map((kind) => ({
            value: kind,
            label: text(`facts.kinds.${kind}`),
            mark: <FigureSample kind={kind} figure="neutral" />,
            isSuggested: person.kind !== kind && suggestion?.kind === kind && kind !== 'person',
          }))}
          value={person.kind}
          onChange={(kind) => say({ kind })}
          isReadOnly={isReadOnly}
        />
      </Fact>
      {person.kind === 'person' ? (
        <Fact
          label={text('facts.figure')}
          icon={UserRound}
          value={person.figure === 'neutral' ? null : text(`facts.figures.${person.figure}`)}
          unsaid={text('facts.figures.neutral')}
        >
          <ChoiceGroup
            label={text('facts.figure')}
            isLabelHidden
            columns={2}
            choices={figures.map((figure) => ({
              value: figure,
              label: text(`facts.figures.${figure}`),
              mark: <FigureSample kind="person" figure={figure} />,
              isSuggested: person.figure === 'neutral' && suggestion?.figure === figure,
            }))}
            value={person.figure}
            onChange={(figure) => say({ figure })}
            isReadOnly={isReadOnly}
          />
        </Fact>
      ) : null}
      {person.kind === 'person' || person.kind === 'animal' ? (
        <Fact
          label={text('facts.organisation')}
          icon={Building2}
          value={organisation === undefined ? null : nameOfPerson(organisation, text)}
          unsaid={text('facts.none')}
        >
          {organisations.length === 0 ? (
            <p className="panel-note">{text('facts.organisationHint')}</p>
          ) : (
            <SelectField
              label={text('facts.organisation')}
              choices={[
                { value: '', label: text('facts.none') },
                ...organisations.map((one) => ({ value: one.id, label: nameOfPerson(one, text) })),
              ]}
              value={person.organisation ?? ''}
              onChange={(id) => say({ organisation: id === '' ? null : id })}
              isDisabled={isReadOnly}
            />
          )}
        </Fact>
      ) : null}
    </Facts>
  );
}
