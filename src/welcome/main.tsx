import { start } from '../ui/start.tsx';
import { Welcome } from './welcome.tsx';

start('welcomeTitle', <Welcome />);
