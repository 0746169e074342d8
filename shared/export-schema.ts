import { z } from 'zod';
import { dataForms, type ExportChoice, fileForms, finenesses, firstExport, tableStyles } from './export-choice.ts';
import { idSchema } from './map/field-schemas.ts';
import { languages } from './map/vocabulary.ts';

const shape = {
  form: z.enum(fileForms),
  fineness: z.literal(finenesses),
  style: z.enum(tableStyles),
};

export const fileFormSchema = shape.form;

export const exportChoiceSchema: z.ZodType<ExportChoice> = z.strictObject(shape);

/** The same as it was kept: what of it makes no sense, or was not there yet, is as the first time. */
export const keptExportSchema = z
  .object({
    form: shape.form.catch(firstExport.form),
    fineness: shape.fineness.catch(firstExport.fineness),
    style: shape.style.catch(firstExport.style),
  })
  .catch({ ...firstExport });

/** What of a map is to be written, for whom (null: the family itself), and in what words. */
export const dataExportShape = {
  form: z.enum(dataForms),
  reader: idSchema.nullable(),
  style: shape.style,
  language: z.enum(languages),
};
