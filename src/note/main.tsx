import { start } from '../ui/start.tsx';
import { NotePage } from './note-page.tsx';

const query = new URLSearchParams(location.search);
start('noteTitle', <NotePage id={query.get('id') ?? ''} focus={query.get('focus') ?? 'note'} />);
