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
        <label key={each} className="language" lang={each}>
          <input
            type="radio"
            name="language"
            className="covering"
            checked={preferences.language === each}
            onChange={() => prefer({ language: each })}
          />
          {text(`ui.languages.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
