/** The forms a map leaves the program in, as a file that other programs open. PDF is a way to print: see paper.ts. */

/** Pictures come from the window, which has the fonts. */
export const pictureForms = ['png', 'svg'] as const;
export type PictureForm = (typeof pictureForms)[number];

/** What main writes from its own document. */
export const dataForms = ['csv', 'graphml', 'json'] as const;
export type DataForm = (typeof dataForms)[number];

export const fileForms = [...pictureForms, ...dataForms] as const;
export type FileForm = (typeof fileForms)[number];

/** How many times as fine as the screen a PNG is. */
export const finenesses = [1, 2, 3, 4] as const;
export type Fineness = (typeof finenesses)[number];

/** How a table is written: as Excel in Dutch opens it with a double click, or as most other programs expect it. */
export const tableStyles = ['dutch', 'international'] as const;
export type TableStyle = (typeof tableStyles)[number];

/** An alias, as what goes over the bridge is: an interface is no JSON to the compiler. */
export type ExportChoice = {
  readonly form: FileForm;
  readonly fineness: Fineness;
  readonly style: TableStyle;
};

/** How it is until somebody chooses. */
export const firstExport: ExportChoice = { form: 'png', fineness: 2, style: 'dutch' };

/** Whether a form is a picture. */
export function isPicture(form: FileForm): form is PictureForm {
  return (pictureForms as readonly FileForm[]).includes(form);
}
