import './dialog.css';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { AriaLanguage } from './aria-language.tsx';
import { IconButton } from './button.tsx';
import { useText } from './text-provider.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, in reading order; the safe one first. */
  readonly actions?: ReactNode;
  /** Escape, the cross, or a tap beside the dialog. */
  readonly onClose: () => void;
  /** While something runs that may not be left by accident, only its own Stop ends it. */
  readonly isBusy?: boolean;
  /** `full`: for what is looked at, as large as the window allows. */
  readonly size?: 'normal' | 'wide' | 'full';
}

/** A question that stands before everything else until it is answered. It is open for as long as it is rendered. */
export function Dialog({ title, children, actions, onClose, isBusy = false, size = 'normal' }: DialogProps) {
  const text = useText();
  return (
    <AriaLanguage>
      <ModalOverlay
        className="dialog-shade"
        isOpen
        isDismissable={!isBusy}
        isKeyboardDismissDisabled={isBusy}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Modal className="dialog-frame" data-size={size}>
          <AriaDialog className="dialog">
            <header className="dialog-head">
              <Heading slot="title" level={2} className="dialog-title">
                {title}
              </Heading>
              <IconButton icon={X} label={text('ui.close')} isWordHidden isDisabled={isBusy} onPress={onClose} />
            </header>
            <div className="dialog-body">{children}</div>
            {actions === undefined ? null : <footer className="dialog-actions">{actions}</footer>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLanguage>
  );
}
