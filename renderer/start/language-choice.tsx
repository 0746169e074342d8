import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { languages } from '../../shared/map/schema.ts';
import type { Connection } from '../connection.ts';
import { chooseLanguage } from '../language.ts';
import { useLanguage, useText } from '../ui/text-provider.tsx';

/** Every language in its own words, so that whoever can't read the one on screen still finds theirs. */
export function LanguageChoice({ connection }: { readonly connection: Connection }) {
  const text = useText();
  const language = useLanguage();
  return (
    <ToggleButtonGroup className="languages" aria-label={text('ui.language')} selectedKeys={[language]}>
      {languages.map((each) => (
        <ToggleButton key={each} id={each} className="language" onPress={() => chooseLanguage(connection, each)}>
          <span lang={each}>{text(`ui.languages.${each}`)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
