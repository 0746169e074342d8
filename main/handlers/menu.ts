import type { Emit } from '../../shared/rpc/emit.ts';
import type { HandlersOf } from '../answerer.ts';
import type { HostMenu } from '../platform.ts';

/** `menu` is null in a host that shows none. */
export function menuHandlers(menu: HostMenu | null, emit: Emit): HandlersOf<'menu'> {
  return {
    'menu.set'({ commands }) {
      menu?.show(commands, (id) => emit('menu.chosen', { id }));
      return { isShown: menu !== null };
    },
  };
}
