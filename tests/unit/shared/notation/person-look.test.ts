import { describe, expect, it } from 'vitest';
import { captionOf } from '../../../../shared/notation/person-look.ts';

describe('a caption', () => {
  it('is the name, the role, or both on a line each', () => {
    expect(captionOf({ name: 'Anja', role: '' })).toBe('Anja');
    expect(captionOf({ name: '', role: 'oma' })).toBe('oma');
    expect(captionOf({ name: 'Anja', role: 'oma' })).toBe('Anja\noma');
    expect(captionOf({ name: '  ', role: '' })).toBe('');
  });

  it('says when it is not all of a long name', () => {
    const caption = captionOf({ name: 'een naam van heel veel woorden '.repeat(6), role: '' });
    expect(caption.endsWith('…')).toBe(true);
    expect(caption.length).toBeLessThan(45);
  });

  it('never cuts a sign in two', () => {
    const family = '👨‍👩‍👧‍👦';
    const caption = captionOf({ name: family.repeat(60), role: '' });
    expect(caption.replace('…', '').replaceAll(family, '')).toBe('');
  });
});
