import './text-field.css';
import type { ReactNode } from 'react';

interface FieldFrameProps {
  /** Of the field itself. */
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  /** One sentence under the label; a field tells of it by `describedBy`. */
  readonly hint?: string | undefined;
  /** One sentence under the field. */
  readonly error?: string | null | undefined;
  readonly children: ReactNode;
}

/** What every field has around it: its label, what to know before, and why what stands in it was refused. */
export function FieldFrame({ id, label, isLabelHidden = false, hint, error, children }: FieldFrameProps) {
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      <div className="field-line">{children}</div>
      {typeof error === 'string' ? (
        <span id={`${id}-error`} className="field-error">
          {error}
        </span>
      ) : null}
    </div>
  );
}

/** The ids of the sentences around a field, for its `aria-describedby`. */
export function describedBy({ id, hint, error }: Pick<FieldFrameProps, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, typeof error === 'string' ? `${id}-error` : ''];
  return ids.filter((one) => one !== '').join(' ') || undefined;
}
