import { useSession, useView } from '../document/session-provider.tsx';

/** Whether something of the plan is unfolded, and what folds or unfolds it. */
export function useUnfolded(name: string): readonly [boolean, () => void] {
  const { view } = useSession();
  const isUnfolded = useView(({ planUnfolded }) => planUnfolded.has(name));
  const toggle = () => {
    const unfolded = new Set(view.get().planUnfolded);
    if (!unfolded.delete(name)) unfolded.add(name);
    view.update({ planUnfolded: unfolded });
  };
  return [isUnfolded, toggle];
}
