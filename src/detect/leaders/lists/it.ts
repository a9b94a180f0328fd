/** Names that must be marked stand in square brackets. */
export const YES = `
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
`;
export const NO = `
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
`;
