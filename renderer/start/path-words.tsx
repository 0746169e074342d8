/** A path, broken only between its folders where it does not fit on one line. */
export function PathWords({ path }: { readonly path: string }) {
  const parts = path.split(/(?<=[/\\])/u).map((words, place) => ({ place, words }));
  return (
    <bdi>
      {parts.map(({ place, words }) => (
        <span key={place}>
          {words}
          <wbr />
        </span>
      ))}
    </bdi>
  );
}
