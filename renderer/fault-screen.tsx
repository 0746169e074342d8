import './fault-screen.css';
import { RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from './ui/button.tsx';
import { useText } from './ui/text-provider.tsx';

/** This window can no longer reach main. Loading the page anew is the one way back. */
export function LostScreen() {
  const text = useText();
  return (
    <main className="fault">
      <h1>{text('keeping.lost.title')}</h1>
      <p>{text('keeping.lost.what')}</p>
      <p>{text('keeping.lost.how')}</p>
      <Button kind="main" icon={RotateCw} onPress={() => window.location.reload()}>
        {text('keeping.lost.reconnect')}
      </Button>
    </main>
  );
}

function BrokenScreen({ onGoOn }: { readonly onGoOn: () => void }) {
  const text = useText();
  return (
    <main className="fault" role="alert">
      <h1>{text('keeping.broken.title')}</h1>
      <p>{text('keeping.broken.what')}</p>
      <Button kind="main" onPress={onGoOn}>
        {text('keeping.broken.goOn')}
      </Button>
    </main>
  );
}

interface FaultBoundaryState {
  readonly isBroken: boolean;
}

/** For when showing the screen itself goes wrong: a sentence, and a way on. Main holds the map, whole. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, FaultBoundaryState> {
  override state: FaultBoundaryState = { isBroken: false };

  static getDerivedStateFromError(): FaultBoundaryState {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <BrokenScreen onGoOn={() => this.setState({ isBroken: false })} />;
  }
}
