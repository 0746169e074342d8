/** What several say alike: `null` where they differ, else in an object, for what they say may itself be null. */
export function commonOf<Entity, Value>(
  entities: readonly Entity[],
  sayingOf: (entity: Entity) => Value,
): { readonly value: Value } | null {
  const [first] = entities;
  if (first === undefined) return null;
  const value = sayingOf(first);
  return entities.every((entity) => Object.is(sayingOf(entity), value)) ? { value } : null;
}
