import type { SourceField, SourceMapping } from '../../shared/import-shapes.ts';

export type TableName = keyof SourceMapping;

/** In which column a field stands; null: in none. */
export function columnOf(mapping: SourceMapping, table: TableName, field: SourceField): number | null {
  const fields: Readonly<Partial<Record<SourceField, number>>> = mapping[table];
  return fields[field] ?? null;
}

/** The same, with a field in another column or in none. Another field that was said to stand there stands nowhere. */
export function withColumn(
  mapping: SourceMapping,
  table: TableName,
  field: SourceField,
  column: number | null,
): SourceMapping {
  const others = Object.entries(mapping[table]).filter(([name, place]) => name !== field && place !== column);
  return { ...mapping, [table]: Object.fromEntries(column === null ? others : [...others, [field, column]]) };
}

/** What a column is said to be; null: nothing, and what stands in it does not come along. */
export function fieldOf(mapping: SourceMapping, table: TableName, column: number): SourceField | null {
  const found = Object.entries(mapping[table]).find(([, place]) => place === column);
  return found === undefined ? null : (found[0] as SourceField);
}
