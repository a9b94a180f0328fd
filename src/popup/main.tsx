import { start } from '../ui/start.tsx';
import { ListPage } from './list-page.tsx';

start('extName', <ListPage surface="popup" />);
