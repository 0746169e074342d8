import './palette.css';
import { House, Search, UserRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import { useCommandContext } from '../commands/commands-provider.tsx';
import { useMap } from '../document/session-provider.tsx';
import { select } from '../document/view.ts';
import { AriaLanguage } from '../ui/aria-language.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/text-provider.tsx';
import { commandsToFind, everybodyToFind } from './findings.ts';
import { KeyWords } from './key-words.tsx';
import { rank } from './rank.ts';

/** More than this nobody reads: they type on. */
const mostPeople = 30;

/** One field in which everybody on the map and everything that can be done is found by its name, or what it is like. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const context = useCommandContext();
  const map = useMap();
  const [typed, setTyped] = useState('');
  const everybody = useMemo(() => everybodyToFind(map, text), [map, text]);
  // What can be done while the palette stands there is what could be done before it.
  const [doable] = useState(() => commandsToFind(context, text));
  const isLooking = typed.trim() !== '';
  const people = isLooking ? rank(typed, everybody).slice(0, mostPeople) : [];
  const doings = rank(typed, doable);

  const choose = (key: string) => {
    onClose();
    const one = everybody.find(({ id }) => id === key);
    if (one === undefined) doable.find(({ command }) => command.id === key)?.command.run(context);
    else {
      select(context.session.view, [{ kind: one.kind, id: one.id }], true);
      context.stage.focusPanel();
    }
  };

  return (
    <Dialog title={text('finding.title')} onClose={onClose}>
      <AriaLanguage>
        <Autocomplete inputValue={typed} onInputChange={setTyped}>
          <SearchField className="field-line palette-field" aria-label={text('finding.field')} autoFocus>
            <Search aria-hidden size={20} />
            <Input className="field-input" placeholder={text('finding.placeholder')} />
          </SearchField>
          <Menu
            className="menu palette-menu"
            aria-label={text('finding.found')}
            onAction={(key) => choose(String(key))}
            renderEmptyState={() => <p className="palette-nothing">{text('finding.nothing', { typed })}</p>}
          >
            {people.length === 0 ? null : (
              <MenuSection>
                <Header className="palette-heading">{text('finding.people')}</Header>
                {people.map(({ id, kind, label, detail }) => (
                  <MenuItem key={id} id={id} textValue={label} className="menu-item">
                    {kind === 'home' ? <House aria-hidden size={20} /> : <UserRound aria-hidden size={20} />}
                    <span className="palette-words" dir="auto">
                      {label}
                      {detail === '' ? null : <span className="row-role">{detail}</span>}
                    </span>
                  </MenuItem>
                ))}
              </MenuSection>
            )}
            {doings.length === 0 ? null : (
              <MenuSection>
                <Header className="palette-heading">{text('finding.doings')}</Header>
                {doings.map(({ command, label }) => (
                  <MenuItem key={command.id} id={command.id} textValue={label} className="menu-item">
                    <span className="palette-words">{label}</span>
                    {command.keys[0] === undefined ? null : <KeyWords name={command.keys[0]} />}
                  </MenuItem>
                ))}
              </MenuSection>
            )}
          </Menu>
        </Autocomplete>
      </AriaLanguage>
    </Dialog>
  );
}
