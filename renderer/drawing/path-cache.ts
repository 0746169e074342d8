const paths = new Map<string, Path2D>();

/** The path of one of the notation's own pictures, made once. */
export function pathOf(data: string): Path2D {
  const path = paths.get(data) ?? new Path2D(data);
  paths.set(data, path);
  return path;
}
