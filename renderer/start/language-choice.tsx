import { languages } from '../../shared/map/vocabulary.ts';
import { useLook } from '../ui/preferences-provider.tsx';
import { useText } from '../ui/text-provider.tsx';

/** Every language in its own words, so that whoever can't read the one on screen still finds theirs. */
export function LanguageChoice() {
  const text = useText();
  const { preferences, prefer } = useLook();
  return (
    <fieldset className="languages" aria-label={text('ui.language')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          className="language"
          aria-pressed={preferences.language === each}
          onClick={() => prefer({ language: each })}
        >
          <span lang={each}>{text(`ui.languages.${each}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
