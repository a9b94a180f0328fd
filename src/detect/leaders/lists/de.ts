/** Names that must be marked stand in square brackets. */
export const YES = `
Bundeskanzler [Olaf Scholz] sprach am Abend.
Laut [Wladimir Putin] wird es kein Abkommen geben.
Der französische Präsident [Emmanuel Macron] rief an.
Papst [Franziskus] betete für den Frieden.
Die Bundestagsabgeordnete [Frieda Sandkuhl] (SPD) stimmte dagegen.
US-Präsident [Donald Trump] unterschrieb das Dekret.
Altkanzlerin [Angela Merkel] las aus ihrem Buch.
Der Bürgermeister [Anselm Kruse] eröffnete den Park.
Außenministerin [Annalena Baerbock] reiste ab.
Der ukrainische Präsident [Wolodymyr Selenskyj] dankte.
`;
export const NO = `
Die Mannschaft gewann mit zwei Toren.
Der Trump Tower blieb am Montag geschlossen.
Es regnete in Berlin und in Hamburg.
Ein Präsident braucht Freunde.
Der Brotpreis stieg im März.
Russland und die Ukraine tauschten Gefangene aus.
Die Schauspielerin Martha Waldner spielt die Rolle.
Der Torwart Dieter Pratt verletzte sich.
Der Bundestag verschob die Abstimmung.
Die Polizei nahm einen Verdächtigen fest.
`;
