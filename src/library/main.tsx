import { start } from '../ui/start.tsx';
import { actions } from './actions.ts';
import { Library } from './library.tsx';

start('libTitle', <Library actions={actions} />);
