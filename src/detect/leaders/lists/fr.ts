/** Names that must be marked stand in square brackets. */
export const YES = `
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
`;
export const NO = `
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
`;
