/** Names that must be marked stand in square brackets. */
export const YES = `
Darüber hinaus fasst [Trump] Probleme anders auf.
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
Finanzministerin [Hedwig Altmark] legte den Haushalt vor.
[Hedwig Altmark], Finanzministerin, legte den Haushalt vor.
Familien- und Frauenministerin [Susanne Raab] sprach in Wien.
Der Fraktionsvorsitzende der Grünen im Landtag, [Tilo Fernholz], widersprach.
Die Abgeordneten [Lore Brandis], [Udo Fenske] und [Ina Holm] fehlten.
[Swantje Petersen] (CDU) leitete die Sitzung.
Ministerpräsident [Markus Söder] kam nach Berlin.
Bayerns Ministerpräsident [Markus Söder] kam nach Berlin.
Der bayerische Ministerpräsident [Markus Söder] kam nach Berlin.
US-Außenminister [Marco Rubio] landete in Kiew.
Israels Premier [Benjamin Netanjahu] sagte ab.
[Netanjahu] sagte ab.
Der polnische Regierungschef [Donald Tusk] schloss die Grenze.
Die Reise [Putins] nach Peking dauerte drei Tage.
[Selenskyj] dankte, [Trump] schwieg.
Die frühere Kanzlerin [Angela Merkel] war zu Gast.
Der damalige Außenminister [Joschka Fischer] war dagegen.
EU-Kommissionspräsidentin [Ursula von der Leyen] warnte.
Nato-Generalsekretär [Mark Rutte] mahnte zur Eile.
SPD-Chef [Lars Klingbeil] lobte den Plan.
Der Vorsitzende der FDP, [Christian Lindner], trat zurück.
König [Charles III] hielt die Rede.
Papst [Leo XIV] empfing die Pilger.
Oberbürgermeisterin [Gesine Lohmeier] eröffnete das Fest.
Die Wiener Bürgermeisterin [Theres Hollerbach] lud ein.
Bundesjustizminister [Marco Buschmann] antwortete schriftlich.
„Wir warten nicht“, sagte [Friedrich Merz].
Der Ministerpräsident von Ungarn, [Viktor Orbán], legte ein Veto ein.
[Viktor Orbán], ungarischer Ministerpräsident, legte ein Veto ein.
Frankreichs Präsident [Emmanuel Macron] reist heute ab.
Die Regierung [Merz] plant Kürzungen.
[Annalena Baerbock] und [Robert Habeck] kamen zusammen.
Der Gouverneur von Ohio, [Wendell Brackley], unterschrieb.
Bundeskanzler [Merz] traf den Präsidenten.
Die Senatorin [Elizabeth Warren] kritisierte die Bank.
Außenminister [Sergej Lawrow] flog nach Ankara.
Der chinesische Staatschef [Xi Jinping] hörte zu.
[Kim Jong Un] besuchte die Fabrik.
UN-Generalsekretär [António Guterres] rief an.
Die Innenministerin von Hessen, [Almut Riedesel], dementierte.
Der türkische Präsident [Recep Tayyip Erdogan] lehnte ab.
Verteidigungsminister [Boris Pistorius] war in Kiew.
Vizekanzler [Bodo Achternbusch] sagte zu.
Die Präsidentin des Bundestags, [Bärbel Bas], rügte ihn.
Der russische Machthaber [Wladimir Putin] schwieg.
Landeshauptmann [Wendelin Gruber] trat zurück.
Die EZB-Präsidentin [Christine Lagarde] senkte den Zins.
Bundespräsident [Frank-Walter Steinmeier] gratulierte.
Österreichs Kanzler [Karl Nehammer] reagierte.
Laut Außenminister [Johann Wadephul] gibt es Gespräche.
Hamburgs Bürgermeister [Anselm Kruse] schwieg.
Der Grünen-Vorsitzende [Omid Nouripour] trat zurück.
[Gerhard Schroeder] schwieg im Bundestag.
Der Bundeskanzler dankte [Stoiber] und [Schily].
In Sachsen verteidigte Innenminister [Arno Schustermann] Grenzkontrollen.
Der bisherige Landtags-Vize [Udo Maierhof] (SPD) wird Staatssekretär.
`;
export const NO = `
Das sagte der Politologe Abbas Galjamow, der lange in Ufa lehrte.
Der Kriminalhauptkommissar Steffen Barthold sprach.
Im vergangenen Jahr kamen 668.000 Babys zur Welt.
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
Der Präsident des Vereins, Heiko Strunz, trat zurück.
Der Regisseur Jasper Holling dreht in Köln.
Die Direktorin der Schule, Birte Kahl, gab die Noten aus.
Der Chef der Firma, Ingo Dörfler, verkaufte die Anteile.
Stürmer Timo Merkelbach traf zweimal.
Die Konrad-Adenauer-Straße ist gesperrt.
Der Flughafen Willy Brandt öffnete wieder.
Die Willy-Brandt-Schule bekam einen Preis.
Das Helmut-Schmidt-Haus zeigt Fotos.
Die Friedrich-Ebert-Stiftung lud ein.
Die Fregatte Bayern lief aus.
Trainer Jürgen Kloppmann wechselte dreimal.
Die Polizei sucht Marvin Teichert, 24 Jahre alt.
Das Opfer, Gerda Lohse, war 80 Jahre alt.
Die Schauspielerin Anke Wielandt tritt auf.
Der König der Löwen läuft im Theater.
Die Königin der Herzen war blond.
Ein Kaiser ohne Reich.
Der Papst der Mode kam nach Mailand.
Der Schiedsrichter Sven Jablonka pfiff ab.
Der Richter sprach ihn frei.
Zwei Minister traten vor die Presse.
Die Geisel kam frei.
Der Bruder des Ministers, Lutz Hartwig, ist Maler.
Die Frau des Bürgermeisters, Edda Rohde, pflanzte einen Baum.
Der Anwalt des Senators, Ralf Tiede, schwieg.
Das Weiße Haus äußerte sich nicht.
Die Bundesliga beginnt im August.
Der General Anzeiger berichtete zuerst.
Die Autorin Ilse Brandner las vor.
In Schröder, einem Dorf, brannte es.
Der Vorstandschef der Bank, Kurt Wesel, ging.
Die Vorsitzende des Chores, Helga Thum, dankte.
Der Kandidat der Quizshow wusste nichts.
Die Bischöfin predigte im Dom.
Der Wagner Konzern entlässt Mitarbeiter.
Am Montag schneite es in Graz.
Der Kapitän Nils Oberhuber hob den Pokal.
Der Doktor Emil Sasse erklärte die Kur.
Die Meisterin Carla Vogt siegte.
Der Sprecher der Bahn, Achim Lenz, bat um Geduld.
Das Merkelchen ist ein Gebäck.
Der Berliner Zoo zeigt zwei Bären.
Die Partei wählt im Herbst.
Das Rathaus bleibt geschlossen.
Der Tunnel ist fertig.
Ein Senator gab nach.
Die Mieten steigen weiter.
Die Kanzlei Wendt & Partner gewann.
Der Koch Alfons Huber bekam einen Stern.
Der Kapitän Joshua Merkel fehlt. Merkel ist verletzt.
Am Tisch klaffte eine Lücke, sagte der Minister.
Am Rabin-Platz sang der Chor, sagte der Minister.
`;
