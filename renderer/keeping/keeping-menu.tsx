import './keeping.css';
import { Copy, HardDriveDownload, Image, KeyRound, Languages, LogOut, Menu, Printer, SunMoon } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../commands/commands-provider.tsx';
import { printMap } from '../commands/print-map.ts';
import { LookDialog } from '../look/look-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { Message } from '../ui/message.tsx';
import { useLook } from '../ui/preferences-provider.tsx';
import { useText } from '../ui/text-provider.tsx';
import { AskPicture } from './ask-picture.tsx';
import { ChangeWords } from './change-words.tsx';
import type { Keeping } from './use-keeping.ts';

/** How long it stays on screen where a copy went, in seconds. */
const noticeSeconds = 12;

/** The menu of the bar, and what it opens. */
export function KeepingMenu({ keeping }: { readonly keeping: Keeping }) {
  const text = useText();
  const { opened, busy, notice, closeRefusal, isChangingWords } = keeping;
  const print = useCommand(printMap);
  const isDisabled = busy !== null;
  const { preferences, prefer } = useLook();
  const [isChoosingLook, setIsChoosingLook] = useState(false);
  const otherLanguage = preferences.language === 'nl' ? 'en' : 'nl';
  return (
    <>
      <MenuButton
        label={text('keeping.menu')}
        icon={Menu}
        choices={[
          {
            id: 'copy',
            label: text('keeping.copy'),
            icon: Copy,
            onChoose: keeping.saveCopy,
            isDisabled: isDisabled || opened.isReadOnly || opened.isExample,
          },
          {
            id: 'picture',
            label: text('keeping.picture'),
            icon: Image,
            onChoose: () => keeping.askPicture(true),
            isDisabled,
          },
          { id: 'print', label: text(print.textKey), icon: Printer, onChoose: print.run },
          {
            id: 'words',
            label: text('keeping.changeWords'),
            icon: KeyRound,
            onChoose: () => keeping.showChangeWords(true),
            isDisabled: isDisabled || opened.isReadOnly || opened.isExample,
          },
          {
            id: 'language',
            label: text(`ui.languages.${otherLanguage}`),
            lang: otherLanguage,
            icon: Languages,
            onChoose: () => prefer({ language: otherLanguage }),
          },
          { id: 'look', label: text('look.menu'), icon: SunMoon, onChoose: () => setIsChoosingLook(true) },
          { id: 'close', label: text('keeping.close'), icon: LogOut, onChoose: keeping.closeMap, isDisabled },
        ]}
      />
      {busy === 'closing' ? <Message>{text('keeping.closing')}</Message> : null}
      {notice === null || busy !== null ? null : (
        <Message
          key={`${notice.key} ${notice.values['file']}`}
          {...(notice.isLasting ? {} : { seconds: noticeSeconds })}
          onLeave={() => keeping.tell(null)}
          action={{ label: text('ui.close'), onPress: () => keeping.tell(null) }}
        >
          {text(notice.key, notice.values)}
        </Message>
      )}
      {isChoosingLook ? <LookDialog onClose={() => setIsChoosingLook(false)} /> : null}
      {isChangingWords ? <ChangeWords keeping={keeping} /> : null}
      {keeping.isAskingPicture ? <AskPicture keeping={keeping} /> : null}
      {closeRefusal === null ? null : (
        <Dialog
          title={text('keeping.refused.title')}
          onClose={keeping.stayOpen}
          actions={
            <>
              <Button kind="main" icon={HardDriveDownload} onPress={keeping.saveElsewhere}>
                {text('keeping.saveElsewhere')}
              </Button>
              <Button onPress={keeping.stayOpen}>{text('keeping.refused.stay')}</Button>
              <Button kind="warning" onPress={keeping.discardAndClose}>
                {text('keeping.refused.discard')}
              </Button>
            </>
          }
        >
          <p>{text(`errors.${closeRefusal}`)}</p>
          <p>{text('keeping.refused.stays')}</p>
          <p className="keeping-soft">{text('keeping.refused.discardWhat')}</p>
        </Dialog>
      )}
    </>
  );
}
