import { CalendarClock, Compass, HeartHandshake, History, NotebookPen } from 'lucide-react';
import { changeTie, type TieChange } from '../../shared/map/edit.ts';
import { addDomain } from '../../shared/map/edit-domains.ts';
import type { Tie } from '../../shared/map/schema.ts';
import { frequencies, helps, limits } from '../../shared/map/vocabulary.ts';
import { nameOfDomain } from '../../shared/map-words.ts';
import { perform } from '../document/act.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { ReadersFact } from '../readers/readers-fact.tsx';
import { AddLine } from '../ui/add-line.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Fact, Facts } from '../ui/fact.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useText } from '../ui/text-provider.tsx';
import { ToggleTiles } from '../ui/toggle-tiles.tsx';
import { HelpPicture } from './help-pictures.tsx';
import { NumberField } from './number-field.tsx';

/** All that may be known of a line beside its look, a row each; none of it has to be. */
export function TieFacts({ tie }: { readonly tie: Tie }) {
  const text = useText();
  const map = useMap();
  const session = useSession();
  const { document, history, isReadOnly } = session;
  const say = (fields: TieChange) => perform(session, { kind: 'ties', fields }, [{ kind: 'tie', id: tie.id }]);
  const type = (fields: TieChange) =>
    history.perform(() => changeTie(document, tie.id, fields), `words ${tie.id} ${Object.keys(fields)}`);
  const unsaid = text('facts.unsaid');
  const domain = tie.domain === null ? undefined : map.domains.get(tie.domain);
  const typing = { onBlur: history.settle, isReadOnly };

  return (
    <Facts>
      <Fact
        label={text('facts.help')}
        icon={HeartHandshake}
        value={tie.help.length === 0 ? null : tie.help.map((help) => text(`facts.helps.${help}`)).join(', ')}
        unsaid={unsaid}
      >
        <ToggleTiles
          label={text('facts.help')}
          choices={helps.map((help) => ({
            value: help,
            label: text(`facts.helps.${help}`),
            mark: <HelpPicture help={help} />,
          }))}
          values={tie.help}
          onChange={(help) => say({ help: [...help] })}
          isReadOnly={isReadOnly}
        />
      </Fact>
      <Fact
        label={text('facts.domain')}
        icon={Compass}
        value={domain === undefined ? null : nameOfDomain(domain, text)}
        unsaid={unsaid}
      >
        <SelectField
          label={text('facts.domain')}
          choices={[
            { value: '', label: unsaid },
            ...[...map.domains.values()].map((one) => ({ value: one.id, label: nameOfDomain(one, text) })),
          ]}
          value={tie.domain ?? ''}
          onChange={(id) => say({ domain: id === '' ? null : id })}
          isDisabled={isReadOnly}
        />
        {isReadOnly || map.domains.size >= limits.domains ? null : (
          <AddLine
            label={text('facts.domainNew')}
            action={text('facts.domainAdd')}
            maxLength={limits.name}
            onAdd={(name) =>
              history.perform(() => {
                changeTie(document, tie.id, { domain: addDomain(document, name) });
              })
            }
          />
        )}
      </Fact>
      <Fact
        label={text('facts.often')}
        icon={CalendarClock}
        value={tie.often === null ? null : text(`facts.frequencies.${tie.often}`)}
        unsaid={unsaid}
      >
        <ChoiceGroup
          label={text('facts.often')}
          isLabelHidden
          columns={2}
          choices={[
            ...frequencies.map((value) => ({ value, label: text(`facts.frequencies.${value}`) })),
            { value: 'unsaid' as const, label: unsaid },
          ]}
          value={tie.often ?? 'unsaid'}
          onChange={(value) => say({ often: value === 'unsaid' ? null : value })}
          isReadOnly={isReadOnly}
        />
      </Fact>
      <Fact
        label={text('facts.since')}
        icon={History}
        value={tie.since === null ? null : String(tie.since)}
        unsaid={unsaid}
      >
        <NumberField
          label={text('facts.since')}
          hint={text('facts.sinceHint')}
          value={tie.since}
          onChange={(since) => type({ since })}
          least={limits.years[0]}
          most={limits.years[1]}
          fault={text('facts.sinceFault')}
          {...typing}
        />
      </Fact>
      <Fact label={text('facts.note')} icon={NotebookPen} value={tie.note.trim() || null} unsaid={unsaid}>
        <TextArea
          label={text('facts.note')}
          hint={text('facts.noteHint')}
          value={tie.note}
          onChange={(note) => type({ note })}
          maxLength={limits.note}
          {...typing}
        />
      </Fact>
      <ReadersFact of={tie} onChange={say} />
    </Facts>
  );
}
