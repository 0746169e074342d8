import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { languages } from '../../shared/map/schema.ts';
import { useLook } from '../ui/preferences-provider.tsx';
import { useText } from '../ui/text-provider.tsx';

/** Every language in its own words, so that whoever can't read the one on screen still finds theirs. */
export function LanguageChoice() {
  const text = useText();
  const { preferences, prefer } = useLook();
  return (
    <ToggleButtonGroup className="languages" aria-label={text('ui.language')} selectedKeys={[preferences.language]}>
      {languages.map((each) => (
        <ToggleButton key={each} id={each} className="language" onPress={() => prefer({ language: each })}>
          <span lang={each}>{text(`ui.languages.${each}`)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
