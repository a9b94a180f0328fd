/** Names that must be marked stand in square brackets. */
export const YES = `
El presidente [Gabriel Boric] viajó al sur.
Según [Vladimir Putin], no habrá acuerdo.
El papa [Francisco] rezó por la paz.
La alcaldesa de Murcia, [Elvira Santacruz], abrió el parque.
[Elvira Santacruz], alcaldesa de Murcia, abrió el parque.
El presidente del Gobierno, [Pedro Sánchez], respondió.
El expresidente [Evo Morales] volvió a Bolivia.
El presidente de EE.UU., [Donald Trump], firmó el decreto.
Los diputados [Tulio Barrenechea] y [Nora Quirós] votaron a favor.
La excanciller [Angela Merkel] dio una charla.
`;
export const NO = `
El equipo ganó por dos goles.
La Trump Tower cerró el lunes.
Llovió en Madrid y en Sevilla.
Un presidente necesita amigos.
La actriz Marta Valdivieso estrenó la obra.
El precio del pan subió en marzo.
Rusia y Ucrania cambiaron prisioneros.
La policía detuvo al sospechoso Juan Perales.
El portero Dani Prats se lesionó.
El Congreso aplazó la votación.
`;
