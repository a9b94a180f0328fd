import { start } from '../ui/start.tsx';
import { OptionsPage } from './options-page.tsx';

start('optionsTitle', <OptionsPage />);
