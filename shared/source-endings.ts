/** How the name of a table ends, and of any file that can be read. */
export const tableEndings: readonly string[] = ['.csv', '.tsv', '.txt'];
export const sourceEndings: readonly string[] = ['.graphml', '.xml', '.json', ...tableEndings];
