import './importing.css';
import { useId, useState } from 'react';
import { peopleFields, type ShownTable, type SourceField, tieFields } from '../../shared/import-shapes.ts';
import { Fold } from '../ui/fold.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { columnOf, fieldOf, type TableName } from './mapping.ts';
import type { SourceReading } from './use-source.ts';

interface SourceColumnsProps {
  readonly table: TableName;
  readonly shown: ShownTable;
  readonly reading: SourceReading;
}

/** The first rows of a table, and of each field of the program in which column it stands. */
export function SourceColumns({ table, shown, reading }: SourceColumnsProps) {
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { mapping, setColumn } = reading;
  if (mapping === null || shown.count === 0) return null;
  const { first, more } = table === 'people' ? peopleFields : tieFields;
  const chooser = (field: SourceField) => (
    <SelectField
      key={field}
      label={text(`exchange.columns.${field}`)}
      value={String(columnOf(mapping, table, field) ?? '')}
      onChange={(value) => setColumn(table, field, value === '' ? null : Number(value))}
      choices={[
        { value: '', label: text('importing.noColumn') },
        ...shown.columns.map((label, index) => ({ value: String(index), label })),
      ]}
    />
  );
  return (
    <section className="source-table" aria-labelledby={id}>
      <h3 id={id} className="importing-heading">
        {text(`importing.tables.${table}`, { count: shown.count })}
      </h3>
      <FirstRows table={table} shown={shown} reading={reading} />
      <p>{text('importing.which')}</p>
      <div className="source-fields">{first.map(chooser)}</div>
      <div className="source-fold">
        <Fold head={text('importing.more')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
          <div className="source-fields">{more.map(chooser)}</div>
        </Fold>
      </div>
    </section>
  );
}

/** So much of it that one sees what is what; under each head what it is taken for. */
function FirstRows({ table, shown, reading: { mapping } }: SourceColumnsProps) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by keys too.
    <section className="source-rows" tabIndex={0} aria-label={text(`importing.firstRows.${table}`)}>
      <table>
        <thead>
          <tr>
            {shown.columns.map((column, index) => {
              const field = mapping === null ? null : fieldOf(mapping, table, index);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place.
                <th key={index} scope="col" data-used={field !== null}>
                  <span dir="auto">{column}</span>
                  <small>{field === null ? text('importing.unused') : text(`exchange.columns.${field}`)}</small>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place.
            <tr key={index}>
              {row.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: and a cell.
                <td key={place} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
