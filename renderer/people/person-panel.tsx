import './people.css';
import { ClipboardCheck, House, LogOut } from 'lucide-react';
import { describePerson } from '../../shared/map/edit.ts';
import type { RoleKey } from '../../shared/map/roles.ts';
import type { Person } from '../../shared/map/schema.ts';
import { homeTieOf } from '../../shared/map/ties.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { type Mark, markOf } from '../../shared/notation/marks.ts';
import { suggestionFor, suggestRoles, wordOfRole } from '../../shared/text/role-words.ts';
import { AgreedList } from '../agree/agreed-list.tsx';
import { agree } from '../commands/agree.ts';
import { perform } from '../document/act.ts';
import { liveIn } from '../document/living.ts';
import { nameOfPerson, wordsForHomes } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Panel } from '../ui/panel.tsx';
import { SuggestField } from '../ui/suggest-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { CommandButton } from './command-button.tsx';
import { labelOfMark, markChoices } from './marks.tsx';
import { NewTieChoices } from './new-tie-choices.tsx';
import { PersonFacts } from './person-facts.tsx';
import { RemoveButton } from './remove-button.tsx';
import { TieList } from './tie-list.tsx';

/** Few enough to stand beside the name. */
const mostSuggestions = 5;

/** Who somebody is, what strength, and the lines from there. */
export function PersonPanel({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const session = useSession();
  const { document, history, isReadOnly } = session;
  const { id } = person;
  const name = nameOfPerson(person, text);
  const suggested = suggestionFor(person, text)?.stands ?? null;
  const homeTie = homeTieOf(map, id, 'label');
  const firstHome = map.homes.keys().next().value ?? null;

  const reword = (words: { name?: string; role?: string }) =>
    history.perform(() => describePerson(document, id, words), `words ${id} ${Object.keys(words)}`);
  const label = (mark: Mark) => perform(session, { kind: 'label', label: labelOfMark(mark) }, [{ kind: 'person', id }]);

  return (
    <Panel
      title={name}
      onClose={onClose}
      footer={
        isReadOnly ? undefined : (
          <>
            <CommandButton command={agree} icon={ClipboardCheck} />
            {map.homes.size > 1 ? null : person.home === null ? (
              <Button icon={House} onPress={() => liveIn(session, person, firstHome)}>
                {text('people.person.moveIn')}
              </Button>
            ) : (
              <Button icon={LogOut} onPress={() => liveIn(session, person, null)}>
                {text('people.person.moveOut')}
              </Button>
            )}
            <RemoveButton />
          </>
        )
      }
    >
      <div className="side-by-side">
        <TextField
          label={text('people.person.name')}
          value={person.name}
          onChange={(words) => reword({ name: words })}
          onBlur={history.settle}
          maxLength={limits.name}
          isReadOnly={isReadOnly}
        />
        <SuggestField
          label={text('people.person.role')}
          value={person.role}
          onChange={(words) => reword({ role: words })}
          onBlur={history.settle}
          maxLength={limits.role}
          isReadOnly={isReadOnly}
          suggestions={suggestRoles(person.role, text, mostSuggestions)
            .map((key) => ({ key, label: wordOfRole(key, text) }))
            .filter(({ label: word }) => word !== person.role)}
          onTake={(key) => reword({ role: wordOfRole(key as RoleKey, text) })}
        />
      </div>
      {person.home === null ? (
        <ChoiceGroup
          label={text('people.person.label')}
          choices={markChoices(text).map((choice) => ({
            ...choice,
            isSuggested: (homeTie?.label ?? null) === null && choice.value === suggested,
          }))}
          value={homeTie === null ? null : markOf(homeTie.label)}
          onChange={label}
          columns={2}
          isReadOnly={isReadOnly}
        />
      ) : (
        <p className="panel-note" dir="auto">
          {wordsForHomes(map, person, text)}
        </p>
      )}
      {/* Before what is asked less: a line may take three taps, and no scrolling. */}
      {isReadOnly ? null : <NewTieChoices from={id} name={name} />}
      <PersonFacts person={person} />
      <AgreedList of={{ kind: 'person', id }} />
      <TieList of={id} />
    </Panel>
  );
}
