/** Names that must be marked stand in square brackets. */
export const YES = `
Il presidente ad interim, [Eusebio Calleri], si è dimesso.
La premier [Giorgia Meloni] ha parlato.
Secondo [Vladimir Putin], non ci sarà accordo.
Papa [Francesco] ha pregato per la pace.
La sindaca di Torino, [Ortensia Valperga], ha aperto il parco.
[Ortensia Valperga], sindaca di Torino, ha aperto il parco.
Il presidente francese, [Emmanuel Macron], ha telefonato.
Il presidente [Sergio Mattarella] ha firmato la legge.
L'ex cancelliera [Angela Merkel] ha scritto un libro.
Il ministro [Antonio Tajani] è partito.
Il viaggio di [Donald Trump] è rinviato.
La ministra del Lavoro, [Ersilia Castrovilli], ha risposto.
[Ersilia Castrovilli], ministra del Lavoro, ha risposto.
La ministra del lavoro [Ersilia Castrovilli] ha risposto.
Il capogruppo del Pd alla Camera, [Tullio Brancati], ha protestato.
I deputati [Lea Rinaldi], [Ugo Ferrante] e [Ada Pozzi] hanno votato no.
[Norma Delfino] (Pd) ha lasciato l'aula.
Il presidente del Consiglio, [Giuseppe Conte], ha parlato.
Il presidente ucraino, [Volodymyr Zelensky], ha ringraziato.
Il cancelliere tedesco, [Olaf Scholz], è a Roma.
[Trump] e [Putin] si sono sentiti.
L'ex premier [Matteo Renzi] ha fondato un partito.
La segretaria del Pd, [Elly Schlein], ha replicato.
Il governatore pugliese, [Michele Emiliano], ha firmato.
Il sindaco di Milano, [Giuseppe Sala], ha inaugurato la linea.
Il sindaco di Bari [Amedeo Laterza] ha chiuso la strada.
La presidente della Commissione europea, [Ursula von der Leyen], ha promesso fondi.
Papa [Leone XIV] ha salutato i fedeli.
Re [Carlo III] ha tenuto un discorso.
Il leader della Lega, [Matteo Salvini], ha attaccato.
[Salvini] ha attaccato, ma il ministro [Giancarlo Giorgetti] ha taciuto.
Il primo ministro polacco, [Donald Tusk], ha chiuso il confine.
Il segretario di Stato americano, [Marco Rubio], è atterrato.
«Non ci sarà accordo», ha detto [Antonio Tajani].
Il governo [Meloni] ha approvato il decreto.
Per [Mario Draghi], serve più debito comune.
Il presidente turco [Recep Tayyip Erdogan] ha detto no.
L'allora ministro [Roberto Maroni] firmò la legge.
Il senatore [Quirino Balestra] ha ritirato la proposta.
La presidente del Consiglio [Giorgia Meloni] è a Bruxelles.
[Kim Jong-un] ha visto la parata.
Il presidente della Regione Lazio, [Oreste Mancuso], ha parlato.
Il presidente francese [Emmanuel Macron] ha chiamato.
Il segretario generale della Nato, [Mark Rutte], ha avvertito.
Il presidente della Bce [Mario Draghi] ha tagliato i tassi.
[Benjamin Netanyahu], primo ministro israeliano, ha lasciato la sala.
L'onorevole [Demetrio Sgarlata] ha chiesto scusa.
Il sottosegretario alla Difesa, [Ottavio Meneghin], è partito.
La ministra dell'Economia spagnola, [Nadia Calviño], ha detto sì.
Il presidente egiziano, [Abdel Fattah al-Sisi], ha ricevuto i ministri.
La deputata [Zaira Colombini], eletta in Molise, ha accusato il governo.
Il vicepremier [Luigi Di Maio] ha smentito.
Il ministro degli Esteri russo, [Sergej Lavrov], è ad Ankara.
Il presidente del Senato, [Ignazio La Russa], ha sospeso la seduta.
L'assessore [Livio Nardini] ha presentato il piano.
La premier danese, [Mette Frederiksen], ha ringraziato.
Il presidente argentino [Javier Milei] ha tagliato la spesa.
Secondo [Joe Biden], la tregua è vicina.
Il ministro dell'Interno, [Matteo Piantedosi], ha riferito in aula.
[Silvio Berlusconi] fondò il partito nel 1994.
Il capo dello Stato, [Sergio Mattarella], ha convocato i partiti.
Il Papa [Leone XIV] è a Roma.
[Matteo Renzi], leader di Italia Viva, lo critica.
Il capogruppo di Forza Italia [Tullio Brancati] ha votato.
Il sindaco di Pachino, [Carlo Andreotti Brusca], ha vietato il corteo.
Il premier ha chiamato [Trump] per protestare.
Il ministro ha detto no a [Renzi].
Hanno votato no i senatori [Lea Rinaldi] (Sinistra Critica), [Ugo Ferrante] (indipendente) e [Ada Pozzi].
`;
export const NO = `
La commissaria Luisa Terenzi indaga.
La squadra ha vinto con due gol.
La Trump Tower ha chiuso lunedì.
Piove a Milano e a Napoli.
Un presidente ha bisogno di amici.
L'attrice Marta Valdieri recita nel film.
Il prezzo del pane è salito a marzo.
La Russia e l'Ucraina hanno scambiato prigionieri.
La polizia ha arrestato il sospetto Gianni Perotti.
Il portiere Dino Pratesi si è infortunato.
La Camera ha rinviato il voto.
Il presidente della Juventus, Delio Ferraris, ha comprato un terzino.
Il regista Corrado Belisario gira a Napoli.
La direttrice della scuola, Ines Marchetti, ha chiuso la palestra.
Il leader della classifica, Ivo Santoro, è caduto.
L'attaccante Moise Davis ha segnato due gol.
Il portiere Luca Prodani ha parato un rigore.
Via Alcide De Gasperi è chiusa.
Piazza Aldo Moro è piena di gente.
L'aeroporto Leonardo da Vinci ha riaperto.
La scuola Sandro Pertini cerca insegnanti.
L'ospedale Giovanni XXIII assume medici.
La portaerei Giuseppe Garibaldi ha lasciato il porto.
La fondazione Giovanni Agnelli ha pubblicato uno studio.
Il premio Bettino Ricasoli va a un fisico.
Il fratello del ministro, Renzo Malaspina, è scultore.
La moglie del sindaco, Elvira Conti Bruni, ha aperto un negozio.
L'avvocato del senatore, Dino Carcano, ha fatto ricorso.
La vittima, Teresa Lombardini, aveva 60 anni.
La polizia cerca Omar Belli, 25 anni.
L'allenatore Sergio Brandi ha cambiato modulo.
Il re del gelato vive a Rimini.
La regina del pop canterà a Verona.
Un papa straniero è un romanzo.
Il giudice ha assolto l'imputato.
Due sindaci si sono incontrati.
A Conte, un paesino, nevica.
Il cuoco Elio Parodi ha vinto una stella.
La scrittrice Norma Galli pubblica un romanzo.
Il professor Aldo Ricci ha curato il malato.
La candidata al concorso ha cantato male.
Il consiglio comunale si riunisce martedì.
Il comandante della nave ha calmato i passeggeri.
La presidente dell'associazione, Rita Fabbri, ha servito la cena.
Il direttore del festival, Guido Amati, ha presentato il programma.
L'arbitro Piero Neri ha fischiato un rigore.
La Casa Bianca non ha commentato.
Le elezioni saranno a maggio.
La stazione Lepanto è chiusa.
Lo stadio Diego Armando Maradona era pieno.
Il cantante Nino Mattarelli è in tournée.
Il segretario del circolo, Ivan Poggi, ha letto i conti.
Ha nevicato a Trento e a Bolzano.
Il bagnino ha salvato due bambini.
Il titolare del bar, Mimmo Russo, ha chiamato i carabinieri.
Il capitano Fabio Serra ha alzato la coppa.
L'amministratore delegato Carlo Vinci lascia l'azienda.
La Nazionale gioca domani.
Il generale inverno è arrivato.
Gli assessori hanno lasciato la sala.
Il presidente della giuria ha premiato tre film.
Il presidente della giuria, Mario Monti Ferri, ha premiato il coro.
Un cavallo chiamato Trump ha vinto.
`;
