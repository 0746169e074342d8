import './keeping.css';
import {
  BookUser,
  CircleDot,
  Copy,
  FileOutput,
  FilePlus2,
  HardDriveDownload,
  Keyboard,
  KeyRound,
  Languages,
  LogOut,
  Menu,
  Printer,
  SunMoon,
} from 'lucide-react';
import { useCommandChoice } from '../command-choice.ts';
import { addData } from '../commands/add-data.ts';
import { changeWords, closeMap, saveCopy } from '../commands/keep-map.ts';
import { chooseArrangement, chooseLook, exportMap, printMap, showKeys, showReaders } from '../commands/show-sheet.ts';
import { useView } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { Message } from '../ui/message.tsx';
import { useLook } from '../ui/preferences-provider.tsx';
import { useText } from '../ui/text-provider.tsx';
import { ChangeWords } from './change-words.tsx';
import type { Keeping } from './use-keeping.ts';

/** How long it stays on screen where a copy went, in seconds. */
const noticeSeconds = 12;

/** The menu of the bar, and what it opens. */
export function KeepingMenu({
  keeping,
  onSheetClosed,
}: {
  readonly keeping: Keeping;
  readonly onSheetClosed: () => void;
}) {
  const text = useText();
  const { busy, notice, closeRefusal } = keeping;
  const { preferences, prefer } = useLook();
  const sheet = useView((view) => view.sheet);
  const otherLanguage = preferences.language === 'nl' ? 'en' : 'nl';
  return (
    <>
      <MenuButton
        label={text('keeping.menu')}
        icon={Menu}
        choices={[
          useCommandChoice(chooseArrangement, CircleDot),
          useCommandChoice(saveCopy, Copy),
          useCommandChoice(exportMap, FileOutput),
          useCommandChoice(printMap, Printer),
          useCommandChoice(showReaders, BookUser),
          useCommandChoice(addData, FilePlus2),
          useCommandChoice(changeWords, KeyRound),
          {
            id: 'language',
            label: text(`ui.languages.${otherLanguage}`),
            lang: otherLanguage,
            icon: Languages,
            onChoose: () => prefer({ language: otherLanguage }),
          },
          useCommandChoice(chooseLook, SunMoon),
          useCommandChoice(showKeys, Keyboard),
          useCommandChoice(closeMap, LogOut),
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
      {sheet === 'words' ? <ChangeWords keeping={keeping} onClose={onSheetClosed} /> : null}
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
