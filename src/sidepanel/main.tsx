import { ListPage } from '../popup/list-page.tsx';
import { start } from '../ui/start.tsx';

/** The popup's list beside the article: the same view, following the tab. */
start('extName', <ListPage surface="panel" />);
