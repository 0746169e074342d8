import './importing.css';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { Unplaced } from '../../shared/map/imported-graph.ts';
import { copyWords } from '../start/copied-words.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';
import { unplacedGroups, unplacedHead, unplacedReason, unplacedText } from './unplaced-words.ts';

/** What finds no place, each with why and where in the file; to be read, and copied. */
export function UnplacedList({ unplaced }: { readonly unplaced: readonly Unplaced[] }) {
  const text = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const groups = unplacedGroups(unplaced);
  if (groups.length === 0) return null;
  return (
    <>
      <ul className="unplaced">
        {groups.map((group) => (
          <li key={`${group.what} ${group.column} ${group.reason} ${group.isByLine}`}>
            <strong>{unplacedHead(group, text)}</strong>
            <span>{unplacedReason(group, text)}</span>
          </li>
        ))}
      </ul>
      <div className="unplaced-copy">
        <Button icon={Copy} onPress={() => setCopied(copyWords(unplacedText(groups, text)))}>
          {text('importing.copy')}
        </Button>
        <span role="status">{copied === null ? '' : text(copied ? 'importing.copied' : 'importing.copyRefused')}</span>
      </div>
    </>
  );
}
