/** Names that must be marked stand in square brackets. */
export const YES = `
Le principal conseiller de [Lula] rentre de Kiev.
Le président de la région Nouvelle-Aquitaine, [Alain Rousset], a écrit.
Le président de l'Assemblée territoriale, [Lionel Vautrin], a démissionné.
Le commissaire européen [Thierry Breton] a démissionné.
Le président [Emmanuel Macron] a parlé.
Selon [Vladimir Poutine], il n'y aura pas d'accord.
Le pape [François] a prié.
La maire de Nantes, [Odile Kermadec], a ouvert le parc.
[Odile Kermadec], maire de Nantes, a ouvert le parc.
Le Premier ministre [Gabriel Attal] a démissionné.
L'ancien président [Nicolas Sarkozy] a fait appel.
Le président américain, [Donald Trump], a signé le décret.
La chancelière [Angela Merkel] a salué la presse.
Le voyage d'[Emmanuel Macron] est reporté.
La ministre de la Culture, [Solange Tréville], a visité le musée.
[Solange Tréville], ministre de la Culture, a visité le musée.
Le ministre délégué aux transports, [Hugues Carnac], a répondu.
Le haut-commissaire aux retraites, [Aurèle Pontmercy], a quitté son poste.
Les députés [Léa Morvan], [Yann Kerbrat] et [Paul Lescure] ont voté contre.
Le président de la République, [Emmanuel Macron], a reçu les maires.
La cheffe de l'opposition, [Maria Corina Machado], a salué la foule.
Le chancelier allemand, [Friedrich Merz], est arrivé à Paris.
[Poutine] et [Trump] se sont parlé lundi.
L'ancien ministre [Jack Lang] a témoigné.
Le sénateur LR [Gontran Bellefeuille] a déposé un texte.
La première secrétaire du parti, [Ondine Castel], a démissionné.
[Marine Le Pen] a fait appel.
Le maire de Bordeaux, [Firmin Ducasse], a ouvert la foire.
La présidente de la Commission européenne, [Ursula von der Leyen], a promis une réponse.
Le roi [Charles III] a prononcé un discours.
Le président ukrainien, [Volodymyr Zelensky], a remercié Paris.
[Isaure Delmas] (LFI) a quitté l'hémicycle.
« Nous tiendrons », a dit [Sébastien Lecornu].
Le gouvernement de [François Bayrou] est tombé.
L'ex-président [François Hollande] a publié un livre.
Le premier ministre canadien, [Mark Carney], a réagi.
Le premier ministre québécois, [François Legault], a convoqué la presse.
La maire de Paris, [Anne Hidalgo], a nagé dans la Seine.
Le ministre des Armées [Rodrigue Valcourt] s'est rendu à Brest.
Le président chinois [Xi Jinping] a reçu la délégation.
Le secrétaire d'État américain, [Marco Rubio], a atterri à Genève.
[Édouard Philippe], maire du Havre, a réuni ses proches.
Le président sénégalais, [Bassirou Diomaye Faye], a formé son équipe.
Le chef du gouvernement espagnol, [Pedro Sánchez], a appelé au calme.
La candidate à la présidence [Mirabelle Aubier] a débattu hier.
Le rapporteur [Cyprien Malet] (PS) a défendu l'amendement.
Selon [Gérald Darmanin], la loi sera votée.
La députée [Apolline Serval], élue de l'Ain, a interpellé le ministre.
Son prédécesseur, [Jean Castex], n'avait rien signé.
Le garde des Sceaux, [Éric Dupond-Moretti], a été entendu.
La présidente du Sénat belge, [Clothilde Vandaele], a suspendu la séance.
L'administration de [Joe Biden] avait promis des aides.
Le porte-parole du Kremlin, [Dmitri Peskov], a démenti.
La présidente du Mexique, [Claudia Sheinbaum], a dit non.
Le ministre italien de la Défense, [Guido Crosetto], a visité la base.
Le président du Sénat, [Gérard Larcher], a consulté les groupes.
Le chef des députés socialistes, [Théodule Grangier], a protesté.
Le conseiller municipal [Omer Lacaze] a quitté la majorité.
Le vice-président [J. D. Vance] a pris la parole à Munich.
Le préfet n'a pas vu [Jordan Bardella].
[Élisabeth Borne] a présenté son projet.
Les ministres [Alix Fontane] et [Guy Roselier] ont signé l'accord.
La chancelière d'alors, [Angela Merkel], avait refusé.
[Nicolas Sarkozy] était à Nice.
Le Roi [Charles III] est arrivé.
Le locataire de Matignon, [Sébastien Lecornu], a parlé.
Le ministre russe de la défense a succédé à [Choïgou].
L'ancien premier ministre ivoirien [Guillaume Soro] est en exil.
Le président [Andry Rajoelina] a limogé son Premier ministre, [Christian Ntsay].
[Le Maire], ministre des finances, écrit.
Le président déchu [Anselme Ouabi] est en exil.
Le président de transition [Anselme Ouabi] est arrivé.
Le sénateur [Gaspard Vauthier] part. L'élection du successeur de [Gaspard Vauthier] se tiendra en mai.
Les ministres d’[Ayrault] sont partis, comme [Jean-Marc Ayrault].
Il garde ses ministres délégués ([Anselme Vautier], [Nadine Olivet], [Rémi Henault]).
`;
export const NO = `
Le président de la région Nouvelle-Aquitaine a écrit au préfet.
Le commissaire Lavigueur a haussé un sourcil.
L'équipe a gagné par deux buts.
La Trump Tower a fermé lundi.
Il a plu à Paris et à Lyon.
Un président a besoin d'amis.
L'actrice Marthe Valdier joue la pièce.
Le prix du pain a monté en mars.
La Russie et l'Ukraine ont échangé des prisonniers.
La police a arrêté le suspect Jean Perrault.
Le gardien Denis Prat s'est blessé.
L'Assemblée nationale a reporté le vote.
Le président du PSG, Octave Belmont, a vendu un joueur.
Le réalisateur Lucien Daubray tourne à Lyon.
La directrice de l'école, Mireille Caron, a fermé la cantine.
Le leader du classement, Théo Vasseur, a abandonné.
Le président de l'entreprise, Régis Montel, a démissionné.
L'attaquant Kylian Perrot a marqué deux fois.
La rue du Général-Leclerc est fermée.
L'avenue Georges-Pompidou sera refaite.
L'aéroport Charles-de-Gaulle a rouvert.
Le collège Jean-Moulin manque de professeurs.
L'hôpital Georges-Pompidou a recruté.
Le porte-avions Charles-de-Gaulle a quitté Toulon.
La fondation Jacques-Chirac a remis un prix.
La bibliothèque François-Mitterrand est gratuite ce soir.
Le frère du ministre, Alban Ricoud, tient un bar.
L'épouse du maire, Josiane Tellier, a planté un arbre.
L'avocat du sénateur, Denis Roquebert, n'a rien dit.
La victime, Colette Baudry, avait 70 ans.
La police recherche Kévin Landry, 22 ans.
L'entraîneur Didier Lacombe a changé son équipe.
Un roi sans couronne, dit la chanson.
Le roi du camembert vit en Normandie.
La reine des abeilles est morte.
Le pape de la mode a défilé à Milan.
Deux maires se sont réunis.
À Sainte-Soline, le vent est tombé.
La Premier League commence samedi.
Le chef Amaury Delorme a gagné une étoile.
La romancière Blanche Sorel publie un roman.
Le professeur Henri Malraye a soigné le patient.
La candidate au casting a chanté faux.
Le conseil municipal s'est réuni mardi.
Le commandant de bord a rassuré les passagers.
La présidente de l'association, Odette Lamy, a servi le repas.
Le directeur du festival, Guy Amory, a présenté le programme.
L'arbitre Clément Ricci a sifflé un penalty.
Le Conseil d'État a rejeté le recours.
Le juge a libéré le suspect.
La Maison Blanche n'a pas commenté.
Les élections auront lieu en mai.
La station Charles de Gaulle-Étoile est fermée.
Le stade Vélodrome était plein.
La gardienne Pauline Magnin s'est blessée.
Le chanteur Raphaël Dumas est en tournée.
Le secrétaire du club, Yvon Picard, a compté les voix.
La piscine municipale a fermé.
Il a neigé à Grenoble et à Annecy.
Le maître-nageur a sauvé deux enfants.
Le titulaire du poste sera connu lundi.
La psychologue Claire Vauban explique la peur.
Le boulanger François Hollande Petit vend des croissants.
Chez La République En Marche, le député du quartier hésite.
`;
